import { type CslName, type Work } from '../../domain/code-lists';

const ENTRY_TYPES: Readonly<Record<string, string>> = {
  book: 'book',
  pamphlet: 'booklet',
  collection: 'collection',
  chapter: 'incollection',
  'paper-conference': 'inproceedings',
  'entry-encyclopedia': 'inreference',
  'entry-dictionary': 'inreference',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  webpage: 'online',
  post: 'online',
  'post-weblog': 'online',
  thesis: 'thesis',
  report: 'report',
  manuscript: 'unpublished',
  speech: 'unpublished',
  dataset: 'dataset',
  periodical: 'periodical',
};

/** Entry types of biblatex that have a field for the kind of work; the others say it in a note. */
const TYPED: readonly string[] = ['booklet', 'dataset', 'misc', 'report', 'thesis', 'unpublished'];

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'english',
  ru: 'russian',
  de: 'german',
  cs: 'czech',
  fr: 'french',
  pl: 'polish',
  it: 'italian',
  uk: 'ukrainian',
};

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Writes works as BibLaTeX, UTF-8, to be read by biber: `langid` on each entry, the original title in `titleaddon`,
 * titles in double braces, so that no style changes their case. An undated work has no `date`.
 *
 * @example bibtexOf([work]) // '@book{reiman-2016,\n  author = {Reiman, Michal},\n  title = {{About Russia}},\n …}\n'
 */
export function bibtexOf(works: readonly Work[]): string {
  return works.map(entryOf).join('\n');
}

function entryOf(work: Work): string {
  const type = ENTRY_TYPES[work.type] ?? 'misc';
  const container = work['container-title'];
  const number = text(work.issue ?? work['collection-number']);
  const pages = text(work.page).replace(/(\d)\s*[-–—]\s*(\d)/g, '$1--$2');
  // biblatex has no place for these in an entry of no special kind.
  const plain = type === 'misc';
  const notes = [
    text(work.note),
    TYPED.includes(type) ? '' : text(work.genre),
    plain && number !== '' ? `no. ${number}` : '',
    plain && pages !== '' ? `pp. ${pages}` : '',
  ];
  const fields: readonly (readonly [string, string])[] = [
    ['author', people(work, 'author')],
    ['editor', people(work, 'editor')],
    ['title', braced(work.title)],
    ['shorttitle', braced(work['title-short'])],
    ['titleaddon', braced(work.custom.original?.title)],
    [
      type === 'article' ? 'journaltitle' : 'booktitle',
      type === 'article' ? text(container) : braced(container),
    ],
    ['series', braced(work['collection-title'])],
    ['volume', text(work.volume)],
    ['number', plain ? '' : number],
    ['pages', plain ? '' : pages],
    ['type', TYPED.includes(type) ? text(work.genre) : ''],
    [type === 'thesis' || type === 'report' ? 'institution' : 'publisher', text(work.publisher)],
    ['location', text(work['publisher-place'])],
    ['version', type === 'dataset' ? text(work.version) : ''],
    ['date', dateOf(work.issued)],
    ['isbn', text(work.ISBN)],
    ['doi', verbatim(work.DOI)],
    ['url', verbatim(work.URL)],
    ['urldate', dateOf(work.accessed)],
    ['note', notes.filter((note) => note !== '').join('; ')],
    ['langid', LANGUAGES[work.language.slice(0, 2).toLowerCase()] ?? ''],
  ];
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${type}{${work.id},\n${lines.join('')}}\n`;
}

/** The names of a list; "and others" where the texts say "et al.". */
function people(work: Work, role: 'author' | 'editor'): string {
  const list = work[role] ?? [];
  const more = work.custom.others === true && list.length > 0 && (role === 'author' || !work.author);
  return [...list.map(nameOf), ...(more ? ['others'] : [])].join(' and ');
}

/** "Family, Given"; in braces where a reader would take the name apart: institutions, particles, a comma, an "and". */
function nameOf({ family, given, literal }: CslName): string {
  if (family === undefined) return `{${text(literal ?? given)}}`;
  const name = /[\s,]|^\p{Ll}/u.test(family) ? `{${text(family)}}` : text(family);
  return given === undefined ? name : `${name}, ${text(given)}`;
}

function braced(value: string | undefined): string {
  return value === undefined || value === '' ? '' : `{${text(value)}}`;
}

function text(value: string | undefined): string {
  return (value ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\~^]|[&%_#${}]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);
}

/** DOIs and addresses are read verbatim; only a brace would end the field early. */
function verbatim(value: string | undefined): string {
  return (value ?? '').replace(/[{}\\\s]/g, encodeURIComponent);
}

function dateOf(date: Work['issued']): string {
  const parts = (date?.['date-parts'] ?? []).filter((part) => part.length > 0);
  return parts
    .map((part) => part.map((n, at) => String(n).padStart(at === 0 ? 4 : 2, '0')).join('-'))
    .join('/');
}
