import * as fc from 'fast-check';
import { type Interval, within } from './interval';
import {
  addIntervals,
  divideIntervals,
  multiplyIntervals,
  raiseInterval,
  subtractIntervals,
} from './interval-arithmetic';

/** An interval and a point inside it, picked between its ends. */
const anyHeld = (from: number, to: number): fc.Arbitrary<{ held: Interval; point: number }> =>
  fc
    .tuple(
      fc.double({ min: from, max: to, noNaN: true }),
      fc.double({ min: from, max: to, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([x, y, part]) => {
      const [low, high] = x < y ? [x, y] : [y, x];
      return { held: { low, high }, point: Math.min(high, Math.max(low, low + part * (high - low))) };
    });

const wide = anyHeld(-1e9, 1e9);

function holds({ low, high }: Interval, value: number): boolean {
  return low <= value && value <= high;
}

describe('interval arithmetic', () => {
  it('holds the sum, difference and product of any points of its operands', () => {
    fc.assert(
      fc.property(wide, wide, (a, b) => {
        expect(holds(addIntervals(a.held, b.held), a.point + b.point)).toBe(true);
        expect(holds(subtractIntervals(a.held, b.held), a.point - b.point)).toBe(true);
        expect(holds(multiplyIntervals(a.held, b.held), a.point * b.point)).toBe(true);
      }),
    );
  });

  it('holds the quotient of any points, or cannot tell it', () => {
    fc.assert(
      fc.property(wide, wide, (a, b) => {
        const quotient = divideIntervals(a.held, b.held);
        if (b.held.low <= 0 && b.held.high >= 0) expect(quotient).toBeNull();
        else expect(quotient && holds(quotient, a.point / b.point)).toBe(true);
      }),
    );
  });

  it('holds whole powers of any points, and any powers of points above zero', () => {
    fc.assert(
      fc.property(anyHeld(-50, 50), fc.integer({ min: 0, max: 9 }), (a, power) => {
        const raised = raiseInterval(a.held, { low: power, high: power });
        expect(raised && holds(raised, a.point ** power)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(anyHeld(1e-3, 50), anyHeld(-8, 8), (a, power) => {
        const raised = raiseInterval(a.held, power.held);
        expect(raised && holds(raised, a.point ** power.point)).toBe(true);
      }),
    );
  });

  it('grows with its operands', () => {
    fc.assert(
      fc.property(wide, wide, fc.double({ min: 0, max: 1e6, noNaN: true }), (a, b, more) => {
        const wider = { low: a.held.low - more, high: a.held.high + more };
        expect(within(addIntervals(a.held, b.held), addIntervals(wider, b.held))).toBe(true);
        expect(within(multiplyIntervals(a.held, b.held), multiplyIntervals(wider, b.held))).toBe(true);
      }),
    );
  });

  it('keeps whole numbers exact', () => {
    const whole = (value: number): Interval => ({ low: value, high: value });
    expect(subtractIntervals(whole(139), whole(98))).toEqual(whole(41));
    expect(multiplyIntervals(whole(40_000), whole(5))).toEqual(whole(200_000));
    expect(divideIntervals(whole(200_000), whole(5))).toEqual(whole(40_000));
    expect(raiseInterval(whole(-3), whole(3))).toEqual(whole(-27));
  });

  it('rounds outwards where a double cannot hold the result', () => {
    const third = divideIntervals({ low: 1, high: 1 }, { low: 3, high: 3 });
    expect(third && third.low < 1 / 3 && third.high > 1 / 3).toBe(true);
  });

  it('holds the true sum of what no double holds: 0.1 + 0.2 is 0.3', () => {
    const sum = addIntervals({ low: 0.1, high: 1 }, { low: 0.2, high: 2 });
    expect(sum.low).toBeLessThanOrEqual(0.3);
    const difference = subtractIntervals({ low: 1, high: 1.1 }, { low: 1, high: 1 });
    expect(difference.high).toBeGreaterThan(1.1 - 1);
    expect(addIntervals({ low: 1, high: 1 }, { low: 0.1, high: 0.1 }).high).toBeGreaterThan(1.1);
  });

  it('rounds outwards where whole numbers are too large, or their quotient is not whole', () => {
    const squared = raiseInterval({ low: 1, high: 3e9 }, { low: 2, high: 2 });
    expect(squared?.high).toBeGreaterThan(9e18);
    const half = divideIntervals({ low: 1, high: 2 }, { low: 2, high: 2 });
    expect(half?.low).toBeLessThan(0.5);
    expect(half?.high).toBeGreaterThan(1);
  });

  it('takes an even power of what crosses zero from zero on, an odd one from end to end', () => {
    const raised = (low: number, high: number, power: number) =>
      raiseInterval({ low, high }, { low: power, high: power });
    expect(raised(-3, 2, 2)).toEqual({ low: 0, high: 9 });
    expect(raised(-2, 3, 2)).toEqual({ low: 0, high: 9 });
    expect(raised(-3, -2, 2)).toEqual({ low: 4, high: 9 });
    expect(raised(2, 3, 2)).toEqual({ low: 4, high: 9 });
    expect(raised(0, 3, 2)).toEqual({ low: 0, high: 9 });
    expect(raised(1, 2, 3)).toEqual({ low: 1, high: 8 });
    expect(raised(-3, 2, 3)).toEqual({ low: -27, high: 8 });
    expect(raised(-3, 2, 0)).toEqual({ low: 1, high: 1 });
  });

  it('divides one by a power where the exponent is below zero', () => {
    const raised = raiseInterval({ low: 2, high: 4 }, { low: -1, high: -1 });
    expect(raised?.low).toBeCloseTo(0.25, 12);
    expect(raised?.high).toBeCloseTo(0.5, 12);
    expect(raiseInterval({ low: -4, high: -2 }, { low: -2, high: -2 })?.high).toBeCloseTo(0.25, 12);
  });

  it('raises what may be zero to what is not below zero, and to nothing else', () => {
    expect(raiseInterval({ low: 0, high: 4 }, { low: 0.5, high: 0.5 })?.high).toBeCloseTo(2, 12);
    expect(raiseInterval({ low: 0, high: 4 }, { low: 0, high: 0.5 })?.low).toBe(0);
    expect(raiseInterval({ low: 0, high: 4 }, { low: -0.5, high: 0.5 })).toBeNull();
    expect(raiseInterval({ low: 2, high: 4 }, { low: -0.5, high: 0.5 })?.low).toBeCloseTo(0.5, 12);
    expect(raiseInterval({ low: 2, high: 4 }, { low: 1, high: 2 })?.high).toBeCloseTo(16, 9);
  });

  it('makes nothing of nothing, however open the other side is', () => {
    const [zero, open] = [
      { low: 0, high: 0 },
      { low: -Infinity, high: Infinity },
    ];
    expect(multiplyIntervals(zero, open)).toEqual(zero);
    expect(multiplyIntervals(open, zero)).toEqual(zero);
  });

  it('keeps open sides open', () => {
    const open = { low: 700, high: Infinity };
    expect(addIntervals(open, { low: 1, high: 2 })).toEqual({ low: 701, high: Infinity });
    expect(subtractIntervals({ low: 1, high: 2 }, open)).toEqual({ low: -Infinity, high: -698 });
    expect(multiplyIntervals(open, { low: 0, high: 2 })).toEqual({ low: 0, high: Infinity });
    expect(divideIntervals(open, { low: 7, high: Infinity })).toEqual({ low: 0, high: Infinity });
  });

  it('does not tell what has no value', () => {
    expect(divideIntervals({ low: 1, high: 1 }, { low: 0, high: 2 })).toBeNull();
    expect(divideIntervals({ low: 1, high: 1 }, { low: -2, high: 0 })).toBeNull();
    expect(divideIntervals({ low: 1, high: 1 }, { low: -Infinity, high: 2 })).toBeNull();
    expect(raiseInterval({ low: -1, high: 2 }, { low: 0.5, high: 0.5 })).toBeNull();
    expect(raiseInterval({ low: -1, high: 2 }, { low: -1, high: -1 })).toBeNull();
  });
});
