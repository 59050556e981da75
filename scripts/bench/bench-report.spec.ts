import { median } from '../measuring/median';
import { benchLines, benchTable, brokenLimits } from './bench-report';

const times = {
  draw: { 'Observable Plot': [30, 10, 20], 'Contested Figures': [8, 12, 9] },
  change: { 'Observable Plot': [10, 12], 'Contested Figures': [6, 8] },
};

describe('the report of the bench', () => {
  it('takes the middle of the rounds', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });

  it('sets our median against that of each other', () => {
    expect(benchLines({ times })).toEqual([
      { deed: 'draw', contender: 'Contested Figures', ms: 9, ratio: 1 },
      { deed: 'draw', contender: 'Observable Plot', ms: 20, ratio: 0.45 },
      { deed: 'change', contender: 'Contested Figures', ms: 7, ratio: 1 },
      { deed: 'change', contender: 'Observable Plot', ms: 11, ratio: 7 / 11 },
    ]);
  });

  it('names what is slower than its limit, and what was not measured', () => {
    const limits = [
      { deed: 'draw', ratio: 0.5 },
      { deed: 'change', ratio: 0.5 },
      { deed: 'many', ratio: 0.25 },
    ];
    expect(brokenLimits(benchLines({ times }), limits)).toEqual([
      'change: 0.64 of the time of Observable Plot, more than 0.50',
      'many: not measured',
    ]);
    expect(benchTable(benchLines({ times }), limits)).toContain('| change | 7.0 | 11.0 | 0.64 | 0.50 |');
  });
});
