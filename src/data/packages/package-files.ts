import { type CodeLists } from '../../domain/code-lists';
import { listsUsedBy } from '../../domain/dataset';
import { bibtexOf } from '../citations/bibtex';
import { cslOf } from '../citations/csl';
import { risOf } from '../citations/ris';
import { claimsJson } from './claims-json';
import { dataPackage, type Fingerprint, type FileBeside } from './data-package';
import { packageCitations } from './package-citations';
import { type PackageInput } from './package-input';
import { packageReadme } from './package-readme';
import { packageTables } from './package-tables';
import { type PackageFile } from './zip';

const REFERENCES: readonly FileBeside[] = [
  {
    path: 'references.bib',
    name: 'references-bib',
    format: 'bib',
    mediatype: 'application/x-bibtex',
    title: { en: 'References, BibLaTeX', ru: 'Список литературы, BibLaTeX' },
  },
  {
    path: 'references.ris',
    name: 'references-ris',
    format: 'ris',
    mediatype: 'application/x-research-info-systems',
    title: { en: 'References, RIS', ru: 'Список литературы, RIS' },
  },
  {
    path: 'references.csl.json',
    name: 'references-csl',
    format: 'json',
    mediatype: 'application/vnd.citationstyles.csl+json',
    title: { en: 'References, CSL-JSON', ru: 'Список литературы, CSL-JSON' },
  },
];

/**
 * Makes the files of a package: the claims with every table, citation and text that they need to be read without the
 * site, and checksums of all of them. Pure: the same input gives the same bytes.
 *
 * @throws RangeError when the lists do not hold what a claim points to; a package is whole or it is not made.
 */
export async function packageFiles(input: PackageInput): Promise<readonly PackageFile[]> {
  const lists = listsOf(input);
  const tables = packageTables(input, lists);
  const bibliography = lists.works;
  const claims = claimFiles(input);
  const contents: readonly PackageFile[] = [
    ...tables.map(({ path, text }) => file(path, text)),
    ...claims.map(({ path, text }) => file(path, text)),
    file('citations.txt', packageCitations(input, lists)),
    file('references.bib', bibtexOf(bibliography)),
    file('references.ris', risOf(bibliography)),
    file('references.csl.json', cslOf(bibliography)),
    file('README.en.md', packageReadme(input, tables, lists, 'en')),
    file('README.ru.md', packageReadme(input, tables, lists, 'ru')),
    ...(input.view ? [file('view.json', viewJson(input))] : []),
    ...(input.extra ?? []),
  ];
  const prints = await fingerprints(contents, input);
  const beside = [...claims, ...REFERENCES];
  const descriptor = dataPackage(input, tables, beside, bibliography, (path) => printOf(prints, path));
  const described = [...contents, file('datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`)];
  return [...described, file('checksums.sha256', await checksums(described, prints, input))];
}

/** The claims of each dataset once more, as JSON. */
function claimFiles({
  datasets,
  inFolders,
}: PackageInput): readonly (FileBeside & { readonly text: string })[] {
  return datasets.map(({ info, claims }) => ({
    path: inFolders ? `${info.id}/claims.json` : 'claims.json',
    name: inFolders ? `${info.id}-claims-json` : 'claims-json',
    format: 'json',
    mediatype: 'application/json',
    title: inFolders
      ? { en: `${info.title.en}. Claims, JSON`, ru: `${info.title.ru}. Утверждения, JSON` }
      : { en: 'Claims, JSON', ru: 'Утверждения, JSON' },
    text: claimsJson(claims),
  }));
}

function listsOf({ datasets, lists }: PackageInput): CodeLists {
  const claims = datasets.flatMap((dataset) => dataset.claims);
  const units = datasets.flatMap(({ measures }) => measures.map(({ unit }) => unit));
  return listsUsedBy(claims, lists, units);
}

function viewJson({ about, datasets, view }: PackageInput): string {
  const claims = datasets.flatMap((dataset) => dataset.claims.map(({ id }) => id));
  return `${JSON.stringify({ dataset: about.id, version: about.version, released: about.released, ...view, claims }, null, 2)}\n`;
}

async function fingerprints(
  files: readonly PackageFile[],
  { sha256 }: PackageInput,
): Promise<ReadonlyMap<string, Fingerprint>> {
  const prints = files.map(
    async ({ path, bytes }) => [path, { bytes: bytes.length, sha256: await sha256(bytes) }] as const,
  );
  return new Map(await Promise.all(prints));
}

function printOf(prints: ReadonlyMap<string, Fingerprint>, path: string): Fingerprint {
  const print = prints.get(path);
  if (!print) throw new RangeError(`package has no file ${path}`);
  return print;
}

/** One line a file, as `sha256sum -c` reads it. */
async function checksums(
  files: readonly PackageFile[],
  prints: ReadonlyMap<string, Fingerprint>,
  { sha256 }: PackageInput,
): Promise<string> {
  const lines = files.map(
    async ({ path, bytes }) => `${prints.get(path)?.sha256 ?? (await sha256(bytes))}  ${path}\n`,
  );
  return (await Promise.all(lines)).sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join('');
}

function file(path: string, text: string): PackageFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
