import { type Claim, claimEnds } from '../claim';
import { independent } from './agreement';
import { type Interval } from '../quantities/interval';
import { type Measure } from '../measure';
import { parsePeriod, type Period } from '../time/period';

/** The earliest and the latest claim of one measure, place, claimant, source and section. */
export interface ChangePair {
  readonly measure: Measure;
  readonly before: Claim;
  readonly after: Claim;
  /** after − before, in the unit of the claims; for shares, in percentage points. */
  readonly difference: Interval;
  /** (after − before) ÷ before, in percent; null for shares, and where `before` may be zero or below. */
  readonly relative: Interval | null;
}

/** Kinds of measures of which a change can be told; a change of a change, or of a multiple, says nothing to a reader. */
const KINDS: readonly Measure['kind'][] = ['stock', 'flow', 'share', 'rate', 'index', 'ratio'];

/** How much longer than another a period may be for flows in both to be set against each other. */
const LENGTHS_ALIKE = 1.1;

/**
 * Pairs claims as data.md says ("`change` pairs the earliest and the latest row of one measure, place, claimant, source
 * and section"), in the order of the measures. Repeats, plans and undated claims are left out; so are periods that
 * overlap, flows over periods of different length, and indexes against different bases: their difference is no change.
 */
export function changePairs(claims: readonly Claim[], measures: readonly Measure[]): readonly ChangePair[] {
  return measures
    .filter(({ kind }) => KINDS.includes(kind))
    .flatMap((measure) => {
      const groups = new Map<string, Claim[]>();
      for (const claim of independent(claims).filter((entry) => entry.measure === measure.id)) {
        const key = [claim.place, claim.claimant, claim.source, claim.section, claim.unit, claim.base].join(
          ' | ',
        );
        groups.set(key, [...(groups.get(key) ?? []), claim]);
      }
      return [...groups.values()].flatMap((group) => pairOf(group, measure) ?? []);
    });
}

function pairOf(claims: readonly Claim[], measure: Measure): ChangePair | null {
  const dated = claims
    .flatMap((claim) => {
      const period = parsePeriod(claim.period);
      return period ? [{ claim, period }] : [];
    })
    .sort(
      (a, b) =>
        a.period.from - b.period.from || a.period.to - b.period.to || (a.claim.id < b.claim.id ? -1 : 1),
    );
  const first = dated[0];
  const last = dated.at(-1);
  if (!first || !last || first.period.to > last.period.from) return null;
  if (measure.kind === 'flow' && !alikeInLength(first.period, last.period)) return null;
  const [from, to] = [boundsOf(first.claim), boundsOf(last.claim)];
  return {
    measure,
    before: first.claim,
    after: last.claim,
    difference: subtract(to, from),
    relative: measure.kind === 'share' ? null : relativeChange(from, to),
  };
}

function alikeInLength(a: Period, b: Period): boolean {
  const [short, long] = [a.to - a.from, b.to - b.from].sort((x, y) => x - y) as [number, number];
  return Number.isFinite(long) && long <= short * LENGTHS_ALIKE;
}

/** What a claim states as an interval: an open side is ±Infinity. */
export function boundsOf(claim: Pick<Claim, 'low' | 'best' | 'high'>): Interval {
  const { low, high } = claimEnds(claim);
  return { low: low ?? -Infinity, high: high ?? Infinity };
}

/** a − b over all values of both. */
export function subtract(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}

/**
 * How much larger than `from` `to` is, in percent, over all values of both; below −100 nothing can fall that counts
 * things, so an open lower side of `to` counts from zero.
 *
 * @returns null when `from` may be zero or below, since nothing can be divided by it.
 * @example relativeChange({ low: 34, high: 34 }, { low: 16.6, high: 16.6 }) // { low: -51.2, high: -51.2 } (rounded)
 */
export function relativeChange(from: Interval, to: Interval): Interval | null {
  if (!(from.low > 0)) return null;
  const floor = to.low === -Infinity ? 0 : to.low;
  const low = (floor / (floor >= 0 ? from.high : from.low) - 1) * 100;
  const high = (to.high / (to.high >= 0 ? from.low : from.high) - 1) * 100;
  return { low, high };
}
