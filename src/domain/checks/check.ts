import { type Bilingual } from '../languages/language';
import { type Interval, overlap, within } from '../quantities/interval';
import { type Quantity } from '../quantities/quantity';

/** What a check says of its two sides. */
export const RELATIONS = ['equals', 'below', 'at-most', 'within', 'overlaps'] as const;
export type Relation = (typeof RELATIONS)[number];

/** One row of checks.csv as written; both sides are read by `parseExpression`. The comment may be empty. */
export interface Check {
  readonly id: string;
  readonly left: string;
  readonly relation: Relation;
  readonly right: string;
  readonly title: Bilingual;
  readonly comment: Bilingual;
}

/** Adds up, does not add up, cannot be told. */
export const VERDICTS = ['yes', 'no', 'open'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What comes out of a comparison. */
export interface Finding {
  readonly verdict: Verdict;
  /** By how much the sides miss the relation, in base units; null unless the verdict is `no`. */
  readonly gap: number | null;
}

/**
 * Compares two quantities of one dimension. What the printed precision allows adds up:
 *
 * - `equals`: the intervals meet; where one side is open, the closed one must lie wholly inside it;
 * - `overlaps`: the intervals meet, open sides or not;
 * - `within`: the left lies wholly inside the right;
 * - `below`, `at-most`: the left can be smaller (or as small).
 *
 * `open`: a side cannot be worked out, or an open end leaves the relation undecided.
 */
export function compare(left: Quantity, relation: Relation, right: Quantity): Finding {
  const [a, b] = [left.interval, right.interval];
  if (a === null || b === null) return UNDECIDED;
  const open = left.open || right.open;
  if (relation === 'below' || relation === 'at-most') return ordered(a, relation, b, open);
  const apart = Math.max(a.low - b.high, b.low - a.high);
  if (!overlap(a, b)) return { verdict: 'no', gap: apart };
  if (relation === 'overlaps') return HOLDS;
  if (relation === 'within') {
    if (within(a, b)) return left.open && !right.open ? UNDECIDED : HOLDS;
    return open ? UNDECIDED : { verdict: 'no', gap: Math.max(b.low - a.low, a.high - b.high) };
  }
  if (!open) return HOLDS;
  if (left.open && right.open) return UNDECIDED;
  const inside = left.open ? within(b, a) : within(a, b);
  return inside ? HOLDS : UNDECIDED;
}

const HOLDS: Finding = { verdict: 'yes', gap: null };
const UNDECIDED: Finding = { verdict: 'open', gap: null };

function ordered(a: Interval, relation: 'below' | 'at-most', b: Interval, open: boolean): Finding {
  const strict = relation === 'below';
  const can = strict ? a.low < b.high : a.low <= b.high;
  const must = strict ? a.high < b.low : a.high <= b.low;
  if (!can) return { verdict: 'no', gap: a.low - b.high };
  return must || !open ? HOLDS : UNDECIDED;
}
