import { ORDERS, type Order, type Query, SCALES, type Scale, TABS, type Tab } from '../views/view';

/** What a reader of a comparison looks at. The address holds the only copy. */
export interface ComparisonView {
  /** Ids of the gathered claims, in the order in which they were gathered, each once. */
  readonly claims: readonly string[];
  /** Ids of those that are switched off. */
  readonly off: readonly string[];
  readonly scale: Scale | null;
  readonly order: Order;
  readonly tab: Tab;
  /** Id of the pinned claim, or empty. */
  readonly claim: string;
}

/** More claims than these are not read from an address. */
const MOST = 200;

/** Reads a comparison from a query; what is unknown falls back to the default. */
export function comparisonFromQuery(query: Query): ComparisonView {
  const one = <T extends string>(value: string | undefined, allowed: readonly T[]): T | null =>
    allowed.find((entry) => entry === value) ?? null;
  const claims = idsOf(query['claims']);
  return {
    claims,
    off: idsOf(query['off']).filter((id) => claims.includes(id)),
    scale: one(query['scale'], SCALES),
    order: one(query['order'], ORDERS) ?? 'value',
    tab: one(query['tab'], TABS) ?? 'chart',
    claim: claims.find((id) => id === query['claim']) ?? '',
  };
}

/** Writes a comparison as a query, in a fixed order, so that one comparison has one address. */
export function queryFromComparison(view: ComparisonView): Readonly<Record<string, string>> {
  return {
    ...(view.claims.length > 0 ? { claims: view.claims.join(',') } : {}),
    ...(view.off.length > 0 ? { off: view.off.join(',') } : {}),
    ...(view.scale === null ? {} : { scale: view.scale }),
    ...(view.order === 'value' ? {} : { order: view.order }),
    ...(view.tab === 'chart' ? {} : { tab: view.tab }),
    ...(view.claim === '' ? {} : { claim: view.claim }),
  };
}

/** Switches all of some claims: off where one of them is on, else on. */
export function toggleClaims(view: ComparisonView, ids: readonly string[]): ComparisonView {
  const off = new Set(view.off);
  const anyOn = ids.some((id) => !off.has(id));
  for (const id of ids) {
    if (anyOn) off.add(id);
    else off.delete(id);
  }
  return { ...view, off: view.claims.filter((id) => off.has(id)) };
}

/** Takes a claim out of the comparison. */
export function withoutClaim(view: ComparisonView, id: string): ComparisonView {
  return {
    ...view,
    claims: view.claims.filter((entry) => entry !== id),
    off: view.off.filter((entry) => entry !== id),
    claim: view.claim === id ? '' : view.claim,
  };
}

function idsOf(text = ''): readonly string[] {
  return [...new Set(text.split(',').filter((id) => /^[\w-]+$/.test(id)))].slice(0, MOST);
}
