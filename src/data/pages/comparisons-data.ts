import { type Bilingual } from '../../domain/languages/language';
import { type MeasureKind } from '../../domain/measure';
import { type SmallInterval } from '../../domain/views/claim-line';

/** A comparison that was put together from the data: one click opens it. */
export interface ReadyComparison {
  readonly key: string;
  /** What is compared: a measure, or a time. */
  readonly title: Bilingual;
  /** What stands under the title: place and time of a question, or the measures of a time. */
  readonly about: Bilingual;
  /** From the lowest to the highest number: "353,000–700,000 people". */
  readonly range: Bilingual;
  readonly claims: readonly string[];
  readonly datasets: number;
  /** One row for each claim of a question, or for each measure of a time, on one axis. */
  readonly intervals: readonly SmallInterval[];
}

/** `/datasets/comparisons.json`: where a comparison can begin, and what may stand beside what; made at build. */
export interface ComparisonsData {
  /** The widest disputes between claims, of one measure only the widest. */
  readonly questions: readonly ReadyComparison[];
  /** What several datasets say of the same years. */
  readonly times: readonly ReadyComparison[];
  /** What a measure counts, by `dataset/measure`: claims of one dimension and kind may be compared. */
  readonly measures: Readonly<Record<string, { readonly dimension: string; readonly kind: MeasureKind }>>;
}
