import { type Claim } from '../claim';
import { type Unit } from '../code-lists';
import { type Dataset, type DatasetInfo } from '../dataset';
import { envelope, independent, rivals, type Spread, spread } from '../matching/agreement';
import { type Measure } from '../measure';
import { convertClaim } from '../views/selection';

/** One question about one measure and place on which the claims lie apart, or whose only claim states a range. */
export interface RankedSpread {
  /** Unique in a ranking. */
  readonly key: string;
  readonly dataset: DatasetInfo;
  readonly measure: Measure;
  /** Id of the place. */
  readonly place: string;
  /** EDTF; empty for an undated claim that states a range. */
  readonly question: string;
  /** The measure's own unit, in which all numbers here stand. */
  readonly unit: Unit;
  /** high ÷ low, and whether it rests on several claims or on one stated range. */
  readonly spread: Spread;
  /** True where some claim leaves that side open: then the ratio is the least that is said. */
  readonly openLow: boolean;
  readonly openHigh: boolean;
  /** The independent claims that it rests on, numbers in `unit`. */
  readonly claims: readonly Claim[];
}

/**
 * Ranks what is contested over all datasets by high ÷ low (`spread` of agreement.ts), the furthest apart first. Claims
 * are set against each other only where they answer one question about one measure and place, so a series is never sold
 * as a dispute; plans, projections and repeats are left out, and so is what all claims agree on (ratio 1).
 *
 * For the overview: `layoutSpread({ spreads: rankSpreads(datasets, units).slice(0, 12), … })`.
 *
 * @param units units.csv, with every unit that measures and claims name.
 * @throws RangeError when a measure names a unit that is not there, or a claim one of another dimension.
 */
export function rankSpreads(datasets: readonly Dataset[], units: readonly Unit[]): readonly RankedSpread[] {
  return datasets.flatMap((dataset) => spreadsOf(dataset, units)).sort(furthestFirst);
}

function spreadsOf({ info, measures, claims }: Dataset, units: readonly Unit[]): readonly RankedSpread[] {
  return measures.flatMap((measure) => {
    const unit = units.find(({ id }) => id === measure.unit);
    if (!unit) throw new RangeError(`measure ${measure.id} names unknown unit ${measure.unit}`);
    const own = independent(claims)
      .filter((claim) => claim.measure === measure.id)
      .map((claim) => convertClaim(claim, unit, units));
    return rivals(own).flatMap((group): readonly RankedSpread[] => {
      const found = spread(group.claims);
      const ends = envelope(group.claims);
      const place = group.claims[0]?.place ?? '';
      if (!found || !ends || found.ratio <= 1) return [];
      return [
        {
          key: `${info.id} | ${group.key}`,
          dataset: info,
          measure,
          place,
          question: group.question,
          unit,
          spread: found,
          openLow: ends.openLow,
          openHigh: ends.openHigh,
          claims: group.claims,
        },
      ];
    });
  });
}

function furthestFirst(a: RankedSpread, b: RankedSpread): number {
  return b.spread.ratio - a.spread.ratio || (a.key < b.key ? -1 : 1);
}
