import { type Bilingual } from './languages/language';

/** What sort of number a measure is; `/compare` and the checks never mix kinds. */
export const MEASURE_KINDS = [
  'stock',
  'flow',
  'share',
  'rate',
  'index',
  'change',
  'multiple',
  'ratio',
] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** One row of a measures.csv: what is counted. */
export interface Measure {
  readonly id: string;
  readonly label: Bilingual;
  readonly kind: MeasureKind;
  /** The unit its claims are shown in, an id of units.csv. */
  readonly unit: string;
  /** Measures of one family are drawn together; empty when alone. */
  readonly family: string;
  /** Id of the measure that is the whole; parts of one whole exclude each other. */
  readonly partOf: string;
  readonly definition: Bilingual;
}
