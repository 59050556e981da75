import { type ClaimantKind } from '../../domain/code-lists';
import { type Site } from '../../domain/dataset';
import { type Bilingual } from '../../domain/languages/language';
import { type DatasetLines } from '../../domain/views/claim-line';
import { type CheckSummary } from './check-page-data';
import { type WorkCitations } from './page-data';

/** A check as a list shows it. */
export type CheckTitle = Pick<CheckSummary, 'id' | 'title' | 'verdict' | 'dataset'>;

/** A work as a list shows it. */
export interface WorkEntry {
  readonly id: string;
  readonly role: 'text' | 'origin';
  readonly language: string;
  /** The title in each language: Russian works have it in both scripts where both are known. */
  readonly title: Bilingual;
  /** Who and when, and which volume: "Stalin 1947–1951, vol. 13". */
  readonly mark: Bilingual;
  /** Short name, what kind of text it is, how far to trust it; only of the texts that we read. */
  readonly short: Bilingual | null;
  readonly kind: Bilingual | null;
  readonly trust: Bilingual | null;
  readonly rights: string;
  readonly entries: WorkCitations;
  /** Claims read in a text, or claims for which the texts cite a work. */
  readonly claims: number;
}

/** A work for reference managers, each format a whole file. */
export interface WorkFiles {
  readonly bibtex: string;
  readonly ris: string;
  readonly csl: string;
}

/** A claimant as a list shows it. */
export interface ClaimantEntry {
  readonly id: string;
  readonly name: Bilingual;
  readonly kind: ClaimantKind;
  readonly claims: number;
}

/** `/datasets/works/index.json`: the texts in the order of sources.json, origin works and claimants by number of claims. */
export interface WorkIndex {
  readonly site: Site;
  readonly texts: readonly (WorkEntry & { readonly files: WorkFiles })[];
  readonly origins: readonly WorkEntry[];
  readonly claimants: readonly ClaimantEntry[];
}

/** `/datasets/works/{id}.json`. */
export interface WorkPageData {
  readonly site: Site;
  readonly work: WorkEntry;
  readonly files: WorkFiles;
  readonly datasets: readonly DatasetLines[];
  /** The checks that touch its claims. */
  readonly checks: readonly CheckTitle[];
}

/** `/datasets/claimants/{id}.json`. */
export interface ClaimantPageData {
  readonly site: Site;
  readonly claimant: ClaimantEntry;
  readonly datasets: readonly DatasetLines[];
  /** The checks that touch their claims. */
  readonly checks: readonly CheckTitle[];
}
