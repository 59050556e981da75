import * as fc from 'fast-check';
import {
  combineDimensions,
  type Dimension,
  dimensionKey,
  operate,
  OPERATORS,
  PLAIN,
  type Quantity,
  sameDimension,
} from './quantity';

const anyDimension: fc.Arbitrary<Dimension> = fc
  .dictionary(fc.constantFrom('persons', 'mass', 'time', 'households'), fc.integer({ min: -3, max: 3 }))
  .map((found) => combineDimensions(found, PLAIN, 1));

const one = (dimension: Dimension, value = 1): Quantity => ({
  interval: { low: value, high: value },
  open: false,
  dimension,
});

const dimensionAfter = (
  operator: (typeof OPERATORS)[number],
  a: Dimension,
  b: Dimension,
): Dimension | string => {
  const result = operate(operator, one(a), one(b));
  return typeof result === 'string' ? result : result.dimension;
};

describe('dimensions', () => {
  it('multiply in any order, and division undoes multiplication', () => {
    fc.assert(
      fc.property(anyDimension, anyDimension, anyDimension, (a, b, c) => {
        const product = combineDimensions(a, b, 1);
        expect(sameDimension(product, combineDimensions(b, a, 1))).toBe(true);
        expect(
          sameDimension(
            combineDimensions(product, c, 1),
            combineDimensions(a, combineDimensions(b, c, 1), 1),
          ),
        ).toBe(true);
        expect(sameDimension(combineDimensions(product, b, -1), a)).toBe(true);
        expect(combineDimensions(a, a, -1)).toEqual(PLAIN);
        expect(sameDimension(combineDimensions(a, PLAIN, 1), a)).toBe(true);
      }),
    );
  });

  it('may be added and subtracted only when they are the same', () => {
    fc.assert(
      fc.property(anyDimension, anyDimension, (a, b) => {
        for (const operator of ['+', '−'] as const) {
          const found = dimensionAfter(operator, a, b);
          expect(typeof found === 'string').toBe(!sameDimension(a, b));
        }
      }),
    );
    expect(dimensionAfter('+', { persons: 1 }, { mass: 1 })).toBe('mixes dimensions: persons + mass');
  });

  it('are raised only to a plain whole number', () => {
    const squared = operate('^', one({ persons: 1 }), one(PLAIN, 2));
    expect(squared).toMatchObject({ dimension: { persons: 2 } });
    expect(operate('^', one({ persons: 1 }), one(PLAIN, 0.5))).toMatch(/no one whole number/);
    expect(operate('^', one(PLAIN, 4), one({ time: 1 }))).toBe('mixes dimensions: an exponent in time');
  });
});

describe('the key of a dimension', () => {
  it('is one for equal dimensions, however they were made, and empty for a plain number', () => {
    expect(dimensionKey({ time: -1, persons: 1 })).toBe('persons^1 time^-1');
    expect(dimensionKey({ persons: 1, time: -1 })).toBe('persons^1 time^-1');
    expect(dimensionKey(PLAIN)).toBe('');
  });
});

describe('operate', () => {
  it('cannot tell what one side cannot', () => {
    const untold: Quantity = { ...one(PLAIN), interval: null };
    for (const operator of OPERATORS) {
      expect(operate(operator, untold, one(PLAIN))).toMatchObject({ interval: null });
    }
  });

  it('raises people to an exponent only where it is known and is one number', () => {
    const [untold, range]: Quantity[] = [
      { ...one(PLAIN), interval: null },
      { ...one(PLAIN), interval: { low: 1, high: 2 } },
    ];
    for (const exponent of [untold, range])
      expect(operate('^', one({ persons: 1 }), exponent!)).toBe(
        'mixes dimensions: persons to the power of no one whole number',
      );
  });

  it('carries openness and what cannot be told to the end', () => {
    const open: Quantity = { ...one(PLAIN), open: true };
    const untold: Quantity = { ...one(PLAIN), interval: null };
    for (const operator of OPERATORS) {
      expect(operate(operator, open, one(PLAIN))).toMatchObject({ open: true });
      expect(operate(operator, one(PLAIN), untold)).toMatchObject({ interval: null });
    }
  });
});
