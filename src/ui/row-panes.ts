import { type Scene } from '../chart/scene/scene';
import { fixed, makeElement } from './mark-group';

/** So many rows stand in the drawing itself: a screenful. */
const FIRST = 24;
/** So many rows stand in each pane after them. */
const PER_PANE = 40;

/** ms without a change until the first pane is laid out, and from pane to pane. */
const QUIET = 1000;
const PAUSE = 120;

/** A pane: a drawing of its own inside the drawing, which the browser lays out when it comes near the screen, or later. */
interface Pane {
  readonly frame: SVGElement;
  readonly box: HTMLElement;
  readonly inner: SVGElement;
}

/**
 * Where the rows of a drawing stand: the first ones in the drawing itself, many more in panes that cost nothing until the
 * reader comes near or there is time for them. Only rows one below the other can be cut into panes.
 */
export class RowPanes {
  private readonly panes: Pane[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Rows stand in `parent` after `first`. */
  constructor(
    private readonly page: Document,
    private readonly parent: SVGElement,
    private readonly first: SVGElement,
  ) {}

  /** Takes away the panes that a scene does not need: what is in them then costs nothing to move or remove. */
  release({ rows }: Scene): void {
    for (const { frame } of this.panes.splice(cutOf(rows).panes)) frame.remove();
  }

  /** Puts the elements of the rows of a scene, in their order, where they belong. */
  place(scene: Scene, elements: readonly (readonly SVGElement[])[]): void {
    const { rows, width } = scene;
    const { own, panes } = cutOf(rows);
    this.release(scene);
    order(this.parent, this.first.nextSibling, elements.slice(0, own));
    while (this.panes.length < panes) this.panes.push(this.makePane());
    for (const [at, pane] of this.panes.entries()) {
      const from = own + at * PER_PANE;
      const to = Math.min(rows.length, from + PER_PANE);
      const top = fixed(rows[from]?.y ?? 0);
      const height = fixed(bottomOf(rows[to - 1]) - top);
      order(pane.inner, pane.inner.firstChild, elements.slice(from, to));
      for (const [name, value] of Object.entries({ y: top, width, height })) set(pane.frame, name, value);
      for (const [name, value] of Object.entries({ width, height })) set(pane.inner, name, value);
      set(pane.inner, 'viewBox', `0 ${String(top)} ${String(width)} ${String(height)}`);
      set(
        pane.box,
        'style',
        `content-visibility:auto;contain-intrinsic-size:${String(width)}px ${String(height)}px`,
      );
    }
    this.layOutLater(0, QUIET);
  }

  /** Lays out pane after pane while the reader looks at the first rows: for the printer, and for whoever looks for a word. */
  private layOutLater(at: number, pause: number): void {
    clearTimeout(this.timer);
    if (at >= this.panes.length) return;
    this.timer = setTimeout(() => {
      this.panes[at]?.box.removeAttribute('style');
      this.layOutLater(at + 1, PAUSE);
    }, pause);
  }

  private makePane(): Pane {
    const frame = makeElement(this.page, 'foreignObject');
    const box = this.page.createElement('div');
    const inner = makeElement(this.page, 'svg');
    box.setAttribute('class', 'pane');
    box.appendChild(inner);
    frame.appendChild(box);
    this.parent.appendChild(frame);
    return { frame, box, inner };
  }
}

/** How many rows stand in the drawing itself, and in how many panes the others. */
function cutOf(rows: Scene['rows']): { readonly own: number; readonly panes: number } {
  const stacked = rows.every((row, at) => at === 0 || row.y >= bottomOf(rows[at - 1]) - 0.01);
  const own = stacked && rows.length > FIRST ? FIRST : rows.length;
  return { own, panes: Math.ceil((rows.length - own) / PER_PANE) };
}

function bottomOf(row: Scene['rows'][number] | undefined): number {
  return row ? row.y + row.height : 0;
}

/** Puts elements one after the other from `place` on, and moves no more of them than it must. */
function order(parent: Element, place: ChildNode | null, rows: readonly (readonly Element[])[]): void {
  for (const element of rows.flat()) {
    if (element === place) place = place.nextSibling;
    else parent.insertBefore(element, place);
  }
}

function set(element: Element, name: string, value: string | number): void {
  if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
}
