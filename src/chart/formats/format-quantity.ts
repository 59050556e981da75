import { type Unit } from '../../domain/code-lists';
import { type Language, type Translate } from '../../domain/languages/language';
import { formatClaimFigure, formatNumber } from './format-number';

/** Ends in a unit; null is an open end. */
interface Ends {
  readonly low: number | null;
  readonly high: number | null;
}

/** Printed with so many digits, a figure is not rounded once more. */
const ALL_DIGITS = '000000000000';

/**
 * Writes what a step of a working comes to: a number or a range with its unit, an open end in words.
 *
 * @param ends null when the step cannot be told
 * @param open true when a claim under it leaves a side open: an end at zero is then no end that the text states
 * @example formatQuantity({ low: 681691, high: 681693 }, false, persons, 'en', t) // '681,691–681,693 people'
 */
export function formatQuantity(
  ends: Ends | null,
  open: boolean,
  unit: Unit,
  language: Language,
  translate: Translate,
): string {
  if (!ends || (ends.low === null && ends.high === null)) return translate('checks.untold');
  const high = ends.high === null ? null : rounded(ends.high);
  const low = ends.low === null || (open && ends.low === 0) ? null : rounded(ends.low);
  if (low !== null && low === high) return written({ best: low }, 'stated', unit, language, translate);
  if (low === null) return written({ high }, 'at-most', unit, language, translate);
  return written({ low, high }, high === null ? 'at-least' : 'between', unit, language, translate);
}

/**
 * Writes by how much two sides miss each other, with three or four digits. Shares differ in percentage points.
 */
export function formatGap(gap: number, unit: Unit, language: Language, translate: Translate): string {
  const value = Number.isInteger(gap) && gap < 1e6 ? gap : Number(gap.toPrecision(gap < 1e6 ? 3 : 4));
  if (unit.id === 'percent')
    return translate('checks.points', { number: formatNumber(value, language), n: value });
  return written({ best: value }, 'stated', unit, language, translate);
}

function written(
  values: { low?: number | null; best?: number | null; high?: number | null },
  bound: 'stated' | 'between' | 'at-least' | 'at-most',
  unit: Unit,
  language: Language,
  translate: Translate,
): string {
  const { low = null, best = null, high = null } = values;
  const claim = { low, best, high, bound, printed: ALL_DIGITS };
  const n = best ?? high ?? low ?? 0;
  if (unit.id === 'times') {
    const bare = formatClaimFigure(claim, { ...unit, id: 'number', dimension: 'ratio' }, language, translate);
    // «не менее 2 раз», but «2,1–2,3 раза».
    const genitive = language === 'ru' && Number.isInteger(n) && bound !== 'stated' && bound !== 'between';
    return translate('chart.times', { number: bare, n: genitive ? 5 : n });
  }
  const time = ['hour', 'day', 'week', 'month', 'year'].includes(unit.id);
  const figure = formatClaimFigure(claim, unit, language, translate, { noun: !time && unit.id !== 'number' });
  return time ? `${figure}\u00a0${translate(`checks.time.${unit.id}`, { n })}` : figure;
}

/** What has one decimal at most stays as it is, up to seven digits; from a thousand on decimals say nothing. */
function rounded(value: number): number {
  const exact = Number(value.toPrecision(12));
  const size = Math.abs(exact);
  if (size < 1e7 && Number.isInteger(exact * 10)) return exact;
  if (size < 1e6) return size >= 1000 ? Math.round(exact) : Number(exact.toPrecision(4));
  return Number(exact.toPrecision(5));
}
