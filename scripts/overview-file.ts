import { formatClaimFigure } from '../src/chart/format-number';
import { statedValues } from '../src/chart/scales';
import { smallIntervals } from '../src/chart/write-claim-lines';
import { type DatasetCard, type OverviewData, type SmallDispute } from '../src/data/overview-data';
import { claimCentre, type Claim } from '../src/domain/claim';
import { type Dataset, type DatasetInfo } from '../src/domain/dataset';
import { type Bilingual, type Language } from '../src/domain/language';
import { parsePeriod } from '../src/domain/period';
import { type RankedSpread, rankSpreads } from '../src/domain/rank-spreads';
import { indexEntry } from './collection-files';
import { type SiteInput } from './site-files';

/** How many questions the chart of the most contested figures shows. */
const RANKED = 14;
/** From this ratio on a dispute between claims goes before a wider range that one text states. */
const WORTH = 1.2;
/** How many claims a card draws at most. */
const DRAWN = 6;

/** What the overview shows, made from the whole collection. */
export function overviewData(input: SiteInput): OverviewData {
  const { site, lists, datasets } = input.collection;
  const claims = datasets.flatMap((dataset) => dataset.claims);
  const ranking = rankSpreads(datasets, lists.units);
  const spreads = mostContested(ranking).map(pared);
  const places = new Set(spreads.map(({ place }) => place));
  return {
    site,
    totals: {
      claims: claims.length,
      datasets: datasets.length,
      measures: datasets.reduce((sum, { measures }) => sum + measures.length, 0),
      texts: new Set(claims.map(({ source }) => source)).size,
      works: new Set(claims.flatMap(({ origin }) => origin)).size,
      claimants: new Set(claims.map(({ claimant }) => claimant)).size,
    },
    cards: datasets.map((dataset) => cardOf(dataset, ranking, input)),
    spreads,
    places: lists.places.filter(({ id }) => places.has(id)),
  };
}

/** The widest disputes between claims; of one measure only the widest, so that no measure fills the chart. */
function mostContested(ranking: readonly RankedSpread[]): readonly RankedSpread[] {
  const seen = new Set<string>();
  return ranking
    .filter(({ dataset, measure }) => {
      const key = `${dataset.id}/${measure.id}`;
      return seen.has(key) ? false : Boolean(seen.add(key));
    })
    .slice(0, RANKED);
}

function cardOf(dataset: Dataset, ranking: readonly RankedSpread[], input: SiteInput): DatasetCard {
  const { info, measures, claims } = dataset;
  const { years, sources } = indexEntry(dataset);
  const own = ranking.filter((spread) => spread.dataset.id === info.id);
  const spans = claims.flatMap(({ period, question }) => {
    const time = parsePeriod(period || question);
    return time ? [`${String(yearOf(time.from, 1900))}/${String(yearOf(Math.ceil(time.to) - 1, 2000))}`] : [];
  });
  const words = [info.title, info.question, ...measures.map(({ label }) => label)].flatMap(({ en, ru }) => [
    en,
    ru,
  ]);
  return {
    info: { id: info.id, title: info.title, question: info.question, theme: info.theme },
    claims: claims.length,
    texts: sources,
    years,
    spans: [...new Set(spans)].sort().map((span) => span.split('/').map(Number) as [number, number]),
    undated: claims.some(({ period, question }) => (period || question) === ''),
    words: [...new Set(folded([...words, ...info.keywords.en, ...info.keywords.ru].join(' ')))].join(' '),
    dispute: disputeOf(dataset, own, input),
  };
}

/** The measure on which independent claims lie furthest apart; else the widest stated range; else what opens first. */
function disputeOf(
  dataset: Dataset,
  own: readonly RankedSpread[],
  { collection, translate }: SiteInput,
): SmallDispute | null {
  const widest = own.find(({ spread }) => spread.rests === 'claims' && spread.ratio >= WORTH) ?? own[0];
  const first = dataset.info.view['measure'] ?? dataset.measures[0]?.id;
  const measure = widest?.measure ?? dataset.measures.find(({ id }) => id === first);
  const claims = widest?.claims ?? dataset.claims.filter((claim) => claim.measure === measure?.id);
  const unit = collection.lists.units.find(({ id }) => id === measure?.unit);
  if (!measure || !unit || claims.length === 0) return null;
  const drawn = [...claims].sort((a, b) => claimCentre(a) - claimCentre(b)).slice(0, DRAWN);
  const figure = (language: Language): string => {
    if (!widest) return '';
    const { low, high } = widest.spread;
    const printed = claims.map((claim) =>
      /\d/.test(claim.printed) ? claim.printed : statedValues([claim]).join(' '),
    );
    const range = { low, best: null, high, bound: 'between' as const, printed: printed.join('; ') };
    return formatClaimFigure(range, unit, language, translate[language], { noun: true });
  };
  return {
    measure: { id: measure.id, label: measure.label },
    range: { en: figure('en'), ru: figure('ru') },
    intervals: smallIntervals(measure, drawn, drawn, collection.lists.units),
  };
}

/** A spread with only what its chart shows: no summaries, quotes and comments. */
function pared(spread: RankedSpread): RankedSpread {
  const nothing: Bilingual = { en: '', ru: '' };
  const dataset: DatasetInfo = {
    ...spread.dataset,
    question: nothing,
    summary: nothing,
    method: nothing,
    keywords: { en: [], ru: [] },
  };
  const claims = spread.claims.map((claim): Claim => ({
    ...claim,
    quote: '',
    originAt: '',
    origin: [],
    comment: null,
  }));
  return { ...spread, dataset, measure: { ...spread.measure, definition: nothing }, claims };
}

function yearOf(moment: number, open: number): number {
  return Number.isFinite(moment) ? Math.floor(moment) : open;
}

function folded(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
