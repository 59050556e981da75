import fc from 'fast-check';
import { HELD, sampleClaim } from '../../chart/testing/sample-claims';
import { boundsOf, changePairs, relativeChange, subtract } from './change';

const at = (id: string, period: string, changes = {}) =>
  sampleClaim({ id, period, question: period, ...changes });

describe('changePairs', () => {
  it('pairs the earliest and the latest claim of one claimant, place, source and section', () => {
    const claims = [
      at('b', '1931', { best: 20 }),
      at('c', '1933', { best: 16.6 }),
      at('a', '1929', { best: 34 }),
    ];
    const [pair, ...others] = changePairs(claims, [HELD]);
    expect(others).toEqual([]);
    expect([pair?.before.id, pair?.after.id]).toEqual(['a', 'c']);
    expect(pair?.relative?.low).toBeCloseTo(-51.18, 1);
    expect(pair?.relative?.high).toBeCloseTo(-51.18, 1);
  });

  it.each([
    ['another claimant', { claimant: 'bureau' }],
    ['another place', { place: 'ukraine' }],
    ['another source', { source: 'work-b' }],
    ['another section', { section: 'work-a-2' }],
    ['another base', { base: '1913' }],
    ['a repeat', { repeats: 'a' }],
    ['a plan', { status: 'planned' as const }],
    ['an undated claim', { period: '' }],
    ['a period that overlaps', { period: '1929/1933' }],
  ])('does not pair %s', (_what, changes) => {
    expect(
      changePairs([at('a', '1929', { best: 34 }), at('b', '1933', { best: 17, ...changes })], [HELD]),
    ).toEqual([]);
  });

  it('pairs in the order of the measures, each with its own claims only', () => {
    const other = { ...HELD, id: 'other' };
    const claims = [
      at('a', '1929', { best: 1 }),
      at('b', '1933', { best: 2 }),
      at('c', '1928', { best: 3, measure: 'other' }),
      at('d', '1934', { best: 4, measure: 'other' }),
    ];
    expect(changePairs(claims, [other, HELD]).map(({ before, after }) => before.id + after.id)).toEqual([
      'cd',
      'ab',
    ]);
  });

  it.each(['stock', 'flow', 'share', 'rate', 'index', 'ratio'] as const)(
    'tells the change of a %s',
    (kind) => {
      const claims = [at('a', '1929', { best: 34 }), at('b', '1933', { best: 17 })];
      expect(changePairs(claims, [{ ...HELD, kind }])).toHaveLength(1);
    },
  );

  it.each(['change', 'multiple'] as const)('tells no change of a %s', (kind) => {
    const claims = [at('a', '1929', { best: 34 }), at('b', '1933', { best: 17 })];
    expect(changePairs(claims, [{ ...HELD, kind }])).toEqual([]);
  });

  it('orders by the beginning of a period, then by its end, then by id', () => {
    const ids = (...claims: Parameters<typeof changePairs>[0]) =>
      changePairs(claims, [HELD]).map(({ before, after }) => [before.id, after.id]);
    const last = at('a', '1933', { best: 3 });
    expect(ids(at('b', '1929/1930', { best: 1 }), at('c', '1929', { best: 2 }), last)).toEqual([['c', 'a']]);
    expect(ids(last, at('c', '1928', { best: 2 }), at('b', '1929', { best: 1 }))).toEqual([['c', 'a']]);
    const [first, second] = [at('b', '1929', { best: 1 }), at('c', '1929', { best: 2 })];
    expect(ids(first, second, last)).toEqual([['b', 'a']]);
    expect(ids(second, last, first)).toEqual([['b', 'a']]);
  });

  it('tells claimants and places apart, however their ids run together', () => {
    const pair = [
      at('a', '1929', { best: 1, place: 'ab', claimant: 'c' }),
      at('b', '1933', { best: 2, place: 'a', claimant: 'bc' }),
    ];
    expect(changePairs(pair, [HELD])).toEqual([]);
  });

  it('does not set flows over periods of different length against each other', () => {
    const flow = { ...HELD, kind: 'flow' as const };
    const pair = (period: string) =>
      changePairs([at('a', '1929', { best: 3 }), at('b', period, { best: 9 })], [flow]);
    expect(pair('1930/1940')).toEqual([]);
    expect(pair('1930')).toHaveLength(1);
    expect(pair('1930/..')).toEqual([]);
    const stock = [at('a', '1929', { best: 3 }), at('b', '1930/1940', { best: 9 })];
    expect(changePairs(stock, [HELD])).toHaveLength(1);
  });

  it('tells the change of a share in points', () => {
    const share = { ...HELD, kind: 'share' as const };
    const [pair] = changePairs(
      [at('a', '1930', { best: 20.4 }), at('b', '1938', { low: 90, high: 93.5 })],
      [share],
    );
    expect(pair?.relative).toBeNull();
    expect(pair?.difference.low).toBeCloseTo(69.6);
    expect(pair?.difference.high).toBeCloseTo(73.1);
  });
});

describe('relativeChange', () => {
  const interval = fc
    .tuple(fc.double({ min: 0.1, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1e6, noNaN: true }))
    .map(([low, more]) => ({ low, high: low + more }));
  const inside = fc.double({ min: 0, max: 1, noNaN: true });

  it('holds the change between any two values of both', () => {
    fc.assert(
      fc.property(interval, interval, inside, inside, (from, to, a, b) => {
        const before = from.low + a * (from.high - from.low);
        const after = to.low + b * (to.high - to.low);
        const change = relativeChange(from, to);
        const value = (after / before - 1) * 100;
        const slack = 1e-6 * (1 + Math.abs(value));
        expect(change!.low).toBeLessThanOrEqual(value + slack);
        expect(change!.high).toBeGreaterThanOrEqual(value - slack);
      }),
    );
  });

  it('keeps open sides open, and never falls below nothing', () => {
    expect(relativeChange({ low: 100, high: 100 }, { low: 50, high: Infinity })).toEqual({
      low: -50,
      high: Infinity,
    });
    expect(relativeChange({ low: 100, high: 100 }, boundsOf({ low: null, best: null, high: 50 }))).toEqual({
      low: -100,
      high: -50,
    });
    expect(relativeChange({ low: 100, high: Infinity }, { low: 50, high: 50 })).toEqual({
      low: -100,
      high: -50,
    });
  });

  it('bears numbers below zero at the end', () => {
    expect(relativeChange({ low: 10, high: 20 }, { low: -10, high: -5 })).toEqual({ low: -200, high: -125 });
    expect(relativeChange({ low: 10, high: Infinity }, { low: -10, high: 5 })).toEqual({
      low: -200,
      high: -50,
    });
    expect(relativeChange({ low: 10, high: 20 }, { low: 0, high: 0 })).toEqual({ low: -100, high: -100 });
  });

  it('is not told where the beginning may be zero', () => {
    expect(relativeChange({ low: 0, high: 4 }, { low: 2, high: 2 })).toBeNull();
    expect(relativeChange(boundsOf({ low: null, best: null, high: 4 }), { low: 2, high: 2 })).toBeNull();
  });
});

describe('subtract', () => {
  it('takes the widest difference', () => {
    expect(subtract({ low: 1, high: 3 }, { low: 2, high: 5 })).toEqual({ low: -4, high: 1 });
    expect(subtract({ low: 1, high: Infinity }, { low: 2, high: 5 })).toEqual({ low: -4, high: Infinity });
  });
});
