import { fitsFilter, readYear } from './card-filter';

const CARD = {
  words: 'заключенные гулага лагеря prisoners of the gulag camps',
  spans: [
    [1934, 1934],
    [1940, 1953],
  ] as const,
  undated: false,
};
const OPEN = { words: '', from: null, to: null };

describe('fitsFilter', () => {
  it('finds words of both languages in other forms', () => {
    for (const words of ['', 'Gulag', 'заключённых', 'лагерей', 'camp', 'prisoner ГУЛАГ']) {
      expect([words, fitsFilter(CARD, { ...OPEN, words })]).toEqual([words, true]);
    }
  });

  it('asks for every word', () => {
    expect(fitsFilter(CARD, { ...OPEN, words: 'gulag horses' })).toBe(false);
  });

  it('asks for a claim that touches the years, both included', () => {
    expect(fitsFilter(CARD, { ...OPEN, from: 1935, to: 1939 })).toBe(false);
    expect(fitsFilter(CARD, { ...OPEN, from: 1934, to: 1934 })).toBe(true);
    expect(fitsFilter(CARD, { ...OPEN, from: 1953 })).toBe(true);
    expect(fitsFilter(CARD, { ...OPEN, to: 1933 })).toBe(false);
  });

  it('leaves out nothing that is undated', () => {
    expect(fitsFilter({ ...CARD, undated: true }, { ...OPEN, from: 1935, to: 1939 })).toBe(true);
  });
});

describe('readYear', () => {
  it('reads four digits and nothing else', () => {
    expect(['1937', '', '37', 'abcd', undefined].map(readYear)).toEqual([1937, null, null, null, null]);
  });
});
