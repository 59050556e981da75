import { filled, text, TEXT_SIZE } from '../scene/make-marks';
import { type Box, type Mark } from '../scene/scene';
import { textWidth } from '../scene/text-width';

/** A point of a plot that wants a label. */
export interface LabelledPoint {
  readonly key: string;
  /** In bold; the label is left out rather than cut. */
  readonly figure: string;
  /** Muted, after the figure; left out where only the figure fits. */
  readonly name: string;
  readonly muted: boolean;
  readonly x: number;
  readonly y: number;
  /** What is drawn of the point itself. */
  readonly mark: Box;
}

/** A label in its place. */
export interface PointLabel {
  readonly box: Box;
  readonly marks: readonly Mark[];
}

const HEIGHT = 16;
const GAP = 6;

/**
 * Labels for as many points as have room for one: beside, above or below the mark, never over a mark or another label,
 * inside the plot, clear of obstacles, not across the line `edge` (px) where there is one. Points come in order of importance.
 */
export function pointLabels(
  points: readonly LabelledPoint[],
  plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
  edge: number | null,
  obstacles: readonly Box[] = [],
): ReadonlyMap<string, PointLabel> {
  const taken: Box[] = [...points.map(({ mark }) => mark), ...obstacles];
  const labels = new Map<string, PointLabel>();
  for (const point of points) {
    const figure = textWidth(point.figure, TEXT_SIZE, 600);
    const name = point.name === '' ? 0 : GAP + textWidth(point.name, TEXT_SIZE);
    const found = [...new Set([figure + name, figure])]
      .flatMap((width) => candidates(point, width))
      .find(
        (box) =>
          inside(box, plot) &&
          !crosses(box, edge) &&
          !taken.some((other) => other !== point.mark && overlap(box, other)),
      );
    if (!found) continue;
    taken.push(found);
    const withName = found.width > figure + 1;
    const marks = [
      text({
        key: `${point.key}:figure`,
        x: found.x,
        y: found.y + 13,
        text: point.figure,
        weight: 600,
        paint: filled(point.muted ? 'muted' : 'ink'),
      }),
      ...(withName
        ? [
            text({
              key: `${point.key}:claimant`,
              x: found.x + figure + GAP,
              y: found.y + 13,
              text: point.name,
              paint: filled('muted'),
            }),
          ]
        : []),
    ];
    labels.set(point.key, { box: found, marks });
  }
  return labels;
}

function candidates({ x, y, mark }: LabelledPoint, width: number): readonly Box[] {
  const at = (left: number, top: number): Box => ({ x: left, y: top, width, height: HEIGHT });
  const above = mark.y - HEIGHT - 1;
  const below = mark.y + mark.height + 1;
  return [
    at(mark.x + mark.width + 5, y - HEIGHT / 2),
    at(x - width / 2, above),
    at(mark.x - width - 5, y - HEIGHT / 2),
    at(x - width / 2, below),
    at(x - width + 8, above),
    at(x - 8, above),
    at(x - width + 8, below),
    at(x - 8, below),
  ];
}

function inside(box: Box, plot: { left: number; right: number; top: number; bottom: number }): boolean {
  return (
    box.x >= plot.left &&
    box.x + box.width <= plot.right &&
    box.y >= plot.top &&
    box.y + box.height <= plot.bottom
  );
}

function crosses({ x, width }: Box, edge: number | null): boolean {
  return edge !== null && x - 2 < edge && edge < x + width + 2;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width + 2 && b.x < a.x + a.width + 2 && a.y < b.y + b.height && b.y < a.y + a.height;
}
