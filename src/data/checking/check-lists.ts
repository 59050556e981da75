import { type Work } from '../../domain/code-lists';
import { type Dataset } from '../../domain/dataset';
import { type Problem } from '../../domain/problem';
import { type CollectionRead } from '../reading/read-collection';
import { circular, placeOf } from './check-keys';

const DIMENSION = /^[a-z]+(?:[- ][a-z]+)*(?: [×÷] [a-z]+(?:[- ][a-z]+)*)*$/;

/** What is wrong with works, places, units and events. */
export function checkLists({ collection, locate }: CollectionRead): Problem[] {
  const { works, places, units } = collection.lists;
  const problems: Problem[] = works.flatMap((work) =>
    workFaults(work).map(([column, message]) => ({ ...locate(work), column, message, value: work.id })),
  );
  for (const place of circular(places, ({ partOf }) => partOf)) {
    problems.push({
      ...locate(place),
      column: 'part_of',
      message: 'the place is a part of itself',
      value: place.partOf,
    });
  }
  const bases = new Map(units.filter(({ factor }) => factor === 1).map((unit) => [unit.dimension, unit]));
  for (const unit of units) {
    const refuse = (column: string, message: string, value: string): void => {
      problems.push({ ...locate(unit), column, message, value });
    };
    if (!DIMENSION.test(unit.dimension))
      refuse('dimension', 'not a dimension like "persons" or "percent ÷ year"', unit.dimension);
    if (unit.factor <= 0) refuse('factor', 'not above zero', String(unit.factor));
    if (!bases.has(unit.dimension))
      refuse('factor', `no unit of dimension ${unit.dimension} has factor 1`, String(unit.factor));
    // English nouns have a form after one and a form after more; Russian nouns a form after 1, after 2 and after 5.
    for (const [column, forms, count] of [
      ['forms_en', unit.forms?.en, 2],
      ['forms_ru', unit.forms?.ru, 3],
    ] as const) {
      if (forms && (forms.length !== count || forms.includes(''))) {
        refuse(column, `needs ${String(count)} forms with | between them`, forms.join('|'));
      }
    }
    if ((unit.symbol.en === '') !== (unit.symbol.ru === '')) {
      refuse(
        unit.symbol.en === '' ? 'symbol_en' : 'symbol_ru',
        'the symbol stands in one language only',
        unit.id,
      );
    }
  }
  return problems;
}

/** What is wrong between the measures of a dataset: wholes, parts that overlap, families that do not go together. */
export function checkMeasures(read: CollectionRead): Problem[] {
  return read.collection.datasets.flatMap((dataset) => [
    ...emptyDataset(dataset, read),
    ...wholeFaults(dataset, read),
    ...siblingFaults(dataset, read),
    ...familyFaults(dataset, read),
  ]);
}

function workFaults({ title, author, editor, issued, language }: Work): [column: string, message: string][] {
  const faults: [string, string][] = [];
  const year = issued?.['date-parts']?.[0]?.[0];
  if (title === undefined && !author && !editor) faults.push(['title', 'a work without author or title']);
  if (year === undefined && !issued?.literal) faults.push(['issued', 'a work without year (or "n.d.")']);
  else if (year !== undefined && (year < 1000 || year > 2999))
    faults.push(['issued', `the year is ${String(year)}`]);
  if (!/^[a-z]{2,3}(?:-[A-Za-z]{2,4})*$/.test(language))
    faults.push(['language', 'a work without a language code']);
  return faults;
}

function emptyDataset({ info, measures, claims }: Dataset, { locate }: CollectionRead): Problem[] {
  const { file } = locate(info);
  if (measures.length === 0) return [{ file, message: 'the dataset has no measure' }];
  return claims.length === 0 ? [{ file, message: 'the dataset has no claim' }] : [];
}

function wholeFaults({ measures }: Dataset, { collection, locate }: CollectionRead): Problem[] {
  const circles = new Set(circular(measures, ({ partOf }) => partOf));
  const dimensions = new Map(collection.lists.units.map(({ id, dimension }) => [id, dimension]));
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  return measures.flatMap((measure): Problem[] => {
    const refuse = (message: string): Problem[] => [
      { ...locate(measure), column: 'part_of', message, value: measure.partOf },
    ];
    if (circles.has(measure)) return refuse('the measure is a part of itself');
    const whole = byId.get(measure.partOf);
    // The whole of a share is 100 %, whatever is counted.
    if (!whole || measure.kind === 'share') return [];
    const [part, all] = [dimensions.get(measure.unit), dimensions.get(whole.unit)];
    return part === all ? [] : refuse(`the whole is of dimension ${all ?? '?'}, the part of ${part ?? '?'}`);
  });
}

/**
 * Parts of one whole exclude each other. Names tell where they do not: a part whose name has all the words of its
 * sibling's ("losses", "irreversible losses") is inside it.
 */
function siblingFaults({ measures }: Dataset, { locate }: CollectionRead): Problem[] {
  const parts = measures.filter(({ partOf }) => partOf !== '');
  return parts.flatMap((part, index) =>
    parts.slice(0, index).flatMap((sibling): Problem[] => {
      if (sibling.partOf !== part.partOf || sibling.kind !== part.kind) return [];
      return (['en', 'ru'] as const)
        .filter((language) => overlaps(part.label[language], sibling.label[language]))
        .map((language) => ({
          ...locate(part),
          column: `label_${language}`,
          message: `overlaps by name with its sibling "${sibling.label[language]}" at ${placeOf(locate(sibling))}`,
          value: part.label[language],
        }));
    }),
  );
}

function overlaps(a: string, b: string): boolean {
  const wordsOf = (label: string): string[] => label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [shorter = [], longer = []] = [wordsOf(a), wordsOf(b)].sort(
    (left, right) => left.length - right.length,
  );
  return shorter.every((word) => longer.includes(word));
}

function familyFaults({ measures }: Dataset, { collection, locate }: CollectionRead): Problem[] {
  const dimensions = new Map(collection.lists.units.map(({ id, dimension }) => [id, dimension]));
  return measures.flatMap((measure): Problem[] => {
    const first = measures.find(({ family }) => family === measure.family);
    if (measure.family === '' || !first || first === measure) return [];
    const same = first.kind === measure.kind && dimensions.get(first.unit) === dimensions.get(measure.unit);
    if (same) return [];
    const message = `not of one kind and dimension with ${first.id}, of the same family`;
    return [{ ...locate(measure), column: 'family', message, value: measure.family }];
  });
}
