import { type ManyPositions } from './large-axis';
import { type RowWindow } from './large-window';

/** The rows that are drawn, and where: px. */
export interface RowBand {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly height: number;
}

/** The least width of a bar, px: a range too short to see must not look like no range. */
const LEAST = 1.5;

/**
 * One bar a row, as three paths: bars from low to high, the outward ticks of open sides, dots at best. For rows of 3 px
 * and more.
 */
export function intervalPaths(
  { low, best, high }: ManyPositions,
  { first, perRow }: RowWindow,
  { from, to, top, height }: RowBand,
): { readonly bar: string; readonly open: string; readonly dot: string } {
  const thickness = Math.max(1, Math.min(6, perRow * 0.4));
  const radius = Math.max(1.2, Math.min(4, perRow * 0.3));
  const bar: string[] = [];
  const open: string[] = [];
  const dot: string[] = [];
  for (let row = from; row < to; row += 1) {
    const y = top + (row - first + 0.5) * perRow;
    if (y < top || y > top + height) continue;
    const left = low[row] ?? NaN;
    const middle = best[row] ?? NaN;
    const right = high[row] ?? NaN;
    if (!Number.isNaN(left) && !Number.isNaN(right)) {
      bar.push(box(left, Math.max(right, left + LEAST), y - thickness / 2, thickness));
    } else if (!Number.isNaN(left)) {
      open.push(arrow(left, y, 1, radius + 1));
    } else if (!Number.isNaN(right)) {
      open.push(arrow(right, y, -1, radius + 1));
    }
    if (!Number.isNaN(middle)) dot.push(disc(middle, y, radius));
  }
  return { bar: bar.join(''), open: open.join(''), dot: dot.join('') };
}

/**
 * Rows thinner than a line of the picture, a line for each px: pale from the lowest stated end to the highest, dark over
 * the bests. What a row states is never left out, so a single row far from its neighbours still shows.
 */
export function binPaths(
  { low, best, high }: ManyPositions,
  { first, perRow }: RowWindow,
  { from, to, top, height }: RowBand,
): { readonly pale: string; readonly dark: string } {
  const pale: string[] = [];
  const dark: string[] = [];
  for (let y = 0; y < height; y += 1) {
    const start = Math.max(from, Math.floor(first + y / perRow));
    const end = Math.min(to, Math.max(start + 1, Math.floor(first + (y + 1) / perRow)));
    let least = Infinity;
    let greatest = -Infinity;
    let bestLeast = Infinity;
    let bestGreatest = -Infinity;
    for (let row = start; row < end; row += 1) {
      const left = low[row] ?? NaN;
      const middle = best[row] ?? NaN;
      const right = high[row] ?? NaN;
      // A comparison with NaN is false: what is not stated changes nothing.
      if (left < least) least = left;
      if (left > greatest) greatest = left;
      if (right < least) least = right;
      if (right > greatest) greatest = right;
      if (middle < bestLeast) bestLeast = middle;
      if (middle > bestGreatest) bestGreatest = middle;
    }
    if (least <= greatest) pale.push(box(least, Math.max(greatest, least + LEAST), top + y, 1));
    if (bestLeast <= bestGreatest)
      dark.push(box(bestLeast, Math.max(bestGreatest, bestLeast + LEAST), top + y, 1));
  }
  return { pale: pale.join(''), dark: dark.join('') };
}

function box(left: number, right: number, y: number, height: number): string {
  return `M${left.toFixed(1)},${y.toFixed(1)}H${right.toFixed(1)}v${height.toFixed(1)}H${left.toFixed(1)}Z`;
}

function disc(x: number, y: number, radius: number): string {
  const r = radius.toFixed(1);
  const across = (radius * 2).toFixed(1);
  return `M${(x - radius).toFixed(1)},${y.toFixed(1)}a${r},${r} 0 1,1 ${across},0a${r},${r} 0 1,1 -${across},0Z`;
}

/** The stated end of an open side, and an arrow away from it. */
function arrow(x: number, y: number, direction: 1 | -1, half: number): string {
  const tip = x + direction * 12;
  const back = tip - direction * half;
  return [
    `M${x.toFixed(1)},${(y - half).toFixed(1)}v${(half * 2).toFixed(1)}`,
    `M${x.toFixed(1)},${y.toFixed(1)}H${tip.toFixed(1)}`,
    `M${back.toFixed(1)},${(y - half).toFixed(1)}L${tip.toFixed(1)},${y.toFixed(1)}L${back.toFixed(1)},${(y + half).toFixed(1)}`,
  ].join('');
}
