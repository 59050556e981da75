import { type Verdict } from '../domain/check';
import { checkStrip, STRIP } from './check-strip';
import { type RectMark } from './scene';

type Side = { low: number | null; high: number | null } | null;

function marks(left: Side, right: Side, verdict: Verdict) {
  const found = checkStrip([left, right], verdict).marks;
  const bar = (key: string): RectMark | undefined =>
    found.find((mark): mark is RectMark => mark.kind === 'rect' && mark.key === key);
  return {
    keys: found.map(({ key }) => key),
    left: bar('left:bar'),
    right: bar('right:bar'),
    gap: bar('gap'),
  };
}

describe('checkStrip', () => {
  it('draws both sides on one scale, inside its 160 px', () => {
    const { left, right } = marks({ low: 10, high: 20 }, { low: 15, high: 30 }, 'yes');
    expect(left?.width).toBeCloseTo((STRIP.width - 24) / 2);
    expect((right?.x ?? 0) + (right?.width ?? 0)).toBeLessThanOrEqual(STRIP.width);
    expect(left?.y).toBeLessThan(right?.y ?? 0);
    expect(left?.paint).not.toEqual(right?.paint);
  });

  it('marks the space between sides that are apart, whichever is smaller', () => {
    const small = { low: 1, high: 2 };
    const great = { low: 3, high: 4 };
    for (const sides of [[small, great] as const, [great, small] as const]) {
      const { gap } = marks(sides[0], sides[1], 'no');
      expect(gap?.width).toBeCloseTo((STRIP.width - 24) / 3, 0);
    }
    expect(marks(small, great, 'yes').gap).toBeUndefined();
    // Sticking out of a range is no gap.
    expect(marks({ low: 1, high: 9 }, { low: 3, high: 4 }, 'no').gap).toBeUndefined();
  });

  it('ends an open side in an arrow', () => {
    const { keys, left } = marks({ low: 5, high: null }, { low: 1, high: 2 }, 'no');
    expect(keys).toContain('left:open-1');
    expect(keys).not.toContain('right:open-1');
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeGreaterThan(STRIP.width - 12);
  });

  it('draws single equal numbers, and no bar for what cannot be told', () => {
    const { left, right } = marks({ low: 41, high: 41 }, { low: 41, high: 41 }, 'yes');
    expect(left?.width).toBe(3);
    expect(left?.x).toBe(right?.x);
    expect(marks(null, { low: 1, high: 2 }, 'open').left).toBeUndefined();
    expect(marks(null, null, 'open').keys).toEqual([]);
  });
});
