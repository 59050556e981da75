import { type CodeLists } from '../../domain/code-lists';
import { type Dataset, type DatasetInfo, type Site } from '../../domain/dataset';
import { type Bilingual } from '../../domain/languages/language';
import { type CheckSummary } from './check-page-data';

/** The citation styles in which every work is set at build time. */
export const CITATION_STYLES = ['chicago', 'apa', 'gost'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** The finished bibliography entries of one work, plain text, by style. */
export type WorkCitations = Readonly<Record<CitationStyle, string>>;

/** Finished entries by id of the work. */
export type Citations = Readonly<Record<string, WorkCitations>>;

/** What a dataset's page needs, and no more: `/datasets/{id}/page.json`, made at build. */
export interface DatasetPageData {
  readonly dataset: Dataset;
  readonly lists: CodeLists;
  readonly citations: Citations;
  readonly site: Site;
  /** The checks that name a claim of this dataset. */
  readonly checks: readonly CheckSummary[];
}

/** The files of a dataset, relative to `/datasets/`. */
export interface DatasetFiles {
  readonly csv: string;
  readonly json: string;
  readonly zip: string;
  readonly package: string;
  readonly bibtex: string;
  readonly ris: string;
  readonly csl: string;
  readonly changes: string;
  /** CSV for Excel, names spelt out. */
  readonly excel: Bilingual;
  /** The view that opens first, as SVG. */
  readonly chart: Bilingual;
}

/** One line of `/datasets/index.json`. */
export interface IndexEntry {
  readonly info: DatasetInfo;
  readonly claims: number;
  readonly measures: number;
  readonly sources: number;
  /** First and last year that a claim's period touches; null when all are undated. */
  readonly years: readonly [number, number] | null;
  readonly files: DatasetFiles;
}

/** `/datasets/index.json`. */
export interface CollectionIndex {
  /** Its JSON Schema, relative to itself. */
  readonly $schema: string;
  readonly site: Site;
  readonly datasets: readonly IndexEntry[];
}
