import { type ValueScale } from '../axes/scales';
import { holdInside, type VerticalSpan, verticals } from '../axes/value-axis';
import { type ChartInput } from '../chart-input';
import { formatClaimFigure } from '../formats/format-number';
import { filled, path, stroked, text, TEXT_SIZE } from '../scene/make-marks';
import { type Mark } from '../scene/scene';
import { textWidth } from '../scene/text-width';
import { type ViewAgreement } from './view-agreement';

/** px over which an open side of the envelope fades. */
const FADE = 12;

/**
 * The envelope as a band over some vertical spans, its edges as lines where they are stated, fading where a claim leaves
 * the side open.
 */
export function envelopeMarks(
  { envelope }: ViewAgreement,
  scale: ValueScale,
  spans: readonly VerticalSpan[],
): readonly Mark[] {
  const { low, high, openLow, openHigh } = envelope;
  if (low === null || high === null) return [];
  const left = scale.position(low);
  const right = scale.position(high);
  const band = (key: string, from: number, to: number, opacity: number): Mark =>
    path({ key: `envelope:${key}`, d: areas(from, to, spans), paint: filled('accent'), opacity });
  const edge = (key: string, x: number): Mark =>
    path({
      key: `envelope:${key}`,
      d: verticals(x, spans),
      paint: stroked('accent'),
      strokeWidth: 1,
      opacity: 0.5,
    });
  const fade = (key: string, from: number, direction: 1 | -1): Mark[] =>
    [0.06, 0.04, 0.02].map((opacity, step) => {
      const near = from + (direction * step * FADE) / 3;
      const far = near + (direction * FADE) / 3;
      return band(`${key}-${String(step)}`, Math.min(near, far), Math.max(near, far), opacity);
    });
  return [
    band('band', left, right, 0.08),
    ...(openLow ? fade('open-low', left, -1) : [edge('low', left)]),
    ...(openHigh ? fade('open-high', right, 1) : [edge('high', right)]),
  ];
}

/** The line of the median over some vertical spans. */
export function medianMark(
  { median }: ViewAgreement,
  scale: ValueScale,
  spans: readonly VerticalSpan[],
): readonly Mark[] {
  if (!median) return [];
  const d = verticals(scale.position(median.value), spans);
  return [path({ key: 'median', d, paint: stroked('accent'), strokeWidth: 1 })];
}

/** "Median 6 million" above its line. */
export function medianLabel(
  { median }: ViewAgreement,
  scale: ValueScale,
  baseline: number,
  input: Pick<ChartInput, 'unit' | 'language' | 'translate' | 'width'>,
): readonly Mark[] {
  if (!median) return [];
  const label = input.translate('chart.median', { figure: medianFigure(median.value, input) });
  const x = holdInside(scale.position(median.value), textWidth(label, TEXT_SIZE), input.width);
  return [
    text({ key: 'median:label', x, y: baseline, anchor: 'middle', text: label, paint: filled('accent') }),
  ];
}

/** The figure of a median; half-way between two numbers it is rounded to three digits, since nobody printed it. */
export function medianFigure(
  value: number,
  { unit, language, translate }: Pick<ChartInput, 'unit' | 'language' | 'translate'>,
): string {
  const rounded = roundedMedian(value);
  return formatClaimFigure(
    { low: null, best: rounded, high: null, bound: 'stated', printed: String(rounded) },
    unit,
    language,
    translate,
  );
}

/** A median half-way between two numbers was printed by nobody: three digits are enough. */
export function roundedMedian(value: number): number {
  return Number(value.toPrecision(3));
}

function areas(from: number, to: number, spans: readonly VerticalSpan[]): string {
  const [left, right] = [from, to].map((x) => String(Math.round(x * 100) / 100)) as [string, string];
  return spans.map(([top, bottom]) => `M${left},${String(top)}H${right}V${String(bottom)}H${left}Z`).join('');
}
