import { type Unit } from '../code-lists';
import { type Interval, interval } from './interval';
import { multiplyIntervals, divideIntervals } from './interval-arithmetic';
import { combineDimensions, type Dimension, PLAIN } from './quantity';

/** What a unit measures: a value × `times` ÷ `per` is in base units of `dimension`. */
export interface Measuring {
  readonly dimension: Dimension;
  readonly times: number;
  readonly per: number;
}

/** The mean year of the Gregorian calendar, in days. */
export const DAYS_OF_YEAR = 365.2425;

/** Lengths of time are one dimension, in days. */
const TIMES: Readonly<Record<string, readonly [times: number, per: number]>> = {
  hour: [1, 24],
  day: [1, 1],
  week: [7, 1],
  month: [DAYS_OF_YEAR, 12],
  year: [DAYS_OF_YEAR, 1],
};

/** Percent, index, multiple and ratio are plain numbers. */
const PLAIN_PER: Readonly<Record<string, number>> = { percent: 100, times: 1, multiple: 1, ratio: 1 };

const KILOGRAM: Measuring = { dimension: { mass: 1 }, times: 1, per: 1000 };

/**
 * What a unit of units.csv measures: its dimension ("persons ÷ day"), read, and its factor.
 *
 * @example measuringOf(percentPerYear) // { dimension: { time: -1 }, times: 1, per: 36524.25 }
 */
export function measuringOf({ dimension, factor }: Pick<Unit, 'dimension' | 'factor'>): Measuring {
  const start: Measuring = { dimension: PLAIN, times: factor, per: 1 };
  const [first = '', ...rest] = dimension.split(/ (?=[×÷] )/);
  return [`× ${first}`, ...rest].reduce(
    (sum, part) => joined(sum, named(part.slice(2)), part.startsWith('×')),
    start,
  );
}

/**
 * Finds what a sum means by the name of a unit: an id of units.csv, its English name or symbol, or the singular of one;
 * a length of time; `%` or kg.
 */
export class UnitNames {
  private readonly units: ReadonlyMap<string, Unit>;

  constructor(units: readonly Unit[]) {
    const names = (unit: Unit): readonly (readonly string[])[] => [
      [unit.name.en, unit.symbol.en].flatMap((name) => [name.replace(/s$/, ''), name]),
      [unit.id.replace(/s$/, ''), unit.id],
    ];
    // Ids outrank names.
    const ranked = [0, 1].flatMap((rank) =>
      units.flatMap((unit) => (names(unit)[rank] ?? []).map((name) => [name, unit] as const)),
    );
    this.units = new Map(ranked.filter(([name]) => name !== ''));
  }

  /** The unit of units.csv that a name means, if it is one. */
  unit(name: string): Unit | undefined {
    return this.units.get(name === '%' ? 'percent' : name);
  }

  /** @returns null for a name that is not known. */
  measuring(name: string): Measuring | null {
    if (name === '') return { dimension: PLAIN, times: 1, per: 1 };
    if (name === '%') return { dimension: PLAIN, times: 1, per: 100 };
    if (name === 'kg') return KILOGRAM;
    if (timeOf(name)) return named(name);
    const unit = this.units.get(name);
    return unit ? measuringOf(unit) : null;
  }
}

/** An interval of a unit in base units. */
export function inBaseUnits({ low, high }: Interval, { times, per }: Measuring): Interval {
  return scaled({ low, high }, times, per);
}

/** An interval of base units in a unit. */
export function inUnit(inner: Interval, { times, per }: Measuring): Interval {
  return scaled(inner, per, times);
}

function scaled(inner: Interval, times: number, per: number): Interval {
  if (times === per) return inner;
  const product = times === 1 ? inner : multiplyIntervals(inner, interval(times, times));
  return per === 1 ? product : (divideIntervals(product, interval(per, per)) ?? product);
}

function timeOf(name: string): readonly [number, number] | undefined {
  return TIMES[name] ?? TIMES[name.replace(/s$/, '')];
}

function named(name: string): Measuring {
  const time = timeOf(name);
  if (time) return { dimension: { time: 1 }, times: time[0], per: time[1] };
  const plain = PLAIN_PER[name];
  return plain === undefined
    ? { dimension: { [name]: 1 }, times: 1, per: 1 }
    : { dimension: PLAIN, times: 1, per: plain };
}

function joined(sum: Measuring, part: Measuring, multiplies: boolean): Measuring {
  return {
    dimension: combineDimensions(sum.dimension, part.dimension, multiplies ? 1 : -1),
    times: sum.times * (multiplies ? part.times : part.per),
    per: sum.per * (multiplies ? part.per : part.times),
  };
}
