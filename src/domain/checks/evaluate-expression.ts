import { type Claim } from '../claim';
import { type Unit } from '../code-lists';
import { type Measure } from '../measure';
import { type Interval } from '../quantities/interval';
import { addIntervals, multiplyIntervals } from '../quantities/interval-arithmetic';
import { DAYS_OF_YEAR, inBaseUnits, measuringOf, type UnitNames } from '../quantities/measuring-unit';
import { isOpen, printedInterval } from '../quantities/printed-interval';
import { operate, type Operator, type Quantity } from '../quantities/quantity';
import { parsePeriod } from '../time/period';
import { type Expression } from './expression';

/** A claim with what its numbers mean. */
export interface MeasuredClaim {
  readonly claim: Claim;
  readonly measure: Pick<Measure, 'kind'>;
  readonly unit: Unit;
}

/** What an expression may name. */
export interface Known {
  readonly claims: ReadonlyMap<string, MeasuredClaim>;
  readonly units: UnitNames;
}

/** One step of a working. Operands are indices of earlier steps; units are names as in the cell or of the claim. */
export type Step = { readonly quantity: Quantity } & (
  | { readonly kind: 'claim'; readonly id: string; readonly unit: string }
  | { readonly kind: 'number'; readonly value: number; readonly unit: string }
  | { readonly kind: 'span'; readonly from: string; readonly to: string }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: number; readonly right: number }
);

/**
 * Works an expression out, operands before what is made of them; the last step is the result.
 *
 * @returns a sentence when it names an unknown claim or unit, or mixes dimensions.
 */
export function evaluateExpression(expression: Expression, known: Known): readonly Step[] | string {
  const steps: Step[] = [];
  const fault = addSteps(expression, known, steps);
  return typeof fault === 'string' ? fault : steps;
}

/** Adds the steps of an expression and gives the index of its last one. */
function addSteps(expression: Expression, known: Known, steps: Step[]): number | string {
  if (expression.kind !== 'operation') {
    const step = operand(expression, known);
    return typeof step === 'string' ? step : steps.push(step) - 1;
  }
  const left = addSteps(expression.left, known, steps);
  if (typeof left === 'string') return left;
  const right = addSteps(expression.right, known, steps);
  if (typeof right === 'string') return right;
  const [a, b] = [steps[left], steps[right]];
  if (!a || !b) throw new RangeError('an operation requires two steps before it');
  const { operator } = expression;
  const quantity = operate(operator, a.quantity, b.quantity);
  return typeof quantity === 'string'
    ? quantity
    : steps.push({ kind: 'operation', operator, left, right, quantity }) - 1;
}

function operand(
  expression: Exclude<Expression, { kind: 'operation' }>,
  { claims, units }: Known,
): Step | string {
  switch (expression.kind) {
    case 'claim': {
      const found = claims.get(expression.id);
      return found ? claimStep(found) : `names an unknown claim ${expression.id}`;
    }
    case 'number': {
      const measuring = units.measuring(expression.unit);
      if (!measuring) return `unknown unit ${expression.unit}`;
      const { value } = expression;
      const interval = inBaseUnits({ low: value, high: value }, measuring);
      return { ...expression, quantity: { interval, open: false, dimension: measuring.dimension } };
    }
    case 'span': {
      const [from, to] = [claims.get(expression.from), claims.get(expression.to)];
      if (!from || !to) return `names an unknown claim ${from ? expression.to : expression.from}`;
      const interval = timeBetween(from.claim, to.claim);
      return { ...expression, quantity: { interval, open: false, dimension: { time: 1 } } };
    }
  }
}

function claimStep({ claim, measure, unit }: MeasuredClaim): Step {
  const measuring = measuringOf(unit);
  const interval = inBaseUnits(printedInterval(claim, measure, unit), measuring);
  const quantity = { interval, open: isOpen(claim), dimension: measuring.dimension };
  return { kind: 'claim', id: claim.id, unit: unit.id, quantity };
}

/**
 * The days between two rows' periods: at least from the end of the earlier to the beginning of the later, at most from
 * beginning to end; of one row, the length of its period. null where a row is undated or its period has an open end.
 */
function timeBetween(a: Claim, b: Claim): Interval | null {
  const periods = [parsePeriod(a.period), parsePeriod(b.period)];
  const [first, last] = periods.sort((x, y) => (x?.from ?? 0) - (y?.from ?? 0));
  if (!first || !last || ![first.from, first.to, last.from, last.to].every(Number.isFinite)) return null;
  const end = Math.max(first.to, last.to);
  const least = a.id === b.id ? end - first.from : Math.max(0, last.from - first.to);
  const years = addIntervals({ low: least, high: end - first.from }, { low: 0, high: 0 });
  return multiplyIntervals(years, { low: DAYS_OF_YEAR, high: DAYS_OF_YEAR });
}
