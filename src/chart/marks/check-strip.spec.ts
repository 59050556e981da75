import { type Verdict } from '../../domain/checks/check';
import { checkStrip, STRIP } from './check-strip';

type Side = { low: number | null; high: number | null } | null;

/** Where the bar of a path begins and how wide it is, and how many shapes it is made of. */
function read(path: string) {
  const [, x, y, width] = /^M([\d.]+),([\d.]+)h([\d.]+)/.exec(path) ?? [];
  return { x: Number(x), y: Number(y), width: Number(width), shapes: path.split('M').length - 1 };
}

function strip(left: Side, right: Side, verdict: Verdict) {
  const found = checkStrip([left, right], verdict);
  return { left: read(found.left), right: read(found.right), gap: found.gap };
}

describe('checkStrip', () => {
  it('draws both sides on one scale, inside its 160 px', () => {
    const { left, right } = strip({ low: 10, high: 20 }, { low: 15, high: 30 }, 'yes');
    expect(left.width).toBeCloseTo((STRIP.width - 24) / 2);
    expect(right.x + right.width).toBeLessThanOrEqual(STRIP.width);
    expect(right.x).toBeCloseTo(12 + (STRIP.width - 24) / 4);
    expect(left.y).toBeLessThan(right.y);
  });

  it('marks the space between sides that are apart, whichever is smaller', () => {
    const small = { low: 1, high: 2 };
    const great = { low: 3, high: 4 };
    for (const sides of [[small, great] as const, [great, small] as const]) {
      const { gap } = strip(sides[0], sides[1], 'no');
      expect(gap?.width).toBeCloseTo((STRIP.width - 24) / 3, 0);
    }
    expect(strip(small, great, 'yes').gap).toBeNull();
    // Sticking out of a range is no gap.
    expect(strip({ low: 1, high: 9 }, { low: 3, high: 4 }, 'no').gap).toBeNull();
  });

  it('ends an open side in an arrow', () => {
    const { left, right } = strip({ low: 5, high: null }, { low: 1, high: 2 }, 'no');
    expect(left.shapes).toBe(2);
    expect(right.shapes).toBe(1);
    expect(left.x + left.width).toBeGreaterThan(STRIP.width - 12);
  });

  it('draws single equal numbers, and no bar for what cannot be told', () => {
    const { left, right } = strip({ low: 41, high: 41 }, { low: 41, high: 41 }, 'yes');
    expect(left.width).toBe(3);
    expect(left.x).toBe(right.x);
    expect(checkStrip([null, { low: 1, high: 2 }], 'open').left).toBe('');
    expect(checkStrip([null, null], 'open')).toEqual({ left: '', right: '', gap: null });
  });
});
