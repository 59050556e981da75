import { type CheckLine } from '../../data/pages/check-page-data';
import { checksViewFromQuery, linesIn, queryFromChecksView } from './checks-view';

const line = (id: string, verdict: CheckLine['verdict'], sources: string[]): CheckLine => ({
  id,
  verdict,
  sources,
  datasets: [],
  title: { en: id, ru: id },
  gap: { en: '', ru: '' },
  sides: { en: '', ru: '' },
  ends: [null, null],
});
const lines = [
  line('check-001', 'yes', ['x']),
  line('check-002', 'no', ['x', 'y']),
  line('check-003', 'open', ['y']),
];
const data = { texts: ['x', 'y'].map((id) => ({ id, name: { en: id, ru: id } })) };

describe('checksViewFromQuery', () => {
  it('reads what is there and reports what is not', () => {
    const { view, unknown } = checksViewFromQuery({ verdict: 'no', source: 'z' }, data, 'doubt');
    expect(view).toEqual({ verdict: 'no', source: '' });
    expect(unknown).toEqual([{ parameter: 'source', value: 'z' }]);
    expect(queryFromChecksView(view, 'doubt')).toEqual({ verdict: 'no' });
    expect(queryFromChecksView(view, 'no')).toEqual({});
  });

  it('shows the lines that fit both filters', () => {
    const shown = (query: Record<string, string>) =>
      linesIn(checksViewFromQuery(query, data, 'doubt').view, lines).map(({ id }) => id.slice(-1));
    expect(shown({})).toEqual(['2', '3']);
    expect(shown({ verdict: 'all' })).toEqual(['1', '2', '3']);
    expect(shown({ verdict: 'yes' })).toEqual(['1']);
    expect(shown({ verdict: 'maybe' })).toEqual(['2', '3']);
    expect(shown({ verdict: 'all', source: 'x' })).toEqual(['1', '2']);
    expect(shown({ verdict: 'open', source: 'x' })).toEqual([]);
  });
});
