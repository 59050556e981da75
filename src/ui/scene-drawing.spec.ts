import fc from 'fast-check';
import { type Mark, type Scene } from '../chart/scene/scene';
import { type Token } from '../chart/scene/tokens';
import { SceneDrawing } from './scene-drawing';

const px = fc.integer({ min: 0, max: 500 });
const base = {
  key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  paint: fc.record({
    fill: fc.constantFrom<Token | 'none'>('ink', 'accent', 'none'),
    stroke: fc.constantFrom<Token | 'none'>('ink', 'accent', 'none'),
  }),
  strokeWidth: fc.constantFrom(1, 2),
  opacity: fc.constantFrom(0.5, 1),
};
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({ ...base, kind: fc.constant('rule' as const), x1: px, y1: px, x2: px, y2: px }),
  fc.record({
    ...base,
    ...{ kind: fc.constant('rect' as const), x: px, y: px, width: px, height: px },
    radius: fc.constantFrom(0, 3),
  }),
  fc.record({ ...base, kind: fc.constant('path' as const), d: fc.constantFrom('M0,0h1', 'M0,0v1') }),
  fc.record({ ...base, kind: fc.constant('dot' as const), d: fc.constant('M0,0h1'), x: px, y: px }),
  fc.record({
    ...base,
    ...{ kind: fc.constant('text' as const), x: px, y: px, size: fc.constantFrom(13, 14) },
    anchor: fc.constantFrom('start' as const, 'middle' as const),
    weight: fc.constantFrom(400 as const, 600 as const),
    family: fc.constantFrom('sans' as const, 'serif' as const),
    text: fc.constantFrom('1940', 'Zemskov', '<b>'),
  }),
);
const marks = fc.uniqueArray(mark, { maxLength: 5, selector: ({ key }) => key });
const scene: fc.Arbitrary<Scene> = fc.record({
  width: px,
  height: px,
  marks,
  rows: fc.uniqueArray(
    fc.record({
      key: fc.constantFrom('p', 'q', 'r', 's', 't'),
      label: fc.string(),
      y: px,
      height: px,
      hit: fc.record({ x: px, y: px, width: px, height: px }),
      marks,
    }),
    { maxLength: 5, selector: ({ key }) => key },
  ),
});

const look = { label: 'Chart', zoom: 1 };

/** What is drawn, whatever the order of its attributes. */
function drawnBy(element: Element): unknown {
  return {
    name: element.nodeName,
    attributes: [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
    text: element.children.length === 0 ? element.textContent : '',
    children: [...element.children].map(drawnBy),
  };
}

describe('a scene on a page', () => {
  it('shown after others is as if it were the first', () => {
    fc.assert(
      fc.property(fc.array(scene, { minLength: 1, maxLength: 5 }), (scenes) => {
        const drawing = new SceneDrawing(document);
        for (const each of scenes) drawing.show(each, look);
        const fresh = new SceneDrawing(document);
        fresh.show(scenes.at(-1)!, look);
        expect(drawnBy(drawing.element)).toEqual(drawnBy(fresh.element));
      }),
    );
  });

  it('keeps the element of a claim that it showed before, so that what it draws can glide', () => {
    const row = (key: string, x: number): Scene['rows'][number] => ({
      ...{ key, label: key, y: 0, height: 24, hit: { x: 0, y: 0, width: 100, height: 24 } },
      marks: [
        {
          ...{ key: `${key} best`, kind: 'dot', d: 'M0,0h1', x, y: 12, strokeWidth: 1, opacity: 1 },
          paint: { fill: 'ink', stroke: 'none' },
        },
      ],
    });
    const drawing = new SceneDrawing(document);
    drawing.show({ width: 100, height: 48, marks: [], rows: [row('a', 10), row('b', 20)] }, look);
    const [a, b] = drawing.element.querySelectorAll<SVGElement>('.glides');
    drawing.show({ width: 100, height: 48, marks: [], rows: [row('b', 70), row('a', 80)] }, look);
    const after = [...drawing.element.querySelectorAll<SVGElement>('.glides')];
    expect(after[0]).toBe(b);
    expect(after[1]).toBe(a);
    expect(a?.getAttribute('style')).toContain('80px');
  });

  it('keeps hundreds of rows in their order, however they are ordered and filtered', () => {
    const all = Array.from({ length: 130 }, (_, at) => `row-${String(at)}`);
    const sceneOf = (keys: readonly string[], apart = 40): Scene => ({
      ...{ width: 300, height: keys.length * 40, marks: [] },
      rows: keys.map((key, at) => ({
        ...{ key, label: key, y: at * apart, height: 40, marks: [] },
        hit: { x: 0, y: at * apart, width: 300, height: 40 },
      })),
    });
    const shown = (drawing: SceneDrawing) =>
      [...drawing.element.querySelectorAll('[role=option]')].map((option) =>
        option.getAttribute('aria-label'),
      );
    const orders = fc.array(fc.shuffledSubarray(all), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(orders, (sequence) => {
        const drawing = new SceneDrawing(document);
        for (const keys of sequence) {
          drawing.show(sceneOf(keys), look);
          expect(shown(drawing)).toEqual(keys);
          expect(drawing.element.querySelectorAll('foreignObject')).toHaveLength(
            Math.max(0, Math.ceil((keys.length - 24) / 40)),
          );
        }
      }),
      { numRuns: 30 },
    );
    // Rows that overlap cannot be cut into panes.
    const drawing = new SceneDrawing(document);
    drawing.show(sceneOf(all, 10), look);
    expect(shown(drawing)).toEqual(all);
    expect(drawing.element.querySelector('foreignObject')).toBeNull();
  });

  it('makes one claim stand out and another stay open, also when the scene changes', () => {
    const rows = ['a', 'b'].map((key) => ({
      ...{ key, label: key, y: 0, height: 24, marks: [], hit: { x: 0, y: 0, width: 100, height: 24 } },
    }));
    const drawing = new SceneDrawing(document);
    drawing.show({ width: 100, height: 48, marks: [], rows: rows.slice(0, 1) }, look);
    drawing.point('a', 'b');
    drawing.show({ width: 100, height: 48, marks: [], rows }, look);
    const [a, b] = drawing.element.querySelectorAll('[role=option]');
    expect(drawing.element.getAttribute('aria-activedescendant')).toBe('claim-a');
    expect([a?.getAttribute('class'), b?.getAttribute('class')]).toEqual(['hit active', 'hit pinned']);
    expect([a?.getAttribute('aria-selected'), b?.getAttribute('aria-selected')]).toEqual(['false', 'true']);
    drawing.point('', '');
    expect(drawing.element.hasAttribute('aria-activedescendant')).toBe(false);
    expect(drawing.element.querySelectorAll('.active, .pinned')).toHaveLength(0);
  });
});
