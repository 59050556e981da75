import { type Claim } from '../../domain/claim';
import { envelopeMarks, medianLabel, medianMark } from '../agreement-marks';
import { type ChartInput } from '../chart-input';
import {
  breakLabel,
  figureWidth,
  inlineWidth,
  labelHeight,
  type LabelLines,
  labelMarks,
  labelStart,
  type LabelText,
} from '../claim-label';
import { claimMarks } from '../claim-marks';
import { claimDetail, claimSentence, differences } from '../claim-sentence';
import { formatClaimFigure } from '../format-number';
import { legend } from '../legend';
import { filled, LINE_HEIGHT, rule, stroked, text, TEXT_SIZE } from '../make-marks';
import { type OrderedClaim, orderClaims } from '../order-claims';
import { type Mark, type Scene, type SceneRow } from '../scene';
import { drawableScale, valueDomain, type ValueScale, valueScale } from '../scales';
import { textWidth, wrapText } from '../text-width';
import { unitWords } from '../unit-words';
import { chooseTicks, gridMarks, tickLabels, type VerticalSpan } from '../value-axis';
import { viewAgreement } from '../view-agreement';

/** Below this width, px, a label stands above its bar. */
const NARROW = 560;
/** px between label, plot and figure. */
const COLUMN_GAP = 20;
/** Height of the bar's own strip where the label stands above it, px. */
const BAR_STRIP = 22;
const HEADING = 40;
/** From this height of the rows on, px, the axis stands at the top, too. */
const TALL = 360;

interface Row extends OrderedClaim {
  readonly label: LabelText;
}

/** A row in its place. */
interface PlacedRow extends Row {
  readonly lines: LabelLines;
  readonly y: number;
  readonly height: number;
  /** The middle of its bar. */
  readonly middle: number;
}

/** The columns of the chart in px. */
interface Columns {
  readonly narrow: boolean;
  readonly inline: boolean;
  readonly label: number;
  readonly figure: number;
  readonly plot: readonly [number, number];
}

/**
 * Lays out one row per claim: a bar from low to high, a dot at best, an arrow at an open side, hollow where planned or
 * expected; labelled with who and when at the left and the figure at the right. Undated claims stand apart below. What
 * medicine calls a forest plot.
 */
export function layoutEstimates(input: ChartInput): Scene {
  const { claims, names, language, translate, width, unit } = input;
  if (claims.length === 0) return emptyScene(input);
  const differ = differences(claims);
  const rows = orderClaims(claims, input.order, names, language).map((ordered): Row => ({
    ...ordered,
    label: {
      claimant: names.claimant(ordered.claim.claimant),
      detail: claimDetail(ordered.claim, input, differ),
      figure: formatClaimFigure(ordered.claim, unit, language, translate),
    },
  }));
  const columns = columnsFor(rows, width);
  const type = drawableScale(claims, input.scale);
  const scale = valueScale(
    type,
    valueDomain(claims, type, input.measure, unit),
    plotRange(columns, claims, type),
  );
  const ticks = chooseTicks(scale, language, unit, width);
  const agreement = viewAgreement(claims);
  const rowsHeight = rows.reduce(
    (sum, row) => sum + heightOf(linesOf(row, columns), columns, isBeside(row, columns)),
    0,
  );
  const hasTop = rowsHeight > TALL;
  const rowsTop = (hasTop ? LINE_HEIGHT + 8 : 0) + (agreement?.median ? LINE_HEIGHT + 8 : 0);
  const { placed, headingTop, bottom } = placeRows(rows, columns, rowsTop);

  const spansOf = (some: readonly PlacedRow[]): readonly VerticalSpan[] => spans(some, columns);
  const taking = new Set(agreement?.claims.map(({ id }) => id));
  const datedOrTaking = placed.filter(({ undated, claim }) => !undated || taking.has(claim.id));
  const title = translate('chart.axisTitle', {
    unit: unitWords(unit, null, language, translate),
    scale: type,
  });
  const titleLines = wrapText(title, columns.plot[1] - columns.plot[0], TEXT_SIZE, 400, 3);
  const titleTop = bottom + 8 + LINE_HEIGHT + 2;
  const key = legend(input, titleTop + titleLines.length * LINE_HEIGHT + 12, agreement !== null);
  const marks: Mark[] = [
    ...(agreement ? envelopeMarks(agreement, scale, spansOf(datedOrTaking)) : []),
    ...gridMarks(ticks, spansOf(placed)),
    ...(agreement ? medianMark(agreement, scale, spansOf(datedOrTaking)) : []),
    ...(agreement ? medianLabel(agreement, scale, rowsTop - 8, input) : []),
    ...(hasTop ? tickLabels(ticks, 14, 'top') : []),
    ...(headingTop === null ? [] : undatedHeading(headingTop, input)),
    ...tickLabels(ticks, bottom + 8 + 13.5, 'bottom'),
    ...titleLines.map((line, at) =>
      text({
        key: `axis-title-${String(at)}`,
        x: columns.plot[0],
        y: titleTop + at * LINE_HEIGHT + 13.5,
        text: line,
        paint: filled('muted'),
      }),
    ),
    ...key.marks,
  ];
  return {
    width,
    height: titleTop + titleLines.length * LINE_HEIGHT + 12 + key.height + 4,
    marks,
    rows: placed.map((row): SceneRow => ({
      key: row.claim.id,
      label: claimSentence(row.claim, input, differ),
      y: row.y,
      height: row.height,
      hit: { x: 0, y: row.y, width, height: row.height },
      marks: rowMarks(row, columns, scale, input),
    })),
  };
}

function columnsFor(rows: readonly Row[], width: number): Columns {
  if (width < NARROW) {
    const fits = ({ label, depth }: Row): boolean =>
      inlineWidth(label, depth) + COLUMN_GAP + figureWidth(label.figure) <= width;
    return { narrow: true, inline: rows.every(fits), label: width, figure: width, plot: [0, width] };
  }
  const cap = Math.min(340, Math.round(width * 0.31));
  const figureCap = Math.min(220, Math.max(128, Math.round(width * 0.17)));
  const inline = rows.every((row) => inlineWidth(row.label, row.depth) <= cap);
  const figure = Math.min(figureCap, Math.max(...rows.map(({ label }) => figureWidth(label.figure))));
  const longest = (row: Row): number =>
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
function plotRange(
  { plot }: Columns,
  claims: readonly Claim[],
  type: 'linear' | 'log',
): readonly [number, number] {
  const openLow = claims.some(({ low, high }) => low === null && high !== null);
  const openHigh = claims.some(({ low, high }) => high === null && low !== null);
  return [plot[0] + (openLow ? (type === 'log' ? 30 : 22) : 8), plot[1] - (openHigh ? 30 : 8)];
}

function linesOf(row: Row, columns: Columns): LabelLines {
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

function isBeside(row: Row, columns: Columns): boolean {
  return !columns.narrow || columns.inline || figureWidth(row.label.figure) <= columns.label / 2;
}

function textHeight(lines: LabelLines, beside: boolean): number {
  const figure = lines.figure.length * LINE_HEIGHT;
  return beside ? Math.max(labelHeight(lines), figure) : labelHeight(lines) + figure;
}

function heightOf(lines: LabelLines, columns: Columns, beside: boolean): number {
  const height = textHeight(lines, beside);
  return columns.narrow ? 6 + height + BAR_STRIP + 6 : height + (columns.inline ? 12 : 14);
}

function placeRows(
  rows: readonly Row[],
  columns: Columns,
  top: number,
): { placed: readonly PlacedRow[]; headingTop: number | null; bottom: number } {
  const placed: PlacedRow[] = [];
  let headingTop: number | null = null;
  let y = top;
  for (const row of rows) {
    if (row.undated && headingTop === null) {
      headingTop = y;
      y += HEADING;
    }
    const lines = linesOf(row, columns);
    const height = heightOf(lines, columns, isBeside(row, columns));
    const middle = columns.narrow ? y + height - 6 - BAR_STRIP / 2 + 1.5 : y + height / 2;
    placed.push({ ...row, lines, y, height, middle });
    y += height;
  }
  return { placed, headingTop, bottom: y };
}

/** Where vertical lines run: through whole groups of rows, or only beside the bars where labels stand between them. */
function spans(rows: readonly PlacedRow[], { narrow }: Columns): readonly VerticalSpan[] {
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

function rowMarks(row: PlacedRow, columns: Columns, scale: ValueScale, input: ChartInput): readonly Mark[] {
  const { claim, depth, lines, y, height, middle } = row;
  const byEvidence = input.colourBy === 'evidence';
  const beside = isBeside(row, columns);
  const top = columns.narrow ? y + 6 : y + (height - labelHeight(lines)) / 2;
  return [
    ...labelMarks(claim, lines, {
      top,
      figureTop: columns.narrow
        ? beside
          ? top
          : top + labelHeight(lines)
        : y + (height - lines.figure.length * LINE_HEIGHT) / 2,
      figureX: beside ? input.width : labelStart(depth),
      figureAnchor: beside ? 'end' : 'start',
      depth,
      byEvidence,
    }),
    ...claimMarks(claim, { scale, y: middle, thin: depth > 0, byEvidence }),
  ];
}

function undatedHeading(top: number, { translate, width }: ChartInput): readonly Mark[] {
  return [
    rule({ key: 'undated:rule', x1: 0, y1: top + 10, x2: width, y2: top + 10, paint: stroked('hairline') }),
    text({
      key: 'undated',
      x: 0,
      y: top + 32,
      text: translate('chart.undated'),
      weight: 600,
      paint: filled('muted'),
    }),
  ];
}

function emptyScene({ width, translate }: ChartInput): Scene {
  const lines = wrapText(translate('chart.nothing'), width, TEXT_SIZE, 400, 3);
  return {
    width,
    height: 96,
    rows: [],
    marks: lines.map((line, at) =>
      text({
        key: `nothing-${String(at)}`,
        x: width / 2,
        y: 48 + at * LINE_HEIGHT,
        anchor: 'middle',
        text: line,
        paint: filled('muted'),
      }),
    ),
  };
}
