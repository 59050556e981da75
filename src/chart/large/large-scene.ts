import { type Unit } from '../../domain/code-lists';
import { type Language, type Translate } from '../../domain/languages/language';
import { type ValueScale } from '../axes/scales';
import { chooseTicks, gridMarks, tickLabels } from '../axes/value-axis';
import { unitWords } from '../formats/unit-words';
import { filled, path, stroked, text, TEXT_SIZE, LINE_HEIGHT } from '../scene/make-marks';
import { type Mark, type Scene, type SceneRow } from '../scene/scene';
import { truncate, wrapText } from '../scene/text-width';
import { type ManyPositions } from './large-axis';
import { binPaths, intervalPaths } from './large-paths';
import { type RowWindow, WORDED } from './large-window';

/** What one row says, known only for rows near the ones on screen. */
export interface RowWords {
  /** The whole row as a sentence, for screen readers. */
  readonly label: string;
  /** Who or what, at the left. */
  readonly name: string;
  readonly figure: string;
}

/** What a picture of many rows is computed from. */
export interface LargeInput {
  readonly count: number;
  readonly axis: ValueScale;
  /** Made by `positionsOn` of the same axis. */
  readonly positions: ManyPositions;
  readonly columns: LargeColumns;
  /** px */
  readonly width: number;
  /** px of the rows, without axes. */
  readonly height: number;
  readonly window: RowWindow;
  /** Number of the row (from 0) under pointer or keyboard; null for none. */
  readonly active: number | null;
  readonly words: (row: number) => RowWords | undefined;
  readonly unit: Unit;
  readonly language: Language;
  readonly translate: Translate;
}

/** Where names, bars and figures stand, px. */
export interface LargeColumns {
  readonly name: number;
  readonly plot: readonly [number, number];
}

/** Below this height, px, several rows share a line of the picture. */
const SHARED = 3;
/** px above and below the rows for ticks. */
const AXIS = 28;
const NARROW = 560;
const GAP = 16;

/** The columns of a picture of many rows. */
export function largeColumns(width: number): LargeColumns {
  if (width < NARROW)
    return { name: Math.round(width * 0.3), plot: [Math.round(width * 0.3) + 10, width - 12] };
  const name = Math.min(260, Math.round(width * 0.28));
  return { name, plot: [name + GAP, width - 150] };
}

/**
 * Lays out the rows of a window. Where a row is at least 20 px high it carries its words; where rows are thinner than
 * 3 px, those of one line are drawn together: pale from their lowest low to their highest high, dark over their bests.
 * A drawing takes as many steps as there are rows in the window, so that it keeps up with a moving hand.
 */
export function layoutLarge(input: LargeInput): Scene {
  const { count, axis, width, height, window, columns, language, unit, translate, active } = input;
  const ticks = chooseTicks(axis, language, unit, width);
  const bottom = AXIS + height;
  const from = Math.max(0, Math.floor(window.first));
  const to = Math.min(count, Math.ceil(window.first + height / window.perRow));
  const worded = window.perRow >= WORDED;
  const title = translate('chart.axisTitle', {
    unit: unitWords(unit, null, language),
    scale: axis.type,
  });
  const titles = wrapText(title, columns.plot[1] - columns.plot[0], TEXT_SIZE, 400, 2);
  const marks: Mark[] = [
    ...gridMarks(ticks, [[AXIS, bottom]]),
    ...tickLabels(ticks, 16, 'top'),
    ...tickLabels(ticks, bottom + 18, 'bottom'),
    ...titles.map((line, at) =>
      text({
        key: `axis-title-${String(at)}`,
        x: columns.plot[0],
        y: bottom + AXIS + (at + 1) * LINE_HEIGHT - 4,
        text: line,
        paint: filled('muted'),
      }),
    ),
    ...bars(input, from, to),
    ...(active === null ? [] : [activeMark(input, active)]),
  ];
  return {
    width,
    height: bottom + AXIS + titles.length * LINE_HEIGHT + 4,
    marks,
    rows: worded ? range(from, to).flatMap((row) => wordedRow(input, row) ?? []) : [],
  };
}

/** The top of the rows in the scene, px. */
export const ROWS_TOP = AXIS;

function bars({ positions, window, height }: LargeInput, from: number, to: number): readonly Mark[] {
  if (window.perRow < SHARED) {
    const { pale, dark } = binPaths(positions, window, { from, to, top: AXIS, height });
    return [
      path({ key: 'rows:pale', d: pale, paint: filled('accent'), opacity: 0.35 }),
      path({ key: 'rows:dark', d: dark, paint: filled('ink') }),
    ];
  }
  const { bar, open, dot } = intervalPaths(positions, window, { from, to, top: AXIS, height });
  return [
    path({ key: 'rows:bar', d: bar, paint: filled('accent'), opacity: 0.75 }),
    path({ key: 'rows:open', d: open, paint: stroked('accent'), strokeWidth: 1.5 }),
    path({ key: 'rows:dot', d: dot, paint: filled('ink') }),
  ];
}

function activeMark({ window, width, height }: LargeInput, row: number): Mark {
  const thickness = Math.max(2, window.perRow);
  const top = AXIS + (row - window.first) * window.perRow;
  const y = Math.max(AXIS, Math.min(AXIS + height - thickness, top));
  const d = `M0,${y.toFixed(1)}H${String(width)}V${(y + thickness).toFixed(1)}H0Z`;
  return path({ key: 'active', d, paint: { fill: 'accent', stroke: 'none' }, opacity: 0.22 });
}

function wordedRow({ words, window, columns, width, height }: LargeInput, row: number): SceneRow | null {
  const y = AXIS + (row - window.first) * window.perRow;
  const known = words(row);
  if (!known || y < AXIS - 1 || y + window.perRow > AXIS + height + 1) return null;
  const baseline = y + window.perRow / 2 + 5;
  const key = String(row);
  return {
    key,
    label: known.label,
    y,
    height: window.perRow,
    hit: { x: 0, y, width, height: window.perRow },
    marks: [
      text({ key: `${key}:name`, x: 0, y: baseline, text: truncate(known.name, columns.name, TEXT_SIZE) }),
      ...(width < NARROW
        ? []
        : [
            text({
              key: `${key}:figure`,
              x: width,
              y: baseline,
              anchor: 'end',
              weight: 600,
              text: truncate(known.figure, width - columns.plot[1] - GAP, TEXT_SIZE, 600),
            }),
          ]),
    ],
  };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
