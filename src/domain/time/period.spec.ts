import fc from 'fast-check';
import { comparePeriods, parseDate, parsePeriod, periodEnds } from './period';

describe('parsePeriod', () => {
  it('reads a year as its whole year', () => {
    expect(parsePeriod('1933')).toEqual({ edtf: '1933', from: 1933, to: 1934, inferred: false });
  });

  it('reads a month and a day as their own length', () => {
    const month = parsePeriod('1933-01');
    expect(month?.from).toBe(1933);
    expect(month?.to).toBeCloseTo(1933 + 31 / 365, 6);
    expect(parsePeriod('1940-03-01')?.from).toBeCloseTo(1940 + 60 / 366, 6);
  });

  it('includes both ends of an interval', () => {
    expect(parsePeriod('1932/1933')).toMatchObject({ from: 1932, to: 1934 });
    expect(parsePeriod('1927-10/1928-09')?.to).toBeCloseTo(1928 + 274 / 366, 6);
  });

  it('ends a December with its year, and a day with itself', () => {
    expect(parsePeriod('1933-12')?.to).toBe(1934);
    expect(parsePeriod('1933-01-01')?.to).toBeCloseTo(1933 + 1 / 365, 9);
    expect(parsePeriod('1933-12-31')?.to).toBe(1934);
  });

  it('leaves an open end open', () => {
    expect(parsePeriod('../1941')).toMatchObject({ from: -Infinity, to: 1942 });
    expect(parsePeriod('1929/..')).toMatchObject({ from: 1929, to: Infinity });
  });

  it('knows a date that we dated ourselves', () => {
    expect(parsePeriod('1941~')?.inferred).toBe(true);
    expect(parsePeriod('1941/1945?')?.inferred).toBe(true);
    expect(parsePeriod('1941~/1945')?.inferred).toBe(true);
    expect(parsePeriod('1941/1945')?.inferred).toBe(false);
    expect(parsePeriod('1941')?.inferred).toBe(false);
  });

  it.each([
    '',
    '33',
    '1933-13',
    '1933-02-29',
    '1934/1932',
    '../..',
    '1932/1933/1934',
    'about 1933',
    '1933-1',
    '1933-00',
    '1933-05-00',
    '1933/',
    '/1933',
    'x/1933',
    '1933/x',
    '../x',
    'x/..',
    '1933-05/1933-04',
  ])('refuses %p', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  it('knows leap years', () => {
    expect(parseDate('1932-02-29')).not.toBeNull();
    expect(parseDate('1900-02-29')).toBeNull();
  });

  it('never ends before it begins, whatever two dates are joined', () => {
    const year = fc.integer({ min: 1900, max: 1960 });
    fc.assert(
      fc.property(year, year, (a, b) => {
        const period = parsePeriod(`${String(a)}/${String(b)}`);
        expect(period === null).toBe(a > b);
        if (period) expect(period.from).toBeLessThan(period.to);
      }),
    );
  });
});

describe('periodEnds', () => {
  it('gives the dates of both ends, none for an open one, one date for both', () => {
    expect(periodEnds('1927-10/1928?')).toEqual({
      start: { year: 1927, month: 10, day: null, doubt: '' },
      end: { year: 1928, month: null, day: null, doubt: '?' },
    });
    expect(periodEnds('../1941').start).toBeNull();
    expect(periodEnds('1941').end).toEqual(periodEnds('1941').start);
    expect(periodEnds('')).toEqual({ start: null, end: null });
  });
});

describe('comparePeriods', () => {
  it('orders by beginning, then by end, undated last', () => {
    expect(['', '1933', '1932/1933', '1932', '../1930'].sort(comparePeriods)).toEqual([
      '../1930',
      '1932',
      '1932/1933',
      '1933',
      '',
    ]);
  });

  it('calls two equal open beginnings equal', () => {
    expect(comparePeriods('../1930', '../1930')).toBe(0);
    expect(comparePeriods('1930/..', '1930/..')).toBe(0);
    expect(comparePeriods('1930/..', '1930')).toBeGreaterThan(0);
  });
});
