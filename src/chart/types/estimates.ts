import { envelopeMarks, medianFigure, medianLabel, medianMark } from '../marks/agreement-marks';
import { type ChartInput } from '../chart-input';
import { labelHeight, labelMarks, labelStart } from '../marks/claim-label';
import { claimMarks } from '../marks/claim-marks';
import { claimDetail, claimSentence, differences } from '../sentences/claim-sentence';
import { emptyScene } from '../marks/empty-scene';
import {
  columnsFor,
  type EstimateColumns,
  type EstimateSection,
  estimateSpans,
  isBeside,
  type PlacedEstimate,
  type PlacedHeading,
  moveDown,
  placeRows,
  plotRange,
} from '../rows/estimate-rows';
import { formatClaimFigure } from '../formats/format-number';
import { type ClaimSection, claimSections } from '../rows/group-claims';
import { legend } from '../marks/legend';
import { filled, LINE_HEIGHT, rule, stroked, text, TEXT_SIZE } from '../scene/make-marks';
import { type Mark, type Scene, type SceneRow } from '../scene/scene';
import { drawableScale, valueDomain, type ValueScale, valueScale } from '../axes/scales';
import { truncate, wrapText } from '../scene/text-width';
import { unitWords } from '../formats/unit-words';
import { chooseTicks, gridMarks, tickLabels } from '../axes/value-axis';
import { viewAgreement, type ViewAgreement } from '../marks/view-agreement';

/** From this height of the rows on, px, the axis stands at the top, too. */
const TALL = 360;

/** An agreement and the sections whose rows it spans. */
interface Band {
  readonly key: string;
  readonly agreement: ViewAgreement;
  readonly sections: readonly string[];
}

/**
 * Lays out one row per claim: a bar from low to high, a dot at best, an arrow at an open side, hollow where planned or
 * expected; labelled with who and when at the left and the figure at the right; grouped where the reader asks for it.
 * Undated claims stand apart below. What medicine calls a forest plot.
 */
export function layoutEstimates(input: ChartInput): Scene {
  const { claims, names, language, translate, width, unit } = input;
  if (claims.length === 0) return emptyScene(input, 'chart.nothing');
  const differ = differences(claims);
  const groups = claimSections(input);
  const bands = bandsOf(groups, input);
  const sections = groups.map(({ key, heading, ordered }): EstimateSection => ({
    key,
    heading: headingWithMedian(key, heading, bands, input),
    rows: ordered.map((entry) => ({
      ...entry,
      label: {
        claimant: names.claimant(entry.claim.claimant),
        detail: claimDetail(entry.claim, input, differ),
        figure: formatClaimFigure(entry.claim, unit, language, translate),
      },
    })),
  }));
  const rows = sections.flatMap((section) => section.rows);
  const columns = columnsFor(rows, width);
  const type = drawableScale(claims, input.scale);
  const scale = valueScale(
    type,
    valueDomain(claims, type, input.measure, unit),
    plotRange(columns, claims, type),
  );
  const ticks = chooseTicks(scale, language, unit, width);
  const whole = bands.find(({ key }) => key === '')?.agreement ?? null;
  const atTop = placeRows(sections, columns);
  const hasTop = atTop.tall > TALL;
  const rowsTop = (hasTop ? LINE_HEIGHT + 8 : 0) + (whole?.median ? LINE_HEIGHT + 8 : 0);
  const { placed, headings, bottom } = moveDown(atTop, rowsTop);
  const title = translate('chart.axisTitle', { unit: unitWords(unit, null, language), scale: type });
  const titleLines = wrapText(title, columns.plot[1] - columns.plot[0], TEXT_SIZE, 400, 3);
  const titleTop = bottom + 8 + LINE_HEIGHT + 2;
  const key = legend(input, titleTop + titleLines.length * LINE_HEIGHT + 12, bands.length > 0);
  const marks: Mark[] = [
    ...bands.flatMap((band) => bandMarks(band, placed, columns, scale, 'envelope')),
    ...gridMarks(ticks, estimateSpans(placed, columns)),
    ...bands.flatMap((band) => bandMarks(band, placed, columns, scale, 'median')),
    ...(whole ? medianLabel(whole, scale, rowsTop - 8, input) : []),
    ...(hasTop ? tickLabels(ticks, 14, 'top') : []),
    ...headings.flatMap((heading) => headingMarks(heading, width)),
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

/** One agreement over everything; or, where rows are grouped by question, one for each question that has rivals. */
function bandsOf(groups: readonly ClaimSection[], { claims, group }: ChartInput): readonly Band[] {
  if (group !== 'question') {
    const agreement = viewAgreement(claims);
    return agreement ? [{ key: '', agreement, sections: groups.map(({ key }) => key) }] : [];
  }
  return groups.flatMap(({ key, ordered }) => {
    const agreement = viewAgreement(ordered.map(({ claim }) => claim));
    return agreement ? [{ key, agreement, sections: [key] }] : [];
  });
}

function headingWithMedian(key: string, heading: string, bands: readonly Band[], input: ChartInput): string {
  const median = bands.find((band) => band.key === key && key !== '')?.agreement.median;
  if (!median) return heading;
  return `${heading} · ${input.translate('chart.median', { figure: medianFigure(median.value, input) })}`;
}

function bandMarks(
  { key, agreement, sections }: Band,
  placed: readonly PlacedEstimate[],
  columns: EstimateColumns,
  scale: ValueScale,
  part: 'envelope' | 'median',
): readonly Mark[] {
  const taking = new Set(agreement.claims.map(({ id }) => id));
  const rows = placed.filter(
    ({ section, undated, claim }) => sections.includes(section) && (!undated || taking.has(claim.id)),
  );
  const marks = (part === 'envelope' ? envelopeMarks : medianMark)(
    agreement,
    scale,
    estimateSpans(rows, columns),
  );
  return key === '' ? marks : marks.map((mark) => ({ ...mark, key: `${key}/${mark.key}` }));
}

function rowMarks(
  row: PlacedEstimate,
  columns: EstimateColumns,
  scale: ValueScale,
  input: ChartInput,
): readonly Mark[] {
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

function headingMarks({ key, text: words, top }: PlacedHeading, width: number): readonly Mark[] {
  return [
    rule({ key: `${key}:rule`, x1: 0, y1: top + 10, x2: width, y2: top + 10, paint: stroked('hairline') }),
    text({
      key,
      x: 0,
      y: top + 32,
      text: truncate(words, width, TEXT_SIZE, 600),
      weight: 600,
      paint: filled('muted'),
    }),
  ];
}
