import { type Interval } from '../../domain/quantities/interval';
import { type ValueScale } from '../axes/scales';
import { filled, path, rect, stroked } from '../scene/make-marks';
import { type Mark } from '../scene/scene';

/** A worked-out interval: a frame from low to high, open where it is open; what lies below the axis is not drawn. */
export function intervalMarks(
  key: string,
  { low, high }: Interval,
  y: number,
  scale: ValueScale,
): readonly Mark[] {
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

function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}
