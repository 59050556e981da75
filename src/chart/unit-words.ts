import { type Unit } from '../domain/code-lists';
import { type Language, type Translate } from '../domain/language';

/** Units whose noun is declined in the texts of the interface, under `chart.unit`. */
export const DECLINED_UNITS: readonly string[] = [
  'persons',
  'families',
  'households',
  'farmsteads',
  'rubles',
  'gold-rubles',
  'dollars',
  'puds',
  'tonnes',
  'hectares',
  'head',
  'horses',
  'cattle',
  'pigs',
  'divisions',
  'tanks',
  'aircraft',
];

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

/** A number of each plural category, to stand for it in an ICU message. */
const EXAMPLES: Readonly<Record<Intl.LDMLPluralRule, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  few: 2,
  many: 5,
  other: 1.5,
};

/**
 * The noun of a unit in the form that stands after a number; null gives the form for a title of an axis. Units that the
 * interface does not decline show their symbol, or their name where they have none.
 *
 * @example unitWords(persons, 3, 'ru', translate) // 'человека'
 */
export function unitWords(
  unit: Unit,
  value: number | null,
  language: Language,
  translate: Translate,
  { genitive = false, shortened = false }: UnitWordsOptions = {},
): string {
  if (!DECLINED_UNITS.includes(unit.id)) return unit.symbol[language] || unit.name[language];
  if (value === null) return translate(`chart.unitTitle.${unit.id}`);
  const plural = shortened ? 'many' : new Intl.PluralRules(language).select(Math.abs(value));
  return translate(`chart.unit.${unit.id}`, {
    n: EXAMPLES[language === 'ru' && genitive ? inGenitive(plural) : plural],
  });
}

/** The Russian form after 2 to 4 is the genitive singular, the form after 5 the genitive plural. */
function inGenitive(plural: Intl.LDMLPluralRule): Intl.LDMLPluralRule {
  return plural === 'one' ? 'few' : plural === 'other' ? 'other' : 'many';
}
