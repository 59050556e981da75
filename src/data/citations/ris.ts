import { type CslName, type Work } from '../../domain/code-lists';

const REFERENCE_TYPES: Readonly<Record<string, string>> = {
  book: 'BOOK',
  pamphlet: 'PAMP',
  collection: 'EDBOOK',
  chapter: 'CHAP',
  'paper-conference': 'CPAPER',
  'entry-encyclopedia': 'ENCYC',
  'entry-dictionary': 'DICT',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  webpage: 'ELEC',
  post: 'BLOG',
  'post-weblog': 'BLOG',
  thesis: 'THES',
  report: 'RPRT',
  manuscript: 'MANSCPT',
  speech: 'HEAR',
  dataset: 'DATA',
};

/**
 * Writes works as RIS, UTF-8 with CRLF: one record per work, from `TY` to `ER`, pages as `SP` and `EP`, the original
 * title as `OP`. An undated work has no `PY`.
 */
export function risOf(works: readonly Work[]): string {
  return works.map(recordOf).join('\r\n');
}

function recordOf(work: Work): string {
  const [start, end] = (work.page ?? '').split(/\s*[-–—]\s*/);
  const date = work.issued?.['date-parts']?.[0] ?? [];
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', REFERENCE_TYPES[work.type] ?? 'GEN'],
    ['ID', work.id],
    ...(work.author ?? []).map((name) => ['AU', nameOf(name)] as const),
    ...(work.editor ?? []).map((name) => ['ED', nameOf(name)] as const),
    ['TI', work.title],
    ['ST', work['title-short']],
    ['OP', work.custom.original?.title],
    ['T2', work['container-title'] ?? work['collection-title']],
    ['T3', work['container-title'] === undefined ? undefined : work['collection-title']],
    ['VL', work.volume],
    ['IS', work.issue ?? work['collection-number']],
    ['SP', start],
    ['EP', end],
    ['PB', work.publisher],
    ['CY', work['publisher-place']],
    ['PY', date[0] === undefined ? undefined : String(date[0])],
    ['DA', dateOf(date)],
    ['ET', work.version],
    ['Y2', dateOf(work.accessed?.['date-parts'][0] ?? [])],
    ['SN', work.ISBN],
    ['DO', work.DOI],
    ['UR', work.URL],
    ['M3', work.genre],
    ['LA', work.language],
    ['N1', work.note],
    ['ER', ''],
  ];
  return lines
    .filter(([tag, value]) => tag === 'ER' || (value !== undefined && value !== ''))
    .map(([tag, value]) => `${tag}  - ${(value ?? '').replace(/\s+/g, ' ').trim()}\r\n`)
    .join('');
}

function nameOf({ family, given, literal }: CslName): string {
  if (family === undefined) return literal ?? given ?? '';
  return given === undefined ? family : `${family}, ${given}`;
}

/** RIS dates are `YYYY/MM/DD/`, parts left empty where they are not known. */
function dateOf([year, month, day]: readonly number[]): string | undefined {
  if (year === undefined || month === undefined) return undefined;
  const twoDigits = (part: number | undefined): string =>
    part === undefined ? '' : String(part).padStart(2, '0');
  return `${String(year)}/${twoDigits(month)}/${twoDigits(day)}/`;
}
