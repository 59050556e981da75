import {
  type DotMark,
  type Paint,
  type PathMark,
  type RectMark,
  type RuleMark,
  type TextMark,
} from './scene';
import { type Token } from './tokens';

const NO_STROKE = { strokeWidth: 0, opacity: 1 };

/** Paint without an outline. */
export function filled(fill: Token): Paint {
  return { fill, stroke: 'none' };
}

/** Paint of a line. */
export function stroked(stroke: Token): Paint {
  return { fill: 'none', stroke };
}

/** A line, 1 px wide unless said otherwise. */
export function rule(
  mark: Pick<RuleMark, 'key' | 'x1' | 'y1' | 'x2' | 'y2' | 'paint'> & Partial<RuleMark>,
): RuleMark {
  return { kind: 'rule', strokeWidth: 1, opacity: 1, ...mark };
}

/** A rectangle, sharp and without an outline unless said otherwise. */
export function rect(
  mark: Pick<RectMark, 'key' | 'x' | 'y' | 'width' | 'height' | 'paint'> & Partial<RectMark>,
): RectMark {
  return { kind: 'rect', radius: 0, ...NO_STROKE, ...mark };
}

/** A path, without an outline unless said otherwise. */
export function path(mark: Pick<PathMark, 'key' | 'd' | 'paint'> & Partial<PathMark>): PathMark {
  return { kind: 'path', ...NO_STROKE, ...mark };
}

/** A symbol at a point, without an outline unless said otherwise. */
export function dot(mark: Pick<DotMark, 'key' | 'd' | 'x' | 'y' | 'paint'> & Partial<DotMark>): DotMark {
  return { kind: 'dot', ...NO_STROKE, ...mark };
}

/** The size of all text in charts, px. */
export const TEXT_SIZE = 14;

/** The distance between two lines of text in charts, px. */
export const LINE_HEIGHT = 18;

/** A line of text in ink, 14 px Source Sans 3, unless said otherwise. */
export function text(mark: Pick<TextMark, 'key' | 'x' | 'y' | 'text'> & Partial<TextMark>): TextMark {
  return {
    kind: 'text',
    anchor: 'start',
    size: TEXT_SIZE,
    weight: 400,
    family: 'sans',
    paint: filled('ink'),
    ...NO_STROKE,
    ...mark,
  };
}
