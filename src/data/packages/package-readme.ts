import { type CodeLists } from '../../domain/code-lists';
import { type Language } from '../../domain/languages/language';
import { citeDataset, citeView } from '../citations/cite-claim';
import { type CitationStyle } from '../pages/page-data';
import { longDay } from '../texts/long-day';
import { type PackageInput } from './package-input';
import { type PackageTable } from './package-tables';

/**
 * The README.{language}.md of a package, Markdown: what it is, its files and columns in words, what to beware of, how
 * it was gathered, how to cite it (Chicago and ГОСТ), licence and version.
 *
 * @param lists the code lists of the package, cut down to what its claims use
 */
export function packageReadme(
  input: PackageInput,
  tables: readonly PackageTable[],
  lists: CodeLists,
  language: Language,
): string {
  const { about, site, datasets, ownRows = false } = input;
  const text = (key: string, parameters?: Readonly<Record<string, string | number>>): string =>
    input.translate[language](`package.readme.${key}`, parameters);
  const claims = datasets.reduce((sum, dataset) => sum + dataset.claims.length, 0);
  const texts = lists.works.filter(({ custom }) => custom.role === 'text').length;
  const sections: readonly (readonly string[])[] = [
    [`# ${about.title[language]}`],
    ownRows ? [`**${input.translate[language]('package.own')}**`] : [],
    [`*${about.question[language]}*`],
    [about.summary[language]],
    [text('count', { claims, texts, works: lists.works.length })],
    viewNote(input, claims, text),
    [`## ${text('files')}`],
    [...tableHead(text('file'), text('holds')), ...fileRows(input, tables, language, text)],
    [`## ${text('columns')}`],
    [...tableHead(text('column'), text('meaning')), ...columnRows(input, language)],
    [`## ${text('beware')}`],
    ['bewareRow', 'bewareEmpty', 'bewareBound', 'bewareTexts', 'bewareExcel'].map((key) => `- ${text(key)}`),
    ...(ownRows ? [] : [[`## ${text('method')}`], [about.method[language]]]),
    [`## ${text('cite')}`],
    citations(input, language),
    [text('citeClaim')],
    ...(ownRows ? [] : [[`## ${text('licence')}`], [input.translate[language]('package.licence')]]),
    [`## ${text('version')}`],
    [text('versionText', { version: about.version, day: longDay(about.released, language) })],
    site.address === '' ? [] : [text('link', { link: linkTo(input, language) })],
    site.contact === '' ? [] : [text('contact', { contact: site.contact })],
  ];
  const blocks = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

const EXTRA = [
  ['chart.', 'fileChart'],
  ['events.', 'fileEvents'],
  ['checks.', 'fileChecks'],
  ['CHANGES.', 'fileChanges'],
  ['NOTES.', 'fileNotes'],
] as const;

type Text = (key: string, parameters?: Readonly<Record<string, string | number>>) => string;

function viewNote({ view }: PackageInput, claims: number, text: Text): readonly string[] {
  if (!view) return [];
  const { total, link } = view;
  return [link === '' ? text('viewNoLink', { claims, total }) : text('view', { claims, total, link })];
}

function fileRows(
  input: PackageInput,
  tables: readonly PackageTable[],
  language: Language,
  text: Text,
): readonly string[] {
  return [
    ...tables.map(({ path, title }) =>
      row(path, path === 'claims.csv' ? text('fileClaims') : title[language]),
    ),
    row(input.inFolders ? '*/claims.json' : 'claims.json', text('fileJson')),
    row('citations.txt', text('fileCitations')),
    row('references.bib, references.ris, references.csl.json', text('fileReferences')),
    row('datapackage.json', text('fileDescriptor')),
    ...(input.view ? [row('view.json', text('fileView'))] : []),
    ...extraRows(input, language, text),
    row('checksums.sha256', text('fileChecksums')),
  ];
}

/** A file that each folder holds is named once; of the curators' notes those in the reader's language. */
function extraRows({ extra = [] }: PackageInput, language: Language, text: Text): readonly string[] {
  const paths = new Set(extra.map(({ path }) => path.replace(/^[^/]+\//, '*/')));
  const named = [...paths].filter((path) => !path.includes('NOTES.') || path.endsWith(`.${language}.md`));
  return named.flatMap((path) => {
    const known = EXTRA.find(([begin]) => path.replace('*/', '').startsWith(begin));
    return known ? [row(path, text(known[1]))] : [];
  });
}

function columnRows({ claimsSchema }: PackageInput, language: Language): readonly string[] {
  return claimsSchema.fields.map((field) => {
    const description =
      language === 'ru' ? (field['description@ru'] ?? field.description) : field.description;
    const title = language === 'ru' ? (field['title@ru'] ?? field.title) : field.title;
    return row(`\`${field.name}\``, [title, description].filter(Boolean).join(': '));
  });
}

function citations(input: PackageInput, language: Language): readonly string[] {
  const { about, site, view, translate, inFolders } = input;
  const styles: readonly CitationStyle[] = ['chicago', 'gost'];
  return styles.map((style) => {
    const citation =
      view || inFolders
        ? citeView(about, site, view?.link ?? linkTo(input, language), style, language, translate[language])
        : citeDataset(about, site, style, language, translate[language]);
    return `- ${translate[language](`cite.style.${style}`)}: ${citation}`;
  });
}

function linkTo({ about, site, inFolders }: PackageInput, language: Language): string {
  if (site.address === '') return '';
  return new URL(inFolders ? `${language}/` : `${language}/datasets/${about.id}/`, site.address).href;
}

function tableHead(first: string, second: string): readonly string[] {
  return [`| ${first} | ${second} |`, '|---|---|'];
}

function row(first: string, second: string): string {
  const cell = (value: string): string => value.replace(/\s+/g, ' ').replace(/\|/g, '\\|');
  return `| ${cell(first)} | ${cell(second)} |`;
}
