import { type Relation, RELATIONS } from '../../domain/checks/check';
import { claimIdsOf, parseExpression } from '../../domain/checks/expression';
import { type Query, type UnknownValue } from '../../domain/views/view';

/** A reader's own sum as the address has it: both sides as in checks.csv, an empty side is not chosen yet. */
export interface OwnSum {
  readonly left: string;
  readonly relation: Relation;
  readonly right: string;
}

const PARTS = ['left', 'relation', 'right'] as const;

/** Reads a sum from a query; null where the address asks for none, so that the example is shown. */
export function ownSumFromQuery(query: Query): {
  readonly sum: OwnSum | null;
  readonly unknown: readonly UnknownValue[];
} {
  if (PARTS.every((part) => query[part] === undefined)) return { sum: null, unknown: [] };
  const asked = query['relation'] ?? '';
  const relation = RELATIONS.find((each) => each === asked);
  return {
    sum: { left: query['left'] ?? '', relation: relation ?? 'equals', right: query['right'] ?? '' },
    unknown: asked === '' || relation ? [] : [{ parameter: 'relation', value: asked }],
  };
}

/** Writes a sum as a query. An empty side is left out; the relation is not, so that an empty sum is no example. */
export function queryFromOwnSum({ left, relation, right }: OwnSum): Readonly<Record<string, string>> {
  return { ...(left === '' ? {} : { left }), relation, ...(right === '' ? {} : { right }) };
}

/** Ids of all claims that both sides name; a side that cannot be read names none. */
export function claimsOfSum({ left, right }: Pick<OwnSum, 'left' | 'right'>): readonly string[] {
  const ids = [left, right].flatMap((side) => {
    const expression = parseExpression(side);
    return expression.kind === 'unreadable' ? [] : claimIdsOf(expression);
  });
  return [...new Set(ids)];
}
