import { type Scene, type SceneRow } from '../chart/scene/scene';
import {
  type Attributes,
  fixed,
  makeElement,
  MarkGroup,
  TEXT_LOOK,
  writeAttributes,
  type Written,
} from './mark-group';
import { RowPanes } from './row-panes';

/** px; no chart is laid out for less. */
export const NARROWEST = 280;

/** How a scene stands on its page. */
export interface SceneLook {
  /** Name of the chart for screen readers. */
  readonly label: string;
  /** How much larger than computed it is shown. */
  readonly zoom: number;
}

const LIST_BOX: Attributes<Scene & SceneLook> = [
  ['width', ({ width, zoom }) => fixed(width * zoom)],
  ['height', ({ height, zoom }) => fixed(height * zoom)],
  ['viewBox', ({ width, height }) => `0 0 ${String(width)} ${String(fixed(height))}`],
  ['aria-label', ({ label }) => label],
];

const OPTION: Attributes<SceneRow> = [
  ['aria-label', ({ label }) => label],
  ['x', ({ hit }) => fixed(hit.x)],
  ['y', ({ hit }) => fixed(hit.y)],
  ['width', ({ hit }) => fixed(hit.width)],
  ['height', ({ hit }) => fixed(hit.height)],
];

const MARKS: Attributes<SceneRow> = [['transform', ({ y }) => `translate(0,${String(fixed(y))})`]];

/** One claim on the page: the option that pointer, finger and screen reader find, and over it its marks. */
interface DrawnRow {
  readonly option: SVGElement;
  readonly group: SVGElement;
  readonly marks: MarkGroup;
  readonly written: { readonly option: Written; readonly group: Written };
}

/**
 * A scene as SVG on a page: one tab stop, a list box whose options are the claims. Scene after scene is shown in the same
 * elements, and what has the same key only changes; a row moves as a whole. Written by hand, not as a template: of five
 * hundred claims a template makes a wait, and the small program of a frame draws with this, too.
 */
export class SceneDrawing {
  readonly element: SVGSVGElement;
  private readonly decoration: MarkGroup;
  private readonly panes: RowPanes;
  private rows = new Map<string, DrawnRow>();
  private readonly written: Written = [];
  private active = '';
  private pinned = '';

  /** `suffix` keeps the ids of a second drawing of the same claims apart. */
  constructor(
    private readonly page: Document,
    private readonly suffix = '',
  ) {
    this.element = makeElement(page, 'svg') as SVGSVGElement;
    write(this.element, { role: 'listbox', tabindex: 0, ...TEXT_LOOK });
    const decoration = makeElement(page, 'g');
    decoration.setAttribute('aria-hidden', 'true');
    this.decoration = new MarkGroup(page, decoration);
    this.element.appendChild(decoration);
    this.panes = new RowPanes(page, this.element, decoration);
  }

  show(scene: Scene, look: SceneLook): void {
    writeAttributes(this.element, LIST_BOX, this.written, { ...scene, ...look });
    this.panes.release(scene);
    this.decoration.show(scene.marks);
    const before = this.rows;
    this.rows = new Map();
    for (const row of scene.rows) {
      const drawn = before.get(row.key) ?? this.makeRow(row.key);
      before.delete(row.key);
      writeAttributes(drawn.option, OPTION, drawn.written.option, row);
      writeAttributes(drawn.group, MARKS, drawn.written.group, row);
      drawn.marks.show(row.marks, row.y);
      this.rows.set(row.key, drawn);
    }
    for (const { option, group } of before.values()) {
      option.remove();
      group.remove();
    }
    this.panes.place(
      scene,
      [...this.rows.values()].map(({ option, group }) => [option, group]),
    );
    this.point(this.active, this.pinned);
  }

  /** Makes the claim under pointer or keyboard and the one that is kept open stand out; '' for none. */
  point(active: string, pinned: string): void {
    for (const key of new Set([this.active, this.pinned, active, pinned])) {
      const option = this.rows.get(key)?.option;
      option?.classList.toggle('active', key === active);
      option?.classList.toggle('pinned', key === pinned);
      option?.setAttribute('aria-selected', String(key === pinned));
    }
    this.active = active;
    this.pinned = pinned;
    if (this.rows.has(active)) this.element.setAttribute('aria-activedescendant', this.idOf(active));
    else this.element.removeAttribute('aria-activedescendant');
  }

  /** Key of the claim at an element of the drawing; '' where there is none. */
  keyAt(target: EventTarget | null): string {
    return (target as Element | null)?.getAttribute('data-claim') ?? '';
  }

  /** Brings a claim into sight, no further than it takes. */
  reveal(key: string): void {
    this.rows.get(key)?.option.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private makeRow(key: string): DrawnRow {
    const option = makeElement(this.page, 'rect');
    write(option, { role: 'option', class: 'hit', rx: 3, id: this.idOf(key), 'data-claim': key });
    option.setAttribute('aria-selected', 'false');
    const group = makeElement(this.page, 'g');
    write(group, { 'aria-hidden': 'true', 'pointer-events': 'none' });
    return { option, group, marks: new MarkGroup(this.page, group), written: { option: [], group: [] } };
  }

  private idOf(key: string): string {
    return `claim-${key}${this.suffix}`;
  }
}

function write(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
