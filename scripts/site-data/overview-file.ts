import { formatPeriod } from '../../src/chart/formats/format-period';
import { formatSpan } from '../../src/chart/formats/format-span';
import { smallIntervals } from '../../src/chart/sentences/write-claim-lines';
import { type DatasetCard, type OverviewData, type SmallDispute } from '../../src/data/pages/overview-data';
import { type Claim } from '../../src/domain/claim';
import { type CodeLists } from '../../src/domain/code-lists';
import { type RankedSpread, rankSpreads } from '../../src/domain/comparisons/rank-spreads';
import { type Dataset, type DatasetInfo } from '../../src/domain/dataset';
import { type Bilingual, type Language } from '../../src/domain/languages/language';
import { tellingClaims } from '../../src/domain/matching/telling-claims';
import { parsePeriod } from '../../src/domain/time/period';
import { convertClaim } from '../../src/domain/views/selection';
import { indexEntry } from '../packages/collection-files';
import { type SiteInput } from './site-input';

/** How many questions the chart of the most contested figures shows. */
const RANKED = 14;
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
    dispute: disputeOf(dataset, ranking, input),
  };
}

/**
 * What the dataset opens with, which is its curators' choice of the most telling measure: the widest dispute about it, or
 * else its claims over time. Never another measure only because it is wider.
 */
function disputeOf(
  dataset: Dataset,
  ranking: readonly RankedSpread[],
  { collection, translate }: SiteInput,
): SmallDispute | null {
  const { measures, info } = dataset;
  const measure = measures.find(({ id }) => id === info.view['measure']) ?? measures[0];
  if (!measure) return null;
  const widest = ranking.find((spread) => spread.dataset.id === info.id && spread.measure.id === measure.id);
  const own = dataset.claims.filter((claim) => claim.measure === measure.id);
  const series = tellingClaims(measure, own);
  const chosen = widest
    ? own.filter(({ id }) => widest.claims.some((claim) => claim.id === id))
    : series?.claims;
  // Puds stay puds as long as nobody counts in tonnes beside them.
  const named = new Set(chosen?.map(({ unit }) => unit));
  const unit = collection.lists.units.find(
    ({ id }) => id === (named.size === 1 ? [...named][0] : measure.unit),
  );
  if (!chosen || !unit) return null;
  const claims = chosen.map((claim) => convertClaim(claim, unit, collection.lists.units));
  if (claims.length === 0) return null;
  const period = widest ? widest.question : (series?.period ?? '');
  const drawn = claims.length > DRAWN ? sampled(claims) : claims;
  const both = (write: (language: Language) => string): Bilingual => ({ en: write('en'), ru: write('ru') });
  return {
    measure: { id: measure.id, label: measure.label },
    range: both((language) => formatSpan(claims, unit, language, translate[language])),
    when: both((language) => formatPeriod(period, language)),
    who: claims.length === 1 ? claimantOf(claims[0], collection.lists) : null,
    status: claims[0]?.status ?? 'actual',
    intervals: smallIntervals(measure, drawn, drawn, collection.lists.units),
  };
}

function claimantOf(claim: Claim | undefined, { claimants }: CodeLists): Bilingual | null {
  return claimants.find(({ id }) => id === claim?.claimant)?.name ?? null;
}

/** As many claims as a card has room for, evenly taken, both ends among them. */
function sampled(claims: readonly Claim[]): readonly Claim[] {
  return Array.from(
    { length: DRAWN },
    (_, at) => claims[Math.round((at * (claims.length - 1)) / (DRAWN - 1))],
  ).filter((claim) => claim !== undefined);
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
