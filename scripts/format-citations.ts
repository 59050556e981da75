import CSL from 'citeproc';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Work } from '../src/domain/code-lists';
import {
  type Citations,
  CITATION_STYLES,
  type CitationStyle,
  type WorkCitations,
} from '../src/data/page-data';

type Engine = InstanceType<typeof CSL.Engine>;

const STYLES = 'scripts/styles';

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

/**
 * Sets each work in each style as a bibliography entry, plain text. Chicago is the 17th edition (notes and
 * bibliography), APA the 7th; ГОСТ Р 7.0.5–2008 is set with Russian terms («Т., С.») for works in Russian and with
 * English ones ("Vol., P.") for all others, as the standard asks for the language of the record; the style knows no DOI,
 * so we add it.
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
    const russian = isRussian(work);
    const item = itemFor(work, style);
    this.items.set(work.id, item);
    const engine = this.engine(style, style === 'gost' && russian ? 'ru-RU' : 'en-US');
    engine.updateItems([work.id]);
    const bibliography = engine.makeBibliography();
    const text = tidy((bibliography && bibliography[1][0]) || '', style);
    // A work with nothing to print still gets its number and a stop.
    if (!/\p{L}/u.test(text))
      throw new RangeError(`style ${style} gives no entry for work ${work.id} of type ${work.type}`);
    return style === 'gost' && work.DOI ? `${text} DOI: ${work.DOI}.` : text;
  }

  private engine(style: CitationStyle, language: string): Engine {
    const key = `${style} ${language}`;
    const kept = this.engines.get(key);
    if (kept) return kept;
    const engine = new CSL.Engine(
      {
        retrieveLocale: (wanted) => this.read(`locales-${wanted === 'ru-RU' ? wanted : 'en-US'}.xml`),
        retrieveItem: (id) => this.items.get(id) ?? {},
      },
      this.read(STYLE_FILES[style]),
      language,
      true,
    );
    engine.setOutputFormat('text');
    this.engines.set(key, engine);
    return engine;
  }

  private read(file: string): string {
    return readFileSync(join(this.styles, file), 'utf8');
  }
}

/** The CSL item that a style is given: the title in both scripts where both are known, the date said in words. */
function itemFor(work: Work, style: CitationStyle): object {
  const original = work.custom.title_original;
  const title =
    original === undefined || original === work.title ? work.title : bothTitles(work, original, style);
  const series = work['collection-title'];
  return {
    ...work,
    custom: undefined,
    issued: issuedFor(work, style),
    ...(title === undefined ? {} : { title }),
    // A series may be in another language than the work, and Chicago would capitalise its every word.
    ...(series === undefined ? {} : { 'collection-title': `<span class="nocase">${series}</span>` }),
  };
}

function bothTitles({ title }: Work, original: string, style: CitationStyle): string {
  return style === 'gost' || title === undefined ? original : `${title} [${original}]`;
}

function issuedFor(work: Work, style: CitationStyle): Work['issued'] {
  const undated = !work.issued?.['date-parts'] && /^n\.? ?d\.?$/i.test(work.issued?.literal ?? 'n.d.');
  if (!undated)
    return style === 'gost' && work.type === 'article-newspaper' ? newspaperDay(work) : work.issued;
  return { literal: style === 'gost' && isRussian(work) ? '[б. г.]' : 'n.d.' };
}

/** The style prints only the year, by which nobody finds a piece in a newspaper: "1928. 19 дек." */
function newspaperDay(work: Work): Work['issued'] {
  const dates = (work.issued?.['date-parts'] ?? []).filter(([, month]) => month !== undefined);
  if (dates.length === 0) return work.issued;
  const months = MONTHS[isRussian(work) ? 'ru' : 'en'];
  const days = dates.map(([, month, day]) => [day, months[(month ?? 1) - 1]].filter(Boolean).join(' '));
  return { literal: `${String(dates[0]?.[0])}. ${days.join(' – ')}` };
}

function isRussian({ language }: Work): boolean {
  return /^ru\b/i.test(language);
}

/** Takes off the number that the numeric ГОСТ style begins with, and the doubled stops of abbreviations. */
function tidy(entry: string, style: CitationStyle): string {
  const text = entry.replace(/\s+/g, ' ').trim();
  return (style === 'gost' ? text.replace(/^1\.\s*/, '') : text).replace(/\.\.(?=\s|$)/g, '.');
}
