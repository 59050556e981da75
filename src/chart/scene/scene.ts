import { type Token } from './tokens';

/** A rectangle in px; y grows downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a mark is painted with: names of colours, never values. */
export interface Paint {
  readonly fill: Token | 'none';
  readonly stroke: Token | 'none';
}

/** What all marks have; `key` is unique in its scene and stays the same when order, scale or width change. */
interface MarkBase {
  readonly key: string;
  readonly paint: Paint;
  /** px */
  readonly strokeWidth: number;
  /** 0–1 */
  readonly opacity: number;
}

/** A straight line, in px. */
export interface RuleMark extends MarkBase {
  readonly kind: 'rule';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A rectangle with round corners of `radius` px. */
export interface RectMark extends MarkBase, Box {
  readonly kind: 'rect';
  readonly radius: number;
}

/** A path in px of the scene. */
export interface PathMark extends MarkBase {
  readonly kind: 'path';
  readonly d: string;
}

/** A symbol: its path is drawn round (0, 0) and moved to (x, y), so that it can glide. */
export interface DotMark extends MarkBase {
  readonly kind: 'dot';
  readonly d: string;
  readonly x: number;
  readonly y: number;
}

/** One line of text; y is the baseline. `sans` is Source Sans 3 with tabular figures, `serif` PT Serif. */
export interface TextMark extends MarkBase {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly family: 'sans' | 'serif';
  readonly text: string;
  /** Where it differs from the language of the page. */
  readonly lang?: string;
}

/** Anything that a chart draws. */
export type Mark = RuleMark | RectMark | PathMark | DotMark | TextMark;

/** One claim, drawn. */
export interface SceneRow {
  /** Id of the claim. */
  readonly key: string;
  /** The whole claim as a sentence, for screen readers. */
  readonly label: string;
  readonly y: number;
  readonly height: number;
  /** Where a pointer or a finger reaches the row: at least 24 px high. */
  readonly hit: Box;
  readonly marks: readonly Mark[];
}

/** A chart, computed: everything that is drawn, in px, from back to front. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Decoration: grid, axis, envelope, headings, legend. Hidden from screen readers. */
  readonly marks: readonly Mark[];
  readonly rows: readonly SceneRow[];
}

/** All marks of a scene, back to front. */
export function allMarks(scene: Scene): readonly Mark[] {
  return [...scene.marks, ...scene.rows.flatMap(({ marks }) => marks)];
}
