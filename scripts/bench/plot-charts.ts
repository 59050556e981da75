import * as Plot from '@observablehq/plot';
import { type BenchRow, type BenchView, type Contender, type ManyContender } from './contender';
import { WIDTH } from './our-charts';

/** px of a row, as in our chart. */
const ROW = 40;

/** Observable Plot, told to draw the same intervals, dots, names and figures, in the same order and on the same scale. */
export function plotChart(rowsOf: (view: BenchView) => readonly BenchRow[]): Contender {
  const atLeft = { y: 'id', frameAnchor: 'left', textAnchor: 'start', dx: -220 } as const;
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
        Plot.rect(rows, { x1: null, y: 'id', fill: 'transparent', ariaLabel: 'label' }),
        Plot.dot(rows, { y: 'id', frameAnchor: 'left', dx: -232, symbol: 'evidence', fill: 'currentColor' }),
        Plot.text(rows, { ...atLeft, text: 'claimant', dy: -9 }),
        Plot.text(rows, { ...atLeft, text: 'detail', dy: 9, fill: 'gray' }),
        Plot.text(rows, {
          ...{ text: 'figure', y: 'id', frameAnchor: 'right', textAnchor: 'end', dx: 118 },
          fontWeight: 600,
        }),
        Plot.ruleY(
          rows.filter(({ low, high }) => low !== null && high !== null),
          { x1: 'low', x2: 'high', y: 'id', strokeWidth: 6 },
        ),
        Plot.dot(
          rows.filter(({ best }) => best !== null),
          { x: 'best', y: 'id', fill: 'currentColor', stroke: 'white', r: 4.5 },
        ),
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
