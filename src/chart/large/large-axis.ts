import { type Unit } from '../../domain/code-lists';
import { type Scale } from '../../domain/views/view';
import { valueDomain, valueScale, type ValueScale } from '../axes/scales';

/** Many intervals in the order in which they stand, one entry each; NaN where nothing is stated. */
export interface ManyNumbers {
  readonly low: Float64Array;
  readonly best: Float64Array;
  readonly high: Float64Array;
}

/** The least and the greatest number of many intervals, and the least above zero. */
export interface Extent {
  readonly least: number;
  readonly greatest: number;
  /** Infinity where no number is above zero. */
  readonly leastAboveZero: number;
}

/** Where many intervals lie: px, one entry each; NaN where nothing is stated. */
export interface ManyPositions {
  readonly low: Float32Array;
  readonly best: Float32Array;
  readonly high: Float32Array;
}

/** px that zero stands apart from the smallest number on a log axis, which has no zero. */
const ZERO_GAP = 28;

/** The extent of many intervals. */
export function extentOf(numbers: ManyNumbers): Extent {
  let least = Infinity;
  let greatest = -Infinity;
  let leastAboveZero = Infinity;
  for (const values of [numbers.low, numbers.best, numbers.high]) {
    for (const value of values) {
      if (Number.isNaN(value)) continue;
      if (value < least) least = value;
      if (value > greatest) greatest = value;
      if (value > 0 && value < leastAboveZero) leastAboveZero = value;
    }
  }
  return { least, greatest, leastAboveZero };
}

/** The scale that suits an extent, and whether a log scale can be drawn at all. */
export function largeScaleType({ least, greatest, leastAboveZero }: Extent): {
  readonly suggested: Scale;
  readonly canLog: boolean;
} {
  const canLog = least >= 0 && leastAboveZero < Infinity;
  return { canLog, suggested: canLog && greatest / leastAboveZero > 10 ? 'log' : 'linear' };
}

/**
 * The value axis of many intervals. A log axis that has to show zero, too, shows it at its left end, apart from the
 * smallest number.
 */
export function largeAxis(
  extent: Extent,
  wanted: Scale,
  unit: Unit,
  range: readonly [number, number],
): ValueScale {
  const { least, greatest, leastAboveZero } = extent;
  const type = wanted === 'log' && largeScaleType(extent).canLog ? 'log' : 'linear';
  const low = type === 'log' ? leastAboveZero : least;
  // Two ends tell the domain; all numbers would be more arguments than a call can take.
  const ends = Number.isFinite(low) ? [{ low, best: null, high: greatest }] : [];
  const domain = valueDomain(ends, type, { kind: 'stock' }, unit);
  const withZero = type === 'log' && least === 0;
  const inner = valueScale(type, domain, withZero ? [range[0] + ZERO_GAP, range[1]] : range);
  if (!withZero) return inner;
  return {
    ...inner,
    position: (value) => (value <= 0 ? range[0] : inner.position(value)),
    tickSets: inner.tickSets.map((values) => [0, ...values]),
  };
}

/** Positions of many intervals on an axis, px. The axis is a line through its two ends, worked out without its scale. */
export function positionsOn({ type, domain, position }: ValueScale, numbers: ManyNumbers): ManyPositions {
  const log = type === 'log';
  const [from, to] = log ? [Math.log(domain[0]), Math.log(domain[1])] : domain;
  const start = position(domain[0]);
  const slope = to === from ? 0 : (position(domain[1]) - start) / (to - from);
  const zero = position(0);
  const place = (values: Float64Array): Float32Array => {
    const places = new Float32Array(values.length);
    for (let at = 0; at < values.length; at += 1) {
      const value = values[at] ?? NaN;
      places[at] = log && value <= 0 ? zero : start + ((log ? Math.log(value) : value) - from) * slope;
    }
    return places;
  };
  return { low: place(numbers.low), best: place(numbers.best), high: place(numbers.high) };
}
