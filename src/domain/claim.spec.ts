import { claimCentre, claimEnds } from './claim';

describe('the ends of a claim', () => {
  it.each([
    ['one number is both ends', { low: null, best: 5, high: null }, { low: 5, high: 5 }],
    ['a range is its own ends, its best is none', { low: 1, best: 2, high: 3 }, { low: 1, high: 3 }],
    ['an open side stays open', { low: 7, best: null, high: null }, { low: 7, high: null }],
    ['a best does not close an open top', { low: 1, best: 2, high: null }, { low: 1, high: null }],
    ['a best does not close an open bottom', { low: null, best: 2, high: 3 }, { low: null, high: 3 }],
    [
      'nothing stated is open on both sides',
      { low: null, best: null, high: null },
      { low: null, high: null },
    ],
  ])('%s', (_what, claim, ends) => {
    expect(claimEnds(claim)).toEqual(ends);
  });
});

describe('the number that orders a claim', () => {
  it.each([
    ['its best', { low: 1, best: 2, high: 9 }, 2],
    ['the middle of its ends', { low: 1, best: null, high: 9 }, 5],
    ['its lower end', { low: 7, best: null, high: null }, 7],
    ['its upper end', { low: null, best: null, high: 3 }, 3],
    ['a lower end of zero, which is a number, too', { low: 0, best: null, high: null }, 0],
    ['zero where nothing is stated', { low: null, best: null, high: null }, 0],
  ])('is %s', (_what, claim, centre) => {
    expect(claimCentre(claim)).toBe(centre);
  });
});
