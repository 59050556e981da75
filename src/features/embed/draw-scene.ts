import { type Mark, type Scene } from '../../chart/scene';

const SVG = 'http://www.w3.org/2000/svg';

/** What a drawing is told besides its scene. */
export interface SceneDrawing {
  /** Name of the chart for screen readers. */
  readonly label: string;
  /** Attributes by which the page's styles find their elements. */
  readonly scope: readonly string[];
}

/** Draws a scene as the page's chart figure does: one tab stop, a list box whose options are the claims. */
export function drawScene(page: Document, scene: Scene, { label, scope }: SceneDrawing): SVGSVGElement {
  const make = (name: string, attributes: Readonly<Record<string, string | number | null>>): SVGElement => {
    const element = page.createElementNS(SVG, name) as SVGElement;
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== null) element.setAttribute(key, String(value));
    }
    for (const name of scope) element.setAttribute(name, '');
    return element;
  };
  const colour = (token: string): string => (token === 'none' ? 'none' : `var(--cf-${token})`);
  const draw = (mark: Mark): SVGElement => {
    const look = { 'stroke-width': mark.strokeWidth, opacity: mark.opacity === 1 ? null : mark.opacity };
    const element = shape(mark, look);
    element.style.fill = colour(mark.paint.fill);
    if (mark.kind !== 'text') element.style.stroke = colour(mark.paint.stroke);
    return element;
  };
  const shape = (mark: Mark, look: Readonly<Record<string, number | null>>): SVGElement => {
    switch (mark.kind) {
      case 'rule':
        return make('line', { x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2, ...look });
      case 'rect':
        return make('rect', {
          ...{ x: mark.x, y: mark.y, width: mark.width, height: mark.height, rx: mark.radius || null },
          ...look,
        });
      case 'path':
        return make('path', { d: mark.d, ...look });
      case 'dot':
        return make('path', {
          d: mark.d,
          transform: `translate(${String(mark.x)},${String(mark.y)})`,
          ...look,
        });
      case 'text': {
        const text = make('text', {
          ...{ x: mark.x, y: mark.y, 'font-size': mark.size, class: mark.family, lang: mark.lang ?? null },
          'text-anchor': mark.anchor === 'start' ? null : mark.anchor,
          'font-weight': mark.weight === 400 ? null : mark.weight,
        });
        text.textContent = mark.text;
        return text;
      }
    }
  };
  const group = (marks: readonly Mark[]): SVGElement => {
    const element = make('g', { 'aria-hidden': 'true' });
    element.append(...marks.map(draw));
    return element;
  };
  const { width, height } = scene;
  const svg = make('svg', {
    ...{ id: 'chart', class: 'measured', role: 'listbox', tabindex: 0, 'aria-label': label, width, height },
    viewBox: `0 0 ${String(width)} ${String(height)}`,
  }) as SVGSVGElement;
  svg.append(group(scene.marks));
  for (const { key, label: option, hit, marks } of scene.rows) {
    const { x, y, width: across, height: down } = hit;
    svg.append(
      group(marks),
      make('rect', {
        ...{ id: `claim-${key}`, role: 'option', class: 'hit', 'data-claim': key, 'aria-label': option },
        ...{ 'aria-selected': 'false', x, y, width: across, height: down, rx: 3 },
      }),
    );
  }
  return svg;
}
