import { type CodeLists } from '../domain/code-lists';
import { type Dataset, type DatasetInfo, type Site } from '../domain/dataset';
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

/** One line of `/datasets/index.json`. */
export interface IndexEntry {
  readonly info: DatasetInfo;
  readonly claims: number;
  readonly measures: number;
  readonly sources: number;
  /** First and last year that a claim's period touches; null when all are undated. */
  readonly years: readonly [number, number] | null;
}

/** `/datasets/index.json`. */
export interface CollectionIndex {
  readonly site: Site;
  readonly datasets: readonly IndexEntry[];
}
