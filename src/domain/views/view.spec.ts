import fc from 'fast-check';
import { HELD, PERSONS, sampleClaim } from '../../chart/testing/sample-claims';
import { EVIDENCE } from '../claim';
import { type Dataset } from '../dataset';
import { select } from './selection';
import {
  GROUPS,
  inYears,
  ORDERS,
  queryFromView,
  SCALES,
  shownUnits,
  sourcesOf,
  TABS,
  type View,
  viewFromQuery,
} from './view';

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

  it('takes an empty value for none, and lists of nothing known or of everything for all', () => {
    const { view, unknown } = read({
      measure: '',
      scale: '',
      from: '',
      to: '',
      sources: 'a,b',
      evidence: 'z',
      status: '',
    });
    expect(view).toMatchObject({
      measure: 'sent',
      scale: null,
      from: null,
      to: null,
      sources: null,
      evidence: null,
    });
    expect(view.status).toEqual([]);
    expect(unknown).toEqual([{ parameter: 'evidence', value: 'z' }]);
  });

  it('reads years of four digits only', () => {
    expect(read({ from: '19333', to: '193' })).toMatchObject({ view: { from: null, to: null } });
    expect(read({ from: 'x1933', to: '1933x' })).toMatchObject({ view: { from: null, to: null } });
    expect(queryFromView({ ...read({}).view, from: 7, to: 70 }, dataset)).toEqual({
      from: '0007',
      to: '0070',
    });
  });

  it('parts the entries of a list by commas', () => {
    const view = read({ sources: 'a', status: 'actual,planned', evidence: 'census,memoir' }).view;
    expect(queryFromView(view, dataset)).toEqual({
      sources: 'a',
      status: 'actual,planned',
      evidence: 'census,memoir',
    });
    const three = { ...dataset, claims: [...dataset.claims, sampleClaim({ id: 's-004', source: 'c' })] };
    const { view: two } = viewFromQuery({ sources: 'c,a' }, three, units);
    expect(queryFromView(two, three)).toEqual({ sources: 'a,c' });
  });

  it('begins as the dataset says: its measure, chart and order', () => {
    const preset = (view: Record<string, string>) => ({
      ...dataset,
      info: { ...dataset.info, view },
      claims: [
        sampleClaim({ id: 's-001', best: 5, period: '1930' }),
        sampleClaim({ id: 's-002', best: 6, period: '1931', claimant: 'bureau' }),
      ],
    });
    const timed = preset({ chart: 'time', order: 'period' });
    const { view } = viewFromQuery({}, timed, units);
    expect(view).toMatchObject({ measure: 'held', chart: 'time', order: 'period' });
    expect(queryFromView(view, timed)).toEqual({});
    expect(queryFromView({ ...view, chart: 'estimates', order: 'value' }, timed)).toEqual({
      chart: 'estimates',
      order: 'value',
    });
    expect(viewFromQuery({}, preset({ measure: 'gone', chart: 'parts' }), units).view).toMatchObject({
      measure: 'held',
      chart: 'estimates',
    });
  });

  it('names a unit only where it is not that of the measure', () => {
    const mass = { ...dataset, measures: [HELD, { ...HELD, id: 'sent', unit: 'puds' }] };
    const { view } = viewFromQuery({}, mass, units);
    expect(view.unit).toBe('puds');
    expect(queryFromView(view, mass)).toEqual({});
    expect(queryFromView({ ...view, unit: 'persons' }, mass)).toEqual({ unit: 'persons' });
  });

  it('names the measure and the claim where one is pinned, and pins none that the view does not show', () => {
    const { view } = read({ claim: 's-002' });
    expect(queryFromView(view, dataset)).toEqual({ measure: 'sent', claim: 's-002' });
    expect(read({ claim: 's-002', measure: 'held' }).view.claim).toBe('');
  });

  it('is refused for a dataset without measures, which the checker lets nobody make', () => {
    expect(() => viewFromQuery({}, { ...dataset, measures: [] }, units)).toThrow(
      'dataset sample has no measure',
    );
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

describe('the units in which claims can be shown', () => {
  it('are their own, and those of one dimension and another factor', () => {
    const horses = { id: 'horses', dimension: 'animals', factor: 1 };
    const all = [...units, horses, { ...horses, id: 'pigs' }];
    expect(shownUnits('persons', all)).toEqual(['persons', 'thousands']);
    expect(shownUnits('thousands', all)).toEqual(['persons', 'thousands']);
    expect(shownUnits('horses', all)).toEqual(['horses']);
    expect(shownUnits('camels', all)).toEqual([]);
  });
});

describe('the sources of a dataset', () => {
  it('are in alphabetical order, each once', () => {
    const claims = ['b', 'a', 'b'].map((source) => sampleClaim({ source }));
    expect(sourcesOf({ claims })).toEqual(['a', 'b']);
  });
});

describe('the years of a view', () => {
  it.each([
    ['1930', null, null, true],
    ['1930', 1930, 1930, true],
    ['1930', 1931, null, false],
    ['1930', null, 1929, false],
    ['1930', 1929, null, true],
    ['1930', null, 1931, true],
    ['1929/1931', 1930, 1930, true],
    ['', 1930, 1930, true],
  ])('%p is touched by %p to %p: %p', (period, from, to, touched) => {
    expect(inYears(period, { from, to })).toBe(touched);
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
