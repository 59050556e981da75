import { type Language } from './language';

/** Which form of a noun a number asks for, by the names of Unicode. */
export type PluralRule = 'one' | 'few' | 'many' | 'other';

/**
 * The plural rule of a number, as `Intl.PluralRules` gives it for our two languages; making one of those costs a slow
 * phone more than a page has.
 *
 * @example pluralRule(22, 'ru') // 'few'
 */
export function pluralRule(value: number, language: Language): PluralRule {
  const size = Math.abs(value);
  if (language === 'en') return size === 1 ? 'one' : 'other';
  if (!Number.isInteger(size)) return 'other';
  const [last, lastTwo] = [size % 10, size % 100];
  if (last === 1 && lastTwo !== 11) return 'one';
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? 'few' : 'many';
}
