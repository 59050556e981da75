import { type Bilingual } from './languages/language';

/** How the printed number bounds the quantity: what is stated decides which of low, best and high are filled. */
export const BOUNDS = [
  'stated',
  'about',
  'between',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
] as const;
export type Bound = (typeof BOUNDS)[number];

/** Whether the number is of what was, of what was wanted, or of what was expected. */
export const STATUSES = ['actual', 'planned', 'projected'] as const;
export type Status = (typeof STATUSES)[number];

/** What the text says the figure rests on, the strongest first. */
export const EVIDENCE = [
  'census',
  'archival-record',
  'official-statistic',
  'statement',
  'memoir',
  'contemporary-report',
  'scholarship',
  'teaching-text',
  'author',
] as const;
export type Evidence = (typeof EVIDENCE)[number];

/**
 * One row of a claims.csv: somebody says a number about something, at a place in a text. Texts that the source does
 * not give are empty strings, numbers are null. Numbers are in `unit` (persons, not millions; percent as 61).
 */
export interface Claim {
  readonly id: string;
  readonly measure: string;
  readonly place: string;
  /** EDTF, or empty: undated. */
  readonly period: string;
  /** EDTF; rows of one measure, place and status with the same question are rivals. Never empty where `period` is not. */
  readonly question: string;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly unit: string;
  /** EDTF: what an index, change or multiple is measured against. */
  readonly base: string;
  readonly status: Status;
  readonly evidence: Evidence;
  readonly claimant: string;
  /** EDTF: when the claimant said it. */
  readonly said: string;
  readonly origin: readonly string[];
  readonly originAt: string;
  readonly source: string;
  readonly section: string;
  readonly footnote: string;
  readonly quote: string;
  readonly printed: string;
  /** Id of the row of the same source that this one restates, or empty. */
  readonly repeats: string;
  readonly comment: Bilingual | null;
}

/**
 * The ends that a claim states, in its unit; an open side is null.
 *
 * @example claimEnds({ bound: 'at-most', high: 5, … }) // { low: null, high: 5 }
 */
export function claimEnds(claim: Pick<Claim, 'low' | 'best' | 'high'>): {
  low: number | null;
  high: number | null;
} {
  return claim.best !== null && claim.low === null && claim.high === null
    ? { low: claim.best, high: claim.best }
    : { low: claim.low, high: claim.high };
}

/** The one number that orders a claim among others: its best, else the middle of its ends, else the end it has. */
export function claimCentre(claim: Pick<Claim, 'low' | 'best' | 'high'>): number {
  const { low, best, high } = claim;
  if (best !== null) return best;
  if (low !== null && high !== null) return (low + high) / 2;
  return low ?? high ?? 0;
}
