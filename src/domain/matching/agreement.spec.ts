import fc from 'fast-check';
import { sampleClaim } from '../../chart/testing/sample-claims';
import { envelope, median, rivals, spread } from './agreement';

const best = (value: number, changes = {}) =>
  sampleClaim({ id: `c-${String(value)}`, best: value, ...changes });
const range = (low: number | null, high: number | null, changes = {}) =>
  sampleClaim({ id: `r-${String(low)}-${String(high)}`, low, high, bound: 'between', ...changes });

describe('rivals', () => {
  it('answer the same question about the same measure, place and status', () => {
    const groups = rivals([
      best(1),
      best(2, { period: '', question: '1940' }),
      best(3, { period: '1941', question: '' }),
      best(4, { status: 'planned' }),
      best(5, { place: 'ukraine' }),
    ]);
    expect(groups.map(({ claims }) => claims.map((claim) => claim.best))).toEqual([[1, 2], [3], [4], [5]]);
  });

  it('tell their question, that of the period where none is given, and are told apart by their keys', () => {
    const groups = rivals([
      best(1),
      best(2, { period: '1939', question: '1941' }),
      best(3, { period: '1938', question: '' }),
      best(4, { period: '', question: '' }),
      best(5, { measure: 'heldus', place: 'sr' }),
    ]);
    expect(groups.map(({ question }) => question)).toEqual(['1940', '1941', '1938', '', '1940']);
    expect(groups[0]?.key).toBe('held | ussr | actual | 1940');
    expect(new Set(groups.map(({ key }) => key)).size).toBe(5);
  });

  it('are not made of two undated claims that name no question', () => {
    const undated = { period: '', question: '' };
    expect(rivals([best(1, undated), best(2, undated)])).toHaveLength(2);
  });
});

describe('envelope', () => {
  it('runs from the lowest to the highest stated end, open sides said', () => {
    expect(envelope([range(4, 8), best(6), range(7, null, { bound: 'more-than' })])).toEqual({
      low: 4,
      high: 8,
      openLow: false,
      openHigh: true,
    });
  });

  it('says that the lower side is open, and knows no end where none is stated', () => {
    expect(envelope([range(4, 8), range(null, 5, { bound: 'at-most' })])).toEqual({
      low: 4,
      high: 8,
      openLow: true,
      openHigh: false,
    });
    expect(envelope([range(null, null)])).toEqual({ low: null, high: null, openLow: true, openHigh: true });
  });

  it('leaves out plans and repeats', () => {
    expect(
      envelope([best(6), best(100, { status: 'planned' }), best(200, { repeats: 'c-6' })]),
    ).toMatchObject({ low: 6, high: 6 });
  });

  it('is nothing without claims', () => {
    expect(envelope([best(1, { status: 'planned' })])).toBeNull();
  });

  it('holds every stated number', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e6 })), {
          minLength: 1,
        }),
        (pairs) => {
          const claims = pairs.map(([a, b]) => range(Math.min(a, b), Math.max(a, b)));
          const found = envelope(claims);
          for (const { low, high } of claims) {
            expect(found?.low).toBeLessThanOrEqual(low ?? 0);
            expect(found?.high).toBeGreaterThanOrEqual(high ?? 0);
          }
        },
      ),
    );
  });
});

describe('median', () => {
  it('needs three independent claims with one number', () => {
    expect(median([best(1), best(3)])).toBeNull();
    expect(median([best(1), best(3), best(9, { repeats: 'c-1' })])).toBeNull();
  });

  it('counts those that give only a range', () => {
    expect(median([best(1), best(3), best(9), range(2, 4)])).toEqual({ value: 3, of: 3, without: 1 });
  });

  it('is the middle of the two middle numbers of an even count', () => {
    expect(median([best(1), best(3), best(5), best(9)])?.value).toBe(4);
  });

  it('does not depend on the order of the claims, and sorts numbers as numbers', () => {
    expect(median([best(100), best(9), best(20)])?.value).toBe(20);
  });
});

describe('spread', () => {
  it('is high ÷ low over two independent claims', () => {
    expect(spread([best(2), best(8)])).toEqual({ ratio: 4, low: 2, high: 8, rests: 'claims' });
  });

  it('may rest on one stated range, and says so', () => {
    expect(spread([range(4, 8)])).toMatchObject({ ratio: 2, rests: 'stated-range' });
  });

  it('rests on a stated range where one stands among the claims, and on no half of one', () => {
    expect(spread([range(4, 8), best(2)])).toMatchObject({ ratio: 4, rests: 'claims' });
    expect(spread([range(4, null)])).toBeNull();
    expect(spread([range(null, 8)])).toBeNull();
    expect(spread([])).toBeNull();
  });

  it('is nothing for one number, for a repeat of it, or above zero only', () => {
    expect(spread([best(5)])).toBeNull();
    expect(spread([best(5), best(9, { repeats: 'c-5' })])).toBeNull();
    expect(spread([best(0), best(9)])).toBeNull();
  });
});
