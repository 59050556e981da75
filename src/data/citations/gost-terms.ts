import { type Work } from '../../domain/code-lists';

/** The words of a ГОСТ record: they belong to the language of the record, not to the reader's. */
export interface GostTerms {
  readonly editor: string;
  readonly others: string;
  readonly undated: string;
  readonly volume: string;
  readonly issue: string;
  readonly page: string;
  readonly document: string;
  readonly table: string;
  readonly leaf: string;
  readonly and: string;
}

const ENGLISH: GostTerms = {
  editor: 'ed. by',
  others: '[et al.]',
  undated: '[n.d.]',
  volume: 'Vol.',
  issue: 'no.',
  page: 'P.',
  document: 'Doc.',
  table: 'Tab.',
  leaf: 'L.',
  and: 'and',
};

const TERMS: Readonly<Record<string, GostTerms>> = {
  en: ENGLISH,
  ru: {
    editor: 'ред.',
    others: '[и др.]',
    undated: '[б. г.]',
    volume: 'Т.',
    issue: '№',
    page: 'С.',
    document: 'Док.',
    table: 'Табл.',
    leaf: 'Л.',
    and: 'и',
  },
  de: {
    editor: 'hrsg. von',
    others: '[u. a.]',
    undated: '[o. J.]',
    volume: 'Bd.',
    issue: 'Nr.',
    page: 'S.',
    document: 'Dok.',
    table: 'Tab.',
    leaf: 'Bl.',
    and: 'und',
  },
  cs: {
    editor: 'ed.',
    others: '[et al.]',
    undated: '[b. r.]',
    volume: 'Sv.',
    issue: 'č.',
    page: 'S.',
    document: 'Dok.',
    table: 'Tab.',
    leaf: 'L.',
    and: 'a',
  },
  pl: {
    editor: 'red.',
    others: '[i in.]',
    undated: '[b. r.]',
    volume: 'T.',
    issue: 'nr',
    page: 'S.',
    document: 'Dok.',
    table: 'Tab.',
    leaf: 'K.',
    and: 'i',
  },
};

/** The language of a work's ГОСТ record: its own; English where there are no terms or the record is a transliteration. */
export function gostLanguage({ title, language, custom }: Work): string {
  const own = language.slice(0, 2).toLowerCase();
  if (own === 'ru') return custom.original || /\p{Script=Cyrillic}/u.test(title ?? '') ? own : 'en';
  return own in TERMS ? own : 'en';
}

/** The words of a work's ГОСТ record. */
export function gostTerms(work: Work): GostTerms {
  return TERMS[gostLanguage(work)] ?? ENGLISH;
}

/**
 * A place in a work, as cited, in the words of the work's ГОСТ record.
 *
 * @example gostPlace('vol. II, pp. 747 and 883', work) // 'Т. II. С. 747 и 883'
 */
export function gostPlace(place: string, work: Work): string {
  const { volume, page, document, table, leaf, and } = gostTerms(work);
  const signs: readonly (readonly [RegExp, string])[] = [
    [/^vol\.\s*/i, volume],
    [/^pp?\.\s*/i, page],
    [/^doc\.\s*/i, document],
    [/^tab\.\s*/i, table],
    [/^l\.\s*/, leaf],
  ];
  return place
    .split(/,\s*(?=(?:vol|pp?|doc|tab|l)\.)/i)
    .map((part) => {
      const sign = signs.find(([pattern]) => pattern.test(part));
      return sign ? part.replace(sign[0], `${sign[1]} `) : part;
    })
    .join('. ')
    .replace(/ and /g, ` ${and} `);
}
