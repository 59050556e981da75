import { type Claim } from '../../domain/claim';
import { type MeasureKind } from '../../domain/measure';
import { multipliersIn, type PrintedNumber, printedNumbers } from './printed-number';

/** As what a printed number is taken: the kind of the measure, and whether the claim's unit counts percent. */
export interface PrintedAs {
  readonly kind: MeasureKind;
  readonly percent: boolean;
}

type Figure = Pick<Claim, 'printed' | 'quote' | 'bound' | 'low' | 'best' | 'high'>;

/**
 * Tells whether the printed phrase gives the values of a row: each filled value is one of its numbers, and no number
 * is left over. Only where a bound is printed as a range ("not to exceed 3–5 %") is its outer end enough.
 *
 * A bare number takes a multiplier word from the quote, where there is one ("27-57 million": the 27 are millions), so a
 * quote leaves out multipliers of other numbers. "16,700" takes none.
 */
export function printedGivesValues(figure: Figure, as: PrintedAs): boolean {
  const numbers = printedNumbers(figure.printed);
  if (numbers.length === 0) return false;
  const inQuote = numbers.some(({ sized }) => sized) ? [] : multipliersIn(figure.quote);
  return (inQuote.length > 0 ? inQuote : [1]).some((multiplier) =>
    givesWith(numbers, multiplier, figure, as),
  );
}

function givesWith(
  numbers: readonly PrintedNumber[],
  multiplier: number,
  figure: Figure,
  as: PrintedAs,
): boolean {
  const readings = distinct(numbers.map((number) => readingsOf(number, multiplier, as)));
  const { bound, low, best, high } = figure;
  const wanted = [low, best, high].filter((value) => value !== null);
  if (bound === 'between') return sameValues(wanted, readings);
  const [value] = wanted;
  if (wanted.length !== 1 || value === undefined || readings.length === 0) return false;
  if (readings.length === 1) return isOneOf(value, readings[0] ?? []);
  // Of a printed range only an end can bound, and only from its own side.
  const ends = [...readings].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  if (bound === 'at-most' || bound === 'less-than') return isOneOf(value, ends.at(-1) ?? []);
  return (bound === 'at-least' || bound === 'more-than') && isOneOf(value, ends[0] ?? []);
}

/** Two lists of the same length whose members, in the order of size, fit each other. */
function sameValues(wanted: readonly number[], readings: readonly (readonly number[])[]): boolean {
  if (wanted.length !== readings.length) return false;
  const sorted = [...readings].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  return wanted.every((value, index) => isOneOf(value, sorted[index] ?? []));
}

/** "50–50" prints one number twice. */
function distinct(readings: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const seen = new Map(readings.map((values) => [values.join(' '), values]));
  return [...seen.values()];
}

/** What a printed number can mean as a value of a measure; empty when it can mean nothing there. */
function readingsOf(
  { sort, value, ordinal }: PrintedNumber,
  multiplier: number,
  { kind, percent }: PrintedAs,
): readonly number[] {
  switch (sort) {
    case 'count':
      return [value * multiplier];
    case 'percentage':
      return percent ? [value] : [];
    case 'fraction':
      return percent ? [value * 100] : ordinal === null || kind === 'multiple' ? [value] : [value, ordinal];
    case 'proportion':
      return percent ? [value * 100] : [value];
    case 'multiple':
      if (!percent) return [value];
      return kind === 'change' ? [(value - 1) * 100] : kind === 'index' ? [value * 100] : [];
    case 'ratio':
      return percent ? [] : [value];
  }
}

function isOneOf(value: number, readings: readonly number[]): boolean {
  return readings.some((reading) => isRounded(value, reading));
}

/** Two thirds are 66.7 or 66.67: a value may be rounded to the decimals that it has, one at least. */
function isRounded(value: number, exact: number): boolean {
  if (Math.abs(value - exact) <= Math.abs(exact) * 1e-12) return true;
  const decimals = (String(value).split('.')[1] ?? '').length;
  return (
    decimals > 0 && Number(exact.toFixed(decimals)) === value && !Number.isInteger(Number(exact.toFixed(9)))
  );
}
