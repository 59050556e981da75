import { type Claim, claimEnds } from '../../domain/claim';
import { parsePeriod } from '../../domain/time/period';
import { type ChartInput } from '../chart-input';
import { claimSentence, differences } from '../sentences/claim-sentence';
import { emptyScene } from '../marks/empty-scene';
import { formatClaimFigure, formatTick } from '../formats/format-number';
import { legend } from '../marks/legend';
import { filled, LINE_HEIGHT, path, rule, stroked, text, TEXT_SIZE } from '../scene/make-marks';
import { orderClaims } from '../rows/order-claims';
import { pointLabels } from '../marks/point-labels';
import { type Box, type Mark, type Scene, type SceneRow } from '../scene/scene';
import { drawableScale, valueDomain, type ValueScale, valueScale } from '../axes/scales';
import { textWidth, wrapText } from '../scene/text-width';
import { eventMarks, timeDomain, timeScale, yearMarks } from '../axes/time-axis';
import { timeHit, timeInk, timeMarks, timePlace, type TimePlace } from '../marks/time-marks';
import { unitWords } from '../formats/unit-words';

/** Below this width, px, the plot is lower and the lane of the undated narrower. */
const NARROW = 560;
/** px that arrows and labels need above and below the outermost numbers. */
const HEADROOM = 30;

/** A claim with its place on the plot. */
interface Placed {
  readonly claim: Claim;
  readonly thin: boolean;
  readonly place: TimePlace;
}

/**
 * Lays out claims over time: each as wide as the period that it covers and as high as the numbers that it states, with
 * the marks of `estimates` turned upright; what one claimant says of one place at several times is joined, except flows,
 * whose periods are no moments; events as hairlines; undated claims in a lane of their own at the right.
 */
export function layoutTime(input: ChartInput): Scene {
  const { claims, names, language, translate, width, unit, measure } = input;
  if (claims.length === 0) return emptyScene(input, 'chart.nothing');
  const narrow = width < NARROW;
  const ordered = orderClaims(claims, 'period', names, language);
  const undated = ordered.filter(({ claim }) => parsePeriod(claim.period) === null);
  const type = drawableScale(claims, input.scale);
  const titleLines = wrapText(
    translate('chart.axisTitle', { unit: unitWords(unit, null, language), scale: type }),
    width,
    TEXT_SIZE,
    400,
    2,
  );
  const plotTop = titleLines.length * LINE_HEIGHT + 10 + (undated.length > 0 ? LINE_HEIGHT : 0);
  const plotBottom = plotTop + (narrow ? 320 : 380);
  const value = valueScale(type, valueDomain(claims, type, measure, unit), [
    plotBottom - (type === 'log' ? HEADROOM : 0),
    plotTop + HEADROOM,
  ]);
  const ticks = valueTicks(value).map((tick) => ({
    y: value.position(tick),
    label: formatTick(tick, language, unit),
    tick,
  }));
  const plotLeft = Math.ceil(Math.max(...ticks.map(({ label }) => textWidth(label, TEXT_SIZE)))) + 10;
  const laneWidth =
    undated.length === 0
      ? 0
      : Math.max(
          Math.ceil(textWidth(translate('chart.undated'), TEXT_SIZE, 600)) + 8,
          Math.min(width * 0.3, undated.length * 28 + 8),
        );
  const plotRight = width - (laneWidth === 0 ? 6 : laneWidth + 16);
  const time = timeScale(timeDomain(claims), [plotLeft + 8, plotRight - 4]);
  const laneLeft = width - laneWidth;
  const placed = ordered.flatMap(({ claim, depth }): readonly Placed[] => {
    const at = undated.findIndex((other) => other.claim === claim);
    const lane = laneLeft + (laneWidth * (at + 0.5)) / Math.max(1, undated.length);
    const place = timePlace(claim, time, value, lane);
    return place ? [{ claim, thin: depth > 0, place }] : [];
  });
  const series = measure.kind === 'flow' ? [] : seriesOf(placed);
  const differ = differences(claims);
  const labels = pointLabels(
    placed.map(({ claim, thin, place }) => ({
      key: claim.id,
      figure: formatClaimFigure(claim, unit, language, translate),
      name: [
        new Set(claims.map(({ claimant }) => claimant)).size > 1 ? names.claimant(claim.claimant) : '',
        differ.places ? names.place(claim.place) : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
      muted: thin,
      x: place.middle,
      y: place.centre,
      mark: timeInk(claim, place),
    })),
    { left: plotLeft + 4, right: width, top: plotTop, bottom: plotBottom },
    laneWidth === 0 ? null : laneLeft - 8,
    series.flatMap(alongLine),
  );
  const events = eventMarks(
    input.events ?? [],
    time,
    {
      ...{ plotTop, plotBottom, top: plotBottom + 28, width },
      labels: [...labels.values()].map(({ box }) => box),
    },
    language,
  );
  const legendTop = plotBottom + 28 + events.height + 10;
  const key = legend(input, legendTop, false, false);
  const hits = new Map(placed.map(({ claim, place }) => [claim.id, timeHit(claim, place)]));
  return {
    width,
    height: legendTop + key.height + 4,
    marks: [
      ...titleLines.map((line, at) =>
        text({
          key: `axis-title-${String(at)}`,
          x: 0,
          y: at * LINE_HEIGHT + 13.5,
          text: line,
          paint: filled('muted'),
        }),
      ),
      ...ticks.map(({ y, tick }) =>
        rule({
          key: `grid:${String(tick)}`,
          x1: plotLeft,
          y1: y,
          x2: width,
          y2: y,
          paint: stroked('hairline'),
        }),
      ),
      ...events.marks,
      rule({
        key: 'time-axis',
        x1: plotLeft,
        y1: plotBottom,
        x2: plotRight,
        y2: plotBottom,
        paint: stroked('muted'),
      }),
      ...ticks.map(({ y, label, tick }) =>
        text({
          key: `tick:${String(tick)}`,
          x: plotLeft - 6,
          y: y + 5,
          anchor: 'end',
          text: label,
          paint: filled('muted'),
        }),
      ),
      ...yearMarks(time, plotBottom, plotRight + 4),
      ...(laneWidth === 0 ? [] : undatedLane(laneLeft, plotTop, plotBottom, input)),
      ...series.flatMap((one) => seriesMarks(one, value)),
      ...key.marks,
    ],
    rows: placed.map(({ claim, thin, place }): SceneRow => {
      const hit = hits.get(claim.id) ?? { x: 0, y: 0, width: 24, height: 24 };
      return {
        key: claim.id,
        label: claimSentence(claim, input, differ),
        y: hit.y,
        height: hit.height,
        hit,
        marks: [
          ...timeMarks(claim, place, thin, input.colourBy === 'evidence'),
          ...(labels.get(claim.id)?.marks ?? []),
        ],
      };
    }),
  };
}

/** The fullest set of ticks that stand at least 24 px apart. */
function valueTicks(scale: ValueScale): readonly number[] {
  const apart = (values: readonly number[]): boolean =>
    values.every((tick, at) => {
      const before = values[at - 1];
      return before === undefined || Math.abs(scale.position(tick) - scale.position(before)) >= 24;
    });
  return scale.tickSets.find(apart) ?? scale.domain;
}

/** What one claimant says of one place at several times that do not overlap, in the order of time. */
function seriesOf(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const groups = new Map<string, Placed[]>();
  for (const entry of placed) {
    const { claim, thin, place } = entry;
    const { low, high } = claimEnds(claim);
    // A repeat says nothing new, and an open side has no end to join.
    const joins = !thin && low !== null && high !== null && !place.openFrom && !place.openTo;
    if (!joins || parsePeriod(claim.period) === null) continue;
    const key = [claim.claimant, claim.place, claim.status, claim.source].join(' | ');
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()]
    .map((group) => [...group].sort((a, b) => a.place.middle - b.place.middle))
    .filter((series) => {
      // Two numbers for one time are a dispute, or different things, not a course.
      const overlapping = series.some(
        ({ place }, at) => at > 0 && place.left < (series[at - 1]?.place.right ?? 0) - 0.5,
      );
      return series.length > 1 && !overlapping;
    });
}

/** A line through a series, and a band where its numbers are ranges. */
function seriesMarks(series: readonly Placed[], value: ValueScale): readonly Mark[] {
  const key = series[0]?.claim.id ?? '';
  const join = (side: (entry: Placed) => number): string[] =>
    series.map((entry) => `${fixed(entry.place.middle)},${fixed(side(entry))}`);
  const bottoms = join(({ claim }) => value.position(claimEnds(claim).low ?? 0)).reverse();
  const band = `M${join(({ place }) => place.top).join('L')}L${bottoms.join('L')}Z`;
  return [
    ...(series.some(({ place }) => place.bottom - place.top > 1)
      ? [path({ key: `band:${key}`, d: band, paint: filled('accent'), opacity: 0.1 })]
      : []),
    path({
      key: `series:${key}`,
      d: `M${join(({ place }) => place.centre).join('L')}`,
      paint: stroked('accent'),
      strokeWidth: 1.5,
      opacity: 0.75,
    }),
  ];
}

/** Small boxes along the line of a series, for labels to keep off. */
function alongLine(series: readonly Placed[]): readonly Box[] {
  return series.slice(1).flatMap(({ place }, at) => {
    const from = series[at]?.place ?? place;
    const steps = Math.max(
      1,
      Math.ceil(Math.hypot(place.middle - from.middle, place.centre - from.centre) / 6),
    );
    return Array.from({ length: steps }, (_, step) => ({
      x: from.middle + ((place.middle - from.middle) * step) / steps - 2,
      y: from.centre + ((place.centre - from.centre) * step) / steps - 2,
      width: 4,
      height: 4,
    }));
  });
}

function undatedLane(
  left: number,
  top: number,
  bottom: number,
  { translate, width }: ChartInput,
): readonly Mark[] {
  return [
    rule({
      key: 'undated:rule',
      x1: left - 8,
      y1: top - LINE_HEIGHT,
      x2: left - 8,
      y2: bottom,
      paint: stroked('hairline'),
    }),
    text({
      key: 'undated',
      x: width,
      y: top - LINE_HEIGHT + 9,
      anchor: 'end',
      text: translate('chart.undated'),
      weight: 600,
      paint: filled('muted'),
    }),
  ];
}

function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}
