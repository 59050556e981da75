import { type Verdict } from '../domain/check';
import { filled, path, rect, rule, stroked } from './make-marks';
import { linearPosition } from './scales';
import { type Mark, type Scene } from './scene';
import { type Token } from './tokens';

/** Ends in one unit; null is an open end. */
interface Ends {
  readonly low: number | null;
  readonly high: number | null;
}

/** The size of a strip, px. */
export const STRIP = { width: 160, height: 26 } as const;

/** Room for the arrow of an open end at either side, px. */
const ARROW = 12;
/** How far at least an open bar runs beyond what is stated, px. */
const OPEN_SHAFT = 18;
const BAR = 6;
/** A single number is drawn so wide, px. */
const POINT = 3;
const MIDDLES = [7, 19] as const;

/**
 * The two sides of a check as bars on one scale, the left side above the right one: where they part, the space between
 * them is marked; an open end is an arrow. A side that cannot be told has no bar.
 *
 * @param sides null for a side that cannot be told
 */
export function checkStrip(sides: readonly [Ends | null, Ends | null], verdict: Verdict): Scene {
  const stated = sides.flatMap((ends) => (ends ? [ends.low, ends.high] : [])).filter((end) => end !== null);
  const marks: Mark[] = [];
  if (stated.length > 0) {
    const [from, to] = [Math.min(...stated), Math.max(...stated)];
    // Equal numbers stand in the middle.
    const domain: readonly [number, number] = from === to ? [from - 1, to + 1] : [from, to];
    const room = (end: 'low' | 'high'): number =>
      ARROW + (sides.some((ends) => ends?.[end] === null) ? OPEN_SHAFT : 0);
    const scale = linearPosition(domain, [room('low'), STRIP.width - room('high')]);
    const position = (value: number): number => Math.round(scale(value) * 10) / 10;
    if (verdict === 'no') marks.push(...gapMarks(sides, position));
    sides.forEach((ends, index) => {
      if (ends) marks.push(...barMarks(ends, index, position));
    });
  }
  return { ...STRIP, marks, rows: [] };
}

function barMarks({ low, high }: Ends, index: number, position: (value: number) => number): readonly Mark[] {
  const key = index === 0 ? 'left' : 'right';
  const token: Token = index === 0 ? 'ink' : 'muted';
  const y = MIDDLES[index] ?? MIDDLES[0];
  const left = low === null ? ARROW / 2 : position(low);
  const right = high === null ? STRIP.width - ARROW / 2 : position(high);
  const width = Math.max(right - left, POINT);
  const x = right - left < POINT ? (left + right - POINT) / 2 : left;
  const arrow = (at: number, direction: 1 | -1): Mark =>
    path({
      key: `${key}:open-${String(direction)}`,
      d: `M${String(at)},${String(y - 5)}L${String(at + direction * (ARROW / 2 - 1))},${String(y)}L${String(at)},${String(y + 5)}Z`,
      paint: filled(token),
    });
  return [
    rect({ key: `${key}:bar`, x, y: y - BAR / 2, width, height: BAR, radius: 1, paint: filled(token) }),
    ...(low === null ? [arrow(left, -1)] : []),
    ...(high === null ? [arrow(right, 1)] : []),
  ];
}

/** Dashed ends and a band between the sides, where they do not meet. */
function gapMarks(
  [a, b]: readonly [Ends | null, Ends | null],
  position: (value: number) => number,
): readonly Mark[] {
  if (!a || !b) return [];
  const [first, second] = (a.low ?? -Infinity) <= (b.low ?? -Infinity) ? [a, b] : [b, a];
  if (first.high === null || second.low === null || first.high >= second.low) return [];
  const [from, to] = [position(first.high), position(second.low)];
  const edge = (key: string, x: number): Mark =>
    rule({ key, x1: x, x2: x, y1: 1, y2: STRIP.height - 1, paint: stroked('verdict-no') });
  return [
    rect({
      key: 'gap',
      x: from,
      y: 1,
      width: to - from,
      height: STRIP.height - 2,
      opacity: 0.18,
      paint: filled('verdict-no'),
    }),
    edge('gap:from', from),
    edge('gap:to', to),
  ];
}
