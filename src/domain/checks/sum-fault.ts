import { type Dimension, operate, type Operator, PLAIN, type Quantity } from '../quantities/quantity';
import { resultOf } from './evaluate-check';
import { evaluateExpression, type Known } from './evaluate-expression';
import { type Expression, parseExpression } from './expression';

/** Why a side of a reader's own sum cannot be worked out. */
export type SumFault =
  | { readonly kind: 'unreadable'; readonly at: string; readonly character: number }
  | { readonly kind: 'claim' | 'unit'; readonly name: string }
  | {
      readonly kind: 'mixed';
      readonly operator: Operator;
      readonly left: Dimension;
      readonly right: Dimension;
    }
  | { readonly kind: 'exponent'; readonly right: Dimension };

/** One side, worked out, or what is wrong with it. */
export type SideResult = { readonly quantity: Quantity } | { readonly fault: SumFault };

/** Works out one side of a reader's own sum; the first fault from the left is told. */
export function workSide(text: string, known: Known): SideResult {
  const expression = parseExpression(text);
  if (expression.kind === 'unreadable') {
    const { at, character } = expression;
    return { fault: { kind: 'unreadable', at, character } };
  }
  return work(expression, known);
}

function work(expression: Expression, known: Known): SideResult {
  if (expression.kind === 'operation') {
    const left = work(expression.left, known);
    if ('fault' in left) return left;
    const right = work(expression.right, known);
    if ('fault' in right) return right;
    const { operator } = expression;
    const quantity = operate(operator, left.quantity, right.quantity);
    if (typeof quantity !== 'string') return { quantity };
    const [a, b] = [left.quantity.dimension, right.quantity.dimension];
    return operator === '^'
      ? { fault: { kind: 'exponent', right: b } }
      : { fault: { kind: 'mixed', operator, left: a, right: b } };
  }
  const steps = evaluateExpression(expression, known);
  if (typeof steps !== 'string') return { quantity: resultOf(steps) };
  if (expression.kind === 'number') return { fault: { kind: 'unit', name: expression.unit } };
  const ids = expression.kind === 'claim' ? [expression.id] : [expression.from, expression.to];
  return { fault: { kind: 'claim', name: ids.find((id) => !known.claims.has(id)) ?? '' } };
}

/** The dimension that another operand must have to be joined to a side; null where any will do. */
export function dimensionWanted(operator: Operator, side: Dimension): Dimension | null {
  if (operator === '^') return PLAIN;
  return operator === '+' || operator === '−' ? side : null;
}
