import { HELD, PERCENT, PERSONS, sampleClaim } from '../chart/testing/sample-claims';
import { type Dataset } from './dataset';
import { compareClaims, comparedClaims } from './comparison';
import { comparisonFromQuery, queryFromComparison, toggleClaims, withoutClaim } from './comparison-view';
import { rivals } from './agreement';

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

  it('switches all of some claims off where one is on, else on', () => {
    expect(toggleClaims(view, ['x-001', 'y-001']).off).toEqual(['x-001', 'y-001']);
    expect(toggleClaims(view, ['y-001']).off).toEqual([]);
  });

  it('forgets a claim that is taken out wherever it stands', () => {
    expect(withoutClaim(withoutClaim(view, 'x-001'), 'y-001')).toMatchObject({
      claims: [],
      off: [],
      claim: '',
    });
  });
});
