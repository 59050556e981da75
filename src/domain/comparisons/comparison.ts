import { type Claim } from '../claim';
import { type CodeLists, type Unit } from '../code-lists';
import { type Dataset } from '../dataset';
import { type Measure } from '../measure';
import { convertClaim } from '../views/selection';

/** A claim that was gathered, with what it counts and where it stands. */
export interface Gathered {
  readonly claim: Claim;
  readonly measure: Measure;
  readonly dataset: Dataset;
}

/** Claims of any datasets side by side: only what counts the same dimension in the same kind of measure. */
export interface Comparison {
  /** Of the first claim; null where nothing was gathered. */
  readonly unit: Unit | null;
  readonly kept: readonly Gathered[];
  /** Claims that count something else than the first one. */
  readonly refused: readonly Gathered[];
  /** Ids that no dataset has. */
  readonly unknown: readonly string[];
}

/** Puts gathered claims side by side, in the order of their ids; the first one decides dimension and kind. */
export function compareClaims(
  ids: readonly string[],
  datasets: readonly Dataset[],
  units: readonly Unit[],
): Comparison {
  const found = ids.flatMap((id) => gather(id, datasets) ?? []);
  const [first] = found;
  const unit = units.find(({ id }) => id === first?.measure.unit) ?? null;
  const alike = ({ claim, measure }: Gathered): boolean =>
    measure.kind === first?.measure.kind &&
    unit !== null &&
    units.find(({ id }) => id === claim.unit)?.dimension === unit.dimension;
  return {
    unit,
    kept: found.filter(alike),
    refused: found.filter((entry) => !alike(entry)),
    unknown: ids.filter((id) => !found.some(({ claim }) => claim.id === id)),
  };
}

/**
 * The claims of a comparison as a chart takes them: numbers in one unit, measures told apart by their datasets, so that
 * claims of two datasets never pass as rivals because their measures bear one name.
 */
export function comparedClaims({ kept, unit }: Comparison, units: readonly Unit[]): readonly Claim[] {
  return kept.map(({ claim, dataset }) => ({
    ...(unit === null ? claim : convertClaim(claim, unit, units)),
    measure: comparedMeasure(dataset, claim.measure),
    // A claim repeats only what stands beside it.
    repeats: kept.some((other) => other.claim.id === claim.repeats) ? claim.repeats : '',
  }));
}

/** The id of a measure in a comparison. */
export function comparedMeasure({ info }: Pick<Dataset, 'info'>, measure: string): string {
  return `${info.id}/${measure}`;
}

/** The code lists of several pages as one, each entry once. */
export function joinLists(lists: readonly CodeLists[]): CodeLists {
  const join = <T extends { readonly id: string }>(of: (one: CodeLists) => readonly T[]): readonly T[] => [
    ...new Map(lists.flatMap(of).map((entry) => [entry.id, entry])).values(),
  ];
  return {
    claimants: join((one) => one.claimants),
    places: join((one) => one.places),
    units: join((one) => one.units),
    sections: join((one) => one.sections),
    events: join((one) => one.events),
    works: join((one) => one.works),
  };
}

function gather(id: string, datasets: readonly Dataset[]): Gathered | null {
  for (const dataset of datasets) {
    const claim = dataset.claims.find((entry) => entry.id === id);
    const measure = dataset.measures.find((entry) => entry.id === claim?.measure);
    if (claim && measure) return { claim, measure, dataset };
  }
  return null;
}
