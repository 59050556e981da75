import { writeClaimLines } from '../../src/chart/sentences/write-claim-lines';
import { bibtexOf } from '../../src/data/citations/bibtex';
import { cslOf } from '../../src/data/citations/csl';
import { risOf } from '../../src/data/citations/ris';
import {
  type CheckTitle,
  type ClaimantEntry,
  type ClaimantPageData,
  type WorkEntry,
  type WorkFiles,
  type WorkIndex,
  type WorkPageData,
} from '../../src/data/pages/work-page-data';
import { type Claim } from '../../src/domain/claim';
import { type Work } from '../../src/domain/code-lists';
import { type Language, type Translate } from '../../src/domain/languages/language';
import { type DatasetLines } from '../../src/domain/views/claim-line';
import { type CollectionInput } from '../packages/collection-files';
import { json } from './json-file';

/** What the pages of works and claimants are made from. */
export type WorkInput = Pick<CollectionInput, 'collection' | 'citations' | 'translate' | 'checks'>;

/** The files of the pages of works and claimants, by path under /datasets/: a list, and one file for each. */
export function workFiles(input: WorkInput, index: WorkIndex): ReadonlyMap<string, Uint8Array> {
  const { collection } = input;
  const files = new Map([['works/index.json', json(index)]]);
  for (const work of [...index.texts, ...index.origins]) {
    const wanted = (claim: Claim): boolean => claim.source === work.id || claim.origin.includes(work.id);
    const page: WorkPageData = {
      site: collection.site,
      work,
      files: filesOf(collection.lists.works, work.id),
      datasets: linesOf(input, wanted),
      checks: checksOf(input, wanted),
    };
    files.set(`works/${work.id}.json`, json(page));
  }
  for (const claimant of index.claimants) {
    const wanted = (claim: Claim): boolean => claim.claimant === claimant.id;
    const page: ClaimantPageData = {
      site: collection.site,
      claimant,
      datasets: linesOf(input, wanted),
      checks: checksOf(input, wanted),
    };
    files.set(`claimants/${claimant.id}.json`, json(page));
  }
  return files;
}

/** All works and claimants with the number of their claims, as the page of sources lists them. */
export function workIndex({ collection, citations, translate }: WorkInput): WorkIndex {
  const { site, lists, datasets } = collection;
  const claims = datasets.flatMap((dataset) => dataset.claims);
  const entry = (work: Work): WorkEntry => {
    const { role, short, kind, trust, rights } = work.custom;
    const original = work.custom.original?.title;
    const entries = citations[work.id];
    if (!entries) throw new RangeError(`no citations of ${work.id}`);
    const title = work.title ?? work.id;
    return {
      id: work.id,
      role,
      language: work.language,
      title: {
        en: original === undefined || original === title ? title : `${title} [${original}]`,
        ru: original ?? title,
      },
      mark: { en: markOf(work, 'en', translate.en), ru: markOf(work, 'ru', translate.ru) },
      short: short ?? null,
      kind: kind ?? null,
      trust: trust ?? null,
      rights: rights ?? '',
      entries,
      claims: claims.filter(({ source, origin }) => (role === 'text' ? source : origin).includes(work.id))
        .length,
    };
  };
  const named = claims.reduce(
    (sums, { claimant }) => sums.set(claimant, (sums.get(claimant) ?? 0) + 1),
    new Map<string, number>(),
  );
  return {
    site,
    texts: lists.works
      .filter(({ custom }) => custom.role === 'text')
      .map((work) => ({ ...entry(work), files: filesOf(lists.works, work.id) })),
    origins: byClaims(lists.works.filter(({ custom }) => custom.role === 'origin').map(entry)),
    claimants: byClaims(
      lists.claimants
        .map(({ id, name, kind }): ClaimantEntry => ({ id, name, kind, claims: named.get(id) ?? 0 }))
        .filter((claimant) => claimant.claims > 0),
    ),
  };
}

function markOf(work: Work, language: Language, translate: Translate): string {
  const { original } = work.custom;
  const people =
    (language === 'ru' ? (original?.author ?? original?.editor) : undefined) ?? work.author ?? work.editor;
  const years = work.issued?.['date-parts']?.map(([year]) => String(year)) ?? [];
  const who = people?.map(({ family, literal }) => family ?? literal ?? '').join(', ') ?? '';
  const volume = work.volume === undefined ? '' : translate('sources.volume', { volume: work.volume });
  return [[who, years.join('–')].filter((part) => part !== '').join(' '), volume]
    .filter((part) => part !== '')
    .join(', ');
}

function linesOf(
  { collection, translate }: WorkInput,
  wanted: (claim: Claim) => boolean,
): readonly DatasetLines[] {
  const { datasets, lists } = collection;
  return datasets
    .map((dataset) => writeClaimLines(dataset, wanted, { lists, translate }))
    .filter(({ measures }) => measures.length > 0);
}

/** The checks that touch some claims: what does not add up first, then what cannot be told. */
function checksOf(
  { collection, checks }: WorkInput,
  wanted: (claim: Claim) => boolean,
): readonly CheckTitle[] {
  const ids = collection.datasets.flatMap(({ claims }) => claims.filter(wanted).map(({ id }) => id));
  const found = checks
    .touching(new Set(ids))
    .map(({ id, title, verdict, dataset }): CheckTitle => ({ id, title, verdict, dataset }));
  return (['no', 'open', 'yes'] as const).flatMap((verdict) =>
    found.filter((check) => check.verdict === verdict),
  );
}

function filesOf(works: readonly Work[], wanted: string): WorkFiles {
  const work = works.filter(({ id }) => id === wanted);
  return { bibtex: bibtexOf(work), ris: risOf(work), csl: cslOf(work) };
}

/** The most claims first, then by id, so that the file stays the same. */
function byClaims<T extends { readonly id: string; readonly claims: number }>(
  list: readonly T[],
): readonly T[] {
  return [...list].sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1));
}
