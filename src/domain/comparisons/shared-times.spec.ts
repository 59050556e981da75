import { HELD, PERCENT, PERSONS, sampleClaim } from '../../chart/testing/sample-claims';
import { type Claim } from '../claim';
import { type Dataset } from '../dataset';
import { compareClaims } from './comparison';
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

  it('begins with the times of most datasets, then of most claims, then by their names', () => {
    const [year, more] = [(period: string) => ({ period }), { period: '1941' }];
    const found = sharedTimes(
      [
        dataset('x', ['1940', '1939', '1941', '1938', '1942'].map(year)),
        dataset('y', [...['1938', '1939', '1940', '1941', '1942'].map(year), more]),
        dataset('z', [year('1942')]),
      ],
      units,
    );
    expect(found.map(({ years: [first] }) => first)).toEqual([1942, 1941, 1938, 1939, 1940]);
    expect(found.map(({ key }) => key)[0]).toBe('persons | stock | 1942/1942');
    expect(found[0]).toMatchObject({ dimension: 'persons', kind: 'stock' });
    const swapped = sharedTimes(
      [dataset('y', ['1940', '1938', '1939'].map(year)), dataset('x', ['1939', '1940', '1938'].map(year))],
      units,
    );
    expect(swapped.map(({ years: [first] }) => first)).toEqual([1938, 1939, 1940]);
  });

  it('takes each claim for its own measure, and a measure whose unit is not known for a dimension of its own', () => {
    const shares = [{ period: '1937', measure: 'share', unit: 'percent' }];
    const [only, ...others] = sharedTimes([dataset('x', shares), dataset('y', shares)], units);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ dimension: 'percent', kind: 'share' });
    expect(only?.entries.map(({ measure }) => measure.id)).toEqual(['share', 'share']);
    expect(
      sharedTimes([dataset('x', shares), dataset('y', shares)], []).map(({ dimension }) => dimension),
    ).toEqual(['']);
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
