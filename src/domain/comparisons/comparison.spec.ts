import { HELD, PERCENT, PERSONS, sampleClaim } from '../../chart/testing/sample-claims';
import { type Dataset } from '../dataset';
import { type CodeLists } from '../code-lists';
import { compareClaims, comparedClaims, joinLists } from './comparison';
import { comparisonFromQuery, queryFromComparison, toggleClaims, withoutClaim } from './comparison-view';
import { rivals } from '../matching/agreement';

const text = { en: '', ru: '' };
const share = { ...HELD, id: 'share', kind: 'share' as const, unit: 'percent' };
const dataset = (id: string): Dataset => ({
  info: {
    id,
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
  measures: [HELD, share],
  claims: [
    sampleClaim({ id: `${id}-001`, best: 4, unit: 'thousands' }),
    sampleClaim({ id: `${id}-002`, measure: 'share', unit: 'percent', best: 50 }),
  ],
});
const units = [PERSONS, { ...PERSONS, id: 'thousands', factor: 1000 }, PERCENT];
const datasets = [dataset('x'), dataset('y')];

describe('compareClaims', () => {
  it('keeps claims of any dataset of one dimension and kind, and refuses others by name', () => {
    const comparison = compareClaims(['x-001', 'y-001', 'y-002', 'z-009'], datasets, units);
    expect(comparison.kept.map(({ claim, dataset: { info } }) => [claim.id, info.id])).toEqual([
      ['x-001', 'x'],
      ['y-001', 'y'],
    ]);
    expect(comparison.refused.map(({ claim }) => claim.id)).toEqual(['y-002']);
    expect(comparison.unknown).toEqual(['z-009']);
  });

  it('finds a claim whose row stands in a dataset that its id does not name', () => {
    const moved = { ...dataset('x'), claims: [sampleClaim({ id: 'old-001', best: 1 })] };
    expect(compareClaims(['old-001'], [moved], units).kept).toHaveLength(1);
  });

  it('shows numbers in one unit, and never takes measures of two datasets for one', () => {
    const claims = comparedClaims(compareClaims(['x-001', 'y-001'], datasets, units), units);
    expect(claims.map(({ best }) => best)).toEqual([4000, 4000]);
    expect(rivals(claims)).toHaveLength(2);
  });
});

describe('what stands side by side', () => {
  it('is decided by the first claim: its kind, and the dimension of its unit', () => {
    const [share1] = compareClaims(['x-002', 'x-001'], datasets, units).kept;
    expect(share1?.claim.id).toBe('x-002');
    expect(compareClaims(['x-002', 'x-001'], datasets, units).unit?.id).toBe('percent');
    const rate = { ...HELD, id: 'rate', kind: 'rate' as const };
    const rated = {
      ...dataset('r'),
      measures: [rate],
      claims: [sampleClaim({ id: 'r-001', measure: 'rate', best: 1 })],
    };
    expect(compareClaims(['x-001', 'r-001'], [...datasets, rated], units).refused).toHaveLength(1);
    const animals = { ...PERSONS, id: 'horses', dimension: 'animals' };
    const herd = { ...dataset('h'), claims: [sampleClaim({ id: 'h-001', unit: 'horses', best: 1 })] };
    expect(compareClaims(['x-001', 'h-001'], [...datasets, herd], [...units, animals]).refused).toHaveLength(
      1,
    );
  });

  it('is nothing without claims, and keeps nothing whose unit is not known', () => {
    expect(compareClaims([], datasets, units)).toEqual({ unit: null, kept: [], refused: [], unknown: [] });
    expect(compareClaims(['x-001'], datasets, []).kept).toEqual([]);
    const strange = { ...dataset('s'), claims: [sampleClaim({ id: 's-001', unit: 'camels', best: 1 })] };
    expect(compareClaims(['x-001', 's-001'], [...datasets, strange], units).refused).toHaveLength(1);
  });

  it('leaves out a claim whose measure is gone', () => {
    const orphan = { ...dataset('o'), claims: [sampleClaim({ id: 'o-001', measure: 'gone' })] };
    expect(compareClaims(['o-001'], [orphan], units).unknown).toEqual(['o-001']);
  });

  it('repeats only what stands beside it', () => {
    const both = {
      ...dataset('x'),
      claims: [
        sampleClaim({ id: 'x-001', best: 4 }),
        sampleClaim({ id: 'x-002', best: 4, repeats: 'x-001' }),
        sampleClaim({ id: 'x-003', best: 4, repeats: 'x-009' }),
      ],
    };
    const repeats = (ids: readonly string[]) =>
      comparedClaims(compareClaims(ids, [both], units), units).map((claim) => claim.repeats);
    expect(repeats(['x-001', 'x-002', 'x-003'])).toEqual(['', 'x-001', '']);
    expect(repeats(['x-002', 'x-003'])).toEqual(['', '']);
  });
});

describe('joinLists', () => {
  it('makes one of the lists of several pages, each entry once', () => {
    const lists = (id: string): CodeLists => ({
      claimants: [{ id, name: text, kind: 'person' }],
      places: [{ id, name: text, partOf: '' }],
      units: [PERSONS, { ...PERSONS, id }],
      sections: [{ id, source: 'book', chapter: '', title: '', pages: '' }],
      events: [{ id, date: '1941', name: text, section: '' }],
      works: [{ id, type: 'book', language: 'en', custom: { role: 'text' } }],
    });
    const joined = joinLists([lists('a'), lists('b'), lists('a')]);
    const { units: joinedUnits, ...others } = joined;
    expect(joinedUnits.map(({ id }) => id)).toEqual(['persons', 'a', 'b']);
    for (const list of Object.values(others) as (readonly { readonly id: string }[])[])
      expect(list.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('the address of a comparison', () => {
  const view = comparisonFromQuery({
    claims: 'x-001,y-001,x-001, <b>',
    off: 'y-001,q-1',
    scale: 'log',
    order: 'pie',
    claim: 'x-001',
  });

  it('is read with each claim once, nothing switched off that is not there, unknown values as by default', () => {
    expect(view).toEqual({
      claims: ['x-001', 'y-001'],
      off: ['y-001'],
      scale: 'log',
      order: 'value',
      tab: 'chart',
      claim: 'x-001',
    });
  });

  it('comes back the same from its own query', () => {
    expect(comparisonFromQuery(queryFromComparison(view))).toEqual(view);
  });

  it('holds only what differs from the default, and comes back with all of it', () => {
    const bare = comparisonFromQuery({});
    expect(queryFromComparison(bare)).toStrictEqual({});
    const query = {
      claims: 'a-001,a-002',
      off: 'a-001,a-002',
      scale: 'linear',
      order: 'period',
      tab: 'table',
      claim: 'a-002',
    };
    expect(queryFromComparison(comparisonFromQuery(query))).toStrictEqual(query);
  });

  it('pins only a claim that was gathered, and reads ids only', () => {
    expect(comparisonFromQuery({ claims: 'a-001,b-001', claim: 'c-001' }).claim).toBe('');
    expect(comparisonFromQuery({ claims: 'a-001,b-001', claim: 'b-001' }).claim).toBe('b-001');
    expect(comparisonFromQuery({ claims: 'a-001,b 1,<b-001,c-001>' }).claims).toEqual(['a-001']);
  });

  it('reads two hundred claims at most', () => {
    const many = Array.from({ length: 300 }, (_, at) => `a-${String(at)}`);
    expect(comparisonFromQuery({ claims: many.join(',') }).claims).toEqual(many.slice(0, 200));
  });

  it('switches all of some claims off where one is on, else on', () => {
    expect(toggleClaims(view, ['x-001', 'y-001']).off).toEqual(['x-001', 'y-001']);
    expect(toggleClaims(view, ['y-001']).off).toEqual([]);
  });

  it('keeps everything else when one claim is taken out', () => {
    expect(withoutClaim(view, 'x-001')).toMatchObject({ claims: ['y-001'], off: ['y-001'], claim: '' });
    expect(withoutClaim(view, 'y-001')).toMatchObject({ claims: ['x-001'], off: [], claim: 'x-001' });
  });

  it('forgets a claim that is taken out wherever it stands', () => {
    expect(withoutClaim(withoutClaim(view, 'x-001'), 'y-001')).toMatchObject({
      claims: [],
      off: [],
      claim: '',
    });
  });
});
