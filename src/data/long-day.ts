import { type Language } from '../domain/language';

/**
 * A day in words, without the «г.» that Russian may put after it: the sentence round it decides.
 *
 * @param date YYYY-MM-DD
 * @example longDay('2026-11-22', 'ru') // '22 ноября 2026'
 */
export function longDay(date: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`)).replace(/\s*г\.$/, '');
}
