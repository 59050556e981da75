/** The sign before the decimals in a reader's file. */
export const DECIMALS = ['.', ','] as const;
export type Decimal = (typeof DECIMALS)[number];

/** A double keeps fifteen digits; a number with more would become another one. */
const DIGITS_KEPT = 15;

const GROUP = "[ \\u00A0\\u2009\\u202F'’]";
const FORMS: Readonly<Record<Decimal, RegExp>> = {
  '.': new RegExp(`^[+-]?(?:\\d+|\\d{1,3}(?:${GROUP}\\d{3})+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?$`),
  ',': new RegExp(`^[+-]?(?:\\d+|\\d{1,3}(?:${GROUP}\\d{3})+|\\d{1,3}(?:\\.\\d{3})+)(?:,\\d+)?$`),
};

/**
 * Reads a number as people type it: groups of three parted by blanks, apostrophes, or by the sign that is not the
 * decimal one.
 *
 * @returns null for an empty cell, 'not-a-number', or 'too-precise' for more digits than can be kept exactly.
 * @example parseOwnNumber('1 234,5', ',') // 1234.5
 */
export function parseOwnNumber(
  cell: string,
  decimal: Decimal,
): number | null | 'not-a-number' | 'too-precise' {
  const text = cell.trim().replace(/^[−–]/, '-');
  if (text === '') return null;
  if (!FORMS[decimal].test(text)) return 'not-a-number';
  const plain = text
    .replace(new RegExp(decimal === '.' ? `,|${GROUP}` : `\\.|${GROUP}`, 'g'), '')
    .replace(',', '.');
  const digits = plain.replace(/^[+-]/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
  const value = Number(plain);
  // + 0 turns −0 into 0.
  return digits.length > DIGITS_KEPT || !Number.isFinite(value) ? 'too-precise' : value + 0;
}

/**
 * The decimal sign of some cells. `sure` is false where every cell with a sign could be read both ways ("1,234").
 *
 * @param among the sign where no cell tells: a comma in files parted by semicolons, as Russian spreadsheets write them
 * @example guessDecimal(['1,5', '2'], '.') // { decimal: ',', sure: true }
 */
export function guessDecimal(cells: Iterable<string>, among: Decimal): { decimal: Decimal; sure: boolean } {
  const only: Record<Decimal, number> = { '.': 0, ',': 0 };
  let either = 0;
  for (const cell of cells) {
    if (!/[.,]/.test(cell)) continue;
    const asPoint = parseOwnNumber(cell, '.');
    const asComma = parseOwnNumber(cell, ',');
    if (typeof asPoint === 'number' && typeof asComma === 'number' && asPoint !== asComma) either += 1;
    else if (typeof asPoint === 'number' && typeof asComma !== 'number') only['.'] += 1;
    else if (typeof asComma === 'number' && typeof asPoint !== 'number') only[','] += 1;
  }
  if (only['.'] !== only[',']) return { decimal: only['.'] > only[','] ? '.' : ',', sure: true };
  return { decimal: among, sure: either === 0 && only['.'] === 0 };
}
