import { claimIdsOf, type Expression, parseExpression, type Unreadable } from './expression';

function written(expression: Expression | Unreadable): string {
  switch (expression.kind) {
    case 'unreadable':
      return `${String(expression.character)} ${expression.message}: ${expression.at}`;
    case 'claim':
      return expression.id;
    case 'number':
      return `${String(expression.value)}${expression.unit}`;
    case 'span':
      return `span[${expression.from} ${expression.to}]`;
    case 'operation':
      return `(${written(expression.left)} ${expression.operator} ${written(expression.right)})`;
  }
}

describe('parseExpression', () => {
  it.each([
    ['a-001', 'a-001'],
    ['50 %', '50%'],
    ['  a-001   +   b-002  ', '(a-001 + b-002)'],
    ['abc12-de-34-001', 'abc12-de-34-001'],
    ['a-001 + b-c-002 × 3', '(a-001 + (b-c-002 × 3))'],
    ['a-001 − b-002 − c-003', '((a-001 − b-002) − c-003)'],
    ['( a-001 + b-002 ) ÷ c-003', '((a-001 + b-002) ÷ c-003)'],
    ['(a-001 + b-002) ÷ 2.5', '((a-001 + b-002) ÷ 2.5)'],
    ['a-001 ÷ 1 pud × 16 kg', '((a-001 ÷ 1pud) × 16kg)'],
    ['a-001 × 1.42 ^ 3', '(a-001 × (1.42 ^ 3))'],
    ['a-001 ÷ span(a-001, b-002)', '(a-001 ÷ span[a-001 b-002])'],
    ['970 people ÷ day', '(970people ÷ 1day)'],
  ])('reads %s', (text, tree) => {
    expect(written(parseExpression(text))).toBe(tree);
  });

  it.each([
    ['a-001 - b-002', '7 not an id, number, unit or operator (+ − × ÷ ^): - b-002'],
    ['a-001+ b-002', '6 no blanks around the operator: +'],
    ['a-001 b-002', '7 an operator is missing before: b-002'],
    ['(a-001', '7 the sum ends before ): '],
    ['a-001 +', '7 no blanks around the operator: +'],
    ['× 2', '1 no blanks around the operator: ×'],
    ['span(a-001)', '11 not ,: )'],
    ['span(a-001, 5)', '13 not the id of a claim: 5'],
    ['sqrt(a-001)', '5 an operator is missing before: ('],
    ['a-001 × 1e6', '11 an operator is missing before: 6'],
    ['', '1 the sum ends before an id, a number or a bracket: '],
    ['  ', '3 the sum ends before an id, a number or a bracket: '],
    [') + 1', '1 not the beginning of a sum: )'],
    ['span(', '6 the sum ends before the id of a claim: '],
    ['a-001  ?  b', '8 not an id, number, unit or operator (+ − × ÷ ^): ?  b'],
  ])('says why and where it cannot read "%s"', (text, message) => {
    expect(written(parseExpression(text))).toBe(message);
  });

  it('names the claims of a side', () => {
    const expression = parseExpression('a-001 ÷ span(b-002, c-003) + 5');
    expect(expression.kind === 'unreadable' ? [] : claimIdsOf(expression)).toEqual([
      'a-001',
      'b-002',
      'c-003',
    ]);
  });
});
