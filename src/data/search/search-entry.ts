import { type Verdict } from '../../domain/checks/check';
import { type SmallInterval } from '../../domain/views/claim-line';

export const SEARCH_KINDS = [
  'dataset',
  'measure',
  'claim',
  'claimant',
  'work',
  'place',
  'term',
  'check',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What a search can find, in the words of one language. */
export interface SearchEntry {
  readonly id: string;
  readonly kind: SearchKind;
  /** Of a claim: its figure. */
  readonly title: string;
  /** Language of the title where it is not the reader's; else empty. */
  readonly tag: string;
  /** What stands under the title. */
  readonly about: string;
  /** Address after the language, without a slash at either end: `datasets/famines`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly fragment: string;
  /** Of a claim: its marks, and low, best and high in its measure's unit. */
  readonly interval: SmallInterval | null;
  readonly values: readonly [number | null, number | null, number | null] | null;
  /** Of a claim: what it counts, as `dimensionKey` names it; a plain number is empty. Null for all else. */
  readonly dimension: string | null;
  /** Of a check. */
  readonly verdict: Verdict | null;
}

/** An entry with the words, of both languages, under which it is found. */
export interface SearchDocument extends SearchEntry {
  readonly words: string;
}

/** `/search/{lang}.json`: the entries, and the index over their numbers in that list. */
export interface SearchFile {
  readonly entries: readonly SearchEntry[];
  /** A MiniSearch index, serialised. */
  readonly index: unknown;
}
