import { PERSONS } from '../testing/sample-claims';
import { extentOf, largeAxis, largeScaleType, type ManyNumbers, positionsOn } from './large-axis';
import { binPaths } from './large-paths';
import { largeColumns, layoutLarge } from './large-scene';
import { heldWindow, rowAt, wholeWindow } from './large-window';

function numbers(rows: readonly (readonly [number, number, number])[]): ManyNumbers {
  const of = (at: 0 | 1 | 2): Float64Array => Float64Array.from(rows, (row) => row[at]);
  return { low: of(0), best: of(1), high: of(2) };
}
const many = numbers(Array.from({ length: 100_000 }, (_, at) => [at, at + 1, at + 2] as const));

function scene(first: number, perRow: number) {
  const extent = extentOf(many);
  const columns = largeColumns(800);
  const axis = largeAxis(extent, 'log', PERSONS, columns.plot);
  return layoutLarge({
    ...{ count: 100_000, axis, columns, width: 800, height: 560, unit: PERSONS, language: 'en' },
    positions: positionsOn(axis, many),
    translate: (key) => key,
    window: { first, perRow },
    active: null,
    words: (row) => ({ label: `row ${String(row)}`, name: 'name', figure: '1' }),
  });
}

describe('a picture of many rows', () => {
  it('stands where the scale puts its numbers, zero apart on a log axis', () => {
    const some = numbers([
      [0, 1, 10],
      [-0, 100, NaN],
    ]);
    const axis = largeAxis(extentOf(some), 'log', PERSONS, [0, 400]);
    const { low, best, high } = positionsOn(axis, some);
    expect([low[0], low[1]]).toEqual([0, 0]);
    expect(best[0]).toBeCloseTo(axis.position(1), 3);
    expect(high[0]).toBeCloseTo(axis.position(10), 3);
    expect(best[1]).toBeCloseTo(400, 3);
    expect(high[1]).toBeNaN();
    expect(best[0]).toBeGreaterThan(20);
  });

  it('is linear where a number is below zero, and bears numbers that are all one', () => {
    expect(largeScaleType(extentOf(numbers([[-1, 2, 300]]))).canLog).toBe(false);
    const one = numbers([[0, 0, 0]]);
    const { low } = positionsOn(largeAxis(extentOf(one), 'linear', PERSONS, [0, 100]), one);
    expect(Number.isFinite(low[0])).toBe(true);
  });

  it('leaves no row out of a line: one far from its neighbours still shows', () => {
    const rows = Array.from({ length: 1000 }, (_, at) =>
      at === 500 ? ([1, 2, 900] as const) : ([1, 2, 3] as const),
    );
    const all = numbers(rows);
    const positions = positionsOn(largeAxis(extentOf(all), 'linear', PERSONS, [0, 1000]), all);
    const { pale } = binPaths(
      positions,
      { first: 0, perRow: 0.1 },
      { from: 0, to: 1000, top: 0, height: 100 },
    );
    expect(pale).toContain('H900.0');
  });

  it('has words where rows are high enough, and only for the rows on screen', () => {
    expect(scene(0, 0.0056).rows).toEqual([]);
    const near = scene(5000, 24);
    expect(near.rows.length).toBeGreaterThan(20);
    expect(near.rows.length).toBeLessThan(25);
    expect(near.rows[0]?.label).toBe('row 5000');
  });

  it('is never moved beyond its rows', () => {
    expect(heldWindow({ first: -5, perRow: 1000 }, 100, 560)).toEqual({ first: 0, perRow: 48 });
    expect(heldWindow({ first: 1e9, perRow: 24 }, 1000, 480).first).toBe(980);
    expect(wholeWindow(100_000, 500).perRow).toBe(0.005);
    expect(rowAt(-1, { first: 0, perRow: 10 }, 5)).toBeNull();
    expect(rowAt(49, { first: 0, perRow: 10 }, 5)).toBe(4);
    expect(rowAt(50, { first: 0, perRow: 10 }, 5)).toBeNull();
  });
});
