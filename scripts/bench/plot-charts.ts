import * as Plot from '@observablehq/plot';
import { type BenchRow, type BenchView, type Contender, type ManyContender } from './contender';
import { WIDTH } from './our-charts';

/** px of a row, as in our chart. */
const ROW = 40;

/** Observable Plot, told to draw the same intervals, dots, names and figures, in the same order and on the same scale. */
export function plotChart(rowsOf: (view: BenchView) => readonly BenchRow[]): Contender {
  const draw = (view: BenchView): SVGSVGElement | HTMLElement => {
    const rows = rowsOf(view);
    return Plot.plot({
      width: WIDTH,
      height: rows.length * ROW + 60,
      marginLeft: 240,
      marginRight: 120,
      x: { type: view.query['scale'] === 'linear' ? 'linear' : 'log', grid: true, axis: 'both' },
      y: { type: 'band', domain: rows.map(({ id }) => id), axis: null },
      marks: [
        Plot.ruleY(
          rows.filter(({ low, high }) => low !== null && high !== null),
          { x1: 'low', x2: 'high', y: 'id', strokeWidth: 8 },
        ),
        Plot.dot(rows, {
          x: ({ low, best, high }: BenchRow) => best ?? low ?? high,
          y: 'id',
          symbol: 'evidence',
          fill: 'currentColor',
        }),
        Plot.text(rows, { text: 'name', y: 'id', frameAnchor: 'left', textAnchor: 'start', dx: -236 }),
        Plot.text(rows, {
          text: 'figure',
          x: ({ low, best, high }: BenchRow) => high ?? best ?? low,
          y: 'id',
          textAnchor: 'start',
          dx: 10,
        }),
      ],
    });
  };
  return {
    name: 'Observable Plot',
    draw: (host, first) => {
      let element = draw(first);
      host.append(element);
      return {
        show: (view) => {
          const next = draw(view);
          element.replaceWith(next);
          element = next;
        },
        remove: () => {
          element.remove();
        },
      };
    },
  };
}

/** Observable Plot, told to draw many intervals without words. */
export function plotManyChart(rows: readonly BenchRow[]): ManyContender {
  return {
    name: 'Observable Plot',
    draw: (host) => {
      host.append(
        Plot.plot({
          width: WIDTH,
          height: 620,
          x: { type: 'log', grid: true, axis: 'both' },
          y: { type: 'linear', domain: [rows.length, 0], axis: null },
          marks: [
            Plot.ruleY(rows, { x1: 'low', x2: 'high', y: (_: BenchRow, row: number) => row }),
            Plot.dot(rows, { x: 'best', y: (_: BenchRow, row: number) => row, r: 1, fill: 'currentColor' }),
          ],
        }),
      );
    },
  };
}
