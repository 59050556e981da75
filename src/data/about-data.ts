import { type Site } from '../domain/dataset';
import { type Term } from '../domain/glossary';
import { type Bilingual } from '../domain/language';

/** How often a drawn sample of claims was found wrong against the texts; parts of 1. */
export interface ExtractionError {
  readonly checked: number;
  readonly errors: number;
  readonly rate: number;
  /** Ends of the 95 % interval of the rate. */
  readonly low: number;
  readonly high: number;
}

/** `/datasets/about.json`. */
export interface AboutData {
  readonly site: Site;
  /** The collection as a whole, for its citation. */
  readonly collection: { readonly title: Bilingual; readonly version: string; readonly released: string };
  /** null as long as it was not measured. */
  readonly extraction: ExtractionError | null;
  readonly terms: readonly Term[];
}
