import { type Claim } from '../claim';
import { againstBook, apartFrom } from './compare-texts';

const claim = (given: Partial<Claim>): Claim => ({
  id: 'x-001',
  measure: 'arrested',
  place: 'ussr',
  period: '1937/1938',
  question: '',
  low: null,
  best: null,
  high: null,
  bound: 'stated',
  unit: 'persons',
  base: '',
  status: 'actual',
  evidence: 'author',
  claimant: 'a',
  said: '',
  origin: [],
  originAt: '',
  source: 'book',
  section: '',
  footnote: '',
  quote: '',
  printed: '',
  repeats: '',
  comment: null,
  ...given,
});
const standing = (book: readonly Partial<Claim>[], text: Partial<Claim>) =>
  againstBook([...book.map(claim), claim({ source: 'notes', ...text })], 'book').map(
    ({ standing: found, ratio }) => [found, ratio],
  );

describe('againstBook', () => {
  it('says how many times a text lies above or below the book', () => {
    expect(standing([{ best: 2 }], { best: 3 })).toEqual([['higher', 1.5]]);
    expect(standing([{ low: 6, high: 8 }], { best: 3 })).toEqual([['lower', 2]]);
  });

  it('knows the same, nearly the same, and what lies inside or meets the range of the book', () => {
    expect(standing([{ best: 2 }], { best: 2 })).toEqual([['same', null]]);
    expect(standing([{ best: 100 }], { best: 103 })).toEqual([['close', null]]);
    expect(standing([{ best: 2 }, { best: 4 }], { best: 3 })).toEqual([['inside', null]]);
    expect(standing([{ low: 2, high: 4 }], { low: 3, high: 9 })).toEqual([['meets', null]]);
    expect(standing([{ best: 10 }], { low: 7, high: 14 })).toEqual([['holds', null]]);
  });

  it('does not decide where an open end forbids it', () => {
    expect(standing([{ low: 700 }], { best: 900 })).toEqual([['undecided', null]]);
    expect(standing([{ low: 700 }], { best: 350 })).toEqual([['lower', 2]]);
  });

  it('sets a text against claims of the same question first, else of an overlapping time without concluding, else against nothing', () => {
    const book = [
      { best: 2, period: '1937' },
      { best: 4, period: '1937/1938' },
    ];
    expect(standing(book, { best: 4 })).toEqual([['same', null]]);
    expect(standing([{ best: 2, period: '1937' }], { best: 9, period: '1936/1938' })).toEqual([
      ['other-time', null],
    ]);
    expect(standing([{ best: 2, period: '1937' }], { best: 4, period: '1939' })).toEqual([]);
    expect(standing([{ best: 2, period: '' }], { best: 4, period: '' })).toEqual([]);
  });

  it('tells the difference, and no ratio to nothing', () => {
    const found = (book: Partial<Claim>, text: Partial<Claim>) =>
      againstBook([claim(book), claim({ source: 'notes', ...text })], 'book').map(({ ratio, gap }) => [
        ratio,
        gap,
      ]);
    expect(found({ best: 2 }, { best: 3 })).toEqual([[1.5, 1]]);
    expect(found({ best: 0 }, { best: 3 })).toEqual([[null, 3]]);
    expect(found({ best: 3 }, { best: 0 })).toEqual([[null, 3]]);
  });

  it('calls nearly the same what differs by a twentieth of the larger, and no more', () => {
    expect(standing([{ best: 100 }], { best: 95 })).toEqual([['close', null]]);
    expect(standing([{ best: 100 }], { best: 94 })[0]?.[0]).toBe('lower');
  });

  it('holds the ends of the book inside its range, and decides nothing over an open end', () => {
    expect(standing([{ low: 2, high: 4 }], { low: 2, high: 3 })).toEqual([['inside', null]]);
    expect(standing([{ low: 2, high: 4 }], { low: 3, high: 4 })).toEqual([['inside', null]]);
    expect(standing([{ low: 2, high: 4 }], { low: 2, high: 9 })).toEqual([['holds', null]]);
    expect(standing([{ low: 2, high: 4 }], { low: 1, high: 4 })).toEqual([['holds', null]]);
    expect(standing([{ low: 2, high: 4 }], { low: 1, high: 3 })).toEqual([['meets', null]]);
    expect(standing([{ low: 2, high: 4 }], { low: 3, high: null })).toEqual([['undecided', null]]);
    expect(standing([{ low: 2, high: 4 }], { low: null, high: 3 })).toEqual([['undecided', null]]);
    expect(standing([{ high: 4 }], { low: 2, high: 3 })).toEqual([['undecided', null]]);
    expect(standing([{ low: 2 }], { low: 2, high: 3 })).toEqual([['undecided', null]]);
    expect(standing([{ high: 4 }], { high: 9 })).toEqual([['undecided', null]]);
    expect(standing([{ high: 4 }], { high: -1 })).toEqual([['undecided', null]]);
    expect(standing([{ low: 4 }], { low: 9 })).toEqual([['undecided', null]]);
    expect(standing([{ low: 2 }], { high: 1 })[0]?.[0]).toBe('lower');
  });

  it('takes times that only touch for apart, and no time for none that overlaps', () => {
    expect(standing([{ best: 2, period: '1937' }], { best: 4, period: '1938' })).toEqual([]);
    expect(standing([{ best: 2, period: '1938' }], { best: 4, period: '1937' })).toEqual([]);
    expect(standing([{ best: 2, period: '1938' }], { best: 4, period: '1930' })).toEqual([]);
    expect(standing([{ best: 2, period: '1938' }], { best: 4, period: '' })).toEqual([]);
    expect(standing([{ best: 2, period: '' }], { best: 4, period: '1938' })).toEqual([]);
  });

  it('sets one measure against its own only', () => {
    expect(standing([{ best: 2, measure: 'sentenced' }], { best: 4 })).toEqual([]);
  });

  it('never sets a plan against a fact, one place against another, or a repetition against anything', () => {
    expect(standing([{ best: 2, status: 'planned' }], { best: 4 })).toEqual([]);
    expect(standing([{ best: 2, status: 'planned' }], { best: 4, status: 'planned' })).toEqual([
      ['higher', 2],
    ]);
    expect(standing([{ best: 2, place: 'ukraine' }], { best: 4 })).toEqual([]);
    expect(standing([{ best: 2, repeats: 'x-009' }], { best: 4 })).toEqual([]);
  });
});

describe('apartFrom', () => {
  const apart = (others: readonly Partial<Claim>[]) => apartFrom(claim({}), others.map(claim));

  it('names the weightiest difference to a claim', () => {
    expect(apart([{ measure: 'executed', place: 'ukraine' }])).toBe('measure');
    expect(apart([{ status: 'planned', place: 'ukraine' }])).toBe('status');
    expect(apart([{ place: 'ukraine', period: '1933' }])).toBe('place');
    expect(apart([{ period: '1933' }])).toBe('time');
  });

  it('goes by the nearest of several', () => {
    expect(apart([{ measure: 'executed' }, { place: 'ukraine' }])).toBe('place');
  });

  it('refuses to compare with nothing', () => {
    expect(() => apart([])).toThrow(RangeError);
  });
});
