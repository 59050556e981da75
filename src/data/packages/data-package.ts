import { type Work } from '../../domain/code-lists';
import { type Bilingual } from '../../domain/languages/language';
import { type PackageInput } from './package-input';
import { type PackageTable } from './package-tables';
import { type TableSchema } from './table-schemas';

/** The address that the descriptor names as its profile. */
export const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** The licence of the data; quotations are excluded. */
export const LICENCE = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 International',
} as const;

/** A file of the package as the descriptor names it. */
export interface Resource {
  readonly name: string;
  readonly type?: 'table';
  readonly path: string;
  readonly title: string;
  readonly 'title@ru': string;
  readonly format: string;
  readonly mediatype: string;
  readonly encoding: 'utf-8';
  /** Size in bytes. */
  readonly bytes: number;
  /** "sha256:" and 64 hexadecimal digits. */
  readonly hash: string;
  readonly dialect?: Readonly<Record<string, unknown>>;
  readonly schema?: TableSchema;
}

/** Size in bytes and SHA-256 of a file, in hexadecimal digits. */
export interface Fingerprint {
  readonly bytes: number;
  readonly sha256: string;
}

/** A file of the package beside its tables: a list of references, the claims as JSON. */
export interface FileBeside {
  readonly path: string;
  readonly name: string;
  readonly format: string;
  readonly mediatype: string;
  readonly title: Bilingual;
}

/**
 * The descriptor of a package, datapackage.json of Data Package v2.0, with titles and descriptions in English and, as
 * `title@ru` and `description@ru`, in Russian. The licence of a reader's own rows is the reader's affair: none is named.
 *
 * @param fingerprintOf size and hash of a file by its path
 */
export function dataPackage(
  input: PackageInput,
  tables: readonly PackageTable[],
  beside: readonly FileBeside[],
  works: readonly Work[],
  fingerprintOf: (path: string) => Fingerprint,
): Readonly<Record<string, unknown>> {
  const { about, site, translate, view, ownRows = false } = input;
  const described = (text: Bilingual) => ({
    description: view ? `${translate.en('package.selection', { total: view.total })} ${text.en}` : text.en,
    'description@ru': view
      ? `${translate.ru('package.selection', { total: view.total })} ${text.ru}`
      : text.ru,
  });
  return {
    $schema: PROFILE,
    name: view ? `${about.id}-selection` : about.id,
    ...(site.address === '' ? {} : { id: new URL(addressPath(input), site.address).href }),
    title: about.title.en,
    'title@ru': about.title.ru,
    ...described(about.summary),
    version: about.version,
    created: `${about.released}T00:00:00Z`,
    ...(site.address === '' ? {} : { homepage: site.address }),
    keywords: about.keywords.en,
    'keywords@ru': about.keywords.ru,
    ...(ownRows
      ? {}
      : {
          licenses: [
            {
              ...LICENCE,
              description: translate.en('package.licence'),
              'description@ru': translate.ru('package.licence'),
            },
          ],
        }),
    contributors: [{ title: site.publisher, roles: ['creator', 'publisher'] }],
    sources: works.filter(({ custom }) => custom.role === 'text').map(sourceOf),
    resources: [
      ...tables.map((table) => tableResource(table, fingerprintOf(table.path))),
      ...beside.map((file) => plainResource(file, fingerprintOf(file.path))),
    ],
  };
}

function addressPath({ about, inFolders }: PackageInput): string {
  return inFolders ? 'datasets/' : `datasets/${about.id}/`;
}

function tableResource({ name, path, title, schema }: PackageTable, file: Fingerprint): Resource {
  return {
    name,
    type: 'table',
    path,
    title: title.en,
    'title@ru': title.ru,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\n', header: true },
    schema,
  };
}

function plainResource({ name, path, title, format, mediatype }: FileBeside, file: Fingerprint): Resource {
  return {
    name,
    path,
    title: title.en,
    'title@ru': title.ru,
    format,
    mediatype,
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
  };
}

function sourceOf({ id, title, DOI, URL: url }: Work): Readonly<Record<string, string>> {
  const path = DOI ? `https://doi.org/${DOI}` : url;
  return { title: title ?? id, ...(path ? { path } : {}) };
}
