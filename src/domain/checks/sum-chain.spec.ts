import { parseExpression } from './expression';
import { appendTerm, chainOf, writeChain } from './sum-chain';

describe('chainOf and writeChain', () => {
  it.each([
    'a-001',
    'a-001 + a-002 − a-003',
    '(a-001 + a-002) ÷ 2',
    'a-001 ÷ 1 pud × 16 kg',
    '(a-001 − 50 %) × a-002 ^ 2',
  ])('brings back %s, as a row where it is one', (text) => {
    const chain = chainOf(text);
    if (chain) expect(parseExpression(writeChain(chain))).toEqual(parseExpression(text));
    else expect(text).toBe('(a-001 − 50 %) × a-002 ^ 2');
  });

  it('works from left to right: what binds tighter gets brackets before it', () => {
    const row = [
      { operator: null, text: 'a-001' },
      { operator: '+', text: 'a-002' },
      { operator: '÷', text: '2' },
      { operator: '−', text: 'a-003' },
    ] as const;
    expect(writeChain(row)).toBe('(a-001 + a-002) ÷ 2 − a-003');
    expect(chainOf(writeChain(row))).toEqual(row);
  });

  it('writes no bracket that is not needed, and nothing for no row', () => {
    for (const side of ['a-001 + a-002 − a-003', 'a-001 × 2 ÷ a-003', ''])
      expect(writeChain(chainOf(side) ?? [])).toBe(side);
  });

  it('knows what is no row', () => {
    expect(chainOf('')).toEqual([]);
    expect(chainOf('  ')).toEqual([]);
    expect(chainOf('a-001 ÷ (a-002 + a-003)')).toBeNull();
    expect(chainOf('span(a-001, a-002)')).toBeNull();
    expect(chainOf('a-001 +')).toBeNull();
  });
});

describe('appendTerm', () => {
  it('adds to a row, to nothing, and to what is no row', () => {
    expect(appendTerm('', '+', 'a-001')).toBe('a-001');
    expect(appendTerm('a-001 + a-002', '×', '2')).toBe('(a-001 + a-002) × 2');
    expect(appendTerm('a-001 ÷ (a-002 + a-003)', '+', '1')).toBe('(a-001 ÷ (a-002 + a-003)) + 1');
  });
});
