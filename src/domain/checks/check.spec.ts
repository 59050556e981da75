import { type Quantity } from '../quantities/quantity';
import { compare, type Relation } from './check';

const from = (low: number, high: number, open = false): Quantity => ({
  interval: { low, high },
  open,
  dimension: {},
});
const UNTOLD: Quantity = { interval: null, open: false, dimension: {} };
const said = (left: Quantity, relation: Relation, right: Quantity) => {
  const { verdict, gap } = compare(left, relation, right);
  return gap === null ? verdict : `${verdict}, by ${String(gap)}`;
};

describe('two quantities', () => {
  it('cannot be told where one of them cannot', () => {
    expect(said(UNTOLD, 'equals', from(1, 2))).toBe('open');
    expect(said(from(1, 2), 'equals', UNTOLD)).toBe('open');
  });

  it('are apart by the distance of their nearer ends, whichever is the larger', () => {
    expect(said(from(1, 2), 'equals', from(5, 9))).toBe('no, by 3');
    expect(said(from(5, 9), 'overlaps', from(1, 2))).toBe('no, by 3');
  });

  it('are equal where they meet, and with one open side only where the closed one lies inside', () => {
    expect(said(from(1, 3), 'equals', from(3, 5))).toBe('yes');
    expect(said(from(1, Infinity, true), 'equals', from(3, 5))).toBe('yes');
    expect(said(from(4, Infinity, true), 'equals', from(3, 5))).toBe('open');
    expect(said(from(3, 5), 'equals', from(4, Infinity, true))).toBe('open');
    expect(said(from(3, 5), 'equals', from(3, Infinity, true))).toBe('yes');
    expect(said(from(1, Infinity, true), 'equals', from(3, Infinity, true))).toBe('open');
  });

  it('overlap where they meet, open or not', () => {
    expect(said(from(1, 3, true), 'overlaps', from(3, 5))).toBe('yes');
  });

  it('lie within each other, or stick out by so much', () => {
    expect(said(from(3, 4), 'within', from(3, 5))).toBe('yes');
    expect(said(from(1, 4), 'within', from(3, 5))).toBe('no, by 2');
    expect(said(from(4, 9), 'within', from(3, 5))).toBe('no, by 4');
    expect(said(from(3, 4, true), 'within', from(3, 5))).toBe('open');
    expect(said(from(3, 4, true), 'within', from(3, 5, true))).toBe('yes');
    expect(said(from(1, 4), 'within', from(3, 5, true))).toBe('open');
  });

  it('are below where the left can be the smaller, and at most where it can be as small', () => {
    expect(said(from(1, 3), 'below', from(2, 5))).toBe('yes');
    expect(said(from(3, 4), 'below', from(2, 3))).toBe('no, by 0');
    expect(said(from(3, 4), 'at-most', from(2, 3))).toBe('yes');
    expect(said(from(7, 8), 'at-most', from(2, 3))).toBe('no, by 4');
  });

  it('are only said to be below with an open side where it must be so', () => {
    expect(said(from(1, 2, true), 'below', from(3, 5))).toBe('yes');
    expect(said(from(1, 3, true), 'below', from(3, 5))).toBe('open');
    expect(said(from(1, 3, true), 'at-most', from(3, 5))).toBe('yes');
    expect(said(from(1, 4, true), 'at-most', from(3, 5))).toBe('open');
  });
});
