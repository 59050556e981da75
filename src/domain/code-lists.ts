import { type Bilingual, type Language } from './languages/language';

export const CLAIMANT_KINDS = ['person', 'institution', 'document', 'group', 'unnamed', 'author'] as const;
export type ClaimantKind = (typeof CLAIMANT_KINDS)[number];

/** Who says a number. */
export interface Claimant {
  readonly id: string;
  readonly name: Bilingual;
  readonly kind: ClaimantKind;
}

export interface Place {
  readonly id: string;
  readonly name: Bilingual;
  readonly partOf: string;
}

/**
 * A unit; `forms` are the forms of its noun after a number, where it is counted: two in English (1 camp, 2 camps), three in
 * Russian (1 лагерь, 2 лагеря, 5 лагерей). `factor` converts it to the first unit of its dimension (factor
 * 1): value × factor.
 */
export interface Unit {
  readonly id: string;
  readonly name: Bilingual;
  readonly forms?: Readonly<Record<Language, readonly string[]>>;
  readonly symbol: Bilingual;
  readonly dimension: string;
  readonly factor: number;
}

/** A section of a source text; titles stay in the text's own language. */
export interface Section {
  readonly id: string;
  readonly source: string;
  readonly chapter: string;
  readonly title: string;
  readonly pages: string;
}

/** An event for the time axis. */
export interface HistoricalEvent {
  readonly id: string;
  readonly date: string;
  readonly name: Bilingual;
  readonly section: string;
}

/** A name in CSL-JSON. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/**
 * A work, in CSL-JSON (the schema of citationstyles.org), English titles in sentence case, titles that are ours in
 * brackets. `custom.role` is "text" for the five texts that we read and "origin" for works that the texts name.
 */
export interface Work {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly 'title-short'?: string;
  readonly 'container-title'?: string;
  readonly 'collection-title'?: string;
  readonly 'collection-number'?: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[]; readonly literal?: string };
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly DOI?: string;
  readonly ISBN?: string;
  readonly URL?: string;
  /** Of a dataset: its version, and the day on which the reader saw it. */
  readonly version?: string;
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly genre?: string;
  readonly note?: string;
  readonly language: string;
  readonly custom: WorkNotes;
}

/** The record of a work in its own script, where the texts transliterate it; what is left out is the same in both. */
export type OriginalRecord = Pick<
  Work,
  'title' | 'container-title' | 'author' | 'editor' | 'publisher' | 'publisher-place' | 'note'
>;

/**
 * What we add to a CSL item: its role, a short name for charts, the kind of text and how far to trust it. `others`: the
 * texts name only the first people, with "et al."; `restored`: the original record is ours, from the transliteration.
 */
export interface WorkNotes {
  readonly role: 'text' | 'origin';
  readonly short?: Bilingual;
  readonly kind?: Bilingual;
  readonly trust?: Bilingual;
  readonly rights?: string;
  readonly original?: OriginalRecord;
  readonly restored?: boolean;
  readonly others?: boolean;
}

/** The code lists that claims point into. */
export interface CodeLists {
  readonly claimants: readonly Claimant[];
  readonly places: readonly Place[];
  readonly units: readonly Unit[];
  readonly sections: readonly Section[];
  readonly events: readonly HistoricalEvent[];
  readonly works: readonly Work[];
}
