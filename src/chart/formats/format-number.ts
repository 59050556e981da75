import { type Claim } from '../../domain/claim';
import { type Unit } from '../../domain/code-lists';
import { type Language, type Translate } from '../../domain/languages/language';
import { writtenDigits } from '../../domain/languages/written-digits';
import { remembering } from '../../domain/remembering';
import { joinUnit, unitKind, unitWords } from './unit-words';

/** How a number is written. */
export interface NumberOptions {
  /** Round to so many digits; by default no digit is lost. */
  readonly significantDigits?: number;
  /** Never "1.67 million", always "1,670,000". */
  readonly full?: boolean;
}

/** The words for which a number may be shortened, the greatest first, and how many decimals may stand before them. */
const SCALES: Readonly<Record<Language, readonly { factor: number; from: number; decimals: number }[]>> = {
  en: [1e12, 1e9, 1e6].map((factor) => ({ factor, from: factor, decimals: 2 })),
  ru: [
    ...[1e12, 1e9, 1e6].map((factor) => ({ factor, from: factor, decimals: 2 })),
    { factor: 1e3, from: 1e4, decimals: 0 },
  ],
};

/**
 * Writes a number in the reader's language, shortened by "million" or «тыс.», «млн» only where no digit is lost and at
 * most two decimals stand before the word.
 *
 * @throws RangeError when the value is not finite.
 * @example formatNumber(1670000, 'ru') // '1,67 млн' with a no-break space
 * @example formatNumber(44161, 'en') // '44,161'
 */
export function formatNumber(value: number, language: Language, options: NumberOptions = {}): string {
  const exact = roundTo(value, options.significantDigits ?? 12);
  const factor = options.full ? 1 : scaleOf(exact, language);
  return factor === 1
    ? digits(exact, language)
    : `${digits(exact / factor, language)}${scaleWord(factor, language)}`;
}

/**
 * Writes a range with an en dash; the word for the scale stands once where both ends share it.
 *
 * @example formatRange(4e6, 8e6, 'en') // '4–8 million'
 * @example formatRange(50000, 2e6, 'en') // '50,000 – 2 million'
 */
export function formatRange(
  low: number,
  high: number,
  language: Language,
  options: NumberOptions = {},
): string {
  const { from, to, close } = rangeEnds(low, high, language, options);
  // "−5–−3" cannot be read.
  return `${from}${close && low >= 0 ? '–' : '\u00a0– '}${to}`;
}

/** How a claim is said: as a label, or in a sentence ("4 to 8 million", with the noun of its unit). */
export interface FigureOptions {
  readonly spoken?: boolean;
  readonly noun?: boolean;
}

/**
 * The figure of a claim from its values, in the reader's language, as its bound says it; percent and multiples with their
 * sign or word, other units without their noun.
 *
 * @example formatClaimFigure({ bound: 'more-than', low: 700000, … }, persons, 'ru', t) // 'более 700 тыс.'
 */
export function formatClaimFigure(
  claim: FigureOfClaim,
  unit: Unit,
  language: Language,
  translate: Translate,
  options: FigureOptions = {},
): string {
  // The same claims are drawn again and again, in another order, on another scale.
  const known = entryOf(
    entryOf(figures, translate, () => new WeakMap<FigureOfClaim, Map<string, string>>()),
    claim,
    () => new Map<string, string>(),
  );
  const key = [unit.id, language, options.spoken ? 1 : 0, options.noun ? 1 : 0].join(' ');
  const written = known.get(key) ?? writeFigure(claim, unit, language, translate, options);
  known.set(key, written);
  return written;
}

type FigureOfClaim = Pick<Claim, 'low' | 'best' | 'high' | 'bound' | 'printed'>;

/** Figures that have been written, by texts and claim: neither changes. */
const figures = new WeakMap<Translate, WeakMap<FigureOfClaim, Map<string, string>>>();

function entryOf<K extends object, V>(map: WeakMap<K, V>, key: K, make: () => V): V {
  let entry = map.get(key);
  if (entry === undefined) map.set(key, (entry = make()));
  return entry;
}

function writeFigure(
  claim: FigureOfClaim,
  unit: Unit,
  language: Language,
  translate: Translate,
  options: FigureOptions,
): string {
  const { low, best, high, bound } = claim;
  const kind = unitKind(unit);
  const write = (from: number, to: number): string => {
    // The less precise end decides: a converted end has no digits of its own.
    const significantDigits = Math.min(digitsOf(from, claim.printed), digitsOf(to, claim.printed));
    const { close, ...ends } = rangeEnds(from, to, language, { significantDigits });
    // The noun goes by the number that is read: «125 млн пудов» for 125,030,525.
    const last = roundTo(to, significantDigits);
    const asWords = options.spoken && from !== to && kind !== 'multiple';
    const number =
      from === to
        ? formatNumber(from, language, { significantDigits })
        : asWords
          ? translate('chart.figure.range', ends)
          : `${ends.from}${close && from >= 0 ? '–' : '\u00a0– '}${ends.to}`;
    const genitive = asWords || (bound !== 'stated' && bound !== 'between');
    if (kind === 'percent') return language === 'ru' ? `${number}\u00a0%` : `${number}%`;
    if (kind === 'multiple') return translate('chart.times', { number, n: last });
    const shortened = isShortened(last, language);
    return options.noun
      ? joinUnit(number, unitWords(unit, last, language, { genitive, shortened }), language)
      : number;
  };
  const wording = kind === 'multiple' ? 'chart.timesBound' : 'chart.bound';
  if (low !== null && high !== null) {
    const range = translate(`${wording}.between`, { figure: write(low, high) });
    return best === null ? range : translate('chart.figure.withBest', { range, best: write(best, best) });
  }
  const value = best ?? low ?? high;
  return value === null
    ? translate('chart.figure.none')
    : translate(`${wording}.${bound}`, { figure: write(value, value) });
}

/**
 * Writes the value of an axis tick, with its percent sign.
 *
 * @example formatTick(2000000, 'en') // '2 million'
 */
export function formatTick(value: number, language: Language, unit?: Unit): string {
  const number = formatNumber(value, language);
  if (!unit || unitKind(unit) !== 'percent') return number;
  return language === 'ru' ? `${number}\u00a0%` : `${number}%`;
}

/** True when a number is written with a word for its scale: «1,95 млн», but «1954». */
export function isShortened(value: number, language: Language): boolean {
  return scaleOf(value, language) > 1;
}

function rangeEnds(low: number, high: number, language: Language, options: NumberOptions) {
  const [from, to] = [low, high].map((value) => roundTo(value, options.significantDigits ?? 12)) as [
    number,
    number,
  ];
  const factor = scaleOf(to, language);
  const limit = SCALES[language].find((scale) => scale.factor === factor)?.decimals ?? 0;
  if (factor > 1 && (from === 0 || from / factor >= 0.1) && decimals(from / factor) <= Math.max(limit, 0)) {
    return {
      from: digits(from / factor, language),
      to: `${digits(to / factor, language)}${scaleWord(factor, language)}`,
      close: true,
    };
  }
  const shortened = [from, to].map((value) => scaleOf(value, language) > 1);
  const both = shortened.every(Boolean);
  // "46,000 – 2 million" reads well, "353 074 – 700 тыс." does not, and "500 – 2 million" reads as 500 million.
  const full = !both && !(shortened[1] && language === 'en' && from >= 1000 && from < to / 10);
  const ends = [from, to].map((value) => formatNumber(value, language, { full }));
  return { from: ends[0] ?? '', to: ends[1] ?? '', close: full };
}

/** As many digits as were printed; a value with more was converted from another unit, or is a fraction in words. */
function digitsOf(value: number, printed: string): number {
  const most = mostDigits(printed);
  if (most === 0 && Number.isInteger(value)) return 12;
  // Beyond twelve digits a double holds no more than noise.
  return Math.min(12, Math.max(3, most));
}

/** Digits of the longest numeral that was printed; 0 where there is none. */
const mostDigits = remembering((printed) => {
  const numerals = printed.match(/\d[\d.,\u00a0 ]*/g) ?? [];
  return Math.max(0, ...numerals.map((numeral) => numeral.replace(/\D/g, '').length));
});

function scaleOf(value: number, language: Language): number {
  const size = Math.abs(value);
  const scale = SCALES[language].find(({ from }) => size >= from);
  return scale && decimals(size / scale.factor) <= scale.decimals ? scale.factor : 1;
}

/** The words for a scale as Unicode has them; a format of Intl would cost a slow phone more than the whole chart. */
const WORDS: Readonly<Record<Language, Readonly<Record<number, string>>>> = {
  en: { 1e6: ' million', 1e9: ' billion', 1e12: ' trillion' },
  ru: { 1e3: '\u00a0тыс.', 1e6: '\u00a0млн', 1e9: '\u00a0млрд', 1e12: '\u00a0трлн' },
};

function scaleWord(factor: number, language: Language): string {
  return WORDS[language][factor] ?? '';
}

function digits(value: number, language: Language): string {
  // A Russian number of four digits is not grouped.
  return writtenDigits(roundTo(value, 12), language, { groupFrom: language === 'ru' ? 5 : 4, decimals: 6 });
}

function decimals(value: number): number {
  if (Number.isInteger(value)) return 0;
  return (String(roundTo(value, 12)).split('.')[1] ?? '').length;
}

function roundTo(value: number, significantDigits: number): number {
  if (!Number.isFinite(value))
    throw new RangeError(`a number to be written must be finite, got ${String(value)}`);
  // + 0 turns −0 into 0.
  if (significantDigits >= 12 && Number.isInteger(value) && Math.abs(value) < 1e12) return value + 0;
  return Number(value.toPrecision(significantDigits)) + 0;
}
