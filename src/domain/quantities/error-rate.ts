/** A share of errors in a drawn sample with its uncertainty; parts of 1. */
export interface ErrorRate {
  readonly rate: number;
  /** Ends of the 95 % interval. */
  readonly low: number;
  readonly high: number;
}

/** The 97.5th percentile of the standard normal distribution. */
const Z = 1.959964;

/**
 * The share of errors in a random sample with its 95 % interval, both in parts of 1.
 * Method: E. B. Wilson, "Probable inference", Journal of the American Statistical Association 22 (1927).
 *
 * @throws RangeError unless 0 ≤ errors ≤ checked and checked > 0, both whole numbers
 * @example errorRate(3, 50) // { rate: 0.06, low: 0.0206…, high: 0.1622… }
 */
export function errorRate(errors: number, checked: number): ErrorRate {
  if (
    !Number.isInteger(errors) ||
    !Number.isInteger(checked) ||
    errors < 0 ||
    checked < 1 ||
    errors > checked
  ) {
    throw new RangeError(
      `error rate requires whole numbers 0 ≤ errors ≤ checked, got ${String(errors)} of ${String(checked)}`,
    );
  }
  const rate = errors / checked;
  const square = (Z * Z) / checked;
  const centre = (rate + square / 2) / (1 + square);
  const half = (Z / (1 + square)) * Math.sqrt((rate * (1 - rate)) / checked + square / (4 * checked));
  // The ends are exact where rounding would miss them by a hair.
  return { rate, low: errors === 0 ? 0 : centre - half, high: errors === checked ? 1 : centre + half };
}
