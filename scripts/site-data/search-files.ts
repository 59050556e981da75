import { writeClaimLines } from '../../src/chart/sentences/write-claim-lines';
import { type WorkIndex } from '../../src/data/pages/work-page-data';
import { type SearchDocument } from '../../src/data/search/search-entry';
import { writeSearchFile } from '../../src/data/search/search-index';
import { type Dataset } from '../../src/domain/dataset';
import { type Bilingual, type Language, LANGUAGES } from '../../src/domain/languages/language';
import { measuringOf } from '../../src/domain/quantities/measuring-unit';
import { dimensionKey } from '../../src/domain/quantities/quantity';
import { convertClaim } from '../../src/domain/views/selection';
import { languageOfText } from '../../src/ui/language-of-text';
import { json } from './json-file';
import { type SiteInput } from './site-input';

type Found = Pick<SearchDocument, 'id' | 'kind' | 'title' | 'path' | 'words'> & Partial<SearchDocument>;

/** The files of the search, `search/{lang}.json`: everything that can be found, in the words of one language. */
export function searchFiles(input: SiteInput, works: WorkIndex): readonly (readonly [string, Uint8Array])[] {
  return LANGUAGES.map((language) => {
    const { datasets } = input.collection;
    const documents = [
      ...datasets.flatMap((dataset) => ofDataset(dataset, language, input)),
      ...ofWorks(works, language, input),
      ...ofPlaces(language, input),
      ...ofChecks(language, input),
      ...input.terms.map((term) =>
        found({
          id: `term-${term.id}`,
          kind: 'term',
          title: term.name[language],
          about: term.definition[language],
          path: 'about',
          fragment: `term-${term.id}`,
          words: [both(term.name), ...term.forms.en, ...term.forms.ru].join(' '),
        }),
      ),
    ];
    return [`search/${language}.json`, json(writeSearchFile(documents))] as const;
  });
}

function ofDataset(dataset: Dataset, language: Language, input: SiteInput): readonly SearchDocument[] {
  const { info, measures, claims } = dataset;
  const { lists } = input.collection;
  const path = `datasets/${info.id}`;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const lines = writeClaimLines(dataset, () => true, { lists, translate: input.translate }).measures;
  return [
    found({
      id: info.id,
      kind: 'dataset',
      title: info.title[language],
      about: info.question[language],
      path,
      words: [both(info.title), both(info.question), ...info.keywords.en, ...info.keywords.ru].join(' '),
    }),
    ...measures.map((measure) =>
      found({
        id: `${info.id}/${measure.id}`,
        kind: 'measure',
        title: measure.label[language],
        about: info.title[language],
        path,
        query: { measure: measure.id },
        words: [both(measure.label), both(measure.definition), both(info.title)].join(' '),
      }),
    ),
    ...lines.flatMap(({ id: measure, label, lines: ofMeasure }) =>
      ofMeasure.map((line) => {
        const claim = byId.get(line.id);
        const unit = lists.units.find(({ id }) => id === measures.find((one) => one.id === measure)?.unit);
        if (!claim || !unit) throw new RangeError(`no claim ${line.id} or no unit of ${measure}`);
        const { low, best, high } = convertClaim(claim, unit, lists.units);
        const about = [label, line.period, line.place, line.claimant.name, line.source.name];
        return found({
          id: line.id,
          kind: 'claim',
          title: line.figure[language],
          about: about
            .map((part) => part[language])
            .filter((part) => part !== '')
            .join(' · '),
          path,
          query: { measure, claim: line.id },
          interval: line.interval,
          values: [low, best, high],
          dimension: dimensionKey(measuringOf(unit).dimension),
          words: [line.id, ...about.map(both), claim.quote].join(' '),
        });
      }),
    ),
  ];
}

function ofWorks(
  { texts, origins, claimants }: WorkIndex,
  language: Language,
  { translate }: SiteInput,
): readonly SearchDocument[] {
  const count = (n: number): string => translate[language]('overview.claims', { n });
  return [
    ...[...texts, ...origins].map((work) => {
      const title = work.short?.[language] ?? work.entries[language === 'ru' ? 'gost' : 'chicago'];
      return found({
        id: `work-${work.id}`,
        kind: 'work',
        title,
        tag: work.short ? '' : languageOfText(title, work.language),
        about: count(work.claims),
        path: `sources/${work.id}`,
        words: [work.entries.chicago, work.entries.gost, work.short ? both(work.short) : ''].join(' '),
      });
    }),
    ...claimants.map((claimant) =>
      found({
        id: `claimant-${claimant.id}`,
        kind: 'claimant',
        title: claimant.name[language],
        about: count(claimant.claims),
        path: `claimants/${claimant.id}`,
        words: both(claimant.name),
      }),
    ),
  ];
}

/** Places that claims are about; each leads to the dataset that has most to say of it. */
function ofPlaces(language: Language, { collection, translate }: SiteInput): readonly SearchDocument[] {
  return collection.lists.places.flatMap((place) => {
    const [most] = collection.datasets
      .map(({ info, claims }) => {
        const here = claims.filter((claim) => claim.place === place.id);
        return { info, count: here.length, measure: here[0]?.measure ?? '' };
      })
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || (a.info.id < b.info.id ? -1 : 1));
    if (!most) return [];
    return [
      found({
        id: `place-${place.id}`,
        kind: 'place',
        title: place.name[language],
        about: `${most.info.title[language]} · ${translate[language]('overview.claims', { n: most.count })}`,
        path: `datasets/${most.info.id}`,
        query: { measure: most.measure },
        words: both(place.name),
      }),
    ];
  });
}

/** Each check leads to its working on the page of its first dataset. */
function ofChecks(language: Language, { checks }: SiteInput): readonly SearchDocument[] {
  return (checks.ledgers.get('checks.json')?.lines ?? []).map((line) =>
    found({
      id: line.id,
      kind: 'check',
      title: line.title[language],
      about: line.gap[language],
      path: `checks/${line.datasets[0] ?? ''}`,
      fragment: line.id,
      verdict: line.verdict,
      words: [line.id, both(line.title)].join(' '),
    }),
  );
}

function found(given: Found): SearchDocument {
  return {
    tag: '',
    about: '',
    query: {},
    fragment: '',
    interval: null,
    values: null,
    dimension: null,
    verdict: null,
    ...given,
  };
}

function both({ en, ru }: Bilingual): string {
  return `${en} ${ru}`;
}
