import CSL from 'citeproc';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gostLanguage, gostTerms } from '../../src/data/citations/gost-terms';
import {
  type Citations,
  CITATION_STYLES,
  type CitationStyle,
  type WorkCitations,
} from '../../src/data/pages/page-data';
import { type CslName, type Work } from '../../src/domain/code-lists';

type Engine = InstanceType<typeof CSL.Engine>;

const STYLES = 'scripts/citations/styles';

const STYLE_FILES: Readonly<Record<CitationStyle, string>> = {
  chicago: 'chicago-note-bibliography.csl',
  apa: 'apa.csl',
  gost: 'gost-r-7-0-5-2008-numeric.csl',
};

/** Months as ГОСТ 7.0.12 and English usage shorten them. */
const MONTHS = {
  en: ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'],
  ru: ['янв.', 'февр.', 'марта', 'апр.', 'мая', 'июня', 'июля', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'],
} as const;

/** What stands for people whom the texts do not name, until the entry is set. */
const OTHERS = 'et al.';

/**
 * Sets each work in each style as a bibliography entry, plain text. Chicago is the 17th edition (notes and
 * bibliography), APA the 7th: both give the title as the texts print it and the original title in brackets.
 * ГОСТ Р 7.0.5–2008 is set from the Cyrillic record where there is one, with terms in the language of the record. The
 * styles know no days of newspapers in ГОСТ, no archive signatures and no DOI in ГОСТ: we add them.
 *
 * @param styles the folder of the CSL styles and locales
 * @throws RangeError when a style gives nothing for a work (some item types vanish from a bibliography).
 */
export function formatCitations(works: readonly Work[], styles = STYLES): Citations {
  const typesetter = new Typesetter(styles);
  return Object.fromEntries(
    works.map((work) => {
      const entries = CITATION_STYLES.map((style) => [style, typesetter.entry(work, style)] as const);
      return [work.id, Object.fromEntries(entries) as unknown as WorkCitations];
    }),
  );
}

/** Keeps one engine per style and language: a Chicago engine takes a second to build. */
class Typesetter {
  private readonly engines = new Map<string, Engine>();
  private readonly items = new Map<string, object>();

  constructor(private readonly styles: string) {}

  entry(work: Work, style: CitationStyle): string {
    this.items.set(work.id, style === 'gost' ? gostItem(work) : itemFor(work, style));
    const engine = this.engine(style, work);
    engine.updateItems([work.id]);
    const bibliography = engine.makeBibliography();
    const set = ((bibliography && bibliography[1][0]) || '').replace(/\s+/g, ' ').trim();
    const text = style === 'gost' ? tidyGost(set, work) : tidy(set, work, style);
    // A work with nothing to print still gets its number and a stop.
    if (!/\p{L}/u.test(text))
      throw new RangeError(`style ${style} gives no entry for work ${work.id} of type ${work.type}`);
    return text;
  }

  private engine(style: CitationStyle, work: Work): Engine {
    const key = style === 'gost' ? `${style} ${gostLanguage(work)}` : style;
    const kept = this.engines.get(key);
    if (kept) return kept;
    const file = this.read(STYLE_FILES[style]);
    const engine = new CSL.Engine(
      {
        retrieveLocale: (wanted) => this.locale(wanted, style),
        retrieveItem: (id) => this.items.get(id) ?? {},
      },
      style === 'gost' ? withTerms(file, work) : file,
      key === 'gost ru' ? 'ru-RU' : 'en-US',
      true,
    );
    engine.setOutputFormat('text');
    this.engines.set(key, engine);
    return engine;
  }

  /** A locale; for ГОСТ without the American custom of putting a stop inside the quotation marks. */
  private locale(wanted: string, style: CitationStyle): string {
    const locale = this.read(`locales-${wanted === 'ru-RU' ? wanted : 'en-US'}.xml`);
    return style === 'gost'
      ? locale.replace('punctuation-in-quote="true"', 'punctuation-in-quote="false"')
      : locale;
  }

  private read(file: string): string {
    return readFileSync(join(this.styles, file), 'utf8');
  }
}

/** The ГОСТ style with the terms of the record's language; it knows English and Russian ones, and № for all. */
function withTerms(file: string, work: Work): string {
  const { editor, volume, issue, page } = gostTerms(work);
  const terms = [
    `<term name="editor" form="verb-short">${editor}</term>`,
    `<term name="volume" form="short">${volume.toLowerCase()}</term>`,
    `<term name="page" form="short">${page.toLowerCase()}</term>`,
  ].join('');
  return file
    .replace(/<term name="editor" form="verb-short">[^<]*<\/term>/g, '')
    .replace(/(<term name="issue" form="symbol">)[^<]*/, `$1${issue}`)
    .replace(/(<locale xml:lang="(?:en|ru)">\s*<terms>)/g, `$1${terms}`);
}

/** The CSL item that Chicago and APA are given: the title in both scripts, where the texts transliterate it. */
function itemFor(work: Work, style: CitationStyle): object {
  const { title, custom, type } = work;
  const original = custom.original?.title;
  const ours = title?.startsWith('[') === true;
  const both = original === undefined || original === title || ours ? title : `${title ?? ''} [${original}]`;
  const series = work['collection-title'];
  const item = {
    ...work,
    custom: undefined,
    note: undefined,
    issued: isUndated(work) ? { literal: 'n.d.' } : work.issued,
    ...peopleOf(work, work, OTHERS),
    // A title of our own is a description, and Chicago would capitalise its every word.
    ...(both === undefined ? {} : { title: ours ? `<span class="nocase">${both}</span>` : both }),
    // So it would a series, which may be in another language than the work.
    ...(series === undefined ? {} : { 'collection-title': `<span class="nocase">${series}</span>` }),
  };
  // The styles set a periodical or a manuscript like a web page or a book; as an article it keeps number and day.
  if (style === 'chicago' && type === 'periodical') {
    const article = work.issue === undefined ? 'article-newspaper' : 'article-journal';
    return { ...item, type: article, title: undefined, 'container-title': both };
  }
  const dated = work.issued?.['date-parts']?.[0]?.length === 3;
  const toTheDay = dated && (type === 'periodical' || type === 'manuscript' || type === 'document');
  return style === 'apa' && toTheDay ? { ...item, type: 'article-newspaper' } : item;
}

/** The CSL item that ГОСТ is given: the record in its own script, editors with their initials first. */
function gostItem(work: Work): object {
  const record = { ...work, ...work.custom.original };
  const { others, undated } = gostTerms(work);
  const people = peopleOf(record, work, others);
  const issued = isUndated(work) ? { literal: undated } : (daysOf(work) ?? work.issued);
  return {
    ...record,
    custom: undefined,
    note: undefined,
    issued,
    ...people,
    ...(people.editor ? { editor: people.editor.map(initialsFirst) } : {}),
  };
}

/** The people of a record; with a last name that stands for those whom the texts leave out. */
function peopleOf(
  { author, editor }: Pick<Work, 'author' | 'editor'>,
  { custom }: Work,
  others: string,
): Pick<Work, 'author' | 'editor'> {
  const rest = custom.others === true ? [{ literal: others }] : [];
  return {
    ...(author ? { author: [...author, ...rest] } : {}),
    ...(editor ? { editor: author ? editor : [...editor, ...rest] } : {}),
  };
}

function initialsFirst({ family, given, literal }: CslName): CslName {
  if (family === undefined) return { literal: literal ?? '' };
  const initials = (given ?? '').replace(/(\p{L})\p{L}*\.?/gu, '$1.').replace(/\. /g, '.');
  return { literal: `${initials} ${family}`.trim() };
}

/** The days of a newspaper or a document as ГОСТ writes them (1924. 4 дек.); of a journal its number says enough. */
function daysOf({ type, issued, ...work }: Work): Work['issued'] {
  const dates = issued?.['date-parts'] ?? [];
  const year = dates[0]?.[0];
  if (year === undefined || type === 'article-journal' || dates.some((date) => date.length < 3))
    return undefined;
  const language = gostLanguage({ type, ...work });
  const days = dates.map(([, month = 1, day = 1]) => dayIn(month, day, language)).join(', ');
  return { literal: `${String(year)}. ${days}` };
}

function dayIn(month: number, day: number, language: string): string {
  if (language === 'en' || language === 'ru') return `${String(day)} ${MONTHS[language][month - 1] ?? ''}`;
  const words = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' });
  return words.format(new Date(2000, month - 1, day));
}

function isUndated({ issued }: Work): boolean {
  return !issued?.['date-parts'] && /^n\.? ?d\.?$/i.test(issued?.literal ?? 'n.d.');
}

/** Mends what citeproc cannot know of Chicago and APA, and adds an archive signature. */
function tidy(entry: string, work: Work, style: CitationStyle): string {
  const days = work.type === 'article-newspaper' && work.issued?.['date-parts']?.length === 2;
  const text = entry
    .replace(/,? (?:and|&) et al\./g, ', et al.')
    // Both days of an article in two parts, not all days between them.
    .replace(days ? /(\p{L}+ \d+)–(\p{L}+ \d+)/u : /$^/, '$1 and $2')
    .replace(/\.\.(?=\s|$)/g, '.');
  const mended =
    style === 'apa'
      ? issueInBrackets(text, work)
      : text
          .replace(/, Vol\. /g, ', vol. ')
          .replace(/([,”]) ([\d–]+), n\.d\.$/, '$1 n.d., $2.')
          // A description of ours is no title: without quotation marks.
          .replace(/“(\[[^“”]*\])([.,])”/g, '$1$2');
  return withNote(mended, work.note);
}

/** APA sets the number of a journal that has no volumes in brackets. */
function issueInBrackets(text: string, work: Work): string {
  const journal = work['container-title'] ?? '';
  if (work.type !== 'article-journal' || work.issue === undefined || work.volume !== undefined) return text;
  return text.replace(`${journal}, ${work.issue}`, `${journal}, (${work.issue})`);
}

/** Takes off the number that the numeric style begins with; adds an archive signature and the DOI. */
function tidyGost(entry: string, work: Work): string {
  const { others, undated } = gostTerms(work);
  const text = entry
    .replace(/^1\.\s*/, '')
    .replaceAll(`, ${others}`, ` ${others}`)
    // After a stop the sign for "no date" begins an area of the record: [Б. г.].
    .replaceAll(`. ${undated}`, `. ${undated.replace(/^\[(?!n\.d)./u, (sign) => sign.toUpperCase())}`)
    .replace(/\.\.(?=\s|$)/g, '.');
  const noted = withNote(text, work.custom.original?.note ?? work.note);
  return work.DOI ? `${noted} DOI: ${work.DOI}.` : noted;
}

function withNote(text: string, note: string | undefined): string {
  return note === undefined ? text : `${text} ${note.replace(/\.$/, '')}.`;
}
