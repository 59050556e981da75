import { type Claim } from '../../domain/claim';
import { type CodeLists, type Work } from '../../domain/code-lists';
import { type DatasetInfo, type Site } from '../../domain/dataset';
import { type Language, type Translate } from '../../domain/languages/language';
import { CITATION_STYLES, type CitationStyle } from '../pages/page-data';
import { bibtexOf } from './bibtex';
import { placeInText } from './cite-claim';
import { cslOf } from './csl';
import { risOf } from './ris';

/** Formats in which reference managers read a record. */
export const RECORD_FORMATS = ['bibtex', 'ris', 'csl'] as const;
export type RecordFormat = (typeof RECORD_FORMATS)[number];

/** Everything that a reader can ask a citation for: the styles, then the formats. */
export const CITATION_FORMATS = [...CITATION_STYLES, ...RECORD_FORMATS] as const;
export type CitationFormat = CitationStyle | RecordFormat;

/** Tells a format for programs from a style for people. */
export function isRecordFormat(format: CitationFormat): format is RecordFormat {
  return (RECORD_FORMATS as readonly string[]).includes(format);
}

/** Works in a format that reference managers read. */
export function recordsOf(works: readonly Work[], format: RecordFormat): string {
  return { bibtex: bibtexOf, ris: risOf, csl: cslOf }[format](works);
}

/** Types of works that have pages in every format. */
const PAGED: readonly string[] = ['book', 'chapter', 'article-journal'];

/**
 * The records of one claim: the work where we read it, with the claim's own id, the pages of its section, and a note that
 * says who is quoted and where; then the works that the text names for it, as they are.
 *
 * @throws RangeError when the lists do not hold what the claim points to.
 */
export function claimRecords(
  claim: Claim,
  lists: Pick<CodeLists, 'claimants' | 'sections' | 'works'>,
  language: Language,
  translate: Translate,
): readonly Work[] {
  const work = lists.works.find(({ id }) => id === claim.source);
  const claimant = lists.claimants.find(({ id }) => id === claim.claimant);
  if (!work || !claimant) throw new RangeError(`claim ${claim.id} points to what the lists do not hold`);
  const pages = lists.sections.find(({ id }) => id === claim.section)?.pages ?? '';
  const place = placeInText(claim, lists, 'chicago').replace(/\.$/, '');
  const key = claimant.kind === 'author' ? 'cite.record.own' : 'cite.record.quoted';
  const note = translate(key, { claimant: claimant.name[language], id: claim.id, place });
  return [
    {
      ...work,
      id: claim.id,
      ...(pages !== '' && PAGED.includes(work.type) ? { page: pages } : {}),
      note: [work.note, note].filter((part) => part !== undefined && part !== '').join('. '),
    },
    ...lists.works.filter(({ id }) => claim.origin.includes(id)),
  ];
}

/**
 * A dataset of this site, or one view of it, as a record.
 *
 * @param link the address that opens it; left out where it is empty
 * @param accessed the day on which the reader saw it, YYYY-MM-DD; left out where it is empty
 */
export function datasetRecord(
  info: Pick<DatasetInfo, 'id' | 'title' | 'version' | 'released'>,
  site: Site,
  link: string,
  language: Language,
  accessed = '',
): Work {
  const parts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });
  return {
    id: `${info.id}-${info.version}`,
    type: 'dataset',
    title: info.title[language],
    author: [{ literal: site.publisher }],
    issued: parts(info.released),
    version: info.version,
    ...(link === '' ? {} : { URL: link, ...(accessed === '' ? {} : { accessed: parts(accessed) }) }),
    language,
    custom: { role: 'origin' },
  };
}
