import { type Claim } from '../../domain/claim';
import { type VerticalSpan } from '../axes/value-axis';
import {
  breakLabel,
  figureWidth,
  inlineWidth,
  labelHeight,
  type LabelLines,
  labelStart,
  type LabelText,
} from '../marks/claim-label';
import { LINE_HEIGHT, TEXT_SIZE } from '../scene/make-marks';
import { textWidth } from '../scene/text-width';
import { type OrderedClaim } from './order-claims';

/** Below this width, px, a label stands above its bar. */
const NARROW = 560;
/** px between label, plot and figure. */
const COLUMN_GAP = 20;
/** Height of the bar's own strip where the label stands above it, px. */
const BAR_STRIP = 22;
const HEADING = 40;

/** A claim with its label. */
export interface EstimateRow extends OrderedClaim {
  readonly label: LabelText;
}

/** Rows under one heading; the heading may be empty. */
export interface EstimateSection {
  readonly key: string;
  readonly heading: string;
  readonly rows: readonly EstimateRow[];
}

/** A row in its place. */
export interface PlacedEstimate extends EstimateRow {
  /** Key of its section. */
  readonly section: string;
  readonly lines: LabelLines;
  readonly y: number;
  readonly height: number;
  /** The middle of its bar. */
  readonly middle: number;
}

/** The columns of the chart in px. */
export interface EstimateColumns {
  readonly narrow: boolean;
  readonly inline: boolean;
  readonly label: number;
  readonly figure: number;
  readonly plot: readonly [number, number];
}

/** The columns that suit some rows. */
export function columnsFor(rows: readonly EstimateRow[], width: number): EstimateColumns {
  if (width < NARROW) {
    const fits = ({ label, depth }: EstimateRow): boolean =>
      inlineWidth(label, depth) + COLUMN_GAP + figureWidth(label.figure) <= width;
    return { narrow: true, inline: rows.every(fits), label: width, figure: width, plot: [0, width] };
  }
  const cap = Math.min(340, Math.round(width * 0.31));
  const figureCap = Math.min(220, Math.max(128, Math.round(width * 0.17)));
  const inline = rows.every((row) => inlineWidth(row.label, row.depth) <= cap);
  const figure = Math.min(figureCap, Math.max(...rows.map(({ label }) => figureWidth(label.figure))));
  const longest = (row: EstimateRow): number =>
    inline
      ? inlineWidth(row.label, row.depth)
      : labelStart(row.depth) +
        Math.max(textWidth(row.label.claimant, TEXT_SIZE), textWidth(row.label.detail, TEXT_SIZE));
  const label = Math.ceil(Math.min(cap, Math.max(...rows.map(longest))));
  return {
    narrow: false,
    inline,
    label,
    figure: Math.ceil(figure),
    plot: [label + COLUMN_GAP, width - Math.ceil(figure) - COLUMN_GAP],
  };
}

/** The plot without the room that dots and arrows need beyond the ends of the axis. */
export function plotRange(
  { plot }: EstimateColumns,
  claims: readonly Claim[],
  type: 'linear' | 'log',
): readonly [number, number] {
  const openLow = claims.some(({ low, high }) => low === null && high !== null);
  const openHigh = claims.some(({ low, high }) => high === null && low !== null);
  return [plot[0] + (openLow ? (type === 'log' ? 30 : 22) : 8), plot[1] - (openHigh ? 30 : 8)];
}

function linesOf(row: EstimateRow, columns: EstimateColumns): LabelLines {
  if (!columns.narrow) {
    return breakLabel(row.label, row.depth, { ...columns, detail: columns.label });
  }
  // A figure that would push the name aside stands on lines of its own.
  const beside = isBeside(row, columns);
  return breakLabel(row.label, row.depth, {
    label: beside ? columns.label - figureWidth(row.label.figure) - 12 : columns.label,
    detail: columns.label,
    figure: columns.label - labelStart(row.depth),
    inline: columns.inline,
  });
}

/** Tells whether the figure of a row stands beside its label. */
export function isBeside(row: EstimateRow, columns: EstimateColumns): boolean {
  return !columns.narrow || columns.inline || figureWidth(row.label.figure) <= columns.label / 2;
}

function textHeight(lines: LabelLines, beside: boolean): number {
  const figure = lines.figure.length * LINE_HEIGHT;
  return beside ? Math.max(labelHeight(lines), figure) : labelHeight(lines) + figure;
}

function heightOf(lines: LabelLines, columns: EstimateColumns, beside: boolean): number {
  const height = textHeight(lines, beside);
  return columns.narrow ? 6 + height + BAR_STRIP + 6 : height + (columns.inline ? 12 : 14);
}

/** Rows and headings in their places. */
export interface PlacedRows {
  readonly placed: readonly PlacedEstimate[];
  readonly headings: readonly PlacedHeading[];
  readonly bottom: number;
  /** How high the rows stand in all, px, without headings. */
  readonly tall: number;
}

/** A heading in its place. */
export interface PlacedHeading {
  readonly key: string;
  readonly text: string;
  readonly top: number;
}

/** Puts rows below each other from 0 on, each section with a heading under its heading. */
export function placeRows(sections: readonly EstimateSection[], columns: EstimateColumns): PlacedRows {
  const placed: PlacedEstimate[] = [];
  const headings: PlacedHeading[] = [];
  let y = 0;
  let tall = 0;
  for (const { key, heading, rows } of sections) {
    if (heading !== '') {
      headings.push({ key, text: heading, top: y });
      y += HEADING;
    }
    for (const row of rows) {
      const lines = linesOf(row, columns);
      const height = heightOf(lines, columns, isBeside(row, columns));
      const middle = columns.narrow ? y + height - 6 - BAR_STRIP / 2 + 1.5 : y + height / 2;
      placed.push({ ...row, section: key, lines, y, height, middle });
      y += height;
      tall += height;
    }
  }
  return { placed, headings, bottom: y, tall };
}

/** The same rows, `by` px further down. */
export function moveDown({ placed, headings, bottom, tall }: PlacedRows, by: number): PlacedRows {
  return {
    placed: placed.map((row) => ({ ...row, y: row.y + by, middle: row.middle + by })),
    headings: headings.map((heading) => ({ ...heading, top: heading.top + by })),
    bottom: bottom + by,
    tall,
  };
}

/** Where vertical lines run: through whole groups of rows, or only beside the bars where labels stand between them. */
export function estimateSpans(
  rows: readonly PlacedEstimate[],
  { narrow }: EstimateColumns,
): readonly VerticalSpan[] {
  if (narrow)
    return rows.map(({ middle }) => [middle - BAR_STRIP / 2 + 1.5, middle + BAR_STRIP / 2 - 1.5] as const);
  const joined: [number, number][] = [];
  for (const { y, height } of rows) {
    const last = joined.at(-1);
    if (last && Math.abs(last[1] - y) < 0.01) last[1] = y + height;
    else joined.push([y, y + height]);
  }
  return joined;
}
