import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { type BenchRow, type BenchView, type Contender, type ManyContender } from './contender';
import { WIDTH } from './our-charts';

const ROW = 40;

async function run(spec: TopLevelSpec, host: HTMLElement, renderer: 'svg' | 'canvas'): Promise<View> {
  const view = new View(parse(compile(spec).spec), { renderer, container: host });
  await view.runAsync();
  return view;
}

function specOf(rows: readonly BenchRow[], scale: 'linear' | 'log'): TopLevelSpec {
  const x = { type: 'quantitative' as const, scale: { type: scale, zero: false }, title: null };
  const y = {
    field: 'id',
    type: 'nominal' as const,
    axis: null,
    sort: null,
    scale: { domain: rows.map(({ id }) => id) },
  };
  const values = rows.map((row) => ({
    ...row,
    claimant: row.claimant.split('\n'),
    detail: row.detail.split('\n'),
    figure: row.figure.split('\n'),
  }));
  const left = { x: { value: 0 }, y };
  const shape = { field: 'evidence', type: 'nominal' as const, legend: null };
  return {
    width: WIDTH - 360,
    height: rows.length * ROW,
    data: { values },
    layer: [
      {
        mark: { type: 'bar', opacity: 0 },
        encoding: { y, description: { field: 'label', type: 'nominal' } },
      },
      { mark: { type: 'point', filled: true, xOffset: -232 }, encoding: { ...left, shape } },
      {
        mark: { type: 'text', align: 'left', dx: -220, dy: -9 },
        encoding: { ...left, text: { field: 'claimant', type: 'nominal' } },
      },
      {
        mark: { type: 'text', align: 'left', dx: -220, dy: 9, color: 'gray' },
        encoding: { ...left, text: { field: 'detail', type: 'nominal' } },
      },
      {
        mark: { type: 'text', align: 'right', dx: 118, fontWeight: 600 },
        encoding: { x: { value: 'width' }, y, text: { field: 'figure', type: 'nominal' } },
      },
      {
        transform: [{ filter: 'isValid(datum.low) && isValid(datum.high)' }],
        mark: { type: 'rule', strokeWidth: 6 },
        encoding: { x: { ...x, field: 'low' }, x2: { field: 'high' }, y },
      },
      {
        transform: [{ filter: 'isValid(datum.best)' }],
        mark: { type: 'point', filled: true, stroke: 'white' },
        encoding: { x: { ...x, field: 'best' }, y },
      },
    ],
  };
}

/** Vega-Lite as SVG, told to draw the same as the others. */
export function vegaChart(rowsOf: (view: BenchView) => readonly BenchRow[]): Contender {
  const scale = ({ query }: BenchView): 'linear' | 'log' => (query['scale'] === 'linear' ? 'linear' : 'log');
  return {
    name: 'Vega-Lite',
    draw: async (host, first) => {
      let shown = await run(specOf(rowsOf(first), scale(first)), host, 'svg');
      return {
        show: async (view) => {
          shown.finalize();
          host.replaceChildren();
          shown = await run(specOf(rowsOf(view), scale(view)), host, 'svg');
        },
        remove: () => {
          shown.finalize();
          host.replaceChildren();
        },
      };
    },
  };
}

/** Vega-Lite on a canvas, its faster way, told to draw many intervals without words. */
export function vegaManyChart(rows: readonly BenchRow[]): ManyContender {
  return {
    name: 'Vega-Lite',
    draw: async (host) => {
      const values = rows.map(({ low, best, high }, row) => ({ low, best, high, row }));
      const x = { type: 'quantitative' as const, scale: { type: 'log' as const }, title: null };
      const y = {
        ...{ field: 'row', type: 'quantitative' as const, axis: null },
        scale: { domain: [rows.length, 0], zero: false, nice: false },
      };
      await run(
        {
          ...{ width: WIDTH - 60, height: 560, data: { values } },
          layer: [
            { mark: 'rule', encoding: { x: { ...x, field: 'low' }, x2: { field: 'high' }, y } },
            { mark: { type: 'point', size: 3, filled: true }, encoding: { x: { ...x, field: 'best' }, y } },
          ],
        },
        host,
        'canvas',
      );
      host.querySelector('canvas')?.getContext('2d')?.getImageData(0, 0, 1, 1);
    },
  };
}
