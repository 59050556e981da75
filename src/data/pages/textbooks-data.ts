import { type Verdict } from '../../domain/checks/check';
import { type Apart, type Standing } from '../../domain/comparisons/compare-texts';
import { type Site, type Theme } from '../../domain/dataset';
import { type Bilingual } from '../../domain/languages/language';
import { type ClaimLine, type DatasetLines } from '../../domain/views/claim-line';
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

/** A sum between figures of the book and of a teaching text, worked out. */
export interface TextbookCheck {
  readonly id: string;
  /** Id of the dataset on whose page of checks the working stands. */
  readonly dataset: string;
  readonly title: Bilingual;
  readonly verdict: Verdict;
  readonly comment: Bilingual | null;
}

/** One quantity of the teaching texts on which the book says something, or on what touches it. */
export interface TextbookQuantity {
  readonly key: string;
  readonly dataset: { readonly id: string; readonly title: Bilingual; readonly theme: Theme };
  readonly measure: { readonly id: string; readonly label: Bilingual };
  /** Empty where the measure has only one place, or both sides speak of different ones. */
  readonly place: Bilingual;
  readonly book: readonly ClaimLine[];
  readonly texts: readonly ClaimLine[];
  readonly findings: readonly TextbookFinding[];
  /** Why the two sides cannot be set against each other; null where there are findings. */
  readonly apart: Apart | null;
  readonly checks: readonly TextbookCheck[];
}

/** `/datasets/textbooks.json`. */
export interface TextbooksData {
  readonly site: Site;
  readonly book: WorkEntry;
  readonly texts: readonly WorkEntry[];
  readonly quantities: readonly TextbookQuantity[];
  /** Claims of the teaching texts that nothing of the book can be laid beside; repeats are left out. */
  readonly alone: readonly DatasetLines[];
}
