import { claimsOfSum, ownSumFromQuery, queryFromOwnSum } from './own-sum-view';

describe('a reader’s own sum in the address', () => {
  it('comes back as it was written, an empty one too', () => {
    for (const sum of [
      { left: 'a-001 + a-002', relation: 'at-most', right: '(a-003 ÷ 2) × 50 %' },
      { left: '', relation: 'equals', right: '' },
    ] as const) {
      expect(ownSumFromQuery(queryFromOwnSum(sum))).toEqual({ sum, unknown: [] });
    }
  });

  it('is none where the address asks for nothing', () => {
    expect(ownSumFromQuery({ theme: 'dark' }).sum).toBeNull();
  });

  it('reports a relation that is not there', () => {
    expect(ownSumFromQuery({ left: 'a-001', relation: 'resembles' })).toEqual({
      sum: { left: 'a-001', relation: 'equals', right: '' },
      unknown: [{ parameter: 'relation', value: 'resembles' }],
    });
  });

  it('names each claim once, those of a side that cannot be read not at all', () => {
    expect(claimsOfSum({ left: 'a-001 + a-002', right: 'a-002 ÷ 2' })).toEqual(['a-001', 'a-002']);
    expect(claimsOfSum({ left: 'a-001 +', right: 'span(a-003, a-004)' })).toEqual(['a-003', 'a-004']);
  });
});
