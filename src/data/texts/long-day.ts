import { type Language } from '../../domain/languages/language';
import { MONTHS } from '../../domain/time/month-names';

/**
 * A day in words, without the «г.» that Russian may put after it: the sentence round it decides.
 *
 * @param date YYYY-MM-DD
 * @example longDay('2026-11-22', 'ru') // '22 ноября 2026'
 */
export function longDay(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  const name = MONTHS[language].genitive[Number(month) - 1] ?? '';
  return language === 'en'
    ? `${name} ${String(Number(day))}, ${year}`
    : `${String(Number(day))} ${name} ${year}`;
}
