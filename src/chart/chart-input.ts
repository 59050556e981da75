import { type Claim } from '../domain/claim';
import { type HistoricalEvent, type Unit } from '../domain/code-lists';
import { type Language, type Translate } from '../domain/languages/language';
import { type Measure } from '../domain/measure';
import { type Related } from '../domain/views/selection';
import { type Group, type Order, type Scale } from '../domain/views/view';

/** Shown names by id, in the reader's language. */
export interface ChartNames {
  readonly claimant: (id: string) => string;
  /** The short name of a work: "Reiman 2016". */
  readonly source: (id: string) => string;
  readonly place: (id: string) => string;
  /** Given where claims of several measures stand side by side: what each counts. */
  readonly measure?: (id: string) => string;
}

/** What a chart is computed from. */
export interface ChartInput {
  /** Selected already, numbers in `unit`. */
  readonly claims: readonly Claim[];
  readonly unit: Unit;
  readonly measure: Measure;
  readonly language: Language;
  readonly translate: Translate;
  readonly names: ChartNames;
  readonly scale: Scale;
  readonly order: Order;
  /** px, at least 320 */
  readonly width: number;
  /** By default all marks are ink. */
  readonly colourBy?: 'none' | 'evidence';
  /** What rows of estimates are grouped by; not grouped by default. */
  readonly group?: Group;
  /** Events for the time axis; none by default. */
  readonly events?: readonly HistoricalEvent[];
  /** Claims of the measures that belong to this one, for charts that set them against each other; by default only its own. */
  readonly related?: Related;
  /** Units of the related claims, by which their own are named; the shown unit is always known. */
  readonly units?: readonly Unit[];
}

/** The measures and claims that a chart of related claims draws. */
export function relatedOf({
  related,
  measure,
  claims,
}: Pick<ChartInput, 'related' | 'measure' | 'claims'>): Related {
  return related ?? { measures: [measure], claims };
}

/** The unit that a claim's own noun comes from: "cattle" for cattle in a chart about horses. */
export function unitOf({ unit: id }: Claim, { unit, units = [] }: Pick<ChartInput, 'unit' | 'units'>): Unit {
  return id === unit.id ? unit : (units.find((entry) => entry.id === id) ?? unit);
}
