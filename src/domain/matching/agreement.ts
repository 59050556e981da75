import { type Claim, claimEnds } from '../claim';

/** Claims that answer one question: same measure, place, status and question. Undated claims without a question stand alone. */
export interface Rivals {
  readonly key: string;
  readonly question: string;
  readonly claims: readonly Claim[];
}

/** From the lowest to the highest stated end of some claims; null where no end is stated on that side. */
export interface Envelope {
  readonly low: number | null;
  readonly high: number | null;
  /** True when some claim leaves this side open ("more than 700,000" has no upper end). */
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

/** The median of `best` over independent claims, and how many claims had no `best` to take part. */
export interface Median {
  readonly value: number;
  readonly of: number;
  readonly without: number;
}

/** How far apart the claims are: high ÷ low, and on what it rests. */
export interface Spread {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  readonly rests: 'claims' | 'stated-range';
}

/**
 * Claims that count once each in an envelope, a median or a spread: repeats and plans or projections are left out
 * (data.md, "Rivals").
 */
export function independent(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter((claim) => claim.repeats === '' && claim.status === 'actual');
}

/** Groups claims into rivals, in the order of their first claim. */
export function rivals(claims: readonly Claim[]): readonly Rivals[] {
  const groups = new Map<string, Rivals & { readonly claims: Claim[] }>();
  for (const claim of claims) {
    const question = claim.question || claim.period;
    const key = [claim.measure, claim.place, claim.status, question || `undated ${claim.id}`].join(' | ');
    const group = groups.get(key);
    if (group) group.claims.push(claim);
    else groups.set(key, { key, question, claims: [claim] });
  }
  return [...groups.values()];
}

/**
 * The envelope of claims of one unit. Repeats and plans are left out.
 *
 * @returns null when no independent claim is left.
 * @example envelope([{ low: 4, high: 8 }, { best: 6 }, { low: 7 }]) // { low: 4, high: 8, openLow: false, openHigh: true }
 */
export function envelope(claims: readonly Claim[]): Envelope | null {
  const counted = independent(claims).map(claimEnds);
  if (counted.length === 0) return null;
  const stated = counted.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
  return {
    low: stated.length === 0 ? null : Math.min(...stated),
    high: stated.length === 0 ? null : Math.max(...stated),
    openLow: counted.some(({ low }) => low === null),
    openHigh: counted.some(({ high }) => high === null),
  };
}

/** The median of `best`; null with fewer than three independent claims that have one. */
export function median(claims: readonly Claim[]): Median | null {
  const counted = independent(claims);
  const values = counted.flatMap(({ best }) => (best === null ? [] : [best])).sort((a, b) => a - b);
  if (values.length < 3) return null;
  const upper = values[Math.floor(values.length / 2)] ?? 0;
  const lower = values[Math.ceil(values.length / 2) - 1] ?? 0;
  return { value: (lower + upper) / 2, of: values.length, without: counted.length - values.length };
}

/**
 * The spread of rivals: highest stated end ÷ lowest stated end. Needs two independent claims, or one stated range.
 *
 * @returns null when there is too little to compare, or when the low end is zero or below.
 */
export function spread(claims: readonly Claim[]): Spread | null {
  const counted = independent(claims);
  const found = envelope(counted);
  if (!found || found.low === null || found.high === null || found.low <= 0) return null;
  const ranged = counted.some(({ low, high }) => low !== null && high !== null);
  if (counted.length < 2 && !ranged) return null;
  return {
    ratio: found.high / found.low,
    low: found.low,
    high: found.high,
    rests: counted.length >= 2 ? 'claims' : 'stated-range',
  };
}
