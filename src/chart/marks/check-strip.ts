import { type Verdict } from '../../domain/checks/check';
import { linearPosition } from '../axes/scales';

/** Ends in one unit; null is an open end. */
interface Ends {
  readonly low: number | null;
  readonly high: number | null;
}

/** A drawing of few elements, since a ledger holds many: each side is one path, empty where the side cannot be told. */
export interface CheckStrip {
  readonly left: string;
  readonly right: string;
  /** The space between sides that are apart. */
  readonly gap: { readonly x: number; readonly width: number } | null;
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
const MIDDLES = { left: 7, right: 19 } as const;

/**
 * The two sides of a check as bars on one scale, the left side above the right one: where they part, the space between
 * them is marked; an open end is an arrow. A side that cannot be told has no bar.
 *
 * @param sides null for a side that cannot be told
 */
export function checkStrip(sides: readonly [Ends | null, Ends | null], verdict: Verdict): CheckStrip {
  const stated = sides.flatMap((ends) => (ends ? [ends.low, ends.high] : [])).filter((end) => end !== null);
  if (stated.length === 0) return { left: '', right: '', gap: null };
  const [from, to] = [Math.min(...stated), Math.max(...stated)];
  // Equal numbers stand in the middle.
  const domain: readonly [number, number] = from === to ? [from - 1, to + 1] : [from, to];
  const room = (end: 'low' | 'high'): number =>
    ARROW + (sides.some((ends) => ends?.[end] === null) ? OPEN_SHAFT : 0);
  const scale = linearPosition(domain, [room('low'), STRIP.width - room('high')]);
  const [left, right] = sides;
  return {
    left: left ? barPath(left, MIDDLES.left, scale) : '',
    right: right ? barPath(right, MIDDLES.right, scale) : '',
    gap: verdict === 'no' && left && right ? gapBetween(left, right, scale) : null,
  };
}

function barPath({ low, high }: Ends, middle: number, scale: (value: number) => number): string {
  const start = low === null ? ARROW / 2 : tenths(scale(low));
  const end = high === null ? STRIP.width - ARROW / 2 : tenths(scale(high));
  const width = tenths(Math.max(end - start, POINT));
  const x = tenths(end - start < POINT ? (start + end - POINT) / 2 : start);
  const bar = `M${String(x)},${String(middle - BAR / 2)}h${String(width)}v${String(BAR)}h${String(-width)}z`;
  const arrow = (at: number, direction: 1 | -1): string =>
    `M${String(at)},${String(middle - 5)}l${String(direction * (ARROW / 2 - 1))},5l${String(-direction * (ARROW / 2 - 1))},5z`;
  return [bar, low === null ? arrow(start, -1) : '', high === null ? arrow(end, 1) : ''].join('');
}

function gapBetween(a: Ends, b: Ends, scale: (value: number) => number): CheckStrip['gap'] {
  const [first, second] = (a.low ?? -Infinity) <= (b.low ?? -Infinity) ? [a, b] : [b, a];
  if (first.high === null || second.low === null || first.high >= second.low) return null;
  const x = tenths(scale(first.high));
  return { x, width: tenths(tenths(scale(second.low)) - x) };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
