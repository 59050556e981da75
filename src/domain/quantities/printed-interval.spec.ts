import { type Bound } from '../claim';
import { type MeasureKind } from '../measure';
import { isOpen, printedInterval } from './printed-interval';

interface Figure {
  readonly printed: string;
  readonly low?: number;
  readonly best?: number;
  readonly high?: number;
  readonly bound?: Bound;
  readonly kind?: MeasureKind;
  readonly dimension?: string;
}

function ends({
  printed,
  low,
  best,
  high,
  bound = 'stated',
  kind = 'flow',
  dimension = 'persons',
}: Figure): number[] {
  const claim = { low: low ?? null, best: best ?? null, high: high ?? null, bound, printed };
  const found = printedInterval(claim, { kind }, { dimension });
  return [found.low, found.high].map((end) => Number(end.toPrecision(12)));
}

describe('printedInterval', () => {
  it('takes decimals in digits for half the last printed place', () => {
    expect(ends({ printed: '34.4 million', best: 34.4e6 })).toEqual([34.35e6, 34.45e6]);
    expect(ends({ printed: '1.67', best: 1.67e6 })).toEqual([1.665e6, 1.675e6]);
    expect(ends({ printed: '1.4:1', best: 1.4, kind: 'ratio', dimension: 'ratio' })).toEqual([1.35, 1.45]);
    expect(ends({ printed: '2.1 times', best: 2.1, kind: 'multiple', dimension: 'times' })).toEqual([
      2.05, 2.15,
    ]);
  });

  it('reads numerals in groups of three, parted as people part them', () => {
    for (const printed of ['1,234.5', '1 234.5', '1\u00A0234.5', '1\u202F234.5'])
      expect(ends({ printed, best: 1234.5, dimension: 'mass' })).toEqual([1234.45, 1234.55]);
    expect(ends({ printed: '12,345.67', best: 12_345.67, dimension: 'mass' })).toEqual([
      12_345.665, 12_345.675,
    ]);
    expect(ends({ printed: '1,234,567.5', best: 1_234_567.5 })).toEqual([1_234_567.45, 1_234_567.55]);
    expect(ends({ printed: '34.0 million', best: 34e6 })).toEqual([33.95e6, 34.05e6]);
    expect(ends({ printed: '1,200%', best: 1200, kind: 'share', dimension: 'percent' })).toEqual([
      1199.5, 1200.5,
    ]);
    expect(ends({ printed: '2.25 times', best: 2.25, kind: 'multiple', dimension: 'times' })).toEqual([
      2.245, 2.255,
    ]);
  });

  it('takes percentages in digits for half the last printed place', () => {
    expect(ends({ printed: '40%', best: 40, kind: 'share', dimension: 'percent' })).toEqual([39.5, 40.5]);
    expect(ends({ printed: '83.6%', best: 83.6, kind: 'share', dimension: 'percent' })).toEqual([
      83.55, 83.65,
    ]);
    expect(ends({ printed: '40%', best: 40, kind: 'rate', dimension: 'percent ÷ year' })).toEqual([
      39.5, 40.5,
    ]);
  });

  it('takes whole numbers for half the unit of the last digit that is not zero, 5 % at most', () => {
    expect(ends({ printed: '46,000', best: 46_000 })).toEqual([45_500, 46_500]);
    expect(ends({ printed: '5430', best: 5430 })).toEqual([5425, 5435]);
    expect(ends({ printed: '36 million', best: 36e6 })).toEqual([35.5e6, 36.5e6]);
    expect(ends({ printed: '700,000', best: 700_000 })).toEqual([665_000, 735_000]);
    expect(ends({ printed: '353,074', best: 353_074 })).toEqual([353_073.5, 353_074.5]);
    expect(ends({ printed: 'half a million', best: 500_000 })).toEqual([475_000, 525_000]);
    expect(ends({ printed: 'sixty percent', best: 60, kind: 'share', dimension: 'percent' })).toEqual([
      57, 63,
    ]);
  });

  it('takes counts below 100,000 that do not end in 0 as exact', () => {
    expect(ends({ printed: '38,627', best: 38_627 })).toEqual([38_627, 38_627]);
    expect(ends({ printed: 'thirty-six', best: 36 })).toEqual([36, 36]);
    expect(ends({ printed: 'almost 139', best: 139, bound: 'about' })).toEqual([139, 139]);
  });

  it('knows nothing of the size of what is not stated, and everything of zero', () => {
    expect(ends({ printed: '' })).toEqual([-Infinity, Infinity]);
    expect(ends({ printed: '0', best: 0 })).toEqual([0, 0]);
    expect(ends({ printed: 'no tons', best: 0, dimension: 'mass' })).toEqual([0, 0]);
  });

  it.each(['stock', 'flow', 'change'] as const)('takes what a %s counts as exact', (kind) => {
    expect(ends({ printed: '36', best: 36, kind })).toEqual([36, 36]);
  });

  it.each(['mass', 'area', 'rubles', 'gold-rubles', 'dollars'])('takes %s for measured', (dimension) => {
    expect(ends({ printed: '32', best: 32, dimension })).toEqual([31.5, 32.5]);
  });

  it('does not take for counted what is measured', () => {
    expect(ends({ printed: 'sixty-one percent', best: 61, kind: 'change', dimension: 'percent' })).toEqual([
      60.5, 61.5,
    ]);
    expect(ends({ printed: '32 tons', best: 32, dimension: 'mass' })).toEqual([31.5, 32.5]);
    expect(ends({ printed: 'three', best: 3, kind: 'rate', dimension: 'persons ÷ day' })).toEqual([
      2.85, 3.15,
    ]);
  });

  it('takes fractions and multiples in words for 10 % of themselves, hedged or not', () => {
    expect(ends({ printed: 'half', best: 50, kind: 'share', dimension: 'percent' })).toEqual([45, 55]);
    expect(ends({ printed: 'half', best: 50, bound: 'about', kind: 'share', dimension: 'percent' })).toEqual([
      45, 55,
    ]);
    expect(ends({ printed: '1/2', best: 50, kind: 'share', dimension: 'percent' })).toEqual([45, 55]);
    expect(ends({ printed: '50 / 100', best: 50, kind: 'share', dimension: 'percent' })).toEqual([45, 55]);
    expect(ends({ printed: '50/100', best: 50, kind: 'share', dimension: 'percent' })).toEqual([45, 55]);
    expect(ends({ printed: 'three to one', best: 3, kind: 'ratio', dimension: 'ratio' })).toEqual([2.7, 3.3]);
    expect(ends({ printed: 'three times', best: 3, kind: 'multiple', dimension: 'times' })).toEqual([
      2.7, 3.3,
    ]);
    expect(ends({ printed: 'one in eight', best: 12.5, kind: 'share', dimension: 'percent' })).toEqual([
      11.25, 13.75,
    ]);
  });

  it('doubles what a hedge stands before', () => {
    expect(ends({ printed: '40%', best: 40, bound: 'about', kind: 'share', dimension: 'percent' })).toEqual([
      39, 41,
    ]);
    expect(ends({ printed: '8.9 million', best: 8.9e6, bound: 'about', dimension: 'mass' })).toEqual([
      8.8e6, 9e6,
    ]);
    expect(ends({ printed: '117,000', best: 117_000, bound: 'about' })).toEqual([116_000, 118_000]);
  });

  it('begins an open bound at the stated figure', () => {
    expect(ends({ printed: '700,000', low: 700_000, bound: 'more-than' })).toEqual([700_000, Infinity]);
    expect(ends({ printed: '15 million', high: 15e6, bound: 'at-most' })).toEqual([-Infinity, 15e6]);
    expect(isOpen({ low: 1, best: null, high: null })).toBe(true);
    expect(isOpen({ low: 1, best: null, high: 2 })).toBe(false);
    expect(isOpen({ low: null, best: null, high: 2 })).toBe(true);
    expect(isOpen({ low: null, best: 2, high: null })).toBe(false);
  });

  it('keeps both ends of a range, each with its own precision', () => {
    expect(ends({ printed: '800–900', low: 8e8, high: 9e8, bound: 'between', dimension: 'mass' })).toEqual([
      7.6e8, 9.45e8,
    ]);
    expect(
      ends({ printed: '22–25%', low: 22, high: 25, bound: 'between', kind: 'share', dimension: 'percent' }),
    ).toEqual([21.5, 25.5]);
  });
});
