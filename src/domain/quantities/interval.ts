/**
 * A closed interval on the real line, in the unit of whoever holds it. An open side is ±Infinity:
 * "more than 700,000" is { low: 700000, high: Infinity }.
 */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Makes an interval.
 *
 * @throws RangeError when low > high, or when an end is not a number.
 * @example interval(4, 8) // { low: 4, high: 8 }
 */
export function interval(low: number, high: number): Interval {
  if (Number.isNaN(low) || Number.isNaN(high)) {
    throw new RangeError(`interval requires numbers, got ${String(low)} and ${String(high)}`);
  }
  if (low > high) throw new RangeError(`interval requires low ≤ high, got ${String(low)} > ${String(high)}`);
  return { low, high };
}

/** Tells whether two intervals share a point. Symmetric. */
export function overlap(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
}

/** Tells whether `inner` lies wholly inside `outer`, ends included. */
export function within(inner: Interval, outer: Interval): boolean {
  return outer.low <= inner.low && inner.high <= outer.high;
}
