/** A number that a reader looks for, and the words beside it. */
export interface NumberWanted {
  readonly value: number;
  readonly rest: string;
}

/** Words after a number that multiply it, by their beginnings, in both languages. */
const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/^(?:billions?|bn|млрд|миллиард\p{L}*)$/u, 1e9],
  [/^(?:millions?|mln|mil|m|mio|млн|миллион\p{L}*)$/u, 1e6],
  [/^(?:thousands?|k|тыс|тысяч\p{L}*)$/u, 1e3],
];

/**
 * Reads the number out of a query, as people of either language write it. A bare year (1914–1959) is a word, not a figure.
 *
 * @returns null where there is no number
 * @example readNumberQuery('1,5 млн заключённых') // { value: 1500000, rest: 'заключённых' }
 */
export function readNumberQuery(query: string): NumberWanted | null {
  const text = query.toLowerCase().replace(/[\u00a0\u202f]/g, ' ');
  const found = /(?<![\p{L}\p{N}])(\d+(?:[ .,]\d+)*)\s*(%|\p{L}+)?\.?/u.exec(text);
  if (!found) return null;
  const [all, digits = '', word = ''] = found;
  const factor = MULTIPLIERS.find(([pattern]) => pattern.test(word))?.[1];
  if (factor === undefined && word !== '' && all.indexOf(word) === digits.length && word !== '%') return null;
  const value = valueOf(digits, factor !== undefined);
  if (value === null) return null;
  if (factor === undefined && word !== '%' && /^19[1-5]\d$/.test(digits)) return null;
  const used = factor !== undefined || word === '%' ? all.length : digits.length;
  const rest = `${query.slice(0, found.index)} ${query.slice(found.index + used)}`;
  return { value: value * (factor ?? 1), rest: rest.replace(/\s+/g, ' ').trim() };
}

/** Groups of three are thousands ("1,500,000", "1 500 000"), unless a multiplier says that "1,500 million" is meant; else a decimal sign. */
function valueOf(digits: string, multiplied: boolean): number | null {
  if (
    /^\d{1,3}(?:([ .,])\d{3})(?:\1\d{3})*$/.test(digits) &&
    !(multiplied && /^\d{1,3}[.,]\d{3}$/.test(digits))
  ) {
    return Number(digits.replace(/\D/g, ''));
  }
  const grouped = /^(\d{1,3}(?:[ ,]\d{3})+)[.,](\d+)$/.exec(digits);
  if (grouped) return Number(`${(grouped[1] ?? '').replace(/\D/g, '')}.${grouped[2] ?? ''}`);
  if (/^\d+(?:[.,]\d+)?$/.test(digits)) return Number(digits.replace(',', '.'));
  return null;
}
