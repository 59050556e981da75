import { EVIDENCE, type Evidence, type Status, STATUSES } from '../claim';
import { type Dataset } from '../dataset';
import { relatedMeasures } from '../matching/related-measures';
import { parsePeriod } from '../time/period';
import { type ChartType } from './chart-type';
import { fittingCharts } from './fitting-charts';

export const SCALES = ['linear', 'log'] as const;
export type Scale = (typeof SCALES)[number];
export const ORDERS = ['value', 'period', 'claimant'] as const;
export type Order = (typeof ORDERS)[number];
export const TABS = ['chart', 'table'] as const;
export type Tab = (typeof TABS)[number];
export const GROUPS = ['none', 'source', 'evidence', 'question'] as const;
/** What the rows of a chart of estimates are grouped by. */
export type Group = (typeof GROUPS)[number];

/** What the reader looks at. The address holds the only copy. */
export interface View {
  readonly measure: string;
  readonly chart: ChartType;
  /** null: as the measure suggests (log beyond a factor of ten). */
  readonly scale: Scale | null;
  readonly order: Order;
  readonly group: Group;
  /** Id of the unit shown; the measure's own by default. */
  readonly unit: string;
  /** Sources switched off are not in the list; null: all. */
  readonly sources: readonly string[] | null;
  readonly evidence: readonly Evidence[] | null;
  readonly status: readonly Status[] | null;
  /** Id of the pinned claim, or empty. */
  readonly claim: string;
  readonly tab: Tab;
  /** Years, both included; null: open. */
  readonly from: number | null;
  readonly to: number | null;
}

/** A query string, parsed: the first value of each parameter. */
export type Query = Readonly<Record<string, string | undefined>>;

/** A value of an address that we do not know, and what we showed instead. */
export interface UnknownValue {
  readonly parameter: string;
  readonly value: string;
}

/**
 * Reads the view from a query. What is missing or unknown falls back to the dataset's default view, then to its first
 * measure; each unknown value is reported, so that the page can say so.
 *
 * @throws RangeError when the dataset has no measure (the checker refuses such a dataset).
 */
export function viewFromQuery(
  query: Query,
  dataset: Dataset,
  units: readonly { id: string; dimension: string; factor: number }[],
): { view: View; unknown: readonly UnknownValue[] } {
  const unknown: UnknownValue[] = [];
  const preset = dataset.info.view;
  const read = <T extends string>(parameter: string, allowed: readonly T[], fallback: T): T => {
    const value = query[parameter];
    if (value === undefined || value === '') return fallback;
    if ((allowed as readonly string[]).includes(value)) return value as T;
    unknown.push({ parameter, value });
    return fallback;
  };
  const readList = <T extends string>(parameter: string, allowed: readonly T[]): readonly T[] | null => {
    const value = query[parameter];
    if (value === undefined) return null;
    const wanted = value.split(',').filter((item) => item !== '');
    for (const item of wanted) {
      if (!(allowed as readonly string[]).includes(item)) unknown.push({ parameter, value: item });
    }
    const known = allowed.filter((item) => wanted.includes(item));
    return known.length === 0 && wanted.length > 0 ? null : known.length === allowed.length ? null : known;
  };
  const readYear = (parameter: string): number | null => {
    const value = query[parameter];
    if (value === undefined || value === '') return null;
    if (/^\d{4}$/.test(value)) return Number(value);
    unknown.push({ parameter, value });
    return null;
  };

  const firstMeasure = dataset.measures[0];
  if (!firstMeasure) throw new RangeError(`dataset ${dataset.info.id} has no measure`);
  const measureIds = dataset.measures.map(({ id }) => id);
  const pinned = dataset.claims.find(({ id }) => id === query['claim']);
  if (query['claim'] && !pinned) unknown.push({ parameter: 'claim', value: query['claim'] });
  // A link to a claim opens the measure that the claim belongs to.
  const fallbackMeasure = pinned?.measure ?? preset['measure'] ?? firstMeasure.id;
  const measureId = read(
    'measure',
    measureIds,
    measureIds.includes(fallbackMeasure) ? fallbackMeasure : firstMeasure.id,
  );
  const measure = dataset.measures.find(({ id }) => id === measureId) ?? firstMeasure;
  const charts = fittingCharts(measure, dataset);
  const presetChart = charts.find((chart) => chart === preset['chart']) ?? 'estimates';
  const related = relatedMeasures(measure, dataset.measures).map(({ id }) => id);
  const scale = read<Scale | ''>('scale', SCALES, '');
  const view: View = {
    measure: measure.id,
    chart: read('chart', charts, presetChart),
    scale: scale === '' ? null : scale,
    order: read('order', ORDERS, (preset['order'] as Order | undefined) ?? 'value'),
    group: read('group', GROUPS, 'none'),
    unit: read('unit', shownUnits(measure.unit, units), measure.unit),
    sources: readList('sources', sourcesOf(dataset)),
    evidence: readList('evidence', EVIDENCE),
    status: readList('status', STATUSES),
    claim: pinned && related.includes(pinned.measure) ? pinned.id : '',
    tab: read('tab', TABS, 'chart'),
    from: readYear('from'),
    to: readYear('to'),
  };
  return { view, unknown };
}

/**
 * Writes a view as a query: only what differs from the default stands in it, in a fixed order, so that one view has
 * one address.
 */
export function queryFromView(view: View, dataset: Dataset): Readonly<Record<string, string>> {
  const preset = dataset.info.view;
  const defaultMeasure = preset['measure'] ?? dataset.measures[0]?.id ?? '';
  const ownUnit = dataset.measures.find(({ id }) => id === view.measure)?.unit ?? view.unit;
  const query: Record<string, string> = {};
  if (view.measure !== defaultMeasure || view.claim !== '') query['measure'] = view.measure;
  if (view.chart !== (preset['chart'] ?? 'estimates')) query['chart'] = view.chart;
  if (view.scale !== null) query['scale'] = view.scale;
  if (view.order !== (preset['order'] ?? 'value')) query['order'] = view.order;
  if (view.group !== 'none') query['group'] = view.group;
  if (view.unit !== ownUnit) query['unit'] = view.unit;
  if (view.sources !== null) query['sources'] = view.sources.join(',');
  if (view.evidence !== null) query['evidence'] = view.evidence.join(',');
  if (view.status !== null) query['status'] = view.status.join(',');
  if (view.claim !== '') query['claim'] = view.claim;
  if (view.tab !== 'chart') query['tab'] = view.tab;
  if (view.from !== null) query['from'] = String(view.from).padStart(4, '0');
  if (view.to !== null) query['to'] = String(view.to).padStart(4, '0');
  return query;
}

/**
 * Ids of the units in which claims of a unit can be shown: its own, and those that it converts to. Units of one dimension
 * and factor count different things (horses and pigs), which no arithmetic turns into each other.
 */
export function shownUnits(
  own: string,
  units: readonly { id: string; dimension: string; factor: number }[],
): readonly string[] {
  const unit = units.find(({ id }) => id === own);
  return units
    .filter(
      ({ id, dimension, factor }) => id === own || (dimension === unit?.dimension && factor !== unit.factor),
    )
    .map(({ id }) => id);
}

/** Ids of the texts that a dataset's claims come from, in alphabetical order. */
export function sourcesOf(dataset: Pick<Dataset, 'claims'>): readonly string[] {
  return [...new Set(dataset.claims.map(({ source }) => source))].sort();
}

/** Tells whether a claim's period touches the years of a view; undated claims always stay. */
export function inYears(edtf: string, { from, to }: Pick<View, 'from' | 'to'>): boolean {
  const period = parsePeriod(edtf);
  if (!period) return true;
  return (from === null || period.to > from) && (to === null || period.from < to + 1);
}
