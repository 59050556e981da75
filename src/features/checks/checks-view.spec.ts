import { type CheckReport, type ChecksPageData } from '../../data/check-page-data';
import { checksIn, checksViewFromQuery, queryFromChecksView } from './checks-view';

const check = (
  id: string,
  verdict: CheckReport['verdict'],
  datasets: string[],
  sources: string[],
): CheckReport => ({
  id,
  verdict,
  datasets,
  sources,
  title: { en: id, ru: id },
  comment: null,
  relation: 'equals',
  gap: null,
  left: [],
  right: [],
  claims: [],
});
const checks = [check('check-001', 'yes', ['a', 'b'], ['x']), check('check-002', 'no', ['b'], ['x', 'y'])];
const data = { checks, datasets: [{ id: 'a' }, { id: 'b' }] } as unknown as ChecksPageData;

describe('checksViewFromQuery', () => {
  it('reads what is there and reports what is not', () => {
    const { view, unknown } = checksViewFromQuery({ verdict: 'no', dataset: 'b', source: 'z' }, data);
    expect(view).toEqual({ verdict: 'no', dataset: 'b', source: '' });
    expect(unknown).toEqual([{ parameter: 'source', value: 'z' }]);
    expect(queryFromChecksView(view)).toEqual({ verdict: 'no', dataset: 'b' });
  });

  it('shows the checks that fit all three', () => {
    const shown = (query: Record<string, string>) =>
      checksIn(checksViewFromQuery(query, data).view, checks).map(({ id }) => id);
    expect(shown({})).toEqual(['check-001', 'check-002']);
    expect(shown({ dataset: 'b' })).toEqual(['check-001', 'check-002']);
    expect(shown({ dataset: 'b', verdict: 'yes' })).toEqual(['check-001']);
    expect(shown({ dataset: 'a', verdict: 'no' })).toEqual([]);
    expect(shown({ source: 'y' })).toEqual(['check-002']);
  });
});
