import { type Relation, type Verdict } from '../../domain/checks/check';
import { type Claim } from '../../domain/claim';
import { type Unit } from '../../domain/code-lists';
import { type Language, type Translate } from '../../domain/languages/language';
import { type Operator } from '../../domain/quantities/quantity';
import { formatClaimFigure, formatNumber } from '../formats/format-number';
import { formatGap, formatQuantity } from '../formats/format-quantity';

/** A step of a working as its page data has it. */
type WorkedStep = {
  readonly ends: { readonly low: number | null; readonly high: number | null } | null;
  readonly open: boolean;
  readonly unit: string;
} & (
  | { readonly kind: 'claim'; readonly id: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'span'; readonly from: string; readonly to: string }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: number; readonly right: number }
);

/** A check, worked out. */
interface WorkedCheck {
  readonly relation: Relation;
  readonly verdict: Verdict;
  readonly gap: number | null;
  readonly left: readonly WorkedStep[];
  readonly right: readonly WorkedStep[];
}

/** In what words a check is described. */
export interface CheckWords {
  readonly claim: (id: string) => Claim;
  readonly unit: (id: string) => Unit;
  readonly language: Language;
  readonly translate: Translate;
}

/** One side of a check in words. */
export interface SideWords {
  /** The sum with the figures of its claims: "353,074 people + 328,618 people". */
  readonly sum: string;
  /** What it comes to: "681,691–681,693 people". */
  readonly result: string;
  /** True when there is something to work out. */
  readonly worked: boolean;
}

/** Each step's own line: what it is and what it comes to. */
export interface StepWords {
  readonly sum: string;
  readonly result: string;
}

const BINDING: Readonly<Record<Operator, number>> = { '+': 1, '−': 1, '×': 2, '÷': 2, '^': 3 };

/** A side with the figures of its claims in the place of their ids. */
export function describeSide(steps: readonly WorkedStep[], words: CheckWords): SideWords {
  const last = steps.length - 1;
  return { sum: sumOf(steps, last, words), result: resultOf(steps[last], words), worked: last > 0 };
}

/** The operations of a side, in the order in which they are done. */
export function describeSteps(steps: readonly WorkedStep[], words: CheckWords): readonly StepWords[] {
  return steps.flatMap((step) => {
    if (step.kind !== 'operation') return [];
    const [a, b] = [steps[step.left], steps[step.right]];
    const shown = [a, b].map((operand) =>
      operand?.kind === 'operation' ? resultOf(operand, words) : operandOf(operand, words),
    );
    return [{ sum: shown.join(` ${step.operator} `), result: resultOf(step, words) }];
  });
}

/** What comes of the check, after the verdict: by how much it fails, or why it holds or stays open. */
export function describeGap({ verdict, relation, gap, left, right }: WorkedCheck, words: CheckWords): string {
  const { translate, language } = words;
  if (verdict === 'open') {
    const told = [left, right].every((steps) => steps.at(-1)?.ends);
    return translate(told ? 'checks.openSide' : 'checks.noResult');
  }
  const unit = left.at(-1)?.unit;
  if (verdict === 'yes' || gap === null || unit === undefined) {
    const ordered = relation === 'below' || relation === 'at-most';
    return translate(
      ordered && !isSurelyLess(left, right) ? 'checks.holds.possible' : `checks.holds.${relation}`,
    );
  }
  if (gap === 0) return translate('checks.notSmaller');
  return translate(`checks.gap.${relation}`, {
    figure: formatGap(gap, words.unit(unit), language, translate),
  });
}

/** Both sides in one line: what is worked out, and what it is held against. */
export function describeWorking(check: WorkedCheck, words: CheckWords): string {
  const [left, right] = [check.left, check.right].map((steps) => {
    const { sum, result, worked } = describeSide(steps, words);
    return worked ? `${sum} = ${result}` : result;
  });
  return words.translate('checks.working', {
    left: left ?? '',
    relation: words.translate(`checks.relation.${check.relation}`),
    right: right ?? '',
  });
}

function isSurelyLess(left: readonly WorkedStep[], right: readonly WorkedStep[]): boolean {
  const [high, low] = [left.at(-1)?.ends?.high ?? Infinity, right.at(-1)?.ends?.low ?? -Infinity];
  return high <= low;
}

function sumOf(steps: readonly WorkedStep[], index: number, words: CheckWords): string {
  const step = steps[index];
  if (step?.kind !== 'operation') return operandOf(step, words);
  const side = (at: number, right: boolean): string => {
    const operand = steps[at];
    const text = sumOf(steps, at, words);
    if (operand?.kind !== 'operation') return text;
    const [inner, outer] = [BINDING[operand.operator], BINDING[step.operator]];
    return inner < outer || (inner === outer && right) ? `(${text})` : text;
  };
  return `${side(step.left, false)} ${step.operator} ${side(step.right, true)}`;
}

function operandOf(step: WorkedStep | undefined, words: CheckWords): string {
  const { language, translate } = words;
  switch (step?.kind) {
    case 'claim': {
      const claim = words.claim(step.id);
      const unit = words.unit(claim.unit);
      // A multiple in a sum is a factor, not «в пять раз».
      if (unit.id === 'times') {
        const [low, high] = [claim.low ?? claim.best, claim.high ?? claim.best];
        return formatQuantity(
          { low, high },
          false,
          { ...unit, id: 'number', dimension: 'ratio' },
          language,
          translate,
        );
      }
      return formatClaimFigure(claim, unit, language, translate, { noun: true });
    }
    case 'number':
      if (step.unit === 'number') return formatNumber(step.value, language);
      return resultOf({ ...step, ends: { low: step.value, high: step.value } }, words);
    case 'span':
      return translate('checks.span', { time: resultOf(step, words) });
    default:
      return step ? resultOf(step, words) : '';
  }
}

function resultOf(step: WorkedStep | undefined, words: CheckWords): string {
  const { unit, language, translate } = words;
  // "More than 700,000" says it better than "at least 700,000".
  if (step?.kind === 'claim' && step.open) return operandOf(step, words);
  return step ? formatQuantity(step.ends, step.open, unit(step.unit), language, translate) : '';
}
