import { type Unit } from '../../domain/code-lists';
import { type Language } from '../../domain/languages/language';
import { pluralRule, type PluralRule } from '../../domain/languages/plural-rule';

/** Percent and multiples are written into the figure itself; everything else is a thing that is counted. */
export type UnitKind = 'percent' | 'multiple' | 'thing';

/** Tells how a unit is written. */
export function unitKind({ id, dimension, symbol }: Unit): UnitKind {
  if (id === 'percent' || symbol.en === '%') return 'percent';
  return ['multiple', 'times'].some((word) => word === id || word === dimension) ? 'multiple' : 'thing';
}

/** What decides the form of the noun besides the number. */
export interface UnitWordsOptions {
  /** After «более», «до», «около»: Russian wants the genitive. */
  readonly genitive?: boolean;
  /** After a shortened number («млн», «тыс.») the noun is a genitive plural. */
  readonly shortened?: boolean;
}

/**
 * The noun of a unit in the form that stands after a number; null gives the name for a title of an axis. Units without
 * forms show their symbol, or their name where they have none.
 *
 * @example unitWords(persons, 3, 'ru') // 'человека'
 */
export function unitWords(
  unit: Unit,
  value: number | null,
  language: Language,
  { genitive = false, shortened = false }: UnitWordsOptions = {},
): string {
  const forms = unit.forms?.[language] ?? [];
  if (forms.length === 0 || value === null) return unit.symbol[language] || unit.name[language];
  const plural = shortened ? 'many' : pluralRule(value, language);
  return forms[formIndex(plural, language, genitive)] ?? unit.name[language];
}

/**
 * A number with the words of its unit. They stand on one line; an English per cent sign stands close.
 *
 * @example joinUnit('7–14', '% a year', 'en') // '7–14% a year'
 */
export function joinUnit(number: string, words: string, language: Language): string {
  return language === 'en' && words.startsWith('%') ? `${number}${words}` : `${number}\u00a0${words}`;
}

/**
 * English: one, other. Russian: after 1, after 2 to 4 and fractions (genitive singular), after 5 and more (genitive
 * plural); a number that stands in the genitive itself pushes the noun on by one.
 */
function formIndex(plural: PluralRule, language: Language, genitive: boolean): number {
  if (language === 'en') return plural === 'one' ? 0 : 1;
  if (plural === 'other') return 1;
  if (genitive) return plural === 'one' ? 1 : 2;
  return plural === 'one' ? 0 : plural === 'few' ? 1 : 2;
}
