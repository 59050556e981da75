import { claimIdsOf, parseSum, type Sum, type Unreadable } from './read-sum';

function written(sum: Sum | Unreadable): string {
  switch (sum.kind) {
    case 'unreadable':
      return `${sum.message}: ${sum.at}`;
    case 'claim':
      return sum.id;
    case 'number':
      return `${String(sum.value)}${sum.unit}`;
    case 'span':
      return `span[${sum.from} ${sum.to}]`;
    case 'operation':
      return `(${written(sum.left)} ${sum.operator} ${written(sum.right)})`;
  }
}

describe('parseSum', () => {
  it.each([
    ['a-001', 'a-001'],
    ['50 %', '50%'],
    ['a-001 + b-c-002 × 3', '(a-001 + (b-c-002 × 3))'],
    ['a-001 − b-002 − c-003', '((a-001 − b-002) − c-003)'],
    ['( a-001 + b-002 ) ÷ c-003', '((a-001 + b-002) ÷ c-003)'],
    ['(a-001 + b-002) ÷ 2.5', '((a-001 + b-002) ÷ 2.5)'],
    ['a-001 ÷ 1 pud × 16 kg', '((a-001 ÷ 1pud) × 16kg)'],
    ['a-001 × 1.42 ^ 3', '(a-001 × (1.42 ^ 3))'],
    ['a-001 ÷ span(a-001, b-002)', '(a-001 ÷ span[a-001 b-002])'],
    ['970 people ÷ day', '(970people ÷ 1day)'],
  ])('reads %s', (text, tree) => {
    expect(written(parseSum(text))).toBe(tree);
  });

  it.each([
    ['a-001 - b-002', 'not an id, number, unit or operator (+ − × ÷ ^): - b-002'],
    ['a-001+ b-002', 'no blanks around the operator: +'],
    ['a-001 b-002', 'an operator is missing before: b-002'],
    ['(a-001', 'the sum ends before ): '],
    ['a-001 +', 'no blanks around the operator: +'],
    ['× 2', 'no blanks around the operator: ×'],
    ['span(a-001)', 'not ,: )'],
    ['span(a-001, 5)', 'not the id of a claim: 5'],
    ['', 'the sum ends before an id, a number or a bracket: '],
  ])('says why it cannot read "%s"', (text, message) => {
    expect(written(parseSum(text))).toBe(message);
  });

  it('names the claims of a sum', () => {
    const sum = parseSum('a-001 ÷ span(b-002, c-003) + 5');
    expect(sum.kind === 'unreadable' ? [] : claimIdsOf(sum)).toEqual(['a-001', 'b-002', 'c-003']);
  });
});
