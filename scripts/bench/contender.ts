import { type Query } from '../../src/domain/views/view';

/** One row of a chart as every library draws it: the numbers of a claim, and the words that stand beside them. */
export interface BenchRow {
  readonly id: string;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly evidence: string;
  /** The lines at the left: who says it, then when and where, muted. */
  readonly claimant: string;
  readonly detail: string;
  /** The words at the right, in bold: what they say. */
  readonly figure: string;
  /** The whole claim as a sentence: the accessible name of the row. */
  readonly label: string;
}

/** What is drawn: a view of all rows. */
export interface BenchView {
  readonly name: string;
  readonly query: Query;
}

/** A chart on the page that can be given another view. */
export interface DrawnChart {
  /** Draws another view in the place of the one that stands; ends when its elements are there. */
  readonly show: (view: BenchView) => void | Promise<void>;
  readonly remove: () => void;
}

/** A library, as the bench sees it. */
export interface Contender {
  readonly name: string;
  /** Draws the first view into an empty element. */
  readonly draw: (host: HTMLElement, view: BenchView) => DrawnChart | Promise<DrawnChart>;
}

/** Many intervals without words. */
export interface ManyContender {
  readonly name: string;
  readonly draw: (host: HTMLElement) => void | Promise<void>;
}
