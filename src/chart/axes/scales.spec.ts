import fc from 'fast-check';
import { anyClaims } from '../testing/any-claims';
import { HELD, PERCENT, PERSONS, sampleClaim } from '../testing/sample-claims';
import { drawableScale, suggestScale, valueDomain, valueScale } from './scales';

const best = (value: number) => sampleClaim({ best: value });

describe('suggestScale', () => {
  it('is log beyond a factor of ten, when all numbers are above zero', () => {
    expect(suggestScale([best(1), best(10)])).toBe('linear');
    expect(suggestScale([best(1), best(11)])).toBe('log');
    expect(suggestScale([best(0), best(11)])).toBe('linear');
    expect(suggestScale([sampleClaim({ low: 1, high: 11 })])).toBe('log');
    expect(suggestScale([])).toBe('linear');
  });

  it('is never drawn over zero', () => {
    expect(drawableScale([best(0), best(5)], 'log')).toBe('linear');
    expect(drawableScale([best(1), best(5)], 'log')).toBe('log');
  });
});

describe('valueDomain', () => {
  it('starts a linear axis at zero, or below where a number is below', () => {
    expect(valueDomain([best(1.67e6), best(2.3e6)], 'linear', HELD, PERSONS)).toEqual([0, 2.5e6]);
    expect(valueDomain([best(-12), best(30)], 'linear', { kind: 'change' }, PERCENT)).toEqual([-20, 30]);
    expect(valueDomain([best(0)], 'linear', HELD, PERSONS)).toEqual([0, 1]);
  });

  it('ends a log axis at 1, 2 or 5 times a power of ten', () => {
    expect(valueDomain([best(3), best(70)], 'log', HELD, PERSONS)).toEqual([2, 100]);
    expect(valueDomain([best(1000)], 'log', HELD, PERSONS)).toEqual([500, 2000]);
  });

  it('keeps shares of a whole within 100', () => {
    expect(valueDomain([best(99)], 'linear', { kind: 'share' }, PERCENT)).toEqual([0, 100]);
    expect(valueDomain([best(140)], 'linear', { kind: 'index' }, PERCENT)).toEqual([0, 140]);
  });

  it('holds every number', () => {
    fc.assert(
      fc.property(anyClaims, fc.constantFrom('linear' as const, 'log' as const), (claims, scale) => {
        const [from, to] = valueDomain(claims, scale, HELD, PERSONS);
        expect(from).toBeLessThan(to);
        for (const { low, best: middle, high } of claims) {
          for (const value of [low, middle, high]) {
            if (value === null) continue;
            expect(value).toBeGreaterThanOrEqual(from * (1 - 1e-9));
            expect(value).toBeLessThanOrEqual(to * (1 + 1e-9));
          }
        }
      }),
    );
  });
});

describe('valueScale', () => {
  it('grows with the value and stays in its range', () => {
    for (const type of ['linear', 'log'] as const) {
      const scale = valueScale(type, [1, 1000], [10, 300]);
      const at = [0.5, 1, 3, 20, 999, 1000, 5000].map(scale.position);
      expect([...at].sort((a, b) => a - b)).toEqual(at);
      expect([at[0], at.at(-1)]).toEqual([10, 300]);
    }
  });

  it('offers ticks from many to few, all inside the domain', () => {
    const { tickSets } = valueScale('log', [0.5, 20], [0, 300]);
    expect(tickSets[0]).toEqual([0.5, 1, 2, 5, 10, 20]);
    expect(
      valueScale('linear', [0, 100], [0, 300])
        .tickSets.flat()
        .every((tick) => tick >= 0 && tick <= 100),
    ).toBe(true);
  });
});
