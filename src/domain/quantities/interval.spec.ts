import { hull, interval, overlap, within } from './interval';

describe('interval', () => {
  it('refuses ends in the wrong order, and what is no number', () => {
    expect(() => interval(2, 1)).toThrow('interval requires low ≤ high, got 2 > 1');
    expect(() => interval(Number.NaN, 1)).toThrow('interval requires numbers, got NaN and 1');
  });

  it('may be open on a side', () => {
    expect(interval(7, Infinity)).toEqual({ low: 7, high: Infinity });
  });
});

describe('two intervals', () => {
  it('overlap when they share a point, ends included', () => {
    expect(overlap(interval(1, 2), interval(2, 3))).toBe(true);
    expect(overlap(interval(2, 3), interval(1, 2))).toBe(true);
    expect(overlap(interval(1, 2), interval(2.1, 3))).toBe(false);
  });

  it('lie within each other, ends included', () => {
    expect(within(interval(1, 2), interval(1, 2))).toBe(true);
    expect(within(interval(1, 3), interval(1, 2))).toBe(false);
  });

  it('have a hull that holds both', () => {
    expect(hull(interval(1, 2), interval(5, 6))).toEqual({ low: 1, high: 6 });
  });
});
