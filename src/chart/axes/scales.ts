import { nice, ticks } from 'd3-array';
import { type Claim } from '../../domain/claim';
import { type Unit } from '../../domain/code-lists';
import { type Measure } from '../../domain/measure';
import { type Scale } from '../../domain/views/view';
import { unitKind } from '../formats/unit-words';

/** A value axis: where a value stands, and which values may carry a tick. */
export interface ValueScale {
  readonly type: Scale;
  readonly domain: readonly [number, number];
  /** px for a value; values beyond the domain are held at its ends. */
  readonly position: (value: number) => number;
  /** Sets of tick values, the fullest first; the chart takes the first whose labels fit. */
  readonly tickSets: readonly (readonly number[])[];
}

type Stated = Pick<Claim, 'low' | 'best' | 'high'>;

/** All numbers that claims state: low, best and high where filled. */
export function statedValues(claims: readonly Stated[]): readonly number[] {
  return claims.flatMap(({ low, best, high }) => [low, best, high].filter((value) => value !== null));
}

/** The scale that suits some claims: log when their numbers are above zero and span more than a factor of ten. */
export function suggestScale(claims: readonly Stated[]): Scale {
  const values = statedValues(claims);
  const low = Math.min(...values);
  return values.length > 0 && low > 0 && Math.max(...values) / low > 10 ? 'log' : 'linear';
}

/** The scale that can be drawn: a log scale needs numbers above zero. */
export function drawableScale(claims: readonly Stated[], wanted: Scale): Scale {
  return wanted === 'log' && statedValues(claims).some((value) => value <= 0) ? 'linear' : wanted;
}

/**
 * The ends of the axis. Linear: from zero (or a round number below zero) to a round number; shares of a whole never go
 * beyond 0–100. Log: from and to 1, 2 or 5 times a power of ten.
 *
 * @example valueDomain([{ low: 3, best: null, high: 70 }], 'log', …) // [2, 100]
 */
export function valueDomain(
  claims: readonly Stated[],
  scale: Scale,
  measure: Pick<Measure, 'kind'>,
  unit: Unit,
): readonly [number, number] {
  const values = statedValues(claims);
  if (values.length === 0) return scale === 'log' ? [1, 10] : [0, 1];
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (scale === 'log') {
    const ends = [stepDown(low), stepUp(high)] as const;
    return ends[0] < ends[1] ? ends : [stepDown(low * 0.99), stepUp(high * 1.01)];
  }
  const whole = measure.kind === 'share' && unitKind(unit) === 'percent';
  const [from, to] = nice(Math.min(0, low), Math.max(0, high) || (low < 0 ? 0 : 1), 5);
  return whole ? [Math.max(0, from), Math.max(high, Math.min(100, to))] : [from, to];
}

/** Makes the axis of a domain over a range in px. */
export function valueScale(
  type: Scale,
  domain: readonly [number, number],
  range: readonly [number, number],
): ValueScale {
  if (type === 'linear') {
    const counts = [8, 6, 5, 4, 3, 2];
    return {
      type,
      domain,
      position: linearPosition(domain, range),
      tickSets: [...counts.map((n) => ticks(...domain, n)), [...domain]],
    };
  }
  const all = logTicks(domain);
  const leading = (value: number): number => Math.round(value / 10 ** Math.floor(Math.log10(value) + 1e-9));
  const tens = all.filter((value) => leading(value) === 1);
  const decade = (value: number): number => Math.round(Math.log10(value));
  const sets = [
    all.filter((value) => [1, 2, 5].includes(leading(value))),
    all.filter((value) => [1, 3].includes(leading(value))),
    tens,
    tens.filter((value) => decade(value) % 2 === 0),
    tens.filter((value) => decade(value) % 3 === 0),
  ].filter((set) => set.length > 1);
  return {
    type,
    domain,
    position: logPosition(domain, range),
    tickSets: [...sets, [...domain]],
  };
}

/**
 * Where a value stands on a linear axis, in px; values beyond the domain are held at its ends. (d3-scale would bring the
 * mixing of colours along, 30 kB for these lines.)
 */
export function linearPosition(
  domain: readonly [number, number],
  range: readonly [number, number],
): (value: number) => number {
  const [low, high] = domain;
  const [from, to] = range;
  return (value) => {
    const share = high === low ? 0.5 : (Math.min(high, Math.max(low, value)) - low) / (high - low);
    return from + share * (to - from);
  };
}

function logPosition(
  [low, high]: readonly [number, number],
  range: readonly [number, number],
): (value: number) => number {
  const position = linearPosition([Math.log10(low), Math.log10(high)], range);
  return (value) => position(Math.log10(Math.max(value, low)));
}

/** Whole multiples of the powers of ten within a domain; of a domain that holds too few of them, even steps. */
function logTicks([low, high]: readonly [number, number]): readonly number[] {
  const first = Math.floor(Math.log10(low) + 1e-9);
  const last = Math.floor(Math.log10(high) + 1e-9);
  const powers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const found = powers
    .flatMap((power) =>
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => (power < 0 ? digit / 10 ** -power : digit * 10 ** power)),
    )
    .filter((value) => value >= low && value <= high);
  return found.length < 5 ? ticks(low, high, 10) : found;
}

function stepDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  return [5, 2, 1].map((step) => step * power).find((step) => step <= value * (1 + 1e-9)) ?? power;
}

function stepUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= value * (1 - 1e-9)) ?? power * 10;
}
