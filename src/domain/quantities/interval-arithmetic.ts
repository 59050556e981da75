import { type Interval } from './interval';

/**
 * Interval arithmetic (R. E. Moore, Interval Analysis, 1966): whatever the operands' true values are, the result's true
 * value lies inside the result. Ends are rounded outwards where a double cannot hold them; sums and products of whole
 * numbers stay exact. An open side (±Infinity) stays open.
 */

/**
 * The sum of two intervals.
 *
 * @example addIntervals({ low: 1, high: 2 }, { low: 10, high: Infinity }) // { low: 11, high: Infinity }
 */
export function addIntervals(a: Interval, b: Interval): Interval {
  return outward(a.low + b.low, a.high + b.high, areWhole(a, b) ? 0 : 1);
}

/** The difference of two intervals. The same quantity twice is taken for two: x − x is not zero. */
export function subtractIntervals(a: Interval, b: Interval): Interval {
  return outward(a.low - b.high, a.high - b.low, areWhole(a, b) ? 0 : 1);
}

/**
 * The product of two intervals.
 *
 * @example multiplyIntervals({ low: -1, high: 2 }, { low: 3, high: 4 }) // { low: -4, high: 8 }
 */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  // Zero people times any number of days are no people, however open the number is.
  const product = (x: number, y: number): number => (x === 0 || y === 0 ? 0 : x * y);
  return spanned(corners(a, b, product), areWhole(a, b) ? 0 : 1);
}

/**
 * The quotient of two intervals.
 *
 * @returns null when the divisor holds zero: the quotient cannot be told.
 * @example divideIntervals({ low: 1, high: 2 }, { low: 4, high: Infinity }) // { low: 0, high: 0.5 }
 */
export function divideIntervals(a: Interval, b: Interval): Interval | null {
  if (b.low <= 0 && b.high >= 0) return null;
  const found = corners(a, b, (x, y) => x / y);
  const exact = areWhole(a, b) && found.every(Number.isSafeInteger);
  return spanned(found, exact ? 0 : 1);
}

/**
 * A base raised to an exponent.
 *
 * @returns null where it cannot be told: a base that may be negative with an exponent that is not one whole number, or
 *   a base that may be zero with a negative exponent.
 * @example raiseInterval({ low: -3, high: 2 }, { low: 2, high: 2 }) // { low: 0, high: 9 }
 */
export function raiseInterval(base: Interval, exponent: Interval): Interval | null {
  const { low: power, high } = exponent;
  if (power === high && Number.isInteger(power)) {
    if (power < 0) {
      const inverse = raiseInterval(base, { low: -power, high: -power });
      return inverse && divideIntervals({ low: 1, high: 1 }, inverse);
    }
    const ends = [base.low ** power, base.high ** power];
    // An even power of what crosses zero begins there; an odd one holds it anyway.
    const crosses = base.low < 0 && base.high > 0 && power > 0;
    const exact = areWhole(base) && ends.every(Number.isSafeInteger);
    return spanned(crosses ? [...ends, 0] : ends, exact ? 0 : POWER_ULPS);
  }
  if (base.low < 0 || (base.low === 0 && exponent.low < 0)) return null;
  return spanned(
    corners(base, exponent, (x, y) => x ** y),
    POWER_ULPS,
  );
}

/** `**` is not rounded correctly everywhere; it has been seen off by two last places. */
const POWER_ULPS = 4;

function corners(a: Interval, b: Interval, combine: (x: number, y: number) => number): number[] {
  const ends = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => combine(x, y)));
  // ∞ ÷ ∞ is no number; the other corners hold its bounds.
  return ends.filter((end) => !Number.isNaN(end));
}

function spanned(ends: readonly number[], ulps: number): Interval {
  return outward(Math.min(...ends), Math.max(...ends), ulps);
}

function outward(low: number, high: number, ulps: number): Interval {
  return { low: low - step(low, ulps), high: high + step(high, ulps) };
}

/** At least so many last places of a double; none of zero, which is a limit here and no rounded result. */
function step(value: number, ulps: number): number {
  return Number.isFinite(value) ? Math.abs(value) * Number.EPSILON * ulps : 0;
}

function areWhole(...intervals: readonly Interval[]): boolean {
  return intervals.every(({ low, high }) =>
    [low, high].every((end) => Number.isSafeInteger(end) || !Number.isFinite(end)),
  );
}
