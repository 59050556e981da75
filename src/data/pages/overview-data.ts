import { type Status } from '../../domain/claim';
import { type Place } from '../../domain/code-lists';
import { type RankedSpread } from '../../domain/comparisons/rank-spreads';
import { type DatasetInfo, type Site } from '../../domain/dataset';
import { type Bilingual } from '../../domain/languages/language';
import { type SmallInterval } from '../../domain/views/claim-line';

/** What of a dataset is most telling, as small as it can be drawn. */
export interface SmallDispute {
  readonly measure: { readonly id: string; readonly label: Bilingual };
  /** "8–18 million people". */
  readonly range: Bilingual;
  /** Empty where undated. */
  readonly when: Bilingual;
  /** Who says so, where only one does. */
  readonly who: Bilingual | null;
  readonly status: Status;
  readonly intervals: readonly SmallInterval[];
}

/** A dataset on its shelf. */
export interface DatasetCard {
  readonly info: Pick<DatasetInfo, 'id' | 'title' | 'question' | 'theme'>;
  readonly claims: number;
  readonly texts: number;
  readonly years: readonly [number, number] | null;
  /** Years, from and to, that single claims cover, each pair once; claims without a date have none. */
  readonly spans: readonly (readonly [number, number])[];
  /** True when some claim is undated: no period leaves such a dataset out. */
  readonly undated: boolean;
  /** All words that may be searched for, in every language, in small letters, ё as е. */
  readonly words: string;
  readonly dispute: SmallDispute | null;
}

/** What the collection holds. */
export interface Totals {
  readonly claims: number;
  readonly datasets: number;
  readonly measures: number;
  readonly texts: number;
  readonly works: number;
  readonly claimants: number;
}

/** `/datasets/overview.json`. */
export interface OverviewData {
  readonly site: Site;
  readonly totals: Totals;
  readonly cards: readonly DatasetCard[];
  /** The most contested questions; texts that the chart does not show are left empty. */
  readonly spreads: readonly RankedSpread[];
  /** The places that the spreads name. */
  readonly places: readonly Place[];
}
