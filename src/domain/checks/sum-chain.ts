import { type Operator } from '../quantities/quantity';
import { type Expression, parseExpression } from './expression';

/** An operand in a row of them: the id of a claim, or a number with its unit. */
export interface Term {
  /** What joins it to all before it; null for the first. */
  readonly operator: Operator | null;
  readonly text: string;
}

const BINDING: Readonly<Record<Operator, number>> = { '+': 1, '−': 1, '×': 2, '÷': 2, '^': 3 };

/**
 * One side of a check as operands in a row, worked out from left to right.
 *
 * @returns null where a side is more than that (brackets on the right, a time between claims) or cannot be read
 * @example chainOf('(a-001 + a-002) ÷ 2') // a-001, + a-002, ÷ 2
 */
export function chainOf(text: string): readonly Term[] | null {
  if (text.trim() === '') return [];
  const expression = parseExpression(text);
  return expression.kind === 'unreadable' ? null : termsOf(expression);
}

/**
 * Operands in a row as one side of a check, with the brackets that working from left to right needs.
 *
 * @example writeChain([{ operator: null, text: 'a-001' }, { operator: '+', text: 'a-002' }, { operator: '÷', text: '2' }]) // '(a-001 + a-002) ÷ 2'
 */
export function writeChain(terms: readonly Term[]): string {
  const [first, ...rest] = terms;
  if (!first) return '';
  let text = first.text;
  let weakest = Infinity;
  for (const { operator, text: operand } of rest) {
    const sign = operator ?? '+';
    text = `${weakest < BINDING[sign] ? `(${text})` : text} ${sign} ${operand}`;
    weakest = BINDING[sign];
  }
  return text;
}

/** One side with another operand after it; what is more than a row is put in brackets. */
export function appendTerm(side: string, operator: Operator, operand: string): string {
  const chain = chainOf(side);
  return chain ? writeChain([...chain, { operator, text: operand }]) : `(${side}) ${operator} ${operand}`;
}

function termsOf(expression: Expression): readonly Term[] | null {
  switch (expression.kind) {
    case 'claim':
      return [{ operator: null, text: expression.id }];
    case 'number':
      return [{ operator: null, text: `${String(expression.value)} ${expression.unit}`.trim() }];
    case 'span':
      return null;
    case 'operation': {
      const before = termsOf(expression.left);
      const last = expression.right.kind === 'operation' ? null : termsOf(expression.right);
      const operand = last?.[0];
      return before && operand ? [...before, { operator: expression.operator, text: operand.text }] : null;
    }
  }
}
