import { type Claim } from '../claim';
import { type Unit } from '../code-lists';
import { type Dataset } from '../dataset';
import { relatedMeasures } from '../matching/related-measures';
import { type Measure } from '../measure';
import { inYears, type View } from './view';

/** What a view shows of a dataset: the claims of its measure that are switched on, with numbers in the view's unit. */
export interface Selection {
  readonly measure: Measure;
  readonly unit: Unit;
  /** In file order; numbers in `unit`. Charts and tables order them by the view. */
  readonly claims: readonly Claim[];
  /** All claims of the measure, on or off. */
  readonly total: number;
  /** What belongs to the measure: its family, its whole, its parts. */
  readonly related: Related;
}

/** Measures that may be drawn with one, that one among them, and their claims that are switched on. */
export interface Related {
  readonly measures: readonly Measure[];
  /** In file order; numbers in the view's unit, or in a unit that counts the like with the same factor (horses, pigs). */
  readonly claims: readonly Claim[];
}

/**
 * Selects what a view shows.
 *
 * @throws RangeError when the view names a measure or unit that is not there; `viewFromQuery` never makes such a view.
 */
export function select(dataset: Dataset, view: View, units: readonly Unit[]): Selection {
  const measure = dataset.measures.find(({ id }) => id === view.measure);
  const unit = units.find(({ id }) => id === view.unit);
  if (!measure || !unit)
    throw new RangeError(`view names unknown measure ${view.measure} or unit ${view.unit}`);
  const ofMeasure = dataset.claims.filter((claim) => claim.measure === measure.id);
  const claims = switchedOn(ofMeasure, view).map((claim) => convertClaim(claim, unit, units));
  const inDimension = relatedMeasures(measure, dataset.measures).filter(
    (other) => units.find(({ id }) => id === other.unit)?.dimension === unit.dimension,
  );
  const ids = new Set(inDimension.map(({ id }) => id));
  const related = switchedOn(
    dataset.claims.filter((claim) => ids.has(claim.measure)),
    view,
  ).map((claim) => (factorOf(claim, units) === unit.factor ? claim : convertClaim(claim, unit, units)));
  return {
    measure,
    unit,
    claims,
    total: ofMeasure.length,
    related: { measures: inDimension, claims: related },
  };
}

function switchedOn(claims: readonly Claim[], view: View): readonly Claim[] {
  return claims
    .filter((claim) => view.sources?.includes(claim.source) ?? true)
    .filter((claim) => view.evidence?.includes(claim.evidence) ?? true)
    .filter((claim) => view.status?.includes(claim.status) ?? true)
    .filter((claim) => inYears(claim.period, view));
}

function factorOf(claim: Claim, units: readonly Unit[]): number | undefined {
  return units.find(({ id }) => id === claim.unit)?.factor;
}

/**
 * The claim with its numbers in another unit of the same dimension; what was printed stays as it is.
 *
 * @throws RangeError when the units measure different things.
 */
export function convertClaim(claim: Claim, to: Unit, units: readonly Unit[]): Claim {
  if (claim.unit === to.id) return claim;
  const from = units.find(({ id }) => id === claim.unit);
  if (from?.dimension !== to.dimension) {
    throw new RangeError(`cannot convert ${claim.unit} to ${to.id}: different dimensions`);
  }
  const convert = (value: number | null): number | null =>
    value === null ? null : (value * from.factor) / to.factor;
  return {
    ...claim,
    low: convert(claim.low),
    best: convert(claim.best),
    high: convert(claim.high),
    unit: to.id,
  };
}
