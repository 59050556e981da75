import { type Check } from '../../domain/checks/check';
import { resultOf } from '../../domain/checks/evaluate-check';
import { evaluateExpression, type Known, type MeasuredClaim } from '../../domain/checks/evaluate-expression';
import { claimIdsOf, parseExpression } from '../../domain/checks/expression';
import { type Dataset } from '../../domain/dataset';
import { type Problem } from '../../domain/problem';
import { UnitNames } from '../../domain/quantities/measuring-unit';
import { type Dimension, sameDimension, writeDimension } from '../../domain/quantities/quantity';
import { type CollectionRead } from '../reading/read-collection';
import { claimsOf } from './check-keys';

/**
 * What is wrong with checks.csv: sides that cannot be read, unknown claims and units, mixed dimensions, lone comments.
 * A side that cannot be read is named with the character of the cell where reading stopped, counted from 1.
 */
export function checkSums(read: CollectionRead): Problem[] {
  const known = knownIn(read);
  const ids = new Set(claimsOf(read.collection).map(({ id }) => id));
  return read.checks.flatMap((row) => {
    const refuse = (column: string, message: string, value: string): Problem => ({
      ...read.locate(row),
      column,
      message,
      value,
    });
    const lone = (['en', 'ru'] as const).filter(
      (language) => row.comment[language] === '' && row.comment.en !== row.comment.ru,
    );
    const problems = lone.map((language) =>
      refuse(`comment_${language}`, 'the comment stands in one language only', row.id),
    );
    const sides = (['left', 'right'] as const).map((column): Dimension | null => {
      const expression = parseExpression(row[column]);
      if (expression.kind === 'unreadable') {
        const { message, at, character } = expression;
        problems.push(
          refuse(column, `character ${String(character)}: ${message}`, at === '' ? row[column] : at),
        );
        return null;
      }
      const named = claimIdsOf(expression);
      const unknown = named.filter((id) => !ids.has(id) && !read.leftOut.has(id));
      for (const id of new Set(unknown)) problems.push(refuse(column, 'names an unknown claim', id));
      // A claim that is broken itself, or counts something unknown, is refused elsewhere.
      if (named.some((id) => !known.claims.has(id))) return null;
      const steps = evaluateExpression(expression, known);
      if (typeof steps !== 'string') return resultOf(steps).dimension;
      problems.push(refuse(column, steps, row[column]));
      return null;
    });
    return [
      ...problems,
      ...mixedSides(row, sides).map((value) =>
        refuse('relation', 'the sides are of different dimensions', value),
      ),
    ];
  });
}

/** What the checks of a collection may name: its claims with their measures and units, and the units themselves. */
export function knownIn({ collection }: Pick<CollectionRead, 'collection'>): Known {
  const { units } = collection.lists;
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const claims = collection.datasets.flatMap(({ claims: own, measures }: Dataset) =>
    own.flatMap((claim): (readonly [string, MeasuredClaim])[] => {
      const measure = measures.find(({ id }) => id === claim.measure);
      const unit = unitById.get(claim.unit);
      return measure && unit ? [[claim.id, { claim, measure, unit }]] : [];
    }),
  );
  return { claims: new Map(claims), units: new UnitNames(units) };
}

function mixedSides(row: Check, [left, right]: readonly (Dimension | null | undefined)[]): string[] {
  if (!left || !right || sameDimension(left, right)) return [];
  return [`${row.left} is ${writeDimension(left)}, ${row.right} is ${writeDimension(right)}`];
}
