import { type Language } from '../../domain/languages/language';
import { MONTHS, type MonthCase } from '../../domain/time/month-names';
import { type CalendarDate, periodEnds } from '../../domain/time/period';

/** The words of one language round a date. `years` follows a span of two bare years that has words round it. */
interface PeriodWords {
  readonly about: (date: string) => string;
  readonly probably: (date: string) => string;
  readonly from: (date: string) => string;
  readonly upTo: (date: string) => string;
  readonly year: string;
  readonly years: string;
}

const WORDS: Readonly<Record<Language, PeriodWords>> = {
  en: {
    about: (date) => `about ${date}`,
    probably: (date) => `probably ${date}`,
    from: (date) => `from ${date}`,
    upTo: (date) => `up to ${date}`,
    year: '',
    years: '',
  },
  ru: {
    about: (date) => `около ${date}`,
    probably: (date) => `вероятно, ${date}`,
    from: (date) => `с ${date}`,
    upTo: (date) => `по ${date}`,
    year: '\u00a0г.',
    years: '\u00a0гг.',
  },
};

/**
 * Writes a period of EDTF in the reader's language; `~` and `?` are said in words, Soviet economic years as 1927/28.
 *
 * @returns '' for an empty text, and a text that is no EDTF of ours as it is.
 * @example formatPeriod('1940-03-01', 'ru') // '1 марта 1940 г.'
 * @example formatPeriod('1927-10/1928-09', 'en') // '1927/28'
 * @example formatPeriod('1929/..', 'en') // 'from 1929'
 */
export function formatPeriod(edtf: string, language: Language): string {
  const { start, end } = periodEnds(edtf);
  const words = WORDS[language];
  if (!start && !end) return edtf;
  if (!start) return end ? halfOpen(end, words.upTo, 'nominative', language) : edtf;
  if (!end) return halfOpen(start, words.from, 'genitive', language);
  const single = !edtf.includes('/');
  if (start.doubt === end.doubt) {
    const kind = start.doubt === '~' ? 'genitive' : 'nominative';
    const bare = single ? formatDate(start, language, kind) : formatSpan(start, end, language, kind);
    if (start.doubt === '') return bare;
    const full = /\d$/.test(bare) ? bare + (bare.includes('–') ? words.years : words.year) : bare;
    return start.doubt === '~' ? words.about(full) : words.probably(full);
  }
  return `${formatEnd(start, language, 'nominative')} – ${formatEnd(end, language, 'nominative')}`;
}

/** A period of which one end is open: «с марта 1929 г.», «примерно по 1940 г.», «вероятно, с 1929 г.». */
function halfOpen(
  end: CalendarDate,
  wording: (date: string) => string,
  kind: MonthCase,
  language: Language,
): string {
  const plain = wording(formatEnd({ ...end, doubt: '' }, language, kind));
  if (end.doubt === '') return plain;
  if (end.doubt === '?') return WORDS[language].probably(plain);
  return language === 'ru' ? `примерно ${plain}` : wording(formatEnd(end, language, kind));
}

/** One end with its doubt and, in Russian, «г.». */
function formatEnd(date: CalendarDate, language: Language, kind: MonthCase): string {
  const words = WORDS[language];
  const bare = formatDate(date, language, date.doubt === '~' ? 'genitive' : kind);
  const full = /\d$/.test(bare) ? bare + words.year : bare;
  return date.doubt === '~' ? words.about(full) : date.doubt === '?' ? words.probably(full) : full;
}

/** Two ends of one degree of doubt, what they share said once. */
function formatSpan(start: CalendarDate, end: CalendarDate, language: Language, kind: MonthCase): string {
  if (isEconomic(start, end)) {
    const first = economicYear(start.year);
    const last = economicYear(end.year - 1);
    return first === last ? first : `${first}–${last}`;
  }
  if (start.month === null && end.month === null) {
    return start.year === end.year ? String(start.year) : `${String(start.year)}–${String(end.year)}`;
  }
  const last = formatEnd({ ...end, doubt: '' }, language, kind);
  if (start.year !== end.year || start.month === null || end.month === null) {
    return `${formatEnd({ ...start, doubt: '' }, language, kind)} – ${last}`;
  }
  if (start.day === null && end.day === null) {
    return start.month === end.month ? last : `${monthName(start.month, language, kind)}–${last}`;
  }
  if (start.day === null || end.day === null)
    return `${formatEnd({ ...start, doubt: '' }, language, kind)} – ${last}`;
  if (start.month !== end.month) {
    return `${String(start.day)} ${monthName(start.month, language, 'genitive')} – ${last}`;
  }
  return start.day === end.day ? last : `${String(start.day)}–${last}`;
}

/** A bare year stays bare («1932»), so that it can stand on a label. */
function formatDate({ year, month, day }: CalendarDate, language: Language, kind: MonthCase): string {
  if (month === null) return String(year);
  const suffix = WORDS[language].year;
  if (day === null) return `${monthName(month, language, kind)} ${String(year)}${suffix}`;
  return `${String(day)} ${monthName(month, language, 'genitive')} ${String(year)}${suffix}`;
}

function monthName(month: number, language: Language, kind: MonthCase): string {
  return MONTHS[language][kind][month - 1] ?? '';
}

/** Soviet economic years ran from 1 October to 30 September. */
function isEconomic(start: CalendarDate, end: CalendarDate): boolean {
  return (
    start.month === 10 && start.day === null && end.month === 9 && end.day === null && end.year > start.year
  );
}

function economicYear(year: number): string {
  return `${String(year)}/${String(year + 1).slice(2)}`;
}
