import { type ClaimLine } from '../domain/claim-line';
import { type Standing } from '../domain/compare-texts';
import { type Site, type Theme } from '../domain/dataset';
import { type Bilingual } from '../domain/language';
import { type WorkEntry } from './work-page-data';

/** How one text stands to the book, in what a sentence needs. */
export interface TextbookFinding {
  readonly id: string;
  readonly source: Bilingual;
  readonly figure: Bilingual;
  readonly standing: Standing;
  /** At least 1; null where there is nothing to divide or shares are compared. */
  readonly ratio: number | null;
  /** True when one side is a range or several figures: then the ratio is between their nearest ends. */
  readonly ranged: boolean;
  /** Percentage points; only of shares, else null. */
  readonly points: number | null;
}

/** One quantity on which the book and a teaching text both say something. */
export interface TextbookQuantity {
  readonly key: string;
  readonly dataset: { readonly id: string; readonly title: Bilingual; readonly theme: Theme };
  readonly measure: { readonly id: string; readonly label: Bilingual };
  /** Empty where the measure has only one place. */
  readonly place: Bilingual;
  readonly book: readonly ClaimLine[];
  readonly texts: readonly ClaimLine[];
  readonly findings: readonly TextbookFinding[];
}

/** `/datasets/textbooks.json`. */
export interface TextbooksData {
  readonly site: Site;
  readonly book: WorkEntry;
  readonly texts: readonly WorkEntry[];
  readonly quantities: readonly TextbookQuantity[];
  /** Claims of the teaching texts of which the book gives no figure to set beside them; repeats not counted. */
  readonly alone: number;
}
