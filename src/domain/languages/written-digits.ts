import { type Language } from './language';

/** How digits are written. */
export interface DigitOptions {
  /** A whole number is grouped from so many digits on. */
  readonly groupFrom: number;
  readonly decimals: number;
}

const MARKS: Readonly<Record<Language, { readonly group: string; readonly point: string }>> = {
  en: { group: ',', point: '.' },
  ru: { group: '\u00a0', point: ',' },
};

/**
 * A number in digits, grouped by three, with a true minus: as `Intl.NumberFormat` writes it, at a tenth of its price.
 *
 * @example writtenDigits(-12345.5, 'ru', { groupFrom: 5, decimals: 6 }) // '−12 345,5' with a no-break space
 */
export function writtenDigits(
  value: number,
  language: Language,
  { groupFrom, decimals }: DigitOptions,
): string {
  const { group, point } = MARKS[language];
  const size = Math.abs(value);
  const whole = size < 1e21 ? String(size) : BigInt(size).toString();
  const plain = Number.isInteger(size) ? whole : String(rounded(size, decimals));
  const [digits = '', fraction = ''] = plain.split('.');
  const grouped = digits.length < groupFrom ? digits : digits.replace(/\B(?=(\d{3})+$)/g, group);
  return `${value < 0 ? '−' : ''}${grouped}${fraction === '' ? '' : `${point}${fraction}`}`;
}

/** Rounded as it is read, halves up: 0.1235 to three decimals is 0.124, though the double lies a little below it. */
function rounded(size: number, decimals: number): number {
  const read = String(size);
  if (read.includes('e') || size >= 1e12) return Number(size.toFixed(decimals));
  return Number(`${String(Math.round(Number(`${read}e${String(decimals)}`)))}e-${String(decimals)}`);
}
