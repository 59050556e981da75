import { createHash } from 'node:crypto';
import { formatPeriod } from '../../src/chart/formats/format-period';
import { claimsForExcel } from '../../src/data/packages/claims-for-excel';
import { packageFiles } from '../../src/data/packages/package-files';
import { type PackageInput, type Sha256 } from '../../src/data/packages/package-input';
import { type TableSchema } from '../../src/data/packages/table-schemas';
import { eventsCsv } from '../../src/data/packages/write-lists';
import { type PackageFile, zip } from '../../src/data/packages/zip';
import {
  type Citations,
  type CollectionIndex,
  type DatasetFiles,
  type DatasetPageData,
  type IndexEntry,
} from '../../src/data/pages/page-data';
import { type CodeLists } from '../../src/domain/code-lists';
import { type Collection, type Dataset, listsUsedBy } from '../../src/domain/dataset';
import { type Language, LANGUAGES, type Translate } from '../../src/domain/languages/language';
import { parsePeriod } from '../../src/domain/time/period';
import { type CheckFiles } from './check-files';

/** What the files of the collection are made from. */
export interface CollectionInput {
  readonly collection: Collection;
  readonly citations: Citations;
  readonly claimsSchema: TableSchema;
  readonly translate: Readonly<Record<Language, Translate>>;
  /** The checks, worked out. */
  readonly checks: CheckFiles;
  /** Draws a dataset's default view as SVG; without it the packages hold no chart. */
  readonly chartSvg?: (dataset: Dataset, language: Language) => string;
  /** What the curators wrote about a dataset, as it goes into its package: its changes, how it was gathered. */
  readonly notes?: (dataset: string) => readonly CuratorsNote[];
}

/** A text of the curators, under its name in the package. */
export interface CuratorsNote {
  readonly path: string;
  readonly text: string;
}

const COLLECTION_ID = 'contested-figures';
/** The name of the schema of index.json, beside it. */
export const INDEX_SCHEMA = 'index.schema.json';

const sha256: Sha256 = (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));

/**
 * Every file that the site serves under /datasets/, by path relative to it: the package of the whole collection and
 * that of each dataset, unpacked and as zip; for each dataset also what its page needs (page.json) and CSV for Excel.
 *
 * @throws RangeError when two packages want different files at one path.
 */
export async function collectionFiles(input: CollectionInput): Promise<ReadonlyMap<string, Uint8Array>> {
  const { collection, claimsSchema } = input;
  const files = new Map<string, Uint8Array>();
  const put = (path: string, bytes: Uint8Array): void => {
    const there = files.get(path);
    if (there && Buffer.compare(there, bytes) !== 0)
      throw new RangeError(`two different files want the path ${path}`);
    files.set(path, bytes);
  };
  const whole = await packageFiles(collectionPackage(input));
  for (const { path, bytes } of whole) put(path, bytes);
  put(`${COLLECTION_ID}.zip`, zip(whole));
  put('index.json', json(indexOf(collection)));
  for (const [path, ledger] of input.checks.ledgers) put(path, json(ledger));
  put('claims.schema.json', json(claimsSchema));
  for (const dataset of collection.datasets) {
    const { id } = dataset.info;
    const packed = await packageFiles(datasetPackage(dataset, input));
    for (const { path, bytes } of packed) put(`${id}/${path}`, bytes);
    put(`${id}/${id}.zip`, zip(packed));
    put(`${id}/page.json`, json(pageDataOf(dataset, input)));
    for (const { path, bytes } of excelFiles(dataset, input)) put(`${id}/${path}`, bytes);
  }
  return files;
}

/** Ids and titles of the datasets, for the routes that are prerendered. */
export function datasetTitles({ datasets }: Collection): readonly Pick<Dataset['info'], 'id' | 'title'>[] {
  return datasets.map(({ info: { id, title } }) => ({ id, title }));
}

/**
 * What the curators wrote about a dataset, under the names that it has in the packages, where README is taken.
 *
 * @param textOf the text of a file by its path relative to datasets/
 */
export function curatorsNotes(id: string, textOf: (path: string) => string): readonly CuratorsNote[] {
  return [
    { path: 'CHANGES.md', text: textOf(`${id}/CHANGES.md`) },
    { path: 'NOTES.en.md', text: textOf(`${id}/README.md`) },
    { path: 'NOTES.ru.md', text: textOf(`${id}/README.ru.md`) },
  ];
}

function datasetPackage(dataset: Dataset, input: CollectionInput): PackageInput {
  const charts = input.chartSvg
    ? LANGUAGES.map((language) => text(`chart.${language}.svg`, input.chartSvg?.(dataset, language) ?? ''))
    : [];
  const extra = [...charts, ...checksOf([dataset], input), ...notesOf(dataset, input)];
  return { ...shared(input), about: dataset.info, datasets: [dataset], inFolders: false, extra };
}

/** The collection as if it were one dataset: for its package and for its citation. */
export function aboutCollection({
  collection,
  translate,
}: Pick<CollectionInput, 'collection' | 'translate'>): PackageInput['about'] {
  const both = (key: string) => ({ en: translate.en(key), ru: translate.ru(key) });
  const released =
    collection.datasets
      .map(({ info }) => info.released)
      .sort()
      .at(-1) ?? '';
  return {
    id: COLLECTION_ID,
    title: both('package.collection.title'),
    question: both('package.collection.question'),
    summary: both('package.collection.summary'),
    method: both('package.collection.method'),
    keywords: {
      en: [...new Set(collection.datasets.flatMap(({ info }) => info.keywords.en))],
      ru: [...new Set(collection.datasets.flatMap(({ info }) => info.keywords.ru))],
    },
    // The collection has no version of its own: the day of its newest dataset, as a semantic version.
    version: released.split('-').map(Number).join('.'),
    released,
  };
}

function collectionPackage(input: CollectionInput): PackageInput {
  const { collection } = input;
  const about = aboutCollection(input);
  const notes = collection.datasets.flatMap((dataset) =>
    notesOf(dataset, input).map(({ path, bytes }) => ({ path: `${dataset.info.id}/${path}`, bytes })),
  );
  const extra = [
    text('events.csv', eventsCsv(collection.lists.events)),
    ...checksOf(collection.datasets, input),
    ...notes,
  ];
  return { ...shared(input), about, datasets: collection.datasets, inFolders: true, extra };
}

function checksOf(datasets: readonly Dataset[], { checks }: CollectionInput): readonly PackageFile[] {
  const csv = checks.csv(idsOf(datasets));
  return csv === null ? [] : [text('checks.csv', csv)];
}

function idsOf(datasets: readonly Dataset[]): ReadonlySet<string> {
  return new Set(datasets.flatMap(({ claims }) => claims.map(({ id }) => id)));
}

function notesOf({ info }: Dataset, { notes }: CollectionInput): readonly PackageFile[] {
  return (notes?.(info.id) ?? []).map((note) => text(note.path, note.text));
}

function shared({ collection, citations, claimsSchema, translate }: CollectionInput) {
  return { site: collection.site, lists: collection.lists, citations, claimsSchema, translate, sha256 };
}

function excelFiles(
  { claims, measures }: Dataset,
  { collection, citations, translate }: CollectionInput,
): readonly PackageFile[] {
  const { lists } = collection;
  return LANGUAGES.map((language) => {
    const options = {
      claims,
      measures,
      lists,
      citations,
      language,
      translate: translate[language],
      formatPeriod,
    };
    return text(`claims-excel.${language}.csv`, claimsForExcel(options));
  });
}

function pageDataOf(dataset: Dataset, { collection, citations, checks }: CollectionInput): DatasetPageData {
  const lists = pageLists(dataset, collection.lists);
  const cited = lists.works.map(({ id }) => [id, citations[id]] as const);
  return {
    dataset,
    lists,
    citations: Object.fromEntries(cited) as Citations,
    site: collection.site,
    checks: checks.touching(idsOf([dataset])),
  };
}

/** The lists that the claims use, and all units into which a reader can turn them. */
function pageLists({ claims, measures }: Dataset, lists: CodeLists): CodeLists {
  const own = new Set([...claims, ...measures].map(({ unit }) => unit));
  const dimensions = new Set(lists.units.filter(({ id }) => own.has(id)).map(({ dimension }) => dimension));
  const convertible = lists.units.filter(({ dimension }) => dimensions.has(dimension)).map(({ id }) => id);
  return listsUsedBy(claims, lists, convertible);
}

function indexOf({ site, datasets }: Collection): CollectionIndex {
  return { $schema: INDEX_SCHEMA, site, datasets: datasets.map(indexEntry) };
}

/** What the list of datasets says of one. */
export function indexEntry({ info, claims, measures }: Dataset): IndexEntry {
  const periods = claims.flatMap(({ period }) => parsePeriod(period) ?? []);
  const first = Math.min(...periods.map(({ from }) => from).filter(Number.isFinite));
  // A period ends with the first moment after it.
  const last = Math.max(...periods.map(({ to }) => Math.ceil(to) - 1).filter(Number.isFinite));
  return {
    info,
    claims: claims.length,
    measures: measures.length,
    sources: new Set(claims.map(({ source }) => source)).size,
    years: yearsBetween(Math.floor(first), last),
    files: filesOf(info.id),
  };
}

function filesOf(id: string): DatasetFiles {
  const both = (write: (language: Language) => string) => ({ en: write('en'), ru: write('ru') });
  return {
    csv: `${id}/claims.csv`,
    json: `${id}/claims.json`,
    zip: `${id}/${id}.zip`,
    package: `${id}/datapackage.json`,
    bibtex: `${id}/references.bib`,
    ris: `${id}/references.ris`,
    csl: `${id}/references.csl.json`,
    changes: `${id}/CHANGES.md`,
    excel: both((language) => `${id}/claims-excel.${language}.csv`),
    chart: both((language) => `${id}/chart.${language}.svg`),
  };
}

function yearsBetween(first: number, last: number): readonly [number, number] | null {
  if (!Number.isFinite(first) && !Number.isFinite(last)) return null;
  return [Number.isFinite(first) ? first : last, Number.isFinite(last) ? last : first];
}

function json(value: unknown): Uint8Array {
  return text('', `${JSON.stringify(value)}\n`).bytes;
}

function text(path: string, content: string): PackageFile {
  return { path, bytes: new TextEncoder().encode(content) };
}
