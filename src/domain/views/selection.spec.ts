import { HELD, PERCENT, PERSONS, sampleClaim, sampleDataset } from '../../chart/testing/sample-claims';
import { type Claim } from '../claim';
import { convertClaim, select } from './selection';
import { type View, viewFromQuery } from './view';

const THOUSANDS = { ...PERSONS, id: 'thousands', factor: 1000 };
const HORSES = { ...PERSONS, id: 'horses', dimension: 'animals' };
const PIGS = { ...HORSES, id: 'pigs' };
const UNITS = [PERSONS, THOUSANDS, PERCENT, HORSES, PIGS];
const PART = { ...HELD, id: 'part', partOf: 'held' };
const SHARE = { ...HELD, id: 'share', partOf: 'held', kind: 'share' as const, unit: 'percent' };
const DATASET = sampleDataset({
  measures: [HELD, PART, SHARE],
  claims: [
    sampleClaim({ id: 's-001', best: 4, unit: 'thousands', source: 'a' }),
    sampleClaim({ id: 's-002', low: 1, high: 2, source: 'b', evidence: 'memoir', period: '1950' }),
    sampleClaim({ id: 's-003', best: 9, status: 'planned', source: 'b' }),
    sampleClaim({ id: 's-004', measure: 'part', best: 3, unit: 'thousands' }),
    sampleClaim({ id: 's-005', measure: 'share', best: 50, unit: 'percent' }),
  ],
});
const chosen = (query: Readonly<Record<string, string>> = {}, changes: Partial<View> = {}) =>
  select(DATASET, { ...viewFromQuery(query, DATASET, UNITS).view, ...changes }, UNITS);
const ids = (claims: readonly Claim[]): readonly string[] => claims.map(({ id }) => id);

describe('what a view shows', () => {
  it('is the claims of its measure, counted, with numbers in its unit', () => {
    const { claims, total, measure, unit } = chosen();
    expect([measure.id, unit.id, total]).toEqual(['held', 'persons', 3]);
    expect(claims.map(({ best, low, high }) => [low, best, high])).toEqual([
      [null, 4000, null],
      [1, null, 2],
      [null, 9, null],
    ]);
    expect(chosen({ unit: 'thousands' }).claims.map(({ best, low }) => best ?? low)).toEqual([
      4, 0.001, 0.009,
    ]);
  });

  it.each([
    ['a source', { sources: 'a' }, ['s-001']],
    ['a kind of evidence', { evidence: 'memoir' }, ['s-002']],
    ['a status', { status: 'planned' }, ['s-003']],
    ['years', { from: '1945', to: '1955' }, ['s-002']],
  ])('leaves out what is switched off by %s, and still counts it', (_what, query, shown) => {
    const { claims, total } = chosen(query as Readonly<Record<string, string>>);
    expect(ids(claims)).toEqual(shown);
    expect(total).toBe(3);
  });

  it('brings along the related measures that count the same, their claims switched on and off alike', () => {
    const { related } = chosen();
    expect(related.measures.map(({ id }) => id)).toEqual(['held', 'part']);
    expect(ids(related.claims)).toEqual(['s-001', 's-002', 's-003', 's-004']);
    expect(related.claims.find(({ id }) => id === 's-004')?.best).toBe(3000);
    expect(ids(chosen({ sources: 'a' }).related.claims)).toEqual(['s-001']);
  });

  it('keeps units that count the like with one factor: horses beside pigs', () => {
    const [horses, pigs] = [
      { ...HELD, id: 'horses', unit: 'horses', family: 'livestock' },
      { ...HELD, id: 'pigs', unit: 'pigs', family: 'livestock' },
    ];
    const dataset = sampleDataset({
      measures: [horses, pigs],
      claims: [sampleClaim({ id: 'p-001', measure: 'pigs', unit: 'pigs', best: 20 })],
    });
    const { view } = viewFromQuery({}, dataset, UNITS);
    expect(select(dataset, view, UNITS).related.claims).toMatchObject([{ unit: 'pigs', best: 20 }]);
  });

  it('is refused for a measure or a unit that is not there', () => {
    expect(() => chosen({}, { measure: 'camels' })).toThrow(
      'view names unknown measure camels or unit persons',
    );
    expect(() => chosen({}, { unit: 'camels' })).toThrow('view names unknown measure held or unit camels');
  });
});

describe('a claim in another unit', () => {
  it('is the very same claim in its own unit', () => {
    const claim = sampleClaim({ best: 1 });
    expect(convertClaim(claim, PERSONS, UNITS)).toBe(claim);
  });

  it('keeps what is not stated unstated, and what was printed as it was', () => {
    const claim = sampleClaim({ low: 2, unit: 'thousands', printed: '2 thousand' });
    expect(convertClaim(claim, PERSONS, UNITS)).toMatchObject({
      low: 2000,
      best: null,
      high: null,
      unit: 'persons',
      printed: '2 thousand',
    });
  });

  it('is refused where the units measure different things, or one is not known', () => {
    expect(() => convertClaim(sampleClaim({ unit: 'percent' }), PERSONS, UNITS)).toThrow(
      'cannot convert percent to persons: different dimensions',
    );
    expect(() => convertClaim(sampleClaim({ unit: 'camels' }), PERSONS, UNITS)).toThrow(RangeError);
  });
});
