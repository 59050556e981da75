import { HELD, sampleClaim } from '../../chart/testing/sample-claims';
import { type Claim } from '../claim';
import { type Measure } from '../measure';
import { fittingCharts } from './fitting-charts';

const PART: Measure = { ...HELD, id: 'part', partOf: 'held' };
const claim = (id: string, period: string, changes: Partial<Claim> = {}): Claim =>
  sampleClaim({ id, period, question: period, best: 5, ...changes });
const fits = (claims: readonly Claim[], measures: readonly Measure[] = [HELD], of = HELD) =>
  fittingCharts(of, { measures, claims });

describe('the charts that say something about a measure', () => {
  it('are the estimates, whatever there is', () => {
    expect(fits([])).toEqual(['estimates']);
    expect(fits([claim('a', '1940'), claim('b', '1940')])).toEqual(['estimates']);
  });

  it('are time, too, where its own claims are of two moments', () => {
    const other = { claimant: 'bureau' };
    expect(fits([claim('a', '1940'), claim('b', '1941', other)])).toEqual(['estimates', 'time']);
    expect(fits([claim('a', '1940'), claim('b', '')])).toEqual(['estimates']);
    expect(fits([claim('a', '1940'), claim('b', '1941', { measure: 'part' })])).toEqual(['estimates']);
  });

  it('are change, too, where one claimant tells two times of this measure', () => {
    const pair = [claim('a', '1940'), claim('b', '1941')];
    expect(fits(pair)).toEqual(['estimates', 'time', 'change']);
    expect(fits(pair, [HELD, PART], PART)).not.toContain('change');
    const both = [...pair, claim('c', '1940', { measure: 'part' }), claim('d', '1941', { measure: 'part' })];
    expect(fits(both, [PART, HELD])).toContain('change');
  });

  it('are parts, too, for a whole and its part that are told of one time, and for no other', () => {
    const told = [claim('a', '1940'), claim('b', '1940', { measure: 'part' })];
    expect(fits(told, [HELD, PART])).toEqual(['estimates', 'parts']);
    expect(fits(told, [HELD, PART], PART)).toEqual(['estimates', 'parts']);
    expect(fits(told.slice(0, 1), [HELD, PART])).toEqual(['estimates']);
    expect(fits(told, [HELD])).toEqual(['estimates']);
  });
});
