import { type Interval } from './interval';
import {
  addIntervals,
  divideIntervals,
  multiplyIntervals,
  raiseInterval,
  subtractIntervals,
} from './interval-arithmetic';

/** Exponents by base dimension, none of them zero: people a day are { persons: 1, time: -1 }. A plain number has none. */
export type Dimension = Readonly<Record<string, number>>;

/** A number that is known between two ends, and what it counts. */
export interface Quantity {
  /** In base units (people, tonnes, days; plain numbers for percent); null when it cannot be told. */
  readonly interval: Interval | null;
  /** True when a claim under it leaves a side open, so that an end may not be where the text would put it. */
  readonly open: boolean;
  readonly dimension: Dimension;
}

export const OPERATORS = ['+', '−', '×', '÷', '^'] as const;
export type Operator = (typeof OPERATORS)[number];

/** The dimension of percent, index, multiple and ratio. */
export const PLAIN: Dimension = {};

/** Tells whether two dimensions are the same. */
export function sameDimension(a: Dimension, b: Dimension): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/**
 * The dimension of a product: a × b to the power `exponent`.
 *
 * @example combineDimensions({ persons: 1 }, { time: 1 }, -1) // { persons: 1, time: -1 }
 */
export function combineDimensions(a: Dimension, b: Dimension, exponent: number): Dimension {
  const sums = new Map(Object.entries(a));
  for (const [name, value] of Object.entries(b)) sums.set(name, (sums.get(name) ?? 0) + exponent * value);
  return Object.fromEntries([...sums].filter(([, value]) => value !== 0));
}

/**
 * Writes a dimension for curators.
 *
 * @example writeDimension({ persons: 1, time: -1 }) // 'persons × time^-1'
 */
export function writeDimension(dimension: Dimension): string {
  const parts = Object.entries(dimension);
  if (parts.length === 0) return 'a plain number';
  return parts.map(([name, exponent]) => (exponent === 1 ? name : `${name}^${String(exponent)}`)).join(' × ');
}

/**
 * A name under which equal dimensions are found, however they were made; a plain number has none.
 *
 * @example dimensionKey({ time: -1, persons: 1 }) // 'persons^1 time^-1'
 */
export function dimensionKey(dimension: Dimension): string {
  return Object.entries(dimension)
    .map(([name, exponent]) => `${name}^${String(exponent)}`)
    .sort()
    .join(' ');
}

/**
 * Works out one operation.
 *
 * @returns a sentence when the dimensions do not allow it: "mixes dimensions: persons + mass".
 */
export function operate(operator: Operator, left: Quantity, right: Quantity): Quantity | string {
  const dimension = dimensionOf(operator, left, right);
  if (typeof dimension === 'string') return dimension;
  const { interval: a } = left;
  const { interval: b } = right;
  const interval = a === null || b === null ? null : ARITHMETIC[operator](a, b);
  return { interval, open: left.open || right.open, dimension };
}

const ARITHMETIC: Readonly<Record<Operator, (a: Interval, b: Interval) => Interval | null>> = {
  '+': addIntervals,
  '−': subtractIntervals,
  '×': multiplyIntervals,
  '÷': divideIntervals,
  '^': raiseInterval,
};

function dimensionOf(operator: Operator, left: Quantity, right: Quantity): Dimension | string {
  const [a, b] = [left.dimension, right.dimension];
  if (operator === '×') return combineDimensions(a, b, 1);
  if (operator === '÷') return combineDimensions(a, b, -1);
  if (operator !== '^') {
    return sameDimension(a, b)
      ? a
      : `mixes dimensions: ${writeDimension(a)} ${operator} ${writeDimension(b)}`;
  }
  if (!sameDimension(b, PLAIN)) return `mixes dimensions: an exponent in ${writeDimension(b)}`;
  if (sameDimension(a, PLAIN)) return a;
  const { interval } = right;
  const exact = interval !== null && interval.low === interval.high && Number.isInteger(interval.low);
  return exact
    ? combineDimensions(PLAIN, a, interval.low)
    : `mixes dimensions: ${writeDimension(a)} to the power of no one whole number`;
}
