import fc from 'fast-check';
import { errorRate } from './error-rate';

describe('errorRate', () => {
  it('gives the share and its Wilson interval', () => {
    const { rate, low, high } = errorRate(3, 50);
    expect(rate).toBeCloseTo(0.06, 10);
    expect(low).toBeCloseTo(0.0206, 4);
    expect(high).toBeCloseTo(0.1622, 4);
  });

  it('keeps a doubt where no error was found, and one where all were wrong', () => {
    expect(errorRate(0, 50).low).toBe(0);
    expect(errorRate(0, 50).high).toBeCloseTo(0.0713, 4);
    expect(errorRate(50, 50).high).toBe(1);
    expect(errorRate(1, 1)).toMatchObject({ rate: 1, high: 1 });
    expect(errorRate(50, 50).low).toBeCloseTo(0.9287, 4);
  });

  it('holds the share inside the interval, and narrows with more rows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (checked, drawn) => {
        const errors = Math.min(drawn, checked);
        const { rate, low, high } = errorRate(errors, checked);
        expect(low).toBeLessThanOrEqual(rate);
        expect(high).toBeGreaterThanOrEqual(rate);
        const more = errorRate(errors * 10, checked * 10);
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });

  it('refuses what is no sample', () => {
    for (const [errors, checked] of [
      [1, 0],
      [0, 0],
      [3, 2],
      [-1, 5],
      [0.5, 5],
    ] as const) {
      expect(() => errorRate(errors, checked)).toThrow(
        `error rate requires whole numbers 0 ≤ errors ≤ checked, got ${String(errors)} of ${String(checked)}`,
      );
    }
  });
});
