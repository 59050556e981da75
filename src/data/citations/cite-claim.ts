import { type Claim } from '../../domain/claim';
import { type CodeLists, type Section, type Work } from '../../domain/code-lists';
import { type DatasetInfo, type Site } from '../../domain/dataset';
import { type Language, type Translate } from '../../domain/languages/language';
import { type Citations, type CitationStyle } from '../pages/page-data';
import { longDay } from '../texts/long-day';
import { gostPlace } from './gost-terms';

/** How a place in a text is written: abbreviations belong to the record, not to the reader's language. */
interface PlaceTerms {
  readonly chapter: string;
  readonly page: string;
  readonly pages: string;
  readonly note: string;
  readonly quotes: readonly [string, string];
}

const ENGLISH_STYLES: PlaceTerms = {
  chapter: 'chap.',
  page: 'p.',
  pages: 'pp.',
  note: 'n.',
  quotes: ['“', '”'],
};
const GOST_ENGLISH: PlaceTerms = { chapter: 'Ch.', page: 'P.', pages: 'P.', note: 'Note', quotes: ['', ''] };
const GOST_RUSSIAN: PlaceTerms = {
  chapter: 'Гл.',
  page: 'С.',
  pages: 'С.',
  note: 'Примеч.',
  quotes: ['', ''],
};

/**
 * The citation of one claim, plain text: who says it, "quoted in" the work where we read it, the place in that work
 * (chapter, section, pages, note), and the work that the text names for it. Titles stay in their own language; what
 * joins them is in `language`. A text that speaks for itself is cited without "quoted in".
 *
 * @throws RangeError when the lists do not hold what the claim points to.
 * @example citeClaim(claim, lists, citations, 'chicago', 'en', translate)
 * // 'Sergei Krasilnikov, quoted in: Reiman, Michal. About Russia … 2016. Chap. 4, “Collectivisation …”, pp. 74–79, n. 105.'
 */
export function citeClaim(
  claim: Claim,
  lists: Pick<CodeLists, 'claimants' | 'sections' | 'works'>,
  citations: Citations,
  style: CitationStyle,
  language: Language,
  translate: Translate,
): string {
  const work = found(lists.works, claim.source, 'source');
  const claimant = found(lists.claimants, claim.claimant, 'claimant');
  const entry = ended(entryOf(work.id, citations, style));
  const read =
    claimant.kind === 'author'
      ? entry
      : translate('cite.quotedIn', { claimant: claimant.name[language].replace(/\.$/, ''), work: entry });
  const place = placeInText(claim, lists, style);
  const origin = originsOf(claim, lists.works, citations, style);
  return [read, place, origin === '' ? '' : ended(translate('cite.citing', { origin }))]
    .filter((part) => part !== '')
    .join(' ');
}

/**
 * The citation of a dataset of this site, plain text.
 *
 * @param accessed the day on which the reader saw it, YYYY-MM-DD; left out where it is not known
 */
export function citeDataset(
  info: Pick<DatasetInfo, 'id' | 'title' | 'version' | 'released'>,
  site: Site,
  style: CitationStyle,
  language: Language,
  translate: Translate,
  accessed = '',
): string {
  const address = site.address === '' ? '' : new URL(`${language}/datasets/${info.id}/`, site.address).href;
  return citeView(info, site, address, style, language, translate, accessed);
}

/** The citation of one view of a dataset: the same, with the link that opens the view. */
export function citeView(
  info: Pick<DatasetInfo, 'title' | 'version' | 'released'>,
  site: Site,
  link: string,
  style: CitationStyle,
  language: Language,
  translate: Translate,
  accessed = '',
): string {
  const parameters = {
    publisher: site.title[language],
    title: info.title[language],
    version: info.version,
    year: info.released.slice(0, 4),
    day: dayIn(info.released, style, language),
  };
  const seen = accessed === '' ? '' : dayIn(accessed, style, language);
  const linked = translate(seen === '' ? `cite.link.${style}` : `cite.linkSeen.${style}`, { link, seen });
  return [translate(`cite.dataset.${style}`, parameters), link === '' ? '' : ended(linked)]
    .filter((part) => part !== '')
    .join(' ');
}

/** The works that the text names, each with its own place where as many places as works are given. */
function originsOf(
  { origin, originAt }: Claim,
  works: readonly Work[],
  citations: Citations,
  style: CitationStyle,
): string {
  const places = originAt.split(';').map((place) => place.trim());
  const entries = origin.map((id, index) => {
    const entry = entryOf(id, citations, style).replace(/\.$/, '');
    const place = places.length === origin.length ? (places[index] ?? '') : '';
    if (place === '') return entry;
    return style === 'gost'
      ? `${entry}. ${gostPlace(place, found(works, id, 'origin'))}`
      : `${entry}, ${place}`;
  });
  const shared = places.length === origin.length ? '' : originAt;
  return [entries.join('; '), shared].filter((part) => part !== '').join(', ');
}

/**
 * The place in its text where a claim stands: chapter, section, pages, note; empty where the text has none of these.
 *
 * @throws RangeError when the lists do not hold the text.
 * @example placeInText(claim, lists, 'chicago') // 'Chap. 4, “Collectivisation …,” pp. 74–79, n. 105.'
 */
export function placeInText(
  claim: Pick<Claim, 'source' | 'section' | 'footnote'>,
  lists: Pick<CodeLists, 'sections' | 'works'>,
  style: CitationStyle,
): string {
  const work = found(lists.works, claim.source, 'source');
  const section = lists.sections.find(({ id }) => id === claim.section);
  return placeOf(section, claim.footnote, termsOf(work, style), style);
}

function placeOf(
  section: Section | undefined,
  footnote: string,
  terms: PlaceTerms,
  style: CitationStyle,
): string {
  const [open, close] = terms.quotes;
  const parts = [
    section && section.chapter !== '' ? `${terms.chapter} ${section.chapter}` : '',
    section && section.title !== '' ? `${open}${section.title}${close}` : '',
    section && section.pages !== ''
      ? `${pagesTerm(section.pages, terms)} ${section.pages.replace(/-/g, '–')}`
      : '',
    footnote === '' ? '' : `${terms.note} ${footnote}`,
  ].filter((part) => part !== '');
  if (parts.length === 0) return '';
  // American punctuation puts the comma and the stop inside the quotation marks.
  const joined =
    style === 'gost' ? parts.join('. ') : parts.join(', ').replace(/”, /g, ',” ').replace(/”$/, '.”');
  return ended(joined.charAt(0).toUpperCase() + joined.slice(1));
}

function pagesTerm(pages: string, terms: PlaceTerms): string {
  return /^\d+$/.test(pages) ? terms.page : terms.pages;
}

function termsOf({ language }: Work, style: CitationStyle): PlaceTerms {
  if (style !== 'gost') return ENGLISH_STYLES;
  return /^ru\b/i.test(language) ? GOST_RUSSIAN : GOST_ENGLISH;
}

function entryOf(id: string, citations: Citations, style: CitationStyle): string {
  const entry = citations[id]?.[style];
  if (entry === undefined) throw new RangeError(`no citation of work ${id} in style ${style}`);
  return entry;
}

/** Lists by id: a package cites a hundred thousand claims, each of which would search the whole list. */
const indexes = new WeakMap<object, ReadonlyMap<string, unknown>>();

function found<Row extends { readonly id: string }>(rows: readonly Row[], id: string, what: string): Row {
  let index = indexes.get(rows) as ReadonlyMap<string, Row> | undefined;
  if (!index) {
    index = new Map(rows.map((entry) => [entry.id, entry]));
    indexes.set(rows, index);
  }
  const row = index.get(id);
  if (!row) throw new RangeError(`unknown ${what} ${id}`);
  return row;
}

/** The text with a stop at its end; none after an address, which it would spoil, nor after another closing sign. */
function ended(text: string): string {
  return /[.?!…]["”»]?$/.test(text) || /https?:\/\/\S+$/.test(text) ? text : `${text}.`;
}

/** A day as the style writes it: in words, in ГОСТ in digits (22.11.2026). */
function dayIn(date: string, style: CitationStyle, language: Language): string {
  if (style === 'gost') return date.split('-').reverse().join('.');
  return longDay(date, language);
}
