import { type Unit } from '../../domain/code-lists';
import { type Language } from '../../domain/languages/language';
import { formatTick } from '../formats/format-number';
import { filled, path, stroked, text, TEXT_SIZE } from '../scene/make-marks';
import { type Mark } from '../scene/scene';
import { textWidth } from '../scene/text-width';
import { type ValueScale } from './scales';

/** A tick with its label, which is held inside the chart. */
export interface Tick {
  readonly value: number;
  /** Where the value stands, px. */
  readonly x: number;
  readonly label: string;
  /** The middle of the label, px. */
  readonly labelX: number;
}

/** From y to y, px. */
export type VerticalSpan = readonly [number, number];

/** The least distance between two tick labels, px. */
const TICK_GAP = 16;

/** The fullest set of ticks whose labels stand apart in a chart of `width` px. */
export function chooseTicks(
  scale: ValueScale,
  language: Language,
  unit: Unit,
  width: number,
): readonly Tick[] {
  const sets = scale.tickSets.map((values) =>
    values.map((value): Tick => {
      const label = formatTick(value, language, unit);
      const x = scale.position(value);
      return { value, x, label, labelX: holdInside(x, textWidth(label, TEXT_SIZE), width) };
    }),
  );
  const fitting = sets.find((ticks) =>
    ticks.every((tick, at) => at === 0 || standApart(ticks[at - 1], tick)),
  );
  return fitting ?? sets.at(-1)?.slice(0, 1) ?? [];
}

/** The middle of something `length` px long, as near to `x` as it can be inside 0..width. */
export function holdInside(x: number, length: number, width: number): number {
  return Math.max(length / 2, Math.min(width - length / 2, x));
}

/** Hairlines at ticks: one path each, so that a line may be broken into spans. */
export function gridMarks(ticks: readonly Tick[], spans: readonly VerticalSpan[]): readonly Mark[] {
  return ticks.map(({ x, value }) =>
    path({
      key: `grid:${String(value)}`,
      d: verticals(x, spans),
      paint: stroked('hairline'),
      strokeWidth: 1,
    }),
  );
}

/** Vertical lines at one x over some spans, as a path. */
export function verticals(x: number, spans: readonly VerticalSpan[]): string {
  const fixed = (px: number): string => String(Math.round(px * 100) / 100);
  return spans.map(([from, to]) => `M${fixed(x)},${fixed(from)}V${fixed(to)}`).join('');
}

/** The labels of ticks on one baseline; `side` keeps the keys of a top and a bottom axis apart. */
export function tickLabels(
  ticks: readonly Tick[],
  baseline: number,
  side: 'top' | 'bottom',
): readonly Mark[] {
  return ticks.map(({ value, label, labelX }) =>
    text({
      key: `tick-${side}:${String(value)}`,
      x: labelX,
      y: baseline,
      anchor: 'middle',
      text: label,
      paint: filled('muted'),
    }),
  );
}

function standApart(left: Tick | undefined, right: Tick): boolean {
  if (!left) return true;
  const halves = (textWidth(left.label, TEXT_SIZE) + textWidth(right.label, TEXT_SIZE)) / 2;
  return right.labelX - left.labelX >= halves + TICK_GAP;
}
