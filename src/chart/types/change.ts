import { type ChangePair, changePairs } from '../../domain/matching/change';
import { type Claim } from '../../domain/claim';
import { inFamily } from '../../domain/matching/related-measures';
import { type ChartInput, relatedOf, unitOf } from '../chart-input';
import { claimMarks } from '../marks/claim-marks';
import { claimSentence, differences } from '../sentences/claim-sentence';
import { emptyScene } from '../marks/empty-scene';
import { formatChange, formatFromTo } from '../formats/format-change';
import { formatClaimFigure } from '../formats/format-number';
import { formatPeriod } from '../formats/format-period';
import { legend } from '../marks/legend';
import { filled, LINE_HEIGHT, path, stroked, text, TEXT_SIZE } from '../scene/make-marks';
import { plotAxis } from '../axes/plot-axis';
import { type Mark, type Scene, type SceneRow } from '../scene/scene';
import { drawableScale, statedValues, valueDomain, type ValueScale, valueScale } from '../axes/scales';
import { type PlacedTableRow, placeTableRows, tableColumns, type TableRow } from '../rows/table-rows';
import { textWidth, wrapText } from '../scene/text-width';
import { chooseTicks, gridMarks } from '../axes/value-axis';

/** px between two pairs. */
const PAIR_GAP = 14;

/** What the change chart draws: the pairs of a measure and its family, its own first. */
export function shownPairs(input: Pick<ChartInput, 'measure' | 'claims' | 'related'>): readonly ChangePair[] {
  const { claims, measures } = relatedOf(input);
  const { measure } = input;
  const drawn = measures.filter((other) => other.id === measure.id || inFamily(measure, other));
  return changePairs(claims, drawn);
}

/** The claims that the change chart draws, in its order. */
export function changeClaims(input: Pick<ChartInput, 'measure' | 'claims' | 'related'>): readonly Claim[] {
  return shownPairs(input).flatMap(({ before, after }) => [before, after]);
}

/**
 * Lays out before and after: for each pair a heading with the change worked out, a row for each of its two claims on one
 * value axis, and an arrow from the earlier to the later.
 */
export function layoutChange(input: ChartInput): Scene {
  const { width, language, translate, unit, measure, names } = input;
  const pairs = shownPairs(input);
  if (pairs.length === 0) return emptyScene(input, 'chart.change.none');
  const claims = pairs.flatMap(({ before, after }) => [before, after]);
  const byEvidence = input.colourBy === 'evidence';
  const differ = differences(claims);
  const rows = claims.map((claim): TableRow => ({
    key: claim.id,
    title: formatPeriod(claim.period, language),
    detail: '',
    figure: formatClaimFigure(claim, unitOf(claim, input), language, translate),
    sign: claim.evidence,
    byEvidence,
  }));
  const columns = tableColumns(rows, width);
  const type = drawableScale(claims, input.scale);
  const openLow = claims.some(({ low, high }) => low === null && high !== null);
  const scale = valueScale(type, valueDomain(claims, type, measure, unit), [
    columns.plot[0] + (openLow ? 30 : 8),
    columns.plot[1] - 30,
  ]);
  const ticks = chooseTicks(scale, language, unit, width);
  const marks: Mark[] = [];
  const placed: PlacedTableRow[] = [];
  let y = 0;
  for (const [at, pair] of pairs.entries()) {
    const heading = headingMarks(pair, at, y, input, differ.places, names);
    marks.push(...heading.marks);
    const two = placeTableRows(rows.slice(at * 2, at * 2 + 2), columns, y + heading.height);
    placed.push(...two);
    y = bottomOf(two) + PAIR_GAP;
  }
  const bottom = y - PAIR_GAP;
  const spans = columns.stacked
    ? placed.map(({ middle }) => [middle - 10, middle + 10] as const)
    : placed.map((row) => [row.y, row.y + row.height] as const);
  const mixed = new Set(claims.map((claim) => claim.unit)).size > 1;
  const axis = plotAxis(
    ticks,
    scale,
    { top: bottom, left: columns.plot[0], right: columns.plot[1] },
    input,
    mixed ? translate(`chart.change.mixed`) : undefined,
  );
  const key = legend({ ...input, claims }, bottom + axis.height + 12, false);
  return {
    width,
    height: bottom + axis.height + 12 + key.height + 4,
    marks: [
      ...gridMarks(ticks, spans),
      ...pairs.flatMap((pair, at) => arrowMarks(pair, placed[at * 2], placed[at * 2 + 1], scale)),
      ...marks,
      ...axis.marks,
      ...key.marks,
    ],
    rows: claims.flatMap((claim, at): readonly SceneRow[] => {
      const row = placed[at];
      if (!row) return [];
      const pair = pairs[Math.floor(at / 2)];
      return [
        {
          key: claim.id,
          label: [
            pair?.measure.label[language] ?? '',
            claimSentence(claim, { ...input, unit: unitOf(claim, input) }, differ),
            pair ? translate('chart.change.spoken', { change: formatChange(pair, language, translate) }) : '',
          ]
            .filter((part) => part !== '')
            .join(', '),
          y: row.y,
          height: row.height,
          hit: row.hit,
          marks: [...row.marks, ...claimMarks(claim, { scale, y: row.middle, thin: false, byEvidence })],
        },
      ];
    }),
  };
}

/**
 * What the change chart says, in one sentence for each pair.
 *
 * @example describeChange(input) // 'Horses: −51%, from 34.0 to 16.6 million. Cattle: …'
 */
export function describeChange(input: ChartInput | Omit<ChartInput, 'width'>): string {
  const { language, translate, names } = input;
  const pairs = shownPairs(input);
  if (pairs.length === 0) return translate('chart.change.none');
  const places = new Set(pairs.map(({ before }) => before.place)).size > 1;
  return pairs
    .map((pair) =>
      translate('chart.change.sentence', {
        what: pair.measure.label[language] + (places ? ` (${names.place(pair.before.place)})` : ''),
        change: formatChange(pair, language, translate),
        fromTo: formatFromTo(pair, input),
        from: formatPeriod(pair.before.period, language),
        to: formatPeriod(pair.after.period, language),
        who: names.claimant(pair.before.claimant),
      }),
    )
    .join(' ');
}

function headingMarks(
  { measure, before, ...rest }: ChangePair,
  at: number,
  top: number,
  input: ChartInput,
  places: boolean,
  names: ChartInput['names'],
): { readonly marks: readonly Mark[]; readonly height: number } {
  const { width, language, translate } = input;
  const change = formatChange({ measure, before, ...rest }, language, translate);
  const changeWidth = textWidth(change, TEXT_SIZE, 600);
  const titles = wrapText(measure.label[language], width - changeWidth - 16, TEXT_SIZE, 600, 3);
  const detail = [
    names.claimant(before.claimant) + (before.said === '' ? '' : `, ${formatPeriod(before.said, language)}`),
    places ? names.place(before.place) : '',
    names.source(before.source),
  ]
    .filter((part) => part !== '')
    .join(' · ');
  const details = wrapText(detail, width, TEXT_SIZE, 400, 3);
  return {
    height: (titles.length + details.length) * LINE_HEIGHT + 4,
    marks: [
      ...titles.map((line, n) =>
        text({
          key: `pair-${String(at)}:title-${String(n)}`,
          x: 0,
          y: top + n * LINE_HEIGHT + 13.5,
          text: line,
          weight: 600,
        }),
      ),
      text({
        key: `pair-${String(at)}:change`,
        x: width,
        y: top + 13.5,
        anchor: 'end',
        text: change,
        weight: 600,
        paint: filled('accent'),
      }),
      ...details.map((line, n) =>
        text({
          key: `pair-${String(at)}:detail-${String(n)}`,
          x: 0,
          y: top + (titles.length + n) * LINE_HEIGHT + 13.5,
          text: line,
          paint: filled('muted'),
        }),
      ),
    ],
  };
}

/** A line from the earlier number to the later one, ending in an arrow head above the later mark. */
function arrowMarks(
  { before, after }: ChangePair,
  from: PlacedTableRow | undefined,
  to: PlacedTableRow | undefined,
  scale: ValueScale,
): readonly Mark[] {
  if (!from || !to) return [];
  const [x1, x2] = [centreOf(before), centreOf(after)].map((value) => scale.position(value)) as [
    number,
    number,
  ];
  const below = crossesWords(x2, to);
  const [y1, y2] = [from.middle + 7, to.middle - (below ? 6 : 8)];
  const key = `arrow:${before.id}`;
  // The line runs level between the rows or just above the later mark, so that it crosses neither words nor bars; where
  // words stand in both ways it leaves a gap for them.
  const start = `M${fixed(x1)},${fixed(y1)}`;
  const between = `${start}V${fixed(to.y)}H${fixed(x2)}`;
  const d = !below
    ? `${between}V${fixed(y2)}`
    : crossesWords(x1, to)
      ? `${between}M${fixed(x2)},${fixed(y2 - 5)}V${fixed(y2)}`
      : `${start}V${fixed(y2 - 5)}H${fixed(x2)}V${fixed(y2)}`;
  const head = `M${fixed(x2 - 4)},${fixed(y2 - 4)}L${fixed(x2)},${fixed(y2)}L${fixed(x2 + 4)},${fixed(y2 - 4)}`;
  return [
    path({ key: `${key}:line`, d, paint: stroked('accent'), strokeWidth: 1.5 }),
    path({ key: `${key}:head`, d: head, paint: stroked('accent'), strokeWidth: 1.5 }),
  ];
}

/** Tells whether an upright line at `x` px would run through the words of a row that stand above its mark. */
function crossesWords(x: number, { marks, middle }: PlacedTableRow): boolean {
  return marks.some((mark) => {
    if (mark.kind !== 'text' || mark.y > middle - 4) return false;
    const length = textWidth(mark.text, mark.size, mark.weight === 400 ? 400 : 600);
    const left = mark.anchor === 'end' ? mark.x - length : mark.x;
    return x > left - 3 && x < left + length + 3;
  });
}

function centreOf(claim: Claim): number {
  const values = statedValues([claim]);
  return claim.best ?? (Math.min(...values) + Math.max(...values)) / 2;
}

function bottomOf(rows: readonly PlacedTableRow[]): number {
  const last = rows.at(-1);
  return last ? last.y + last.height : 0;
}

function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}
