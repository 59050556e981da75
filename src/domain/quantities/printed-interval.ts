import { type Claim } from '../claim';
import { type Unit } from '../code-lists';
import { type Measure } from '../measure';
import { type Interval } from './interval';

/** A numeral in digits that carries a value: how many places stand after its point, and by what it is multiplied. */
interface Numeral {
  readonly decimals: number;
  readonly scale: number;
}

const NUMERAL = /\d{1,3}(?:[, \u00A0\u202F]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/g;
const FRACTION_IN_DIGITS = /\d\s*\/\s*\d/;

/** What the words "dozen", "hundred", "thousand", "million", … or the quote around the numeral can make of it. */
const SCALES = [1, 12, 1e2, 1e3, 1e6, 1e9, 1e12] as const;

/** A word is as good as this part of its value: half is 45–55 %, three times 2.7–3.3. */
const WORD_PRECISION = 0.1;

/** A round number is not vaguer than this part of itself. */
const ROUND_PRECISION = 0.05;

/** Below this a count that does not end in 0 was counted. */
const COUNTED_BELOW = 100_000;

/** What is measured, not counted, so that its whole numbers are rounded. */
const MEASURED = ['mass', 'area', 'rubles', 'gold-rubles', 'dollars', 'percent'];

/**
 * Between which ends the true value of a claim lies, if the text rounded as people do; in the claim's unit. The rules
 * are those of data.md, "checks.csv":
 *
 * - decimals and percentages in digits: ± half the last printed place;
 * - whole numbers: ± half the unit of the last digit that is not zero, 5 % of the value at most;
 * - counts below 100,000 that do not end in 0: exact;
 * - a fraction or multiple in words: ± 10 % of itself, hedged or not;
 * - `about` doubles all but the words;
 * - an open bound starts at the stated figure; a range keeps both ends, each with its own precision.
 *
 * @example printedInterval({ bound: 'about', best: 40, printed: '40%', … }, share, percent) // { low: 39, high: 41 }
 */
export function printedInterval(
  claim: Pick<Claim, 'low' | 'best' | 'high' | 'bound' | 'printed'>,
  measure: Pick<Measure, 'kind'>,
  unit: Pick<Unit, 'dimension'>,
): Interval {
  const { low, best, high, bound, printed } = claim;
  const half = (value: number): number => halfWidth(value, printed, measure, unit, bound === 'about');
  if (low !== null && high !== null) return { low: low - half(low), high: high + half(high) };
  if (low !== null) return { low, high: Infinity };
  if (high !== null) return { low: -Infinity, high };
  return best === null
    ? { low: -Infinity, high: Infinity }
    : { low: best - half(best), high: best + half(best) };
}

/** Tells whether a claim leaves a side open. */
export function isOpen({ low, best, high }: Pick<Claim, 'low' | 'best' | 'high'>): boolean {
  return best === null && (low === null || high === null);
}

function halfWidth(
  value: number,
  printed: string,
  { kind }: Pick<Measure, 'kind'>,
  { dimension }: Pick<Unit, 'dimension'>,
  about: boolean,
): number {
  const hedge = about ? 2 : 1;
  const percentage = dimension.startsWith('percent');
  const numeral = numeralOf(value, printed);
  if (numeral) {
    const { decimals, scale } = numeral;
    if (decimals > 0 || percentage) return (scale / 2 / 10 ** decimals) * hedge;
  } else if ((percentage && !/percent/i.test(printed)) || dimension === 'times' || dimension === 'ratio') {
    return Math.abs(value) * WORD_PRECISION;
  }
  const counted =
    ['stock', 'flow', 'change'].includes(kind) && !MEASURED.includes(dimension) && !/[×÷]/.test(dimension);
  return roundHalf(value, counted) * hedge;
}

function roundHalf(value: number, counted: boolean): number {
  const size = Math.abs(value);
  if (size === 0 || (counted && size < COUNTED_BELOW && size % 10 !== 0)) return 0;
  let last = 1;
  while (size % (last * 10) === 0) last *= 10;
  return Math.min(last / 2, size * ROUND_PRECISION);
}

function numeralOf(value: number, printed: string): Numeral | null {
  if (FRACTION_IN_DIGITS.test(printed)) return null;
  for (const [text] of printed.matchAll(NUMERAL)) {
    const plain = text.replace(/[^\d.]/g, '');
    const coefficient = Number(plain);
    const scale = SCALES.find((size) => Math.abs(coefficient * size - value) <= Math.abs(value) * 1e-9);
    if (scale !== undefined) return { decimals: (plain.split('.')[1] ?? '').length, scale };
  }
  return null;
}
