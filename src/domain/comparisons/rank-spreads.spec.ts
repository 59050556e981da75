import { HELD, PERSONS, sampleClaim } from '../../chart/testing/sample-claims';
import { type Claim } from '../claim';
import { type Dataset } from '../dataset';
import { rankSpreads } from './rank-spreads';

const text = { en: '', ru: '' };
const datasetOf = (claims: readonly Claim[]): Dataset => ({
  info: {
    id: 'd',
    title: text,
    question: text,
    summary: text,
    method: text,
    keywords: { en: [], ru: [] },
    theme: 'war',
    version: '1.0.0',
    released: '',
    view: {},
  },
  measures: [HELD],
  claims,
});
const rank = (...claims: readonly Claim[]) =>
  rankSpreads([datasetOf(claims)], [PERSONS, { ...PERSONS, id: 'thousands', factor: 1000 }]);

describe('rankSpreads', () => {
  it('ranks questions by high ÷ low, the furthest apart first', () => {
    const ranking = rank(
      sampleClaim({ id: 'a', best: 10 }),
      sampleClaim({ id: 'b', best: 20 }),
      sampleClaim({ id: 'c', period: '1941', question: '1941', low: 10, high: 50 }),
    );
    expect(ranking.map(({ question, spread }) => [question, spread.ratio, spread.rests])).toEqual([
      ['1941', 5, 'stated-range'],
      ['1940', 2, 'claims'],
    ]);
  });

  it('never sells a series, another place, a repeat or a plan as a dispute', () => {
    const first = sampleClaim({ id: 'a', best: 10 });
    const others = [
      { period: '1941', question: '1941' },
      { place: 'ukraine' },
      { repeats: 'a' },
      { status: 'planned' as const },
    ];
    for (const changes of others)
      expect(rank(first, sampleClaim({ id: 'b', best: 90, ...changes }))).toEqual([]);
  });

  it('ranks each measure by its own claims, in its own unit', () => {
    const sent = { ...HELD, id: 'sent', unit: 'thousands' };
    const data = {
      ...datasetOf([
        sampleClaim({ id: 'a', best: 10 }),
        sampleClaim({ id: 'b', best: 20 }),
        sampleClaim({ id: 'c', measure: 'sent', best: 1000 }),
        sampleClaim({ id: 'd', measure: 'sent', best: 9000, place: 'ussr' }),
      ]),
      measures: [HELD, sent],
    };
    const ranking = rankSpreads([data], [PERSONS, { ...PERSONS, id: 'thousands', factor: 1000 }]);
    expect(
      ranking.map(({ measure, unit, spread, place }) => [measure.id, unit.id, spread.high, place]),
    ).toEqual([
      ['sent', 'thousands', 9, 'ussr'],
      ['held', 'persons', 20, 'ussr'],
    ]);
  });

  it('stands in the order of the keys where the ratios are equal, each key once', () => {
    const claims = ['1941', '1939', '1940'].map((year) =>
      sampleClaim({ id: year, period: year, question: year, low: 1, high: 2 }),
    );
    const keys = rank(...claims).map(({ key }) => key);
    expect(keys).toEqual(['1939', '1940', '1941'].map((year) => `d | held | ussr | actual | ${year}`));
    const twice = rankSpreads([datasetOf(claims), datasetOf(claims)], [PERSONS]);
    expect(twice.map(({ question }) => question)).toEqual(['1939', '1939', '1940', '1940', '1941', '1941']);
  });

  it('is refused for a measure in a unit that is not there', () => {
    expect(() => rankSpreads([datasetOf([])], [])).toThrow('measure held names unknown unit persons');
  });

  it('leaves out what all claims agree on', () => {
    expect(rank(sampleClaim({ id: 'a', best: 10 }), sampleClaim({ id: 'b', best: 10 }))).toEqual([]);
  });

  it('compares in one unit, and says which side is open', () => {
    const [only] = rank(
      sampleClaim({ id: 'a', low: 2, unit: 'thousands' }),
      sampleClaim({ id: 'b', best: 1000 }),
    );
    expect(only).toMatchObject({
      spread: { low: 1000, high: 2000, ratio: 2 },
      openLow: false,
      openHigh: true,
    });
  });
});
