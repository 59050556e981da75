import { type Site } from '../../domain/dataset';
import { type Term } from '../../domain/languages/glossary';
import { type Bilingual } from '../../domain/languages/language';

/** How many claims of a drawn sample were found wrong against the texts. */
export interface ExtractionError {
  readonly checked: number;
  readonly errors: number;
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
