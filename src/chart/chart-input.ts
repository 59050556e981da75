import { type Claim } from '../domain/claim';
import { type Unit } from '../domain/code-lists';
import { type Language, type Translate } from '../domain/language';
import { type Measure } from '../domain/measure';
import { type Order, type Scale } from '../domain/view';

/** Shown names by id, in the reader's language. */
export interface ChartNames {
  readonly claimant: (id: string) => string;
  /** The short name of a work: "Reiman 2016". */
  readonly source: (id: string) => string;
  readonly place: (id: string) => string;
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
}
