import { type Collection } from '../../domain/dataset';
import { type Problem } from '../../domain/problem';
import { type Location } from '../reading/location';
import { type CollectionRead } from '../reading/read-collection';

interface Keyed {
  readonly id: string;
}

/** Ids that stand twice: within one list or one dataset's measures; claim ids within the whole collection. */
export function checkDuplicateIds({
  collection,
  checks,
  locate,
}: Pick<CollectionRead, 'collection' | 'checks' | 'locate'>): Problem[] {
  const { lists, datasets } = collection;
  const scopes: readonly (readonly Keyed[])[] = [
    lists.claimants,
    lists.places,
    lists.units,
    lists.sections,
    lists.events,
    lists.works,
    checks,
    ...datasets.map(({ measures }) => measures),
    datasets.flatMap(({ claims }) => claims),
  ];
  return scopes.flatMap((items) => {
    const first = new Map<string, Keyed>();
    return items.flatMap((item) => {
      const before = first.get(item.id);
      if (!before) first.set(item.id, item);
      if (!before || item.id === '') return [];
      return [
        {
          ...locate(item),
          column: 'id',
          message: `the id stands already at ${placeOf(locate(before))}`,
          value: item.id,
        },
      ];
    });
  });
}

/** Ids in keyed columns that no list knows. Ids of rows that were left out for a broken cell count as known. */
export function checkKeys({ collection, leftOut, locate }: CollectionRead): Problem[] {
  const { lists, datasets } = collection;
  const problems: Problem[] = [];
  const known = {
    claimant: idsOf(lists.claimants),
    place: idsOf(lists.places),
    unit: idsOf(lists.units),
    section: idsOf(lists.sections),
    work: idsOf(lists.works),
    text: idsOf(lists.works.filter(({ custom }) => custom.role === 'text')),
    claim: idsOf(claimsOf(collection)),
  };
  const need = (item: object, column: string, id: string, ids: ReadonlySet<string>, list: string): void => {
    if (id === '' || ids.has(id) || leftOut.has(id)) return;
    problems.push({ ...locate(item), column, message: `unknown id, not in ${list}`, value: id });
  };

  for (const place of lists.places) need(place, 'part_of', place.partOf, known.place, 'places.csv');
  for (const section of lists.sections)
    need(section, 'source', section.source, known.text, 'sources.json as a text');
  for (const event of lists.events) need(event, 'section', event.section, known.section, 'sections.csv');
  for (const { info, measures, claims } of datasets) {
    const measure = idsOf(measures);
    const list = `${info.id}/measures.csv`;
    need(info, 'view.measure', info.view['measure'] ?? '', measure, list);
    for (const row of measures) {
      need(row, 'unit', row.unit, known.unit, 'units.csv');
      need(row, 'part_of', row.partOf, measure, list);
    }
    for (const row of claims) {
      need(row, 'measure', row.measure, measure, list);
      need(row, 'place', row.place, known.place, 'places.csv');
      need(row, 'unit', row.unit, known.unit, 'units.csv');
      need(row, 'claimant', row.claimant, known.claimant, 'claimants.csv');
      for (const origin of row.origin) need(row, 'origin', origin, known.work, 'sources.json');
      need(row, 'source', row.source, known.text, 'sources.json as a text');
      need(row, 'section', row.section, known.section, 'sections.csv');
      need(row, 'repeats', row.repeats, known.claim, 'any claims.csv');
    }
  }
  return problems;
}

/** Items that lead back to themselves over their parents, each circle reported at each of its members. */
export function circular<T extends Keyed>(items: readonly T[], parentOf: (item: T) => string): readonly T[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return items.filter((item) => {
    const seen = new Set<string>();
    for (let next = parentOf(item); next !== '' && !seen.has(next);) {
      if (next === item.id) return true;
      seen.add(next);
      const parent = byId.get(next);
      next = parent ? parentOf(parent) : '';
    }
    return false;
  });
}

/** All claims of a collection. */
export function claimsOf(collection: Collection): Collection['datasets'][number]['claims'] {
  return collection.datasets.flatMap(({ claims }) => claims);
}

/** A place in a file, as formatProblem writes it. */
export function placeOf({ file, line }: Location): string {
  return line === undefined ? file : `${file}:${String(line)}`;
}

/** The ids of some items. */
export function idsOf(items: readonly Keyed[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}
