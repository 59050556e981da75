import { remembering } from '../remembering';

/**
 * The dates of this collection: a small part of EDTF (ISO 8601-2:2019). `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, each with
 * `~` (about) or `?` (uncertain) at its end, and intervals `a/b` of two of these, or `..` for an open end; both ends included.
 */
export interface Period {
  /** The text as written. */
  readonly edtf: string;
  /** First moment, as a fractional year (1933.0 is 1 January 1933); -Infinity when open. */
  readonly from: number;
  /** Last moment, as a fractional year (1934.0 is the end of 31 December 1933); Infinity when open. */
  readonly to: number;
  /** True when `~` or `?` stands at either end: we dated it from the context. */
  readonly inferred: boolean;
}

/** One date of an EDTF text: its parts (month and day from 1), and its mark of doubt. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly doubt: '' | '~' | '?';
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?]?)$/;

/** Reads one date, or answers null when it is not of the form, or no day of the calendar. */
export function parseDate(text: string): CalendarDate | null {
  const found = DATE.exec(text);
  if (!found) return null;
  const [, year, month, day, doubt] = found;
  const date = {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    doubt: (doubt ?? '') as CalendarDate['doubt'],
  };
  if (date.month !== null && (date.month < 1 || date.month > 12)) return null;
  if (date.day !== null && (date.day < 1 || date.day > daysOfMonth(date.year, date.month ?? 1))) return null;
  return date;
}

/**
 * Reads an EDTF text.
 *
 * @returns null when the text is not of the listed forms, or ends before it begins.
 * @example parsePeriod('1932/1933') // { edtf: '1932/1933', from: 1932, to: 1934, inferred: false }
 */
export const parsePeriod: (edtf: string) => Period | null = remembering(readPeriod);

function readPeriod(edtf: string): Period | null {
  const ends = edtf.split('/');
  if (ends.length > 2) return null;
  const [first, last] = ends as [string, string?];
  if (last === undefined) {
    const date = parseDate(first);
    return date && { edtf, from: startOf(date), to: endOf(date), inferred: date.doubt !== '' };
  }
  if (first === '..' && last === '..') return null;
  const [start, end] = [parseDate(first), parseDate(last)];
  if ((start === null && first !== '..') || (end === null && last !== '..')) return null;
  const from = start ? startOf(start) : -Infinity;
  const to = end ? endOf(end) : Infinity;
  if (from >= to) return null;
  return { edtf, from, to, inferred: Boolean(start?.doubt) || Boolean(end?.doubt) };
}

/** The two ends of an EDTF text as dates; null for an open end; a single date is both. */
export const periodEnds: (edtf: string) => {
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
} = remembering((edtf) => {
  const [first = '', last = first] = edtf.split('/');
  return { start: parseDate(first), end: parseDate(last) };
});

/** Orders periods by their beginning, then by their end. Empty or unreadable texts come last. */
export function comparePeriods(a: string, b: string): number {
  const left = parsePeriod(a);
  const right = parsePeriod(b);
  if (!left || !right) return Number(!left) - Number(!right);
  return difference(left.from, right.from) || difference(left.to, right.to);
}

/** Infinity − Infinity is not a number: equal open ends compare as equal. */
function difference(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function startOf({ year, month, day }: CalendarDate): number {
  return fractionalYear(year, month ?? 1, day ?? 1);
}

function endOf({ year, month, day }: CalendarDate): number {
  if (month === null) return year + 1;
  if (day === null) return fractionalYear(year, month + 1, 1);
  return fractionalYear(year, month, day + 1);
}

function fractionalYear(year: number, month: number, day: number): number {
  const start = Date.UTC(year, 0, 1);
  return year + (Date.UTC(year, month - 1, day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

function daysOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
