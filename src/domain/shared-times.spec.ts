import { HELD, PERCENT, PERSONS, sampleClaim } from '../chart/testing/sample-claims';
import { type Claim } from './claim';
import { compareClaims } from './comparison';
import { type Dataset } from './dataset';
import { sharedTimes } from './shared-times';

const text = { en: '', ru: '' };
const share = { ...HELD, id: 'share', kind: 'share' as const, unit: 'percent' };

function dataset(id: string, claims: readonly Partial<Claim>[]): Dataset {
  return {
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
    claims: claims.map((claim, at) => sampleClaim({ id: `${id}-00${String(at)}`, best: 4, ...claim })),
  };
}

const units = [PERSONS, PERCENT];

describe('sharedTimes', () => {
  it('puts together what several datasets say of the same years, a doubted date among them', () => {
    const found = sharedTimes(
      [
        dataset('x', [{ period: '1937/1938' }, { period: '1936' }]),
        dataset('y', [{ period: '1937~/1938~' }, { period: '', question: '1937-08/1938-11' }]),
      ],
      units,
    );
    expect(found.map(({ years }) => years)).toEqual([[1937, 1938]]);
    expect(found[0]?.entries.map(({ dataset: { info }, claims }) => [info.id, claims.length])).toEqual([
      ['x', 1],
      ['y', 2],
    ]);
  });

  it('leaves out plans, repeats, undated claims and open periods', () => {
    const idle: readonly Partial<Claim>[] = [
      { period: '1937', status: 'planned' },
      { period: '1937', repeats: 'y-001' },
      { period: '' },
      { period: '1937/..' },
    ];
    expect(sharedTimes([dataset('x', [{ period: '1937' }]), dataset('y', idle)], units)).toEqual([]);
  });

  it('never mixes dimensions or kinds, so that a comparison refuses nothing', () => {
    const datasets = [
      dataset('x', [{ period: '1937' }, { period: '1937', measure: 'share', unit: 'percent' }]),
      dataset('y', [{ period: '1937' }, { period: '1937', measure: 'share', unit: 'percent' }]),
    ];
    const found = sharedTimes(datasets, units);
    expect(found).toHaveLength(2);
    for (const { entries } of found) {
      const ids = entries.flatMap(({ claims }) => claims.map(({ id }) => id));
      expect(compareClaims(ids, datasets, units).refused).toEqual([]);
    }
  });
});
