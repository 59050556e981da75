import fc from 'fast-check';
import { HELD, PERSONS, sampleClaim } from '../chart/testing/sample-claims';
import { EVIDENCE } from './claim';
import { type Dataset } from './dataset';
import { select } from './selection';
import { GROUPS, ORDERS, queryFromView, SCALES, TABS, type View, viewFromQuery } from './view';

const thousands = { ...PERSONS, id: 'thousands', factor: 1000 };
const units = [PERSONS, thousands, { ...PERSONS, id: 'puds', dimension: 'mass' }];
const dataset: Dataset = {
  info: {
    id: 'sample',
    title: { en: 'Sample', ru: 'Пример' },
    question: { en: '?', ru: '?' },
    summary: { en: '', ru: '' },
    method: { en: '', ru: '' },
    keywords: { en: [], ru: [] },
    theme: 'war',
    version: '1.0.0',
    released: '2026-11-22',
    view: { measure: 'sent' },
  },
  measures: [HELD, { ...HELD, id: 'sent' }],
  claims: [
    sampleClaim({ id: 's-001', measure: 'held', best: 5000, source: 'a' }),
    sampleClaim({ id: 's-002', measure: 'sent', best: 0, source: 'b', evidence: 'memoir' }),
    sampleClaim({ id: 's-003', measure: 'sent', low: 1, high: 2, bound: 'between', source: 'a', period: '' }),
  ],
};
const read = (query: Record<string, string>) => viewFromQuery(query, dataset, units);

describe('a view in an address', () => {
  it('is the dataset’s own without a query', () => {
    const { view, unknown } = read({});
    expect(view).toMatchObject({
      measure: 'sent',
      chart: 'estimates',
      scale: null,
      order: 'value',
      tab: 'chart',
      sources: null,
      claim: '',
    });
    expect(unknown).toEqual([]);
    expect(queryFromView(view, dataset)).toEqual({});
  });

  it('names what it does not know, and falls back', () => {
    const { view, unknown } = read({
      measure: 'camels',
      chart: 'pie',
      scale: 'cubic',
      unit: 'puds',
      claim: 's-999',
      from: 'then',
      sources: 'a,z',
    });
    expect(unknown).toEqual([
      { parameter: 'claim', value: 's-999' },
      { parameter: 'measure', value: 'camels' },
      { parameter: 'scale', value: 'cubic' },
      { parameter: 'chart', value: 'pie' },
      { parameter: 'unit', value: 'puds' },
      { parameter: 'sources', value: 'z' },
      { parameter: 'from', value: 'then' },
    ]);
    expect(view).toMatchObject({
      measure: 'sent',
      chart: 'estimates',
      scale: null,
      unit: 'persons',
      claim: '',
      from: null,
    });
  });

  it('opens the measure of the claim that a link names', () => {
    expect(read({ claim: 's-001' }).view).toMatchObject({ measure: 'held', claim: 's-001' });
  });

  it('comes back the same from its own address', () => {
    const view = fc.record<View>({
      measure: fc.constantFrom('held', 'sent'),
      chart: fc.constant('estimates' as const),
      scale: fc.constantFrom(null, ...SCALES),
      order: fc.constantFrom(...ORDERS),
      group: fc.constantFrom(...GROUPS),
      unit: fc.constantFrom('persons', 'thousands'),
      sources: fc.constantFrom(null, ['a'], ['b'], []),
      evidence: fc.constantFrom(null, [EVIDENCE[0]], [EVIDENCE[1], EVIDENCE[4]]),
      status: fc.constantFrom(null, ['actual' as const]),
      claim: fc.constant(''),
      tab: fc.constantFrom(...TABS),
      from: fc.option(fc.integer({ min: 1900, max: 1960 })),
      to: fc.option(fc.integer({ min: 1900, max: 1960 })),
    });
    fc.assert(
      fc.property(view, (given) =>
        expect(read(queryFromView(given, dataset))).toEqual({ view: given, unknown: [] }),
      ),
    );
  });

  it('survives any query', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (query) => {
        expect(select(dataset, read(query).view, units).measure).toBeDefined();
      }),
    );
  });
});

describe('a selection', () => {
  it('keeps what is switched on, and tells how many there are in all', () => {
    const { claims, total } = select(dataset, read({ sources: 'a' }).view, units);
    expect(claims.map(({ id }) => id)).toEqual(['s-003']);
    expect(total).toBe(2);
  });

  it('keeps undated claims whatever the years', () => {
    expect(select(dataset, read({ from: '1950' }).view, units).claims.map(({ id }) => id)).toEqual(['s-003']);
  });

  it('converts numbers to the unit of the view; zero stays zero, empty stays empty', () => {
    const { claims } = select(dataset, read({ unit: 'thousands' }).view, units);
    expect(claims.map(({ low, best, high }) => [low, best, high])).toEqual([
      [null, 0, null],
      [0.001, null, 0.002],
    ]);
  });
});
