import { type Mark } from '../chart/scene';

const SVG = 'http://www.w3.org/2000/svg';

type Value = string | number | null;
/** Attributes of an element, each with how it is read off what is drawn; null where it is left out. */
export type Attributes<T> = readonly (readonly [name: string, value: (drawn: T) => Value])[];

/** How a mark of one kind becomes an element. */
interface Shape<M extends Mark> {
  readonly element: string;
  readonly attributes: Attributes<M>;
}

const opacity = ({ opacity: value }: Mark): Value => (value === 1 ? null : value);
const fill = ({ paint }: Mark): Value => colour(paint.fill);
const stroke = ({ paint }: Mark): Value => (paint.stroke === 'none' ? null : colour(paint.stroke));
const strokeWidth = ({ paint, strokeWidth: px }: Mark): Value => (paint.stroke === 'none' ? null : px);
const LINE = [
  ['stroke', stroke],
  ['stroke-width', strokeWidth],
  ['opacity', opacity],
] as const;

const SHAPES: { readonly [K in Mark['kind']]: Shape<Extract<Mark, { kind: K }>> } = {
  rule: {
    element: 'line',
    attributes: [
      ['x1', ({ x1 }) => x1],
      ['y1', ({ y1 }) => y1],
      ['x2', ({ x2 }) => x2],
      ['y2', ({ y2 }) => y2],
      ...LINE,
    ],
  },
  rect: {
    element: 'rect',
    attributes: [
      ['x', ({ x }) => x],
      ['y', ({ y }) => y],
      ['width', ({ width }) => width],
      ['height', ({ height }) => height],
      ['rx', ({ radius }) => radius || null],
      ['fill', fill],
      ...LINE,
    ],
  },
  path: { element: 'path', attributes: [['d', ({ d }) => d], ['fill', fill], ...LINE] },
  dot: {
    element: 'path',
    attributes: [
      ['class', () => 'glides'],
      ['d', ({ d }) => d],
      // As a style, so that it can glide.
      ['style', ({ x, y }) => `transform:translate(${String(x)}px,${String(y)}px)`],
      ['fill', fill],
      ...LINE,
    ],
  },
  text: {
    element: 'text',
    attributes: [
      ['x', ({ x }) => x],
      ['y', ({ y }) => y],
      ['text-anchor', ({ anchor }) => (anchor === 'start' ? null : anchor)],
      ['font-size', ({ size }) => size],
      ['font-weight', ({ weight }) => (weight === 400 ? null : weight)],
      ['class', ({ family }) => (family === 'sans' ? null : family)],
      ['lang', ({ lang }) => lang ?? null],
      ['fill', fill],
    ],
  },
};

/** A group of SVG that holds marks, one element each, kept from one drawing to the next by the key of its mark. */
export class MarkGroup {
  readonly element: SVGElement;
  private drawn = new Map<string, { readonly mark: Mark; readonly element: SVGElement }>();

  constructor(private readonly page: Document) {
    this.element = makeElement(page, 'g');
    this.element.setAttribute('aria-hidden', 'true');
  }

  /** Draws the marks, back to front, and takes away those that are no longer among them. */
  show(marks: readonly Mark[]): void {
    const before = this.drawn;
    this.drawn = new Map();
    let place = this.element.firstChild;
    for (const mark of marks) {
      const known = before.get(mark.key);
      const element =
        known?.mark.kind === mark.kind ? known.element : makeElement(this.page, SHAPES[mark.kind].element);
      before.delete(mark.key);
      writeMark(element, mark, known?.element === element ? known.mark : null);
      if (known && known.element !== element) {
        if (known.element === place) place = known.element.nextSibling;
        known.element.remove();
      }
      if (element === place) place = element.nextSibling;
      else this.element.insertBefore(element, place);
      this.drawn.set(mark.key, { mark, element });
    }
    for (const { element } of before.values()) element.remove();
  }
}

/** An empty element of SVG. */
export function makeElement(page: Document, name: string): SVGElement {
  return page.createElementNS(SVG, name) as SVGElement;
}

/** Writes the attributes whose values differ from those of the last time, or all. */
export function writeAttributes<T>(
  element: Element,
  attributes: Attributes<T>,
  now: T,
  before: T | null,
): void {
  for (const [name, valueOf] of attributes) {
    const value = valueOf(now);
    const last = before === null ? null : valueOf(before);
    if (value === last) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
}

function writeMark(element: SVGElement, mark: Mark, before: Mark | null): void {
  writeAttributes(element, SHAPES[mark.kind].attributes as Attributes<Mark>, mark, before);
  if (mark.kind === 'text' && (before as typeof mark | null)?.text !== mark.text)
    element.textContent = mark.text;
}

function colour(token: string): string {
  return token === 'none' ? 'none' : `var(--cf-${token})`;
}
