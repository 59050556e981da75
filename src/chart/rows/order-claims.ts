import { type Claim, claimCentre } from '../../domain/claim';
import { type Language } from '../../domain/languages/language';
import { comparePeriods } from '../../domain/time/period';
import { type Order } from '../../domain/views/view';
import { type ChartNames } from '../chart-input';

/** A claim in its place: `depth` 1 and more for a repeat that stands under the claim it repeats. */
export interface OrderedClaim {
  readonly claim: Claim;
  readonly depth: number;
  /** True for an undated claim and for the repeats under it. */
  readonly undated: boolean;
}

/**
 * Orders claims for a chart or a table: by value (the smallest first), by period or by the claimant's shown name.
 * A repeat follows the claim that it repeats, if that one is there; undated claims come last. The order does not depend
 * on the order of the input.
 */
export function orderClaims(
  claims: readonly Claim[],
  order: Order,
  names: Pick<ChartNames, 'claimant'>,
  language: Language,
): readonly OrderedClaim[] {
  const compare = comparison(order, names, language);
  const present = new Set(claims.map(({ id }) => id));
  const repeatsOf = new Map<string, Claim[]>();
  const roots: Claim[] = [];
  for (const claim of [...claims].sort(compare)) {
    if (claim.repeats === '' || !present.has(claim.repeats) || isCircular(claim, claims)) roots.push(claim);
    else repeatsOf.set(claim.repeats, [...(repeatsOf.get(claim.repeats) ?? []), claim]);
  }
  const family = (claim: Claim, depth: number, undated: boolean): OrderedClaim[] => [
    { claim, depth, undated },
    ...(repeatsOf.get(claim.id) ?? []).flatMap((repeat) => family(repeat, depth + 1, undated)),
  ];
  return [
    ...roots.filter(({ period }) => period !== '').flatMap((root) => family(root, 0, false)),
    ...roots.filter(({ period }) => period === '').flatMap((root) => family(root, 0, true)),
  ];
}

function comparison(
  order: Order,
  names: Pick<ChartNames, 'claimant'>,
  language: Language,
): (a: Claim, b: Claim) => number {
  // Made when it is needed: it costs a slow phone more than all other orders.
  let collator: Intl.Collator | null = null;
  const byValue = (a: Claim, b: Claim): number =>
    claimCentre(a) - claimCentre(b) || (a.low ?? -Infinity) - (b.low ?? -Infinity) || 0;
  const byPeriod = (a: Claim, b: Claim): number => comparePeriods(a.period, b.period);
  const byClaimant = (a: Claim, b: Claim): number =>
    (collator ??= new Intl.Collator(language, { numeric: true })).compare(
      names.claimant(a.claimant),
      names.claimant(b.claimant),
    );
  const byId = (a: Claim, b: Claim): number => (a.id < b.id ? -1 : Number(a.id > b.id));
  const criteria = {
    value: [byValue, byPeriod, byId],
    period: [byPeriod, byValue, byId],
    claimant: [byClaimant, byPeriod, byValue, byId],
  }[order];
  return (a, b) => criteria.reduce((found, criterion) => found || criterion(a, b), 0);
}

/** The checker refuses circles, but a reader's own file may hold one, and no claim may vanish. */
function isCircular(claim: Claim, claims: readonly Claim[]): boolean {
  const seen = new Set<string>();
  let next: Claim | undefined = claim;
  while (next && next.repeats !== '') {
    if (seen.has(next.id)) return true;
    seen.add(next.id);
    const { repeats }: Claim = next;
    next = claims.find(({ id }) => id === repeats);
  }
  return false;
}
