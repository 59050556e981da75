import { type Evidence } from '../../domain/claim';
import { evidenceSign, evidenceToken } from '../marks/evidence-shape';
import { filled, LINE_HEIGHT, text, TEXT_SIZE } from '../scene/make-marks';
import { type Box, type Mark } from '../scene/scene';
import { textWidth, wrapText } from '../scene/text-width';

/** One row of a chart that reads like a table: words at the left, a plot, a figure at the right. */
export interface TableRow {
  /** Unique in the chart. */
  readonly key: string;
  /** In ink; may be empty. */
  readonly title: string;
  /** Muted, below the title; may be empty. */
  readonly detail: string;
  readonly figure: string;
  /** Muted, below the figure; may be empty. */
  readonly note?: string;
  readonly sign?: Evidence;
  readonly byEvidence?: boolean;
  /** A line that was worked out rather than said by somebody. */
  readonly computed?: boolean;
}

/** Where the columns stand, px. */
export interface TableColumns {
  /** True where words and figure stand above the plot. */
  readonly stacked: boolean;
  readonly label: number;
  readonly figure: number;
  readonly plot: readonly [number, number];
  readonly width: number;
}

/** A row in its place; `middle` is where its bar is drawn. */
export interface PlacedTableRow {
  readonly key: string;
  readonly y: number;
  readonly height: number;
  readonly middle: number;
  readonly marks: readonly Mark[];
  readonly hit: Box;
}

const GAP = 18;
const SIGN = 18;
/** Height of the strip of the bar where words stand above it, px. */
const STRIP = 24;
/** The least height of a row, px: a finger reaches it. */
const LEAST = 28;
const FIGURE_WEIGHT = 600;

/** The columns that suit some rows; words and figures stand above the plot where it would be left too narrow. */
export function tableColumns(rows: readonly TableRow[], width: number): TableColumns {
  const label = Math.min(
    Math.max(0, ...rows.map((row) => startOf(row) + widest([row.title, row.detail]))),
    Math.max(140, width * 0.36),
  );
  const figure = Math.min(
    Math.max(0, ...rows.map(({ figure, note }) => figureWidth(figure, note))),
    Math.max(96, width * 0.24),
  );
  const left = Math.ceil(label) + GAP;
  const right = width - Math.ceil(figure) - GAP;
  if (right - left >= Math.max(150, width * 0.36)) {
    return { stacked: false, label: Math.ceil(label), figure: Math.ceil(figure), plot: [left, right], width };
  }
  return { stacked: true, label: width, figure: width, plot: [0, width], width };
}

/** Puts rows below each other from `top` on. */
export function placeTableRows(
  rows: readonly TableRow[],
  columns: TableColumns,
  top: number,
): readonly PlacedTableRow[] {
  let y = top;
  return rows.map((row) => {
    const placed = placeRow(row, columns, y);
    y += placed.height;
    return placed;
  });
}

function placeRow(row: TableRow, columns: TableColumns, y: number): PlacedTableRow {
  const { stacked, width } = columns;
  const start = startOf(row);
  const figureRoom = stacked ? Math.floor(width * 0.45) : columns.figure;
  const figures = linesOf(row.figure, figureRoom, FIGURE_WEIGHT, 3);
  const notes = linesOf(row.note ?? '', figureRoom, 400, 2);
  const taken = stacked
    ? Math.max(
        0,
        ...[
          ...figures.map((line) => textWidth(line, TEXT_SIZE, FIGURE_WEIGHT)),
          ...notes.map((line) => textWidth(line, TEXT_SIZE)),
        ],
      ) + 12
    : 0;
  const room = columns.label - start - taken;
  const titles = linesOf(row.title, room, 400, 3);
  const details = linesOf(row.detail, room, 400, 3);
  const left = (titles.length + details.length) * LINE_HEIGHT;
  const right = (figures.length + notes.length) * LINE_HEIGHT;
  const words = Math.max(left, right);
  const height = stacked ? 5 + words + STRIP + 5 : Math.max(LEAST, words + 10);
  const first = (block: number): number => (stacked ? y + 5 : y + (height - block) / 2);
  const lines = (
    part: string,
    list: readonly string[],
    from: number,
    look: { x: number; anchor: 'start' | 'end'; weight: 400 | 600; muted: boolean },
  ): readonly Mark[] =>
    list.map((line, at) =>
      text({
        key: `${row.key}:${part}-${String(at)}`,
        x: look.x,
        y: from + at * LINE_HEIGHT + 13.5,
        anchor: look.anchor,
        weight: look.weight,
        text: line,
        paint: filled(look.muted ? 'muted' : row.computed ? 'accent' : 'ink'),
      }),
    );
  return {
    key: row.key,
    y,
    height,
    middle: stacked ? y + 5 + words + STRIP / 2 : y + height / 2,
    hit: { x: 0, y, width, height },
    marks: [
      ...(row.sign
        ? [
            evidenceSign(
              `${row.key}:evidence`,
              row.sign,
              6,
              first(left) + LINE_HEIGHT / 2,
              row.byEvidence ? evidenceToken(row.sign) : 'ink',
            ),
          ]
        : []),
      ...lines('title', titles, first(left), { x: start, anchor: 'start', weight: 400, muted: false }),
      ...lines('detail', details, first(left) + titles.length * LINE_HEIGHT, {
        x: start,
        anchor: 'start',
        weight: 400,
        muted: true,
      }),
      ...lines('figure', figures, first(right), {
        x: width,
        anchor: 'end',
        weight: FIGURE_WEIGHT,
        muted: false,
      }),
      ...lines('note', notes, first(right) + figures.length * LINE_HEIGHT, {
        x: width,
        anchor: 'end',
        weight: 400,
        muted: true,
      }),
    ],
  };
}

function startOf({ sign }: TableRow): number {
  return sign ? SIGN : 0;
}

function linesOf(words: string, room: number, weight: 400 | 600, most: number): readonly string[] {
  // A number stays with its "million".
  const held = words.replace(/(\d) (?=\p{L})/gu, '$1\u00a0');
  return words === '' ? [] : wrapText(held, room, TEXT_SIZE, weight, most);
}

function widest(lines: readonly string[]): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, TEXT_SIZE)));
}

function figureWidth(figure: string, note = ''): number {
  return Math.max(textWidth(figure, TEXT_SIZE, FIGURE_WEIGHT), textWidth(note, TEXT_SIZE));
}
