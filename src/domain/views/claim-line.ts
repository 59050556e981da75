import { type Evidence, type Status } from '../claim';
import { type Claimant } from '../code-lists';
import { type Bilingual } from '../languages/language';

/** Where a claim stands on the axis of its measure, as parts of its length: 0 is the left end, 1 the right one. */
export interface SmallInterval {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  /** True for a plan or an expectation. */
  readonly hollow: boolean;
}

/** A claim in one line: finished words in every language, and its marks. */
export interface ClaimLine {
  readonly id: string;
  readonly dataset: string;
  readonly measure: string;
  /** What is counted, where lines of several measures stand together. */
  readonly counted?: Bilingual;
  /** "4–8 million people". */
  readonly figure: Bilingual;
  /** Empty where undated. */
  readonly period: Bilingual;
  /** Empty where all claims of the measure are of one place. */
  readonly place: Bilingual;
  readonly claimant: Claimant;
  /** The text where we read it, by its short name. */
  readonly source: { readonly id: string; readonly name: Bilingual };
  readonly status: Status;
  readonly evidence: Evidence;
  /** Without any end where its axis is not that of the lines around it. */
  readonly interval: SmallInterval;
}

/** Claims of one measure in lines, on one axis. */
export interface MeasureLines {
  readonly id: string;
  readonly label: Bilingual;
  readonly lines: readonly ClaimLine[];
}

/** Claims of one dataset in lines, by measure. */
export interface DatasetLines {
  readonly id: string;
  readonly title: Bilingual;
  readonly measures: readonly MeasureLines[];
}
