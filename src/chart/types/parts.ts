import { type Claim, claimEnds } from '../../domain/claim';
import { type Interval } from '../../domain/interval';
import { partsOf, type PartsGroup, type PartsOfWhole } from '../../domain/parts';
import { wholeOf } from '../../domain/related-measures';
import { type ChartInput, relatedOf, unitOf } from '../chart-input';
import { claimMarks } from '../claim-marks';
import { claimSentence, differences } from '../claim-sentence';
import { emptyScene } from '../empty-scene';
import { formatInterval } from '../format-interval';
import { formatClaimFigure } from '../format-number';
import { formatPeriod } from '../format-period';
import { legend } from '../legend';
import { filled, LINE_HEIGHT, path, rect, stroked, text, TEXT_SIZE } from '../make-marks';
import { plotAxis } from '../plot-axis';
import { type Mark, type Scene, type SceneRow } from '../scene';
import { drawableScale, valueDomain, type ValueScale, valueScale } from '../scales';
import { type PlacedTableRow, placeTableRows, tableColumns, type TableRow } from '../table-rows';
import { wrapText } from '../text-width';
import { chooseTicks, gridMarks } from '../value-axis';

const GROUP_GAP = 18;
/** More sentences than these are not read: the picture says the rest. */
const MOST_SENTENCES = 3;

type PartsInput = Pick<ChartInput, 'measure' | 'claims' | 'related'>;

/** What the parts chart draws: the whole that the measure is or belongs to, set against its parts. */
export function shownParts(input: PartsInput): PartsOfWhole | null {
  const { measures, claims } = relatedOf(input);
  const whole = wholeOf(input.measure, measures);
  return whole && partsOf(whole, claims, measures);
}

/** The claims that the parts chart draws, in its order. */
export function partsClaims(input: PartsInput): readonly Claim[] {
  const shown = shownParts(input);
  return shown ? [...shown.groups.flatMap(({ whole, parts }) => [...whole, ...parts]), ...shown.alone] : [];
}

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
 */
export function layoutParts(input: ChartInput): Scene {
  const { width, language, unit, measure } = input;
  const shown = shownParts(input);
  if (!shown || shown.groups.length === 0) return emptyScene(input, 'chart.parts.none');
  const byEvidence = input.colourBy === 'evidence';
  const claims = partsClaims(input);
  const differ = differences(claims);
  const blocks = blocksOf(shown, input, byEvidence);
  const columns = tableColumns(blocks.flatMap(({ lines }) => lines.map(({ row }) => row)), width);
  const type = drawableScale(claims, input.scale);
  const openLow = claims.some(({ low, high }) => low === null && high !== null);
  const sums = shown.groups.flatMap(({ sum, rest }) => [asStated(sum), ...(type === 'linear' ? [asStated(rest)] : [])]);
  const scale = valueScale(type, valueDomain([...claims, ...sums], type, measure, unit), [
    columns.plot[0] + (openLow ? 30 : 8),
    columns.plot[1] - 30,
  ]);
  const ticks = chooseTicks(scale, language, unit, width);
  const marks: Mark[] = [];
  const rows: SceneRow[] = [];
  const placed: PlacedTableRow[] = [];
  let y = 0;
  for (const [at, block] of blocks.entries()) {
    if (at > 0) y += GROUP_GAP;
    const headings = block.heading === '' ? [] : wrapText(block.heading, width, TEXT_SIZE, 600, 3);
    marks.push(
      ...headings.map((line, n) =>
        text({ key: `${block.key}:heading-${String(n)}`, x: 0, y: y + n * LINE_HEIGHT + 13.5, text: line, weight: 600 }),
      ),
    );
    y += headings.length * LINE_HEIGHT + (headings.length > 0 ? 4 : 0);
    const here = placeTableRows(block.lines.map(({ row }) => row), columns, y);
    placed.push(...here);
    for (const [n, row] of here.entries()) {
      const line = block.lines[n];
      if (!line) continue;
      y = row.y + row.height;
      if (line.claim) rows.push(claimRow(line.claim, row, scale, input, { byEvidence, differ }));
      else marks.push(...row.marks, ...(line.interval ? intervalMarks(line.row.key, line.interval, row.middle, scale) : []));
    }
  }
  const spans = placed.map((row) => (columns.stacked ? ([row.middle - 10, row.middle + 10] as const) : ([row.y, row.y + row.height] as const)));
  const axis = plotAxis(ticks, scale, { top: y, left: columns.plot[0], right: columns.plot[1] }, input);
  const key = legend({ ...input, claims }, y + axis.height + 12, false);
  return {
    width,
    height: y + axis.height + 12 + key.height + 4,
    marks: [...gridMarks(ticks, spans), ...marks, ...axis.marks, ...key.marks],
    rows,
  };
}

/**
 * What the parts chart says: one sentence for each whole with the sum of its parts and what they leave unexplained.
 */
export function describeParts(input: ChartInput | Omit<ChartInput, 'width'>): string {
  const { translate, unit, language } = input;
  const shown = shownParts(input);
  if (!shown || shown.groups.length === 0) return translate('chart.parts.none');
  const whole = wholeOf(input.measure, relatedOf(input).measures);
  return [
    ...shown.groups.slice(0, MOST_SENTENCES).map((group) =>
      translate('chart.parts.sentence', {
        what: [whole?.label[language] ?? '', groupName(group, input)].filter((part) => part !== '').join(', '),
        sum: formatInterval(group.sum, unit, language, translate),
        rest: restWords(group, input),
      }),
    ),
    shown.groups.length > MOST_SENTENCES
      ? translate('chart.parts.others', { n: shown.groups.length - MOST_SENTENCES })
      : '',
    shown.groups.some(({ timesDiffer }) => timesDiffer) ? translate('chart.parts.timesDiffer') : '',
    shown.alone.length > 0 ? translate('chart.parts.aloneSentence', { n: shown.alone.length }) : '',
  ]
    .filter((sentence) => sentence !== '')
    .map((sentence) => sentence.replace(/\.\.$/, '.'))
    .join(' ');
}

/** What the parts leave unexplained, in words: nothing below zero is unexplained, the parts are then more than the whole. */
function restWords({ rest }: PartsGroup, { unit, language, translate }: Pick<ChartInput, 'unit' | 'language' | 'translate'>): string {
  const write = (interval: Interval): string => formatInterval(interval, unit, language, translate);
  if (rest.low === 0 && rest.high === 0) return translate('chart.parts.nothingLeft');
  if (rest.high < 0) return translate(Number.isFinite(rest.low) ? 'chart.parts.more' : 'chart.parts.moreAtLeast', {
      figure: write({ low: -rest.high, high: Number.isFinite(rest.low) ? -rest.low : -rest.high }),
    });
  if (rest.low < 0) {
    return Number.isFinite(rest.high)
      ? translate('chart.parts.leftAtMost', { figure: write({ low: rest.high, high: rest.high }) })
      : translate('chart.parts.cannotTell');
  }
  return translate('chart.parts.left', { figure: write(rest) });
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
        sumLine(`${key}:sum`, translate('chart.parts.sum'), group.sum, formatInterval(group.sum, unit, language, translate)),
        sumLine(`${key}:rest`, translate(group.rest.high < 0 ? 'chart.parts.excess' : 'chart.parts.rest'), group.rest, restFigure(group.rest, input)),
      ],
    };
  });
  const alone = shown.alone.map((claim) => line(claim, null));
  return alone.length === 0 ? groups : [...groups, { key: 'alone', heading: translate('chart.parts.alone'), lines: alone }];
}

function restFigure(rest: Interval, { unit, language, translate }: ChartInput): string {
  const shown = rest.high < 0 ? { low: -rest.high, high: -rest.low } : rest;
  if (shown.low === -Infinity && shown.high === Infinity) return translate('chart.change.unknown');
  return formatInterval(shown, unit, language, translate);
}

function groupName({ place, question }: PartsGroup, { names, language }: Pick<ChartInput, 'names' | 'language'>): string {
  return `${names.place(place)}, ${formatPeriod(question, language)}`;
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
    label: [measure?.label[input.language] ?? '', claimSentence(claim, { ...input, unit: unitOf(claim, input) }, look.differ)]
      .filter((part) => part !== '')
      .join(', '),
    y: row.y,
    height: row.height,
    hit: row.hit,
    marks: [
      ...row.marks,
      // Length from zero shows a part of a whole; on a log axis it would show nothing.
      ...(from !== null && low !== null && scale.position(low) > from
        ? [rect({ key: `${claim.id}:length`, x: from, y: row.middle - 3, width: scale.position(low) - from, height: 6, paint: filled('ink'), opacity: 0.14 })]
        : []),
      ...claimMarks(claim, { scale, y: row.middle, thin: claim.repeats !== '', byEvidence: look.byEvidence }),
    ],
  };
}

/** A worked-out interval: a frame from low to high, open where it is open; what lies below the axis is not drawn. */
function intervalMarks(key: string, { low, high }: Interval, y: number, scale: ValueScale): readonly Mark[] {
  const [first, last] = scale.domain;
  if (high < first || low > last || (scale.type === 'log' && high <= 0)) return [];
  const left = scale.position(Math.max(low, first));
  const right = scale.position(Math.min(high, last));
  const open = (side: string, x: number, direction: 1 | -1): Mark =>
    path({
      key: `${key}:${side}`,
      d: `M${fixed(x + direction * 3)},${fixed(y - 5)}L${fixed(x + direction * 8)},${fixed(y)}L${fixed(x + direction * 3)},${fixed(y + 5)}`,
      paint: stroked('accent'),
      strokeWidth: 2,
    });
  return [
    rect({
      key: `${key}:interval`,
      x: left,
      y: y - 5,
      width: Math.max(3, right - left),
      height: 10,
      radius: 1,
      paint: filled('accent'),
      opacity: 0.35,
    }),
    ...(low < first ? [open('open-low', left, -1)] : []),
    ...(high > last ? [open('open-high', right, 1)] : []),
  ];
}

function asStated({ low, high }: Interval) {
  return { low: Number.isFinite(low) ? low : null, best: null, high: Number.isFinite(high) ? high : null };
}

function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}
