import { type ClaimsIndex } from '../src/data/claims-index';
import { type Collection } from '../src/domain/dataset';
import { type RankedSpread, rankSpreads } from '../src/domain/rank-spreads';

/** How many questions the suggested comparison takes its claims from. */
const QUESTIONS = 3;

/** In which dataset each claim stands, and a comparison to begin with. */
export function claimsIndex({ site, datasets, lists }: Collection): ClaimsIndex {
  return {
    address: site.address,
    datasets: Object.fromEntries(datasets.map(({ info, claims }) => [info.id, claims.map(({ id }) => id)])),
    suggestion: suggestionFrom(rankSpreads(datasets, lists.units)),
  };
}

/** Claims of the most contested questions of different datasets that share dimension and kind. */
function suggestionFrom(ranking: readonly RankedSpread[]): readonly string[] {
  const shelves = new Map<string, RankedSpread[]>();
  for (const spread of ranking) {
    if (spread.spread.rests !== 'claims') continue;
    const key = `${spread.unit.dimension} ${spread.measure.kind}`;
    const shelf = shelves.get(key) ?? [];
    if (!shelf.some(({ dataset }) => dataset.id === spread.dataset.id)) shelves.set(key, [...shelf, spread]);
  }
  const fullest = [...shelves.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  return fullest.slice(0, QUESTIONS).flatMap(({ claims }) => claims.map(({ id }) => id));
}
