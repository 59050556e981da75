import { type Mark } from '../chart/scene/scene';

const SVG = 'http://www.w3.org/2000/svg';

type Value = string | number | null;
/** Attributes of an element, each with how it is read off what is drawn below `top` px; null where it is left out. */
export type Attributes<T> = readonly (readonly [name: string, value: (drawn: T, top: number) => Value])[];

/** How a mark of one kind becomes an element. */
interface Shape<M extends Mark> {
  readonly element: string;
  readonly attributes: Attributes<M>;
}

/** What most texts are painted with; the drawing says it once for all. */
export const TEXT_LOOK = { 'font-size': 14, fill: 'var(--cf-ink)' } as const;

const opacity = ({ opacity: value }: Mark): Value => (value === 1 ? null : value);
const fill = ({ paint }: Mark): Value => colour(paint.fill);
const stroke = ({ paint }: Mark): Value => (paint.stroke === 'none' ? null : colour(paint.stroke));
const strokeWidth = ({ paint, strokeWidth: px }: Mark): Value =>
  paint.stroke === 'none' || px === 1 ? null : px;
const LINE = [
  ['stroke', stroke],
  ['stroke-width', strokeWidth],
  ['opacity', opacity],
] as const;

const SHAPES: { readonly [K in Mark['kind']]: Shape<Extract<Mark, { kind: K }>> } = {
  rule: {
    element: 'line',
    attributes: [
      ['x1', ({ x1 }) => fixed(x1)],
      ['y1', ({ y1 }, top) => fixed(y1 - top)],
      ['x2', ({ x2 }) => fixed(x2)],
      ['y2', ({ y2 }, top) => fixed(y2 - top)],
      ...LINE,
    ],
  },
  rect: {
    element: 'rect',
    attributes: [
      ['x', ({ x }) => fixed(x)],
      ['y', ({ y }, top) => fixed(y - top)],
      ['width', ({ width }) => fixed(width)],
      ['height', ({ height }) => fixed(height)],
      ['rx', ({ radius }) => radius || null],
      ['fill', fill],
      ...LINE,
    ],
  },
  path: {
    element: 'path',
    attributes: [
      ['d', ({ d }) => d],
      ['transform', (_, top) => (top === 0 ? null : `translate(0,${String(fixed(-top))})`)],
      ['fill', fill],
      ...LINE,
    ],
  },
  dot: {
    element: 'path',
    attributes: [
      ['class', () => 'glides'],
      ['d', ({ d }) => d],
      // As a style, so that it can glide.
      ['style', ({ x, y }, top) => `transform:translate(${String(fixed(x))}px,${String(fixed(y - top))}px)`],
      ['fill', fill],
      ...LINE,
    ],
  },
  text: {
    element: 'text',
    attributes: [
      ['x', ({ x }) => fixed(x)],
      ['y', ({ y }, top) => fixed(y - top)],
      ['text-anchor', ({ anchor }) => (anchor === 'start' ? null : anchor)],
      ['font-size', ({ size }) => (size === TEXT_LOOK['font-size'] ? null : size)],
      ['font-weight', ({ weight }) => (weight === 400 ? null : weight)],
      ['class', ({ family }) => (family === 'sans' ? null : family)],
      ['lang', ({ lang }) => lang ?? null],
      ['fill', (mark) => (mark.paint.fill === 'ink' ? null : fill(mark))],
    ],
  },
};

/** A mark on the page. */
interface DrawnMark {
  readonly kind: Mark['kind'];
  readonly element: SVGElement;
  readonly written: Written;
  text: string;
}

/** Marks inside an element of SVG, one element each, kept from one drawing to the next by the key of its mark. */
export class MarkGroup {
  private drawn = new Map<string, DrawnMark>();

  /** `parent` holds nothing else. */
  constructor(
    private readonly page: Document,
    private readonly parent: SVGElement,
  ) {}

  /** Draws the marks, back to front, as they stand below `top` px, and takes away those that are no longer among them. */
  show(marks: readonly Mark[], top = 0): void {
    const before = this.drawn;
    this.drawn = new Map();
    let place = this.parent.firstChild;
    for (const mark of marks) {
      const known = before.get(mark.key);
      const drawn = known?.kind === mark.kind ? known : this.make(mark);
      if (drawn === known) before.delete(mark.key);
      const { element } = drawn;
      writeAttributes(element, SHAPES[mark.kind].attributes as Attributes<Mark>, drawn.written, mark, top);
      if (mark.kind === 'text' && drawn.text !== mark.text) element.textContent = drawn.text = mark.text;
      if (element === place) place = place.nextSibling;
      else this.parent.insertBefore(element, place);
      this.drawn.set(mark.key, drawn);
    }
    for (const { element } of before.values()) element.remove();
  }

  private make({ kind }: Mark): DrawnMark {
    return { kind, element: makeElement(this.page, SHAPES[kind].element), written: [], text: '' };
  }
}

/** An empty element of SVG. */
export function makeElement(page: Document, name: string): SVGElement {
  return page.createElementNS(SVG, name) as SVGElement;
}

/** The values that were written last, in the order of the attributes. */
export type Written = Value[];

/** Writes the attributes of what is drawn below `top` px, where their values differ from those of the last time; the new values stand in `written`. */
export function writeAttributes<T>(
  element: Element,
  attributes: Attributes<T>,
  written: Written,
  drawn: T,
  top = 0,
): void {
  for (let at = 0; at < attributes.length; at += 1) {
    const attribute = attributes[at];
    if (!attribute) continue;
    const value = attribute[1](drawn, top);
    if (value === (written[at] ?? null)) continue;
    written[at] = value;
    if (value === null) element.removeAttribute(attribute[0]);
    else element.setAttribute(attribute[0], String(value));
  }
}

/** Rounded to what can be seen, px. */
export function fixed(px: number): number {
  return Math.round(px * 100) / 100;
}

const colours = new Map<string, string>([['none', 'none']]);

function colour(token: string): string {
  let value = colours.get(token);
  if (value === undefined) colours.set(token, (value = `var(--cf-${token})`));
  return value;
}
