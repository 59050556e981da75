import { parseDate, parsePeriod } from '../../domain/time/period';

const ISO_TIME = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const RUSSIAN_DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s*г\.?)?$/;
const RUSSIAN_YEARS = /^(\d{4}(?:\s*[–—-]\s*\d{4})?)\s*гг?\.?$/;
const YEARS = /^(\d{4})\s*[–—-]\s*(\d{4})$/;

/**
 * A period as people type it, as EDTF: a year, a day (1937-10-05, 05.10.1937, also with a time), years (1932–1933), EDTF
 * itself. American and British days (05/10/1937) are not read: nobody can tell them apart.
 *
 * @returns '' for empty cells, null for what cannot be read, or ends before it begins.
 * @example ownPeriod('05.10.1937', '07.10.1937') // '1937-10-05/1937-10-07'
 */
export function ownPeriod(from: string, to = ''): string | null {
  const start = onePeriod(from.trim());
  const end = onePeriod(to.trim());
  if (start === null || end === null) return null;
  if (end === '' || start === end) return start;
  if (start === '') return end;
  // Two periods of their own are no ends of one.
  const joined = `${start}/${end}`;
  return parsePeriod(joined) === null ? null : joined;
}

function onePeriod(text: string): string | null {
  if (text === '') return '';
  if (parsePeriod(text)) return text;
  const iso = ISO_TIME.exec(text)?.[1];
  if (iso !== undefined) return parseDate(iso) ? iso : null;
  const day = RUSSIAN_DAY.exec(text);
  if (day) {
    const edtf = `${day[3] ?? ''}-${(day[2] ?? '').padStart(2, '0')}-${(day[1] ?? '').padStart(2, '0')}`;
    return parseDate(edtf) ? edtf : null;
  }
  const bare = RUSSIAN_YEARS.exec(text)?.[1] ?? text;
  const years = YEARS.exec(bare);
  const edtf = years ? `${years[1] ?? ''}/${years[2] ?? ''}` : bare;
  return parsePeriod(edtf) ? edtf : null;
}
