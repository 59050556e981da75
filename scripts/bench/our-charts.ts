import { chartContent } from '../../src/chart/chart-content';
import { extentOf, largeAxis, largeScaleType, positionsOn } from '../../src/chart/large/large-axis';
import { largeColumns, layoutLarge } from '../../src/chart/large/large-scene';
import { wholeWindow } from '../../src/chart/large/large-window';
import { CHARTS } from '../../src/chart/registry';
import { type Scene } from '../../src/chart/scene/scene';
import { tokenHex } from '../../src/chart/scene/tokens';
import { type DatasetPageData } from '../../src/data/pages/page-data';
import { type Translate } from '../../src/domain/languages/language';
import { viewFromQuery } from '../../src/domain/views/view';
import { paintScene } from '../../src/ui/paint-scene';
import { SceneDrawing } from '../../src/ui/scene-drawing';
import { type BenchRow, type BenchView, type Contender, type ManyContender } from './contender';

/** px of every chart of the bench. */
export const WIDTH = 820;

/** The scene of a view, from its query string on, as a page computes it. */
export function sceneOf(page: DatasetPageData, { query }: BenchView, translate: Translate): Scene {
  const { view } = viewFromQuery(query, page.dataset, page.lists.units);
  const chart = CHARTS.estimates;
  return chart.layout({ ...chartContent(page, view, chart, 'en', translate), width: WIDTH });
}

/** Our chart of claims: all that a page does between a changed address and the elements. */
export function ourChart(page: DatasetPageData, translate: Translate): Contender {
  return {
    name: 'Contested Figures',
    draw: (host, first) => {
      const drawing = new SceneDrawing(document);
      const show = (view: BenchView): void => {
        drawing.show(sceneOf(page, view, translate), { label: 'Chart', zoom: 1 });
      };
      show(first);
      host.append(drawing.element);
      return {
        show,
        remove: () => {
          drawing.element.remove();
        },
      };
    },
  };
}

/** Our chart of many rows on a canvas, painted to its last pixel. */
export function ourManyChart(rows: readonly BenchRow[], translate: Translate): ManyContender {
  const column = (name: 'low' | 'best' | 'high'): Float64Array =>
    Float64Array.from(rows, (row) => row[name] ?? NaN);
  const unit = {
    ...{ id: 'persons', name: { en: 'people', ru: 'человек' }, symbol: { en: '', ru: '' } },
    ...{ dimension: 'persons', factor: 1 },
  };
  return {
    name: 'Contested Figures',
    draw: (host) => {
      const numbers = { low: column('low'), best: column('best'), high: column('high') };
      const extent = extentOf(numbers);
      const columns = largeColumns(WIDTH);
      const axis = largeAxis(extent, largeScaleType(extent).suggested, unit, columns.plot);
      const scene = layoutLarge({
        ...{ count: rows.length, axis, positions: positionsOn(axis, numbers), columns, width: WIDTH },
        ...{ height: 560, window: wholeWindow(rows.length, 560), active: null, words: () => undefined },
        ...{ unit, language: 'en', translate },
      });
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width: scene.width, height: scene.height });
      const context = canvas.getContext('2d');
      if (!context) throw new RangeError('there is no canvas');
      paintScene(context, scene, {
        colour: (token) => tokenHex(token, 'light'),
        sans: 'sans-serif',
        serif: 'serif',
      });
      host.append(canvas);
      // A canvas paints when it must: so it must.
      context.getImageData(0, 0, 1, 1);
    },
  };
}
