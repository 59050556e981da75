import { multipliersIn, printedNumbers } from './printed-number';

const short = (phrase: string): string =>
  printedNumbers(phrase)
    .map(({ sort, value }) => `${sort} ${String(value)}`)
    .join(', ');

describe('printedNumbers', () => {
  it.each([
    ['1.67 million', 'count 1670000'],
    ['1.1 million', 'count 1100000'],
    ['4 million and 8 million', 'count 4000000, count 8000000'],
    ['two hundred and fifty thousand', 'count 250000'],
    ['61%', 'percentage 61'],
    ['half', 'fraction 0.5'],
    ['half a million', 'count 500000'],
    ['half again', 'multiple 1.5'],
    ['almost doubled', 'multiple 2'],
    ['five times', 'multiple 5'],
    ['1.4:1', 'ratio 1.4'],
    ['one in eight', 'proportion 0.125'],
    ['no figure', ''],
    ['', ''],
  ])('reads "%s" as %s', (phrase, numbers) => {
    expect(short(phrase)).toBe(numbers);
  });

  it('tells which numbers may still take a multiplier from their quote', () => {
    expect(printedNumbers('782').map(({ sized }) => sized)).toEqual([false]);
    expect(printedNumbers('16,700 or 2 million').map(({ sized }) => sized)).toEqual([true, true]);
  });

  it('tells an ordinal from a fraction only where it could be one', () => {
    expect(printedNumbers('an eighth')[0]?.ordinal).toBe(8);
    expect(printedNumbers('two-thirds')[0]?.ordinal).toBeNull();
    expect(printedNumbers('half')[0]?.ordinal).toBeNull();
  });
});

describe('multipliersIn', () => {
  it('names each multiplier word of a phrase once', () => {
    expect(multipliersIn('from 782 million to 600 million or 2 thousand')).toEqual([1e6, 1e3]);
    expect(multipliersIn('16,700 people')).toEqual([]);
  });
});
