import { type Claim } from '../../domain/claim';
import { type HistoricalEvent } from '../../domain/code-lists';
import { type Language } from '../../domain/languages/language';
import { parsePeriod, type Period } from '../../domain/time/period';
import { filled, LINE_HEIGHT, path, rect, stroked, text, TEXT_SIZE } from '../scene/make-marks';
import { type Box, type Mark } from '../scene/scene';
import { textWidth, truncate } from '../scene/text-width';
import { verticals, type VerticalSpan } from './value-axis';

/** An axis of years: where a moment (a fractional year) stands, px. */
export interface TimeScale {
  /** First and last moment, whole years. */
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  /** px; moments beyond the domain are held at its ends. */
  readonly position: (moment: number) => number;
}

/** Below so many years an axis shows hardly a course of time. */
const LEAST_YEARS = 4;

/** The years that the dated claims touch, at least four; an open end reaches one year further. */
export function timeDomain(claims: readonly Claim[]): readonly [number, number] {
  const periods = claims.map(({ period }) => parsePeriod(period)).filter((period) => period !== null);
  const stated = periods.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
  if (stated.length === 0) return [1914, 1953];
  const open = (side: (period: Period) => number): number =>
    Number(periods.some((period) => !Number.isFinite(side(period))));
  const from = Math.floor(Math.min(...stated) + 1e-9) - open((period) => period.from);
  const to = Math.ceil(Math.max(...stated) - 1e-9) + open((period) => period.to);
  const missing = Math.max(0, LEAST_YEARS - (to - from));
  return [from - Math.floor(missing / 2), to + Math.ceil(missing / 2)];
}

/** Makes the axis of some years over a range in px. */
export function timeScale(domain: readonly [number, number], range: readonly [number, number]): TimeScale {
  const [from, to] = domain;
  const [left, right] = range;
  return {
    domain,
    range,
    position: (moment) =>
      left + ((Math.min(to, Math.max(from, moment)) - from) / (to - from)) * (right - left),
  };
}

/** The years that carry a tick: each, or every second, fifth, tenth one, so that their labels stand apart. */
export function yearTicks({ domain: [from, to], position }: TimeScale): readonly number[] {
  const room = textWidth('0000', TEXT_SIZE) + 12;
  const perYear = Math.abs(position(from + 1) - position(from));
  const step = [1, 2, 5, 10, 20, 50].find((years) => years * perYear >= room) ?? 100;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, at) => first + at * step);
}

/** The labels and short strokes of an axis of years below `top`, held inside 0..width. */
export function yearMarks(scale: TimeScale, top: number, width: number): readonly Mark[] {
  return yearTicks(scale).flatMap((year) => {
    const x = scale.position(year);
    const half = textWidth(String(year), TEXT_SIZE) / 2;
    return [
      path({
        key: `year:${String(year)}`,
        d: verticals(x, [[top, top + 5]]),
        paint: stroked('muted'),
        strokeWidth: 1,
      }),
      text({
        key: `year-label:${String(year)}`,
        x: Math.max(half, Math.min(width - half, x)),
        y: top + 19.5,
        anchor: 'middle',
        text: String(year),
        paint: filled('muted'),
      }),
    ];
  });
}

/** The events of an axis, drawn, and how deep their names reach below it. */
export interface EventLanes {
  readonly marks: readonly Mark[];
  readonly height: number;
}

interface PlacedName {
  readonly event: HistoricalEvent;
  readonly label: string;
  readonly x: number;
  readonly box: Box;
}

/**
 * Events as hairlines through the plot, a pale band where one lasts, with their names in lanes below `top`; a hairline is
 * broken where it would run through another event's name or one of the `labels` of the plot.
 */
export function eventMarks(
  events: readonly HistoricalEvent[],
  scale: TimeScale,
  place: {
    readonly plotTop: number;
    readonly plotBottom: number;
    readonly top: number;
    readonly width: number;
    readonly labels: readonly Box[];
  },
  language: Language,
): EventLanes {
  const { plotTop, plotBottom, top, width, labels } = place;
  const [first, last] = scale.domain;
  const here = events
    .flatMap((event) => {
      const period = parsePeriod(event.date);
      return period && period.from >= first && period.from <= last ? [{ event, period }] : [];
    })
    .sort((a, b) => b.period.from - a.period.from);
  const names: PlacedName[] = [];
  for (const { event, period } of here) {
    const x = scale.position(period.from);
    const label = truncate(event.name[language], width - 4, TEXT_SIZE);
    const length = textWidth(label, TEXT_SIZE);
    const left = x + 4 + length <= width ? x + 4 : Math.max(0, Math.min(x - 4 - length, width - length));
    let lane = 0;
    const at = (n: number): Box => ({
      x: left,
      y: top + n * LINE_HEIGHT,
      width: length,
      height: LINE_HEIGHT,
    });
    while (names.some(({ box }) => touch(box, at(lane)))) lane += 1;
    names.push({ event, label, x, box: at(lane) });
  }
  const lanes = Math.max(0, ...names.map(({ box }) => Math.round((box.y - top) / LINE_HEIGHT) + 1));
  return {
    height: lanes === 0 ? 0 : lanes * LINE_HEIGHT + 6,
    marks: [
      ...here.flatMap(({ event, period }): readonly Mark[] => {
        const length = scale.position(period.to) - scale.position(period.from);
        return length < 6
          ? []
          : [
              rect({
                key: `event-band:${event.id}`,
                x: scale.position(period.from),
                y: plotTop,
                width: length,
                height: plotBottom - plotTop,
                paint: filled('muted'),
                opacity: 0.08,
              }),
            ];
      }),
      ...names.map(({ event, x, box }) =>
        path({
          key: `event:${event.id}`,
          d: verticals(x, [...clearOf([plotTop, plotBottom], x, labels), ...leader(x, top, box, names)]),
          paint: stroked('muted'),
          strokeWidth: 1,
          opacity: 0.55,
        }),
      ),
      ...names.map(({ event, label, box }) =>
        text({
          key: `event-name:${event.id}`,
          x: box.x,
          y: box.y + 13.5,
          text: label,
          paint: filled('muted'),
        }),
      ),
    ],
  };
}

/** What of a vertical line runs through none of some boxes. */
function clearOf(whole: VerticalSpan, x: number, boxes: readonly Box[]): readonly VerticalSpan[] {
  return boxes
    .filter((box) => box.x - 2 < x && x < box.x + box.width + 2)
    .reduce<readonly VerticalSpan[]>(
      (spans, { y, height }) =>
        spans.flatMap(([from, to]) =>
          [[from, Math.min(to, y)] as const, [Math.max(from, y + height), to] as const].filter(
            ([start, end]) => end > start,
          ),
        ),
      [whole],
    );
}

/** From the axis down to the event's own name, without the lanes in which another name stands. */
function leader(x: number, top: number, own: Box, names: readonly PlacedName[]): readonly VerticalSpan[] {
  const spans: VerticalSpan[] = [];
  for (let y = top; y < own.y + own.height - 1; y += LINE_HEIGHT) {
    const taken = names.some(
      ({ box }) => box !== own && Math.abs(box.y - y) < 1 && box.x - 3 < x && x < box.x + box.width + 3,
    );
    if (!taken) spans.push([y, Math.min(y + LINE_HEIGHT, own.y + own.height - 2)]);
  }
  return spans;
}

function touch(a: Box, b: Box): boolean {
  return Math.abs(a.y - b.y) < 1 && a.x < b.x + b.width + 10 && b.x < a.x + a.width + 10;
}
