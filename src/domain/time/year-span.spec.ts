import fc from 'fast-check';
import { sampleClaim } from '../../chart/testing/sample-claims';
import { movedBy, spanBetween, withEnd, yearsOf, type YearSpan } from './year-span';

const spans = fc
  .tuple(fc.integer({ min: 1900, max: 1960 }), fc.nat({ max: 40 }), fc.nat({ max: 40 }), fc.nat({ max: 40 }))
  .map(([start, a, b, c]): { whole: YearSpan; span: YearSpan } => ({
    whole: { first: start, last: start + a + b + c },
    span: { first: start + a, last: start + a + b },
  }));
const within = (span: YearSpan, whole: YearSpan): boolean =>
  whole.first <= span.first && span.first <= span.last && span.last <= whole.last;

describe('a span of years', () => {
  it('is what dated claims touch, whatever their precision; open ends and undated claims say nothing', () => {
    const claims = ['1927-10/1928-09', '1937~', '', '1914/..'].map((period) => sampleClaim({ period }));
    expect(yearsOf(claims)).toEqual({ first: 1914, last: 1937 });
    expect(yearsOf([sampleClaim({ period: '' })])).toBeNull();
  });

  it('stays inside the whole and in order, however it is moved', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 1800, max: 2100 }), ({ whole, span }, year) => {
        expect(within(withEnd(span, whole, 'first', year), whole)).toBe(true);
        expect(within(withEnd(span, whole, 'last', year), whole)).toBe(true);
        expect(within(spanBetween(year, span.first, whole), whole)).toBe(true);
        const moved = movedBy(span, whole, year - 1950);
        expect(within(moved, whole)).toBe(true);
        expect(moved.last - moved.first).toBe(span.last - span.first);
      }),
    );
  });

  it('spans two years in either order, cut to the whole', () => {
    const whole = { first: 1917, last: 1939 };
    expect(spanBetween(1925, 1934, whole)).toEqual({ first: 1925, last: 1934 });
    expect(spanBetween(1934, 1925, whole)).toEqual({ first: 1925, last: 1934 });
    expect(spanBetween(1950, 1900, whole)).toEqual(whole);
  });

  it('moves one end alone', () => {
    const whole = { first: 1917, last: 1939 };
    expect(withEnd({ first: 1925, last: 1934 }, whole, 'first', 1930)).toEqual({ first: 1930, last: 1934 });
    expect(withEnd({ first: 1925, last: 1934 }, whole, 'last', 1920)).toEqual({ first: 1925, last: 1925 });
  });
});
