import { type Quantity, sameDimension, writeDimension } from '../quantities/quantity';
import { type Check, compare, type Finding } from './check';
import { evaluateExpression, type Known, type Step } from './evaluate-expression';
import { parseExpression } from './expression';

/** A check, worked out: both sides step by step (the last step is the side), and what comes of it. */
export interface Evaluation extends Finding {
  readonly left: readonly Step[];
  readonly right: readonly Step[];
}

/**
 * Works out a check.
 *
 * @throws RangeError when a side cannot be read, names what is not known or mixes dimensions; the checker refuses such rows.
 * @example evaluateCheck({ left: 'a-001 + a-002', relation: 'equals', right: 'a-003', … }, known).verdict // 'no'
 */
export function evaluateCheck(
  { id, left, relation, right }: Pick<Check, 'id' | 'left' | 'relation' | 'right'>,
  known: Known,
): Evaluation {
  const [a, b] = [left, right].map((text) => {
    const expression = parseExpression(text);
    const steps =
      expression.kind === 'unreadable' ? expression.message : evaluateExpression(expression, known);
    if (typeof steps === 'string') throw new RangeError(`check ${id}: ${steps} in ${text}`);
    return steps;
  }) as [readonly Step[], readonly Step[]];
  const [from, to] = [resultOf(a), resultOf(b)];
  if (!sameDimension(from.dimension, to.dimension)) {
    const sides = [from, to].map(({ dimension }) => writeDimension(dimension)).join(' and ');
    throw new RangeError(`check ${id} compares different dimensions: ${sides}`);
  }
  return { ...compare(from, relation, to), left: a, right: b };
}

/** What a side comes to: its last step. */
export function resultOf(steps: readonly Step[]): Quantity {
  const last = steps.at(-1);
  if (!last) throw new RangeError('a side requires a step, got none');
  return last.quantity;
}
