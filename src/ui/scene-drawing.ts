import { type Scene, type SceneRow } from '../chart/scene';
import { type Attributes, makeElement, MarkGroup, writeAttributes } from './mark-group';

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
  ['width', ({ width, zoom }) => width * zoom],
  ['height', ({ height, zoom }) => height * zoom],
  ['viewBox', ({ width, height }) => `0 0 ${String(width)} ${String(height)}`],
  ['aria-label', ({ label }) => label],
];

const OPTION: Attributes<SceneRow> = [
  ['aria-label', ({ label }) => label],
  ['x', ({ hit }) => hit.x],
  ['y', ({ hit }) => hit.y],
  ['width', ({ hit }) => hit.width],
  ['height', ({ hit }) => hit.height],
];

/** One claim on the page: its marks, and the option that pointer, finger and screen reader find. */
interface DrawnRow {
  readonly row: SceneRow;
  readonly marks: MarkGroup;
  readonly option: SVGElement;
}

/**
 * A scene as SVG on a page: one tab stop, a list box whose options are the claims. Scene after scene is shown in the same
 * elements, and what has the same key only changes. Written by hand, not as a template: of five hundred claims a
 * template makes a wait, and the small program of a frame draws with this, too.
 */
export class SceneDrawing {
  readonly element: SVGSVGElement;
  private readonly decoration: MarkGroup;
  private rows = new Map<string, DrawnRow>();
  private look: (SceneLook & Scene) | null = null;
  private active = '';
  private pinned = '';

  /** `suffix` keeps the ids of a second drawing of the same claims apart. */
  constructor(
    private readonly page: Document,
    private readonly suffix = '',
  ) {
    this.element = makeElement(page, 'svg') as SVGSVGElement;
    this.element.setAttribute('role', 'listbox');
    this.element.setAttribute('tabindex', '0');
    this.decoration = new MarkGroup(page);
    this.element.appendChild(this.decoration.element);
  }

  show(scene: Scene, look: SceneLook): void {
    const now = { ...scene, ...look };
    writeAttributes(this.element, LIST_BOX, now, this.look);
    this.look = now;
    this.decoration.show(scene.marks);
    const before = this.rows;
    this.rows = new Map();
    let place = this.decoration.element.nextSibling;
    for (const row of scene.rows) {
      const known = before.get(row.key);
      before.delete(row.key);
      const { marks, option } = known ?? this.makeRow(row.key);
      marks.show(row.marks);
      writeAttributes(option, OPTION, row, known?.row ?? null);
      if (marks.element === place) place = option.nextSibling;
      else {
        this.element.insertBefore(marks.element, place);
        this.element.insertBefore(option, place);
      }
      this.rows.set(row.key, { row, marks, option });
    }
    for (const { marks, option } of before.values()) {
      marks.element.remove();
      option.remove();
    }
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

  private makeRow(key: string): Pick<DrawnRow, 'marks' | 'option'> {
    const option = makeElement(this.page, 'rect');
    const fixed = {
      ...{ role: 'option', class: 'hit', rx: '3', id: this.idOf(key), 'data-claim': key },
      ...{ 'aria-selected': 'false' },
    };
    for (const [name, value] of Object.entries(fixed)) option.setAttribute(name, value);
    return { marks: new MarkGroup(this.page), option };
  }

  private idOf(key: string): string {
    return `claim-${key}${this.suffix}`;
  }
}
