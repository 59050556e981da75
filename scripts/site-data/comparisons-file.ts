import { statedValues, suggestScale, valueDomain, valueScale } from '../../src/chart/axes/scales';
import { formatClaimFigure } from '../../src/chart/formats/format-number';
import { formatPeriod } from '../../src/chart/formats/format-period';
import { unitWords } from '../../src/chart/formats/unit-words';
import { smallIntervals } from '../../src/chart/sentences/write-claim-lines';
import { type ComparisonsData, type ReadyComparison } from '../../src/data/pages/comparisons-data';
import { claimCentre, type Claim } from '../../src/domain/claim';
import { type Unit } from '../../src/domain/code-lists';
import { rankSpreads, type RankedSpread } from '../../src/domain/comparisons/rank-spreads';
import { sharedTimes, type SharedTime } from '../../src/domain/comparisons/shared-times';
import { type Bilingual, type Language } from '../../src/domain/languages/language';
import { envelope } from '../../src/domain/matching/agreement';
import { type SmallInterval } from '../../src/domain/views/claim-line';
import { convertClaim } from '../../src/domain/views/selection';
import { type SiteInput } from './site-input';

/** How many comparisons of each sort are offered. */
const OFFERED = 8;
/** No dimension and kind may fill the offer of times. */
const ALIKE = 4;
/** How many rows a small picture has at most, and how many measures are named. */
const ROWS = 6;
const NAMED = 4;

/** Where a comparison can begin, worked out from the whole collection. */
export function comparisonsData(input: SiteInput): ComparisonsData {
  const { datasets, lists } = input.collection;
  const dimensionOf = (unit: string): string => lists.units.find(({ id }) => id === unit)?.dimension ?? '';
  const seen = new Map<string, number>();
  const upTo = (key: string, most: number): boolean => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count <= most;
  };
  return {
    questions: rankSpreads(datasets, lists.units)
      .filter(({ spread }) => spread.rests === 'claims')
      .filter(({ dataset, measure }) => upTo(`${dataset.id}/${measure.id}`, 1))
      .slice(0, OFFERED)
      .map((spread) => questionOf(spread, input)),
    times: sharedTimes(datasets, lists.units)
      .filter(({ dimension, kind }) => upTo(`${dimension} ${kind}`, ALIKE))
      .slice(0, OFFERED)
      .map((time) => timeOf(time, input)),
    measures: Object.fromEntries(
      datasets.flatMap(({ info, measures }) =>
        measures.map(({ id, kind, unit }) => [`${info.id}/${id}`, { dimension: dimensionOf(unit), kind }]),
      ),
    ),
  };
}

function questionOf(spread: RankedSpread, input: SiteInput): ReadyComparison {
  const { key, measure, claims, place, question, unit } = spread;
  const { lists } = input.collection;
  const drawn = [...claims].sort((a, b) => claimCentre(a) - claimCentre(b));
  const where = lists.places.find(({ id }) => id === place)?.name ?? { en: place, ru: place };
  return {
    key,
    title: measure.label,
    about: both((language) =>
      [where[language], formatPeriod(question, language)].filter((part) => part !== '').join(', '),
    ),
    range: rangeOf(claims, unit, input),
    claims: drawn.map(({ id }) => id),
    datasets: 1,
    intervals: smallIntervals(measure, drawn, drawn, lists.units).slice(0, ROWS),
  };
}

function timeOf({ key, years, entries }: SharedTime, input: SiteInput): ReadyComparison {
  const { units } = input.collection.lists;
  const unit = units.find(({ id }) => id === entries[0]?.measure.unit);
  if (!unit) throw new RangeError(`no unit for ${key}`);
  const rows = byTurns(entries).map(({ measure, claims }) => ({
    measure,
    claims: claims.map((claim) => convertClaim(claim, unit, units)),
  }));
  const [first, last] = years;
  const names = (language: Language): string =>
    rows
      .map(({ measure }) => measure.label[language])
      .slice(0, NAMED)
      .join(' · ');
  return {
    key,
    title: both((language) => {
      const period = first === last ? String(first) : `${String(first)}/${String(last)}`;
      return `${formatPeriod(period, language)} · ${unitWords(unit, null, language)}`;
    }),
    about: both((language) =>
      [
        names(language),
        rows.length > NAMED
          ? input.translate[language]('compare.moreMeasures', { n: rows.length - NAMED })
          : '',
      ]
        .filter((part) => part !== '')
        .join(' · '),
    ),
    range: rangeOf(
      rows.flatMap(({ claims }) => claims),
      unit,
      input,
    ),
    claims: rows.flatMap(({ claims }) => claims.map(({ id }) => id)),
    datasets: new Set(entries.map(({ dataset }) => dataset.info.id)).size,
    intervals: spansOf(rows, unit),
  };
}

/** The first measure of each dataset, then the second of each, and so on. */
function byTurns(entries: SharedTime['entries']): SharedTime['entries'] {
  const turn = (at: number): number =>
    entries.slice(0, at).filter(({ dataset }) => dataset === entries[at]?.dataset).length;
  return entries
    .map((entry, at) => ({ entry, turn: turn(at) }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ entry }) => entry);
}

/** The envelope of each measure on one axis, the greatest first; of many, some from the greatest to the least. */
function spansOf(
  rows: readonly { measure: SharedTime['entries'][number]['measure']; claims: readonly Claim[] }[],
  unit: Unit,
): readonly SmallInterval[] {
  const all = rows.flatMap(({ claims }) => claims);
  const type = suggestScale(all);
  const measure = rows[0]?.measure ?? { kind: 'stock' as const };
  const { position } = valueScale(type, valueDomain(all, type, measure, unit), [0, 1]);
  const place = (value: number | null): number | null =>
    value === null ? null : Math.round(position(value) * 1000) / 1000;
  return rows
    .flatMap(({ claims }) => envelope(claims) ?? [])
    .sort((a, b) => (b.high ?? b.low ?? 0) - (a.high ?? a.low ?? 0))
    .filter((_, at, { length }) => length <= ROWS || thinned(length).has(at))
    .map(({ low, high, openLow, openHigh }) =>
      low === high && !openLow && !openHigh
        ? { low: null, best: place(low), high: null, hollow: false }
        : low === high
          ? {
              low: openLow ? null : place(low),
              best: null,
              high: openHigh ? null : place(high),
              hollow: false,
            }
          : { low: place(low), best: null, high: place(high), hollow: false },
    );
}

/** Evenly spaced places in a list of so many, the first and the last among them. */
function thinned(length: number): ReadonlySet<number> {
  return new Set(Array.from({ length: ROWS }, (_, at) => Math.round((at * (length - 1)) / (ROWS - 1))));
}

function rangeOf(claims: readonly Claim[], unit: Unit, { translate }: SiteInput): Bilingual {
  const values = statedValues(claims);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const printed = claims
    .map((claim) => (/\d/.test(claim.printed) ? claim.printed : statedValues([claim]).join(' ')))
    .join('; ');
  const figure = { low, best: null, high, bound: 'between' as const, printed };
  return both((language) => formatClaimFigure(figure, unit, language, translate[language], { noun: true }));
}

function both(write: (language: Language) => string): Bilingual {
  return { en: write('en'), ru: write('ru') };
}
