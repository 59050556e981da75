import { CARDINALS, DENOMINATORS, MULTIPLES, MULTIPLIERS } from './number-words';

/**
 * One number in a printed phrase. `value` is what it says, its own multiplier word included: "1.5 million" is a count
 * of 1500000, "two-thirds" a fraction of 0.666…, "doubled" a multiple of 2, "1.4:1" a ratio of 1.4, "one in eight" a
 * proportion of 0.125, "61%" a percentage of 61.
 */
export interface PrintedNumber {
  readonly sort: 'count' | 'percentage' | 'fraction' | 'multiple' | 'ratio' | 'proportion';
  readonly value: number;
  /** True when the size of the number is settled: a multiplier word belongs to it, or it is written out in thousands. */
  readonly sized: boolean;
  /** The number that the same word would be as an ordinal ("an eighth" is also the one after seven); null otherwise. */
  readonly ordinal: number | null;
}

type Token = { readonly digits: string } | { readonly word: string } | { readonly sign: string };

/** A number as first read: what stands before the multipliers, and the multipliers. */
interface Numeral {
  readonly coefficient: number;
  readonly multiplier: number;
  readonly value: number;
  /** True when only multipliers follow the coefficient, so that a number before it may share them. */
  readonly plain: boolean;
  /** True for "16,700": no other multiplier can belong to it. */
  readonly grouped: boolean;
  readonly next: number;
}

const TOKEN = /(\d{1,3}(?:[, \u00A0\u202F]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)|([a-z]+)|([%/:])/g;
const MULTIPLE_SIGNS = ['times', 'fold', 'x'];

/**
 * All numbers that a printed phrase states, in order. A multiplier word at the last number of a range belongs to the
 * whole range ("25–29 million", "seven- or eight-hundred thousand"), unless the other number is written out in
 * thousands.
 *
 * @example printedNumbers('4 million and 8 million').map(({ value }) => value) // [4000000, 8000000]
 */
export function printedNumbers(phrase: string): readonly PrintedNumber[] {
  const tokens = tokensOf(phrase);
  const found: (PrintedNumber & { shared: number })[] = [];
  let at = 0;
  while (at < tokens.length) {
    const read = readNumber(tokens, at);
    if (read) found.push(read.number);
    at = read ? read.next : at + 1;
  }
  return shareMultiplier(proportions(found, tokens)).map(({ sort, value, sized, ordinal }) => ({
    sort,
    value,
    sized,
    ordinal,
  }));
}

/**
 * The multiplier words of a phrase as numbers, each once.
 *
 * @example multipliersIn('from 16.6 to 25.8 billion rubles') // [1000000000]
 */
export function multipliersIn(phrase: string): readonly number[] {
  const values = tokensOf(phrase).flatMap((token) =>
    'word' in token ? (MULTIPLIERS.get(token.word) ?? []) : [],
  );
  return [...new Set(values)];
}

type Found = PrintedNumber & { readonly shared: number };

function readNumber(tokens: readonly Token[], start: number): { number: Found; next: number } | null {
  const word = wordAt(tokens, start);
  const multiple = MULTIPLES.get(word);
  if (multiple !== undefined) return done('multiple', multiple, start + 1);
  const from = word === 'a' || word === 'an' ? start + 1 : start;

  const bare = DENOMINATORS.get(wordAt(tokens, from));
  if (bare !== undefined) return readFraction(tokens, 1, bare, from + 1, true);

  const ratio = readSigned(tokens, from);
  if (ratio) return ratio;
  const numeral = readNumeral(tokens, from, from > start);
  if (!numeral) return null;
  const { value, multiplier, next } = numeral;
  const denominator = DENOMINATORS.get(wordAt(tokens, next));
  if (denominator !== undefined && multiplier === 1)
    return readFraction(tokens, value, denominator, next + 1, false);
  const shared = numeral.plain ? multiplier : 1;
  if (signAt(tokens, next) === '%' || wordAt(tokens, next) === 'percent')
    return done('percentage', value, next + 1);
  if (MULTIPLE_SIGNS.includes(wordAt(tokens, next))) return done('multiple', value, next + 1);
  return done('count', value, next, multiplier > 1 || numeral.grouped, null, shared);
}

/** "1/2" and "1.4:1". */
function readSigned(tokens: readonly Token[], at: number): { number: Found; next: number } | null {
  const sign = signAt(tokens, at + 1);
  const [first, second] = [digitsAt(tokens, at), digitsAt(tokens, at + 2)];
  if (first === null || !second || (sign !== '/' && sign !== ':')) return null;
  if (sign === ':') return done('ratio', first / second, at + 3);
  return readFraction(tokens, first, second, at + 3, false);
}

/** A fraction may be of a million ("half a million"), or come on top ("half again" is one and a half times). */
function readFraction(
  tokens: readonly Token[],
  numerator: number,
  denominator: number,
  next: number,
  bare: boolean,
): { number: Found; next: number } {
  const value = numerator / denominator;
  if (wordAt(tokens, next) === 'again') return done('multiple', 1 + value, next + 1);
  let at = next;
  while (['of', 'a', 'an'].includes(wordAt(tokens, at))) at += 1;
  const multiplier = MULTIPLIERS.get(wordAt(tokens, at));
  if (multiplier !== undefined) return done('count', value * multiplier, at + 1, true);
  return done('fraction', value, next, false, bare && denominator > 2 ? denominator : null);
}

function readNumeral(tokens: readonly Token[], start: number, article: boolean): Numeral | null {
  const digits = digitsAt(tokens, start);
  if (digits !== null)
    return { ...withMultipliers(tokens, digits, start + 1), grouped: isGrouped(tokens[start]) };
  const first = wordAt(tokens, start);
  if (article && MULTIPLIERS.has(first)) return withMultipliers(tokens, 1, start);
  if (!CARDINALS.has(first)) return null;
  const { value: coefficient, next } = belowHundred(tokens, start);
  if (isHalf(tokens, next)) return withMultipliers(tokens, coefficient + 0.5, halfEnd(tokens, next));
  const numeral = withMultipliers(tokens, coefficient, next);
  return numeral.multiplier === 1 ? numeral : withRemainder(tokens, numeral);
}

/** "two hundred and fifty thousand": what follows a multiplier belongs to the number while it stays below it. */
function withRemainder(tokens: readonly Token[], numeral: Numeral): Numeral {
  let { value, next, plain } = numeral;
  for (;;) {
    const at = wordAt(tokens, next) === 'and' ? next + 1 : next;
    if (value % 100 !== 0 || !CARDINALS.has(wordAt(tokens, at))) break;
    const part = belowHundred(tokens, at);
    const more = withMultipliers(tokens, part.value, part.next);
    // "4 million and 8 million" are two numbers: a part is smaller than the last multiplier before it.
    if (numeral.multiplier === 100 && more.multiplier >= 1e3) value = (value + part.value) * more.multiplier;
    else if (more.value < lowestMultiplier(value)) value += more.value;
    else break;
    next = more.next;
    plain = false;
  }
  return { ...numeral, value, next, plain };
}

/** The size of the last digit that is not zero: 1000000 for six million. */
function lowestMultiplier(value: number): number {
  let size = 1;
  while (value !== 0 && value % (size * 10) === 0) size *= 10;
  return size;
}

function withMultipliers(tokens: readonly Token[], coefficient: number, start: number): Numeral {
  let multiplier = 1;
  let next = start;
  for (let found = multiplierAt(tokens, next); found !== undefined; found = multiplierAt(tokens, next)) {
    multiplier *= found;
    next += 1;
  }
  // 1.1 × 1e6 is not 1100000 in binary: whole results are rounded to what was printed.
  const value = Number((coefficient * multiplier).toPrecision(15));
  return { coefficient, multiplier, value, plain: true, grouped: false, next };
}

function multiplierAt(tokens: readonly Token[], at: number): number | undefined {
  return MULTIPLIERS.get(wordAt(tokens, at));
}

function belowHundred(tokens: readonly Token[], start: number): { value: number; next: number } {
  const value = CARDINALS.get(wordAt(tokens, start)) ?? 0;
  const unit = CARDINALS.get(wordAt(tokens, start + 1)) ?? 0;
  return value >= 20 && unit > 0 && unit < 10
    ? { value: value + unit, next: start + 2 }
    : { value, next: start + 1 };
}

/** "and a half" */
function isHalf(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === 'and' && halfEnd(tokens, at) > 0;
}

function halfEnd(tokens: readonly Token[], at: number): number {
  if (wordAt(tokens, at + 1) === 'half') return at + 2;
  return wordAt(tokens, at + 1) === 'a' && wordAt(tokens, at + 2) === 'half' ? at + 3 : 0;
}

/** "one in eight", "3 of 5", "seven out of ten" */
function proportions(found: readonly Found[], tokens: readonly Token[]): readonly Found[] {
  const [first, second] = found;
  const words = tokens.flatMap((token) => ('word' in token ? [token.word] : []));
  const joined = words.includes('in') || words.includes('of');
  if (found.length !== 2 || !joined || first?.sort !== 'count' || second?.sort !== 'count') return found;
  if (second.value <= 0 || first.value > second.value) return found;
  return [{ ...first, sort: 'proportion', value: first.value / second.value }];
}

function shareMultiplier(found: readonly Found[]): readonly Found[] {
  const last = found.at(-1);
  if (!last || last.sort !== 'count' || last.shared === 1) return found;
  return found.map((number) =>
    number.sort === 'count' && !number.sized
      ? { ...number, value: Number((number.value * last.shared).toPrecision(15)), sized: true }
      : number,
  );
}

function done(
  sort: PrintedNumber['sort'],
  value: number,
  next: number,
  sized = false,
  ordinal: number | null = null,
  shared = 1,
): { number: Found; next: number } {
  return { number: { sort, value, sized, ordinal, shared }, next };
}

function tokensOf(phrase: string): readonly Token[] {
  return [...phrase.toLowerCase().matchAll(TOKEN)].map(([text, digits, word]) =>
    digits !== undefined ? { digits } : word !== undefined ? { word } : { sign: text },
  );
}

function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token && 'word' in token ? token.word : '';
}

function signAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token && 'sign' in token ? token.sign : '';
}

function isGrouped(token: Token | undefined): boolean {
  return token !== undefined && 'digits' in token && /[^\d.]/.test(token.digits);
}

function digitsAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token && 'digits' in token ? Number(token.digits.replace(/[^\d.]/g, '')) : null;
}
