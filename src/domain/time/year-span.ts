import { type Claim } from '../claim';
import { parsePeriod } from './period';

/** Some years, the first and the last included. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** The years that the periods of some claims touch; null where none has a date. */
export function yearsOf(claims: readonly Pick<Claim, 'period'>[]): YearSpan | null {
  const years = claims
    .flatMap(({ period }) => parsePeriod(period) ?? [])
    .flatMap(({ from, to }) => [Math.floor(from), Math.ceil(to) - 1])
    .filter(Number.isFinite);
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

/**
 * Moves one end of a span, within the whole and never past the other end.
 *
 * @example withEnd({ first: 1925, last: 1934 }, { first: 1917, last: 1939 }, 'first', 1940) // { first: 1934, last: 1934 }
 */
export function withEnd(span: YearSpan, whole: YearSpan, end: keyof YearSpan, year: number): YearSpan {
  const [low, high] = end === 'first' ? [whole.first, span.last] : [span.first, whole.last];
  return { ...span, [end]: Math.max(low, Math.min(high, year)) };
}

/** Moves a span as it is by some years, no further than the whole goes. */
export function movedBy(span: YearSpan, whole: YearSpan, years: number): YearSpan {
  const by = Math.max(whole.first - span.first, Math.min(whole.last - span.last, years));
  return { first: span.first + by, last: span.last + by };
}

/** The span between two years in any order, within the whole. */
export function spanBetween(a: number, b: number, whole: YearSpan): YearSpan {
  const within = (year: number): number => Math.max(whole.first, Math.min(whole.last, year));
  return { first: within(Math.min(a, b)), last: within(Math.max(a, b)) };
}
