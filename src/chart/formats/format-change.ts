import { type Language, type Translate } from '../../domain/languages/language';
import { type ChangePair } from '../../domain/matching/change';
import { type Interval } from '../../domain/quantities/interval';
import { type ChartInput, unitOf } from '../chart-input';
import { formatClaimFigure, formatNumber } from './format-number';
import { unitKind } from './unit-words';

/**
 * The change of a pair as one figure: percent with its sign; for shares, percentage points.
 *
 * @example formatChange(pair, 'ru', t) // '−51 %'
 */
export function formatChange(
  { relative, difference, measure }: ChangePair,
  language: Language,
  translate: Translate,
): string {
  if (relative) {
    const percent = language === 'ru' ? '\u00a0%' : '%';
    return signed(relative, language, translate, percent);
  }
  if (measure.kind !== 'share') return signed(difference, language, translate, '');
  const [low, high] = [difference.low, difference.high].map(rounded) as [number, number];
  const shown = Number.isFinite(high) ? high : low;
  return translate('chart.change.points', {
    figure: signed(difference, language, translate, ''),
    n: Math.abs(shown),
  });
}

/**
 * From where to where a pair goes; a word for the scale that both share is said once.
 *
 * @example formatFromTo(pair, input) // 'from 34.0 to 16.6 million'
 */
export function formatFromTo(
  { before, after }: ChangePair,
  input: Pick<ChartInput, 'language' | 'translate' | 'unit' | 'units'>,
): string {
  const { language, translate } = input;
  const unit = unitOf(before, input);
  const [from, to] = [before, after].map((claim) => formatClaimFigure(claim, unit, language, translate)) as [
    string,
    string,
  ];
  // «С около 13 млн до …» is no Russian.
  const hedged = [before, after].some(({ bound }) => bound !== 'stated' && bound !== 'between') ? 1 : 0;
  const plain = before.bound === 'stated' && after.bound === 'stated' && unitKind(unit) === 'thing';
  const [first, second] = [from, to].map((figure) => /^([\d,.]+)([\u00a0 ]\p{L}.*)$/u.exec(figure));
  if (!plain || !first || !second || first[2] !== second[2])
    return translate('chart.change.fromTo', { from, to, hedged });
  const decimals = Math.max(decimalsOf(first[1]), decimalsOf(second[1]));
  const [short, long] = [first[1], second[1]].map((digits) => withDecimals(digits ?? '', decimals, language));
  return translate('chart.change.fromTo', {
    from: short ?? '',
    to: `${long ?? ''}${second[2] ?? ''}`,
    hedged,
  });
}

function decimalsOf(digits = ''): number {
  return digits.split(/[.,]/)[1]?.length ?? 0;
}

/** "34" as "34.0" beside "16.6": both ends are as exact. */
function withDecimals(digits: string, decimals: number, language: Language): string {
  const missing = decimals - decimalsOf(digits);
  if (missing <= 0) return digits;
  return `${digits}${decimalsOf(digits) === 0 ? (language === 'ru' ? ',' : '.') : ''}${'0'.repeat(missing)}`;
}

function signed(change: Interval, language: Language, translate: Translate, suffix: string): string {
  const write = (value: number): string => {
    const number = rounded(value);
    return `${number > 0 ? '+' : ''}${formatNumber(number, language)}`;
  };
  const { low, high } = change;
  if (!Number.isFinite(low) && !Number.isFinite(high)) return translate('chart.change.unknown');
  if (!Number.isFinite(high)) return translate('chart.change.atLeast', { figure: `${write(low)}${suffix}` });
  if (!Number.isFinite(low)) return translate('chart.change.atMost', { figure: `${write(high)}${suffix}` });
  if (rounded(low) === rounded(high)) return `${write(low)}${suffix}`;
  return translate('chart.change.range', { from: write(low), to: `${write(high)}${suffix}` });
}

/** Whole numbers; one decimal below ten, where a half is much; three digits above a thousand. */
function rounded(value: number): number {
  if (!Number.isFinite(value)) return value;
  const size = Math.abs(value);
  return size < 10
    ? Math.round(value * 10) / 10
    : size < 1000
      ? Math.round(value)
      : Number(value.toPrecision(3));
}
