import { type Site } from '../../domain/dataset';
import { type Bilingual } from '../../domain/languages/language';
import { type ClaimLine } from '../../domain/views/claim-line';
import { type Summary, type Thesis } from '../reading/read-summary';

/** A measure that bears on a thesis. */
export interface BearingMeasure {
  readonly dataset: string;
  readonly id: string;
  readonly label: Bilingual;
  /** All claims of the measure. */
  readonly claims: number;
}

/** A thesis with what bears on it: its measures, and claims of the first of them, drawn. */
export interface ThesisWithFigures extends Thesis {
  readonly bears: readonly BearingMeasure[];
  readonly lines: readonly ClaimLine[];
}

/** `/datasets/summary.json`. */
export interface SummaryData extends Omit<Summary, 'theses'> {
  readonly site: Site;
  readonly theses: readonly ThesisWithFigures[];
}
