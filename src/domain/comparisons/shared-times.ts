import { type Claim } from '../claim';
import { type Unit } from '../code-lists';
import { type Dataset } from '../dataset';
import { independent } from '../matching/agreement';
import { type Measure } from '../measure';
import { parsePeriod } from '../time/period';

/** Claims of several datasets that count the same dimension in one kind of measure for the same years. */
export interface SharedTime {
  /** Unique among the shared times of a collection. */
  readonly key: string;
  /** First and last year, both included. */
  readonly years: readonly [number, number];
  readonly dimension: string;
  readonly kind: Measure['kind'];
  /** One entry for each measure, in the order of datasets and measures. */
  readonly entries: readonly {
    readonly dataset: Dataset;
    readonly measure: Measure;
    readonly claims: readonly Claim[];
  }[];
}

/**
 * Finds what datasets say of the same years: the times with most datasets first, then those with most claims. Plans,
 * projections, repeats, undated claims and open periods are left out; a doubt about a date ("~") is no other time.
 *
 * @param units units.csv, with every unit that measures name.
 */
export function sharedTimes(datasets: readonly Dataset[], units: readonly Unit[]): readonly SharedTime[] {
  const found = new Map<string, SharedTime>();
  for (const dataset of datasets) {
    for (const measure of dataset.measures) {
      const dimension = units.find(({ id }) => id === measure.unit)?.dimension ?? '';
      for (const [span, claims] of byYears(dataset, measure)) {
        const key = [dimension, measure.kind, span].join(' | ');
        const [first = 0, last = 0] = span.split('/').map(Number);
        const before = found.get(key);
        const entries = [...(before?.entries ?? []), { dataset, measure, claims }];
        found.set(key, { key, years: [first, last], dimension, kind: measure.kind, entries });
      }
    }
  }
  return [...found.values()].filter((time) => datasetsIn(time) > 1).sort(fullestFirst);
}

/** The independent claims of a measure by the years that their question, or their period, touches. */
function byYears({ claims }: Dataset, measure: Measure): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of independent(claims)) {
    const time = claim.measure === measure.id ? parsePeriod(claim.question || claim.period) : null;
    if (!time || !Number.isFinite(time.from) || !Number.isFinite(time.to)) continue;
    const span = `${String(Math.floor(time.from))}/${String(Math.ceil(time.to) - 1)}`;
    groups.set(span, [...(groups.get(span) ?? []), claim]);
  }
  return groups;
}

function datasetsIn({ entries }: SharedTime): number {
  return new Set(entries.map(({ dataset }) => dataset.info.id)).size;
}

function claimsIn({ entries }: SharedTime): number {
  return entries.reduce((sum, { claims }) => sum + claims.length, 0);
}

function fullestFirst(a: SharedTime, b: SharedTime): number {
  return datasetsIn(b) - datasetsIn(a) || claimsIn(b) - claimsIn(a) || (a.key < b.key ? -1 : 1);
}
