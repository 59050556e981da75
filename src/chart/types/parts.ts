import { type Claim, claimEnds } from '../../domain/claim';
import { type Interval } from '../../domain/quantities/interval';
import { type PartsGroup, type PartsOfWhole } from '../../domain/matching/parts';
import { type ChartInput, relatedOf, unitOf } from '../chart-input';
import { claimMarks } from '../marks/claim-marks';
import { claimSentence, differences } from '../sentences/claim-sentence';
import { groupName, partsClaims, shownParts } from '../sentences/describe-parts';
import { emptyScene } from '../marks/empty-scene';
import { formatInterval } from '../formats/format-interval';
import { formatClaimFigure } from '../formats/format-number';
import { formatPeriod } from '../formats/format-period';
import { intervalMarks } from '../marks/interval-marks';
import { legend } from '../marks/legend';
import { filled, LINE_HEIGHT, rect, text, TEXT_SIZE } from '../scene/make-marks';
import { plotAxis } from '../axes/plot-axis';
import { type Mark, type Scene, type SceneRow } from '../scene/scene';
import { drawableScale, valueDomain, type ValueScale, valueScale } from '../axes/scales';
import {
  type PlacedTableRow,
  placeTableRows,
  type TableColumns,
  tableColumns,
  type TableRow,
} from '../rows/table-rows';
import { wrapText } from '../scene/text-width';
import { chooseTicks, gridMarks, type VerticalSpan } from '../axes/value-axis';

const GROUP_GAP = 18;
/** Groups of which one is so many times as large as another stand on an axis each, or the small one would be a point. */
const OWN_AXES_FROM = 8;

/** One line of the chart: a claim, or a sum that we worked out. */
interface Line {
  readonly row: TableRow;
  readonly claim: Claim | null;
  readonly interval: Interval | null;
}

/** Lines under one heading. */
interface Block {
  readonly key: string;
  readonly heading: string;
  readonly lines: readonly Line[];
}

/**
 * Lays out a whole against its parts: for each place and time the claims about the whole, those about the parts, a line
 * for the sum of the parts and one for what they leave unexplained, both as intervals; claims without a counterpart last.
 * Groups of very different size have an axis each, unless the reader asks for a log axis.
 */
export function layoutParts(input: ChartInput): Scene {
  const { width, language, unit, translate } = input;
  const shown = shownParts(input);
  if (!shown || shown.groups.length === 0) return emptyScene(input, 'chart.parts.none');
  const byEvidence = input.colourBy === 'evidence';
  const claims = partsClaims(input);
  const differ = differences(claims);
  const blocks = blocksOf(shown, input, byEvidence);
  const columns = tableColumns(
    blocks.flatMap(({ lines }) => lines.map(({ row }) => row)),
    width,
  );
  const type = drawableScale(claims, input.scale);
  const own = type === 'linear' && differInSize(blocks);
  const marks: Mark[] = [];
  const rows: SceneRow[] = [];
  let spans: VerticalSpan[] = [];
  let scale = scaleOf(
    blocks.flatMap(({ lines }) => lines),
    type,
    columns,
    input,
  );
  let y = 0;
  for (const [at, block] of blocks.entries()) {
    if (at > 0) y += GROUP_GAP;
    const headings = block.heading === '' ? [] : wrapText(block.heading, width, TEXT_SIZE, 600, 3);
    marks.push(
      ...headings.map((line, n) =>
        text({
          key: `${block.key}:heading-${String(n)}`,
          x: 0,
          y: y + n * LINE_HEIGHT + 13.5,
          text: line,
          weight: 600,
        }),
      ),
    );
    y += headings.length * LINE_HEIGHT + (headings.length > 0 ? 4 : 0);
    if (own) scale = scaleOf(block.lines, type, columns, input);
    const here = placeTableRows(
      block.lines.map(({ row }) => row),
      columns,
      y,
    );
    for (const [n, row] of here.entries()) {
      const line = block.lines[n];
      if (!line) continue;
      y = row.y + row.height;
      spans.push(columns.stacked ? [row.middle - 10, row.middle + 10] : [row.y, row.y + row.height]);
      if (line.claim) rows.push(claimRow(line.claim, row, scale, input, { byEvidence, differ }));
      else
        marks.push(
          ...row.marks,
          ...(line.interval ? intervalMarks(line.row.key, line.interval, row.middle, scale) : []),
        );
    }
    const last = at === blocks.length - 1;
    if (!own && !last) continue;
    const ticks = chooseTicks(scale, language, unit, width);
    const frame = { top: y, left: columns.plot[0], right: columns.plot[1] };
    // The unit stands below the last of the axes.
    const axis = plotAxis(ticks, scale, frame, input, last ? undefined : '');
    const prefix = own ? `${block.key}:` : '';
    marks.unshift(...gridMarks(ticks, spans).map((mark) => ({ ...mark, key: `${prefix}${mark.key}` })));
    marks.push(...axis.marks.map((mark) => ({ ...mark, key: `${prefix}${mark.key}` })));
    y += axis.height;
    spans = [];
  }
  const notes = own ? wrapText(translate('chart.parts.ownAxes'), width, TEXT_SIZE, 400, 3) : [];
  if (notes.length > 0) y += 8;
  marks.push(
    ...notes.map((line, n) =>
      text({
        key: `own-axes-${String(n)}`,
        x: 0,
        y: y + n * LINE_HEIGHT + 13.5,
        text: line,
        paint: filled('muted'),
      }),
    ),
  );
  y += notes.length * LINE_HEIGHT + 12;
  const key = legend({ ...input, claims }, y, false);
  return { width, height: y + key.height + 4, marks: [...marks, ...key.marks], rows };
}

/** True where the largest numbers of two groups are so far apart that on one axis the smaller group would be a point. */
function differInSize(blocks: readonly Block[]): boolean {
  const sizes = blocks
    .map(({ lines }) =>
      Math.max(
        0,
        ...lines.flatMap(({ claim }) => {
          const { low, high } = claim ? claimEnds(claim) : { low: null, high: null };
          return [low, high].filter((end) => end !== null);
        }),
      ),
    )
    .filter((size) => size > 0);
  return Math.max(...sizes) >= OWN_AXES_FROM * Math.min(...sizes);
}

/** The value axis of some lines. */
function scaleOf(
  lines: readonly Line[],
  type: ValueScale['type'],
  columns: TableColumns,
  { measure, unit }: ChartInput,
): ValueScale {
  const claims = lines.flatMap(({ claim }) => claim ?? []);
  const sums = lines.flatMap(({ interval }) => (interval ? asStated(interval, type) : []));
  const openLow = claims.some(({ low, high }) => low === null && high !== null);
  return valueScale(type, valueDomain([...claims, ...sums], type, measure, unit), [
    columns.plot[0] + (openLow ? 30 : 8),
    columns.plot[1] - 30,
  ]);
}

function blocksOf(shown: PartsOfWhole, input: ChartInput, byEvidence: boolean): readonly Block[] {
  const { translate, unit, language } = input;
  const line = (claim: Claim, group: PartsGroup | null): Line => ({
    claim,
    interval: null,
    row: claimText(claim, group, input, byEvidence),
  });
  const sumLine = (key: string, title: string, interval: Interval, figure: string): Line => ({
    claim: null,
    interval,
    row: { key, title, detail: '', figure, computed: true },
  });
  const groups = shown.groups.map((group, at): Block => {
    const key = `group-${String(at)}`;
    return {
      key,
      heading: groupName(group, input),
      lines: [
        ...group.whole.map((claim) => line(claim, group)),
        ...group.parts.map((claim) => line(claim, group)),
        sumLine(
          `${key}:sum`,
          translate('chart.parts.sum'),
          group.sum,
          formatInterval(group.sum, unit, language, translate),
        ),
        sumLine(
          `${key}:rest`,
          translate(group.rest.high < 0 ? 'chart.parts.excess' : 'chart.parts.rest'),
          group.rest,
          restFigure(group.rest, input),
        ),
      ],
    };
  });
  const alone = shown.alone.map((claim) => line(claim, null));
  return alone.length === 0
    ? groups
    : [...groups, { key: 'alone', heading: translate('chart.parts.alone'), lines: alone }];
}

function restFigure(rest: Interval, { unit, language, translate }: ChartInput): string {
  const shown = rest.high < 0 ? { low: -rest.high, high: -rest.low } : rest;
  if (shown.low === -Infinity && shown.high === Infinity) return translate('chart.change.unknown');
  return formatInterval(shown, unit, language, translate);
}

function claimText(claim: Claim, group: PartsGroup | null, input: ChartInput, byEvidence: boolean): TableRow {
  const { names, language, translate } = input;
  const measure = relatedOf(input).measures.find(({ id }) => id === claim.measure);
  const period = claim.period === '' ? translate('chart.undatedClaim') : formatPeriod(claim.period, language);
  return {
    key: claim.id,
    title: measure?.label[language] ?? '',
    detail: [
      names.claimant(claim.claimant),
      group && period === formatPeriod(group.question, language) ? '' : period,
      group === null ? names.place(claim.place) : '',
      claim.status === 'actual' ? '' : translate(`status.${claim.status}`),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    figure: formatClaimFigure(claim, unitOf(claim, input), language, translate),
    sign: claim.evidence,
    byEvidence,
  };
}

function claimRow(
  claim: Claim,
  row: PlacedTableRow,
  scale: ValueScale,
  input: ChartInput,
  look: { byEvidence: boolean; differ: ReturnType<typeof differences> },
): SceneRow {
  const measure = relatedOf(input).measures.find(({ id }) => id === claim.measure);
  const { low } = claimEnds(claim);
  const from = scale.type === 'linear' && scale.domain[0] <= 0 ? scale.position(0) : null;
  return {
    key: claim.id,
    label: [
      measure?.label[input.language] ?? '',
      claimSentence(claim, { ...input, unit: unitOf(claim, input) }, look.differ),
    ]
      .filter((part) => part !== '')
      .join(', '),
    y: row.y,
    height: row.height,
    hit: row.hit,
    marks: [
      ...row.marks,
      // Length from zero shows a part of a whole; on a log axis it would show nothing.
      ...(from !== null && low !== null && scale.position(low) > from
        ? [
            rect({
              key: `${claim.id}:length`,
              x: from,
              y: row.middle - 3,
              width: scale.position(low) - from,
              height: 6,
              paint: filled('ink'),
              opacity: 0.14,
            }),
          ]
        : []),
      ...claimMarks(claim, { scale, y: row.middle, thin: claim.repeats !== '', byEvidence: look.byEvidence }),
    ],
  };
}

/** The ends of an interval that an axis has to reach; a log axis has no zero. */
function asStated({ low, high }: Interval, type: 'linear' | 'log') {
  const end = (value: number): number | null =>
    Number.isFinite(value) && (type === 'linear' || value > 0) ? value : null;
  return { low: end(low), best: null, high: end(high) };
}
