import { type Step } from '../../domain/checks/evaluate-expression';
import { type Unit } from '../../domain/code-lists';
import { type Measuring, measuringOf, type UnitNames } from '../../domain/quantities/measuring-unit';
import { type Dimension, PLAIN, sameDimension } from '../../domain/quantities/quantity';

/** A unit in which steps of a working are shown: of units.csv, or one that only a working has ("people ÷ families"). */
export interface ShownUnit {
  readonly unit: Unit;
  readonly measuring: Measuring;
}

const made = (id: string, dimension: string, en = '', ru = '', factor = 1): Unit => ({
  id,
  name: { en, ru },
  symbol: { en, ru },
  dimension,
  factor,
});

const DAY = { en: 'day', ru: 'день' } as const;

/** Units that no claim is printed in, but sums are. Lengths of time are written out by their texts. */
const OWN_UNITS: readonly Unit[] = [
  made('number', 'ratio'),
  made('kg', 'mass', 'kg', 'кг', 0.001),
  {
    ...made('persons-per-household', 'persons ÷ households', 'people per family', 'человек на семью'),
    forms: {
      en: ['person per family', 'people per family'],
      ru: ['человек на семью', 'человека на семью', 'человек на семью'],
    },
  },
  ...['hour', 'day', 'week', 'month', 'year'].map((time) => made(time, time)),
];

/**
 * Chooses the unit of each step of a check: a claim and a number keep their own; a sum takes that of its first operand,
 * a product that of the operand that it shares its dimension with. Both sides end in one unit, that of a claim or number
 * that stands alone on a side where there is one.
 *
 * @returns units by step, the left side first
 */
export function shownUnits(
  sides: readonly [readonly Step[], readonly Step[]],
  units: readonly Unit[],
  names: UnitNames,
): readonly [readonly ShownUnit[], readonly ShownUnit[]] {
  const [left, right] = sides;
  const alone = [right, left].flatMap((steps) =>
    steps.length === 1 && steps[0] ? [ownUnit(steps[0], names)] : [],
  );
  const fixed = alone.find((unit) => unit !== null && unit.id !== 'number') ?? null;
  const plain = plainUnit(fixed, [...left, ...right], names);
  const chosen = [left, right].map((steps) => unitsOf(steps, plain, units, names)) as [
    ShownUnit[],
    ShownUnit[],
  ];
  const end = fixed ? shown(fixed) : (chosen[1].at(-1) ?? null);
  if (end) for (const side of chosen) side[side.length - 1] = end;
  return chosen;
}

function unitsOf(steps: readonly Step[], plain: Unit, units: readonly Unit[], names: UnitNames): ShownUnit[] {
  const found: ShownUnit[] = [];
  for (const step of steps) {
    if (step.kind !== 'operation') {
      found.push(shown(ownUnit(step, names) ?? plain));
      continue;
    }
    const [a, b] = [found[step.left], found[step.right]];
    const { dimension } = step.quantity;
    if (sameDimension(dimension, PLAIN)) {
      const ofRate = step.operator !== '^' && [a, b].find((one) => one?.unit.id.startsWith('percent'));
      const ofSum = step.operator === '+' || step.operator === '−' ? a : undefined;
      found.push(ofSum ?? (ofRate ? shown(names.unit('percent') ?? plain) : shown(plain)));
    } else {
      const same = [a, b].find((one) => one && sameDimension(one.measuring.dimension, dimension));
      found.push(same ?? unitOfDimension(dimension, [a, b], units));
    }
  }
  return found;
}

/** The unit that an operand is written in. */
function ownUnit(step: Step, names: UnitNames): Unit | null {
  if (step.kind === 'span') return own('year');
  if (step.kind === 'operation') return null;
  if (step.unit === '') return own('number');
  return own(step.unit.replace(/s$/, '')) ?? names.unit(step.unit) ?? null;
}

function own(id: string): Unit | null {
  return OWN_UNITS.find((unit) => unit.id === id) ?? null;
}

/** How plain numbers of a check are shown: as the side that stands alone, else in percent where a claim is. */
function plainUnit(fixed: Unit | null, steps: readonly Step[], names: UnitNames): Unit {
  const number = made('number', 'ratio');
  if (fixed && sameDimension(measuringOf(fixed).dimension, PLAIN)) return fixed;
  const percent = steps.some((step) => ownUnit(step, names)?.id === 'percent');
  return (percent && !fixed ? names.unit('percent') : null) ?? number;
}

/** A unit of a dimension: one of units.csv in base units, else one put together from the operands' units. */
function unitOfDimension(
  dimension: Dimension,
  operands: readonly (ShownUnit | undefined)[],
  units: readonly Unit[],
): ShownUnit {
  const found = [...units, ...OWN_UNITS]
    .map(shown)
    .find(
      ({ measuring: { times, per, ...rest } }) => times === per && sameDimension(rest.dimension, dimension),
    );
  if (found) return found;
  const nameOf = (base: string): Unit | undefined =>
    operands.find((one) => one?.unit.dimension === base)?.unit ??
    units.find((unit) => unit.dimension === base);
  const bases = Object.entries(dimension);
  const written = (language: 'en' | 'ru'): string => {
    const part = (wanted: (exponent: number) => boolean): string =>
      bases
        .filter(([, exponent]) => wanted(exponent))
        // Lengths of time are reckoned in days.
        .map(([base]) => nameOf(base)?.name[language] ?? (base === 'time' ? DAY[language] : base))
        .join(' × ');
    return [part((exponent) => exponent > 0), part((exponent) => exponent < 0)].filter(Boolean).join(' ÷ ');
  };
  const id = bases.map(([base, exponent]) => `${base}^${String(exponent)}`).join('*');
  const unit = made(id, id, written('en'), written('ru'));
  return { unit, measuring: { dimension, times: 1, per: 1 } };
}

function shown(unit: Unit): ShownUnit {
  return { unit, measuring: measuringOf(unit) };
}
