import { type Claim, claimEnds } from '../../domain/claim';
import { type Language, type Translate } from '../../domain/languages/language';
import { type RankedSpread } from '../../domain/comparisons/rank-spreads';
import { circlePath } from '../marks/evidence-shape';
import { formatClaimFigure, formatNumber } from '../formats/format-number';
import { formatPeriod } from '../formats/format-period';
import { dot, filled, LINE_HEIGHT, path, rect, rule, stroked, text, TEXT_SIZE } from '../scene/make-marks';
import { type Mark, type Scene, type SceneRow } from '../scene/scene';
import { valueScale, type ValueScale } from '../axes/scales';
import { type PlacedTableRow, placeTableRows, tableColumns, type TableRow } from '../rows/table-rows';
import { textWidth, wrapText } from '../scene/text-width';
import { holdInside, verticals } from '../axes/value-axis';

/** What a ranking of spreads is drawn from. */
export interface SpreadInput {
  /** In the order of the rows; cut to as many as shall be shown. */
  readonly spreads: readonly RankedSpread[];
  readonly language: Language;
  readonly translate: Translate;
  readonly names: { readonly place: (id: string) => string };
  /** px, at least 320 */
  readonly width: number;
}

/**
 * Lays out one row per contested question: what is counted, where and when at the left; a bar from low to high on an axis
 * of "times the lowest" (log, every bar begins at 1), with a dot or an edge for each claim that it rests on; high ÷ low
 * and both ends at the right. A row says whether it rests on several claims or on one stated range.
 *
 * The key of a row is the key of its `RankedSpread`, so that the page can link it to
 * `/{lang}/datasets/{dataset.id}/?measure={measure.id}`. Works inside `ChartFigure` like every scene.
 */
export function layoutSpread(input: SpreadInput): Scene {
  const { spreads, width, translate, language } = input;
  const rows = spreads.map((spread) => rowOf(spread, input));
  const columns = tableColumns(rows, width);
  const placed = placeTableRows(rows, columns, 0);
  const bottom = placed.at(-1) ? (placed.at(-1)?.y ?? 0) + (placed.at(-1)?.height ?? 0) : 0;
  const most = Math.max(2, ...spreads.map(({ spread }) => spread.ratio));
  const scale = valueScale(
    'log',
    [1, most],
    [columns.plot[0] + (spreads.some(({ openLow }) => openLow) ? 14 : 6), columns.plot[1] - 14],
  );
  const ticks = ticksFor(scale, input);
  const titleLines = wrapText(
    translate('chart.spread.axis'),
    columns.plot[1] - columns.plot[0],
    TEXT_SIZE,
    400,
    3,
  );
  const spans = columns.stacked
    ? placed.map(({ middle }) => [middle - 10, middle + 10] as const)
    : ([[0, bottom]] as const);
  return {
    width,
    height: bottom + 8 + LINE_HEIGHT + titleLines.length * LINE_HEIGHT + 8,
    marks: [
      ...ticks.map(({ value }) =>
        path({
          key: `grid:${String(value)}`,
          d: verticals(scale.position(value), spans),
          paint: stroked('hairline'),
          strokeWidth: 1,
        }),
      ),
      ...ticks.map(({ value, label, x }) =>
        text({
          key: `tick:${String(value)}`,
          x,
          y: bottom + 21.5,
          anchor: 'middle',
          text: label,
          paint: filled('muted'),
        }),
      ),
      ...titleLines.map((line, at) =>
        text({
          key: `axis-title-${String(at)}`,
          x: columns.plot[0],
          y: bottom + 8 + LINE_HEIGHT + at * LINE_HEIGHT + 13.5,
          text: line,
          paint: filled('muted'),
        }),
      ),
    ],
    rows: spreads.flatMap((spread, at): readonly SceneRow[] => {
      const row = placed[at];
      if (!row) return [];
      return [
        {
          key: spread.key,
          label: spreadSentence(spread, { language, translate, names: input.names }),
          y: row.y,
          height: row.height,
          hit: row.hit,
          marks: [...row.marks, ...barMarks(spread, row, scale)],
        },
      ];
    }),
  };
}

/**
 * A contested question as a sentence without a full stop.
 *
 * @example spreadSentence(spread, input) // 'Sent to the camps, USSR, 1929–1953: 8 to 18 million people, 2.3 times apart, two claims'
 */
export function spreadSentence(
  { measure, place, question, spread, unit, claims, openLow, openHigh }: RankedSpread,
  { language, translate, names }: Pick<SpreadInput, 'language' | 'translate' | 'names'>,
): string {
  const range = formatClaimFigure(asFigure(spread, claims), unit, language, translate, {
    spoken: true,
    noun: true,
  });
  const what = [
    measure.label[language],
    names.place(place),
    question === '' ? translate('chart.undatedClaim') : formatPeriod(question, language),
  ];
  return translate('chart.spread.sentence', {
    what: what.join(', '),
    range,
    ratio: ratioWords(spread.ratio, openLow || openHigh, language, translate),
    rests:
      spread.rests === 'claims'
        ? translate('chart.spread.claims', { n: claims.length })
        : translate('chart.spread.range'),
  });
}

function rowOf(ranked: RankedSpread, { language, translate, names }: SpreadInput): TableRow {
  const { key, measure, place, question, spread, unit, claims, openLow, openHigh } = ranked;
  return {
    key,
    title: measure.label[language],
    detail: [
      names.place(place),
      question === '' ? translate('chart.undatedClaim') : formatPeriod(question, language),
      (spread.rests === 'claims'
        ? translate('chart.spread.claims', { n: claims.length })
        : translate('chart.spread.range')
      ).replace(/ /g, '\u00a0'),
    ].join(' · '),
    figure: ratioWords(spread.ratio, openLow || openHigh, language, translate),
    note: formatClaimFigure(asFigure(spread, claims), unit, language, translate, { noun: true }),
  };
}

/** Both ends as a range, written as precisely as they were printed. */
function asFigure({ low, high }: { readonly low: number; readonly high: number }, claims: readonly Claim[]) {
  const printed = claims.map((claim) =>
    /\d/.test(claim.printed)
      ? claim.printed
      : [claim.low, claim.best, claim.high].filter((value) => value !== null).join(' '),
  );
  return { low, best: null, high, bound: 'between' as const, printed: printed.join(' ') };
}

function ratioWords(ratio: number, open: boolean, language: Language, translate: Translate): string {
  const rounded = Number(ratio.toPrecision(2));
  const number = formatNumber(rounded, language);
  const times = translate('chart.spread.times', { number, n: rounded });
  return open ? translate('chart.spread.atLeast', { times }) : times;
}

function ticksFor(scale: ValueScale, { language, width }: SpreadInput) {
  const candidates = [
    [1, 1.5, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000],
    [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000],
    [1, 3, 10, 30, 100, 1000],
    [1, 10, 100, 1000],
  ];
  const sets = candidates.map((values) =>
    values
      .filter((value) => value <= scale.domain[1])
      .map((value) => {
        const label = `${formatNumber(value, language)}×`;
        return { value, label, x: holdInside(scale.position(value), textWidth(label, TEXT_SIZE), width) };
      }),
  );
  const apart = sets.find((ticks) =>
    ticks.every(({ label, x }, at) => {
      const before = ticks[at - 1];
      return (
        !before || x - before.x >= (textWidth(label, TEXT_SIZE) + textWidth(before.label, TEXT_SIZE)) / 2 + 14
      );
    }),
  );
  return apart ?? sets.at(-1)?.slice(0, 1) ?? [];
}

/** A pale bar from low to high; on it a dot for each single number and an edge for each end that a claim states. */
function barMarks(
  { key, spread, claims, openLow, openHigh }: RankedSpread,
  { middle }: PlacedTableRow,
  scale: ValueScale,
): readonly Mark[] {
  const at = (value: number): number => scale.position(Math.max(1, value / spread.low));
  const [left, right] = [at(spread.low), at(spread.high)];
  const arrow = (side: string, x: number, direction: 1 | -1): Mark =>
    path({
      key: `${key}:${side}`,
      d: `M${fixed(x + direction * 5)},${fixed(middle - 5)}L${fixed(x + direction * 10)},${fixed(middle)}L${fixed(x + direction * 5)},${fixed(middle + 5)}`,
      paint: stroked('ink'),
      strokeWidth: 2,
    });
  return [
    rect({
      key: `${key}:bar`,
      x: left,
      y: middle - 5,
      width: Math.max(2, right - left),
      height: 10,
      radius: 1,
      paint: filled('accent'),
      opacity: 0.28,
    }),
    ...claims.flatMap((claim): readonly Mark[] => {
      const ends = claimEnds(claim);
      if (claim.best !== null) {
        return [
          dot({
            key: `${key}:${claim.id}:best`,
            d: circlePath(5.25),
            x: at(claim.best),
            y: middle,
            paint: { fill: 'ink', stroke: 'paper' },
            strokeWidth: 1.5,
          }),
        ];
      }
      const stated = [ends.low, ends.high].filter((end) => end !== null);
      return stated.map((end, side) =>
        rule({
          key: `${key}:${claim.id}:end-${String(side)}`,
          x1: at(end),
          y1: middle - 7,
          x2: at(end),
          y2: middle + 7,
          paint: stroked('ink'),
          strokeWidth: 2.5,
        }),
      );
    }),
    ...(openLow ? [arrow('open-low', left, -1)] : []),
    ...(openHigh ? [arrow('open-high', right, 1)] : []),
  ];
}

function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}
