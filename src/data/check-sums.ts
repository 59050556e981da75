import { type Unit } from '../domain/code-lists';
import { type Problem } from '../domain/problem';
import { claimsOf } from './check-keys';
import { type CollectionRead } from './read-collection';
import { type SumRow } from './read-code-lists';
import { claimIdsOf, parseSum, type Sum } from './read-sum';

/** Exponents by dimension: persons ÷ day is { persons: 1, time: -1 }. A plain number has none. */
type Dimensions = ReadonlyMap<string, number>;

/** Percent, index, multiple and ratio are plain numbers (data.md, "checks.csv"). */
const PLAIN = ['percent', 'times', 'multiple', 'ratio'];

/** Lengths of time are one dimension, whatever unit a rate is in. */
const TIMES = ['day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years', 'time'];

/** What is wrong with checks.csv: sums that cannot be read, unknown claims and units, mixed dimensions, lone comments. */
export function checkSums(read: CollectionRead): Problem[] {
  const unitOfClaim = new Map(claimsOf(read.collection).map(({ id, unit }) => [id, unit]));
  const units = unitsByName(read.collection.lists.units);
  return read.sums.flatMap((row) => {
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
    const sides = (['left', 'right'] as const).map((column) => {
      const sum = parseSum(row[column]);
      if (sum.kind === 'unreadable') {
        problems.push(refuse(column, sum.message, sum.at === '' ? row[column] : sum.at));
        return null;
      }
      const unknown = claimIdsOf(sum).filter((id) => !unitOfClaim.has(id) && !read.leftOut.has(id));
      for (const id of new Set(unknown)) problems.push(refuse(column, 'names an unknown claim', id));
      const found = dimensionsOf(sum, unitOfClaim, units);
      if (typeof found === 'string') problems.push(refuse(column, found, row[column]));
      return found;
    });
    problems.push(
      ...mixedSides(row, sides).map((value) =>
        refuse('relation', 'the sides are of different dimensions', value),
      ),
    );
    return problems;
  });
}

function mixedSides(
  row: SumRow,
  [left, right]: readonly (Dimensions | string | null | undefined)[],
): string[] {
  if (!(left instanceof Map) || !(right instanceof Map) || same(left, right)) return [];
  return [`${row.left} is ${written(left)}, ${row.right} is ${written(right)}`];
}

/** The dimensions of a sum; null where an unknown claim leaves them open; a sentence where the sum mixes them. */
function dimensionsOf(
  sum: Sum,
  unitOfClaim: ReadonlyMap<string, string>,
  units: ReadonlyMap<string, Unit>,
): Dimensions | string | null {
  switch (sum.kind) {
    case 'claim': {
      const unit = units.get(unitOfClaim.get(sum.id) ?? '');
      return unit ? parseDimensions(unit.dimension) : null;
    }
    case 'span':
      return new Map([['time', 1]]);
    case 'number': {
      if (sum.unit === '' || sum.unit === '%') return new Map();
      if (TIMES.includes(sum.unit)) return new Map([['time', 1]]);
      const unit = units.get(sum.unit);
      return unit ? parseDimensions(unit.dimension) : `unknown unit ${sum.unit}`;
    }
    case 'operation': {
      const left = dimensionsOf(sum.left, unitOfClaim, units);
      const right = dimensionsOf(sum.right, unitOfClaim, units);
      if (typeof left === 'string' || typeof right === 'string')
        return typeof left === 'string' ? left : right;
      return left && right ? combined(sum.operator, left, right, sum.right) : null;
    }
  }
}

function combined(operator: string, left: Dimensions, right: Dimensions, exponent: Sum): Dimensions | string {
  if (operator === '+' || operator === '−') {
    return same(left, right) ? left : `mixes dimensions: ${written(left)} ${operator} ${written(right)}`;
  }
  if (operator === '^') {
    if (right.size > 0) return `mixes dimensions: an exponent in ${written(right)}`;
    if (left.size === 0) return left;
    if (exponent.kind !== 'number') return 'mixes dimensions: an exponent that is no plain number';
    return product(new Map(), left, exponent.value);
  }
  return product(left, right, operator === '×' ? 1 : -1);
}

function product(left: Dimensions, right: Dimensions, sign: number): Dimensions {
  const result = new Map(left);
  for (const [name, exponent] of right) result.set(name, (result.get(name) ?? 0) + sign * exponent);
  return new Map([...result].filter(([, exponent]) => exponent !== 0));
}

/** Reads "percent ÷ year" and the like. */
function parseDimensions(text: string): Dimensions {
  const [first = '', ...rest] = text.split(/ (?=[×÷] )/);
  return rest.reduce<Dimensions>(
    (result, part) => product(result, dimension(part.slice(2)), part.startsWith('×') ? 1 : -1),
    dimension(first),
  );
}

function dimension(name: string): Dimensions {
  if (PLAIN.includes(name)) return new Map();
  return new Map([[TIMES.includes(name) ? 'time' : name, 1]]);
}

/** Units by the names that a sum may use, in rising rank: English name and symbol, their singular, the id. */
function unitsByName(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  const names = (unit: Unit): string[][] => [
    [unit.name.en, unit.symbol.en].flatMap((name) => [name.replace(/s$/, ''), name]),
    [unit.id.replace(/s$/, ''), unit.id],
  ];
  const ranked = [0, 1].flatMap((rank) =>
    units.flatMap((unit) => (names(unit)[rank] ?? []).map((name) => [name, unit] as const)),
  );
  // A unit without symbol has no empty name.
  return new Map(ranked.filter(([name]) => name !== ''));
}

function same(a: Dimensions, b: Dimensions): boolean {
  return a.size === b.size && [...a].every(([name, exponent]) => b.get(name) === exponent);
}

function written(dimensions: Dimensions): string {
  if (dimensions.size === 0) return 'a plain number';
  return [...dimensions]
    .map(([name, exponent]) => (exponent === 1 ? name : `${name}^${String(exponent)}`))
    .join(' × ');
}
