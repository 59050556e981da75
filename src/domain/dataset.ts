import { type Claim } from './claim';
import { type CodeLists } from './code-lists';
import { type Bilingual } from './languages/language';
import { type Measure } from './measure';

/** What dataset.json says. */
export interface DatasetInfo {
  readonly id: string;
  readonly title: Bilingual;
  /** The question that the dataset answers, as a reader would ask it. */
  readonly question: Bilingual;
  readonly summary: Bilingual;
  readonly method: Bilingual;
  readonly keywords: Readonly<Record<'en' | 'ru', readonly string[]>>;
  readonly theme: Theme;
  /** Version of the data, semver. */
  readonly version: string;
  /** Day of this version, YYYY-MM-DD. */
  readonly released: string;
  /** Query parameters of the view that opens first, e.g. { measure: 'prisoners-held' }. */
  readonly view: Readonly<Record<string, string>>;
}

/** The shelves on which the overview groups the datasets, in reading order. */
export const THEMES = [
  'countryside',
  'economy',
  'society',
  'party',
  'repression',
  'army',
  'war',
  'diplomacy',
] as const;
export type Theme = (typeof THEMES)[number];

/** A folder of datasets/, read. */
export interface Dataset {
  readonly info: DatasetInfo;
  readonly measures: readonly Measure[];
  readonly claims: readonly Claim[];
}

/** What site.json says: address may be empty, then links are relative and there is no canonical and no sitemap. */
export interface Site {
  readonly address: string;
  readonly contact: string;
  readonly publisher: string;
  readonly title: Bilingual;
}

/** Everything in datasets/, read. */
export interface Collection {
  readonly site: Site;
  readonly lists: CodeLists;
  readonly datasets: readonly Dataset[];
}

/** The code lists cut down to what some claims use: their claimants, places with parents, units, sections and works. */
export function listsUsedBy(
  claims: readonly Claim[],
  lists: CodeLists,
  unitsOfMeasures: readonly string[] = [],
): CodeLists {
  const claimants = new Set(claims.map((claim) => claim.claimant));
  const sections = new Set(claims.map((claim) => claim.section));
  const works = new Set(claims.flatMap((claim) => [claim.source, ...claim.origin]));
  const units = new Set([...unitsOfMeasures, ...claims.map((claim) => claim.unit)]);
  const places = new Set<string>();
  for (const { place } of claims) addWithParents(place, lists, places);
  return {
    claimants: lists.claimants.filter(({ id }) => claimants.has(id)),
    places: lists.places.filter(({ id }) => places.has(id)),
    units: lists.units.filter(({ id }) => units.has(id)),
    sections: lists.sections.filter(({ id }) => sections.has(id)),
    events: lists.events,
    works: lists.works.filter(({ id }) => works.has(id)),
  };
}

function addWithParents(place: string, { places }: CodeLists, found: Set<string>): void {
  let next = place;
  while (!found.has(next)) {
    found.add(next);
    next = places.find(({ id }) => id === next)?.partOf ?? '';
  }
}
