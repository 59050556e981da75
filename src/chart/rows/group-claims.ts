import { group as groupBy } from 'd3-array';
import { type Claim, EVIDENCE } from '../../domain/claim';
import { comparePeriods } from '../../domain/time/period';
import { type ChartInput } from '../chart-input';
import { formatPeriod } from '../formats/format-period';
import { orderClaims, type OrderedClaim } from './order-claims';

/** Claims under one heading, in order. */
export interface ClaimSection {
  readonly key: string;
  /** Empty where the claims are not grouped. */
  readonly heading: string;
  readonly ordered: readonly OrderedClaim[];
}

type GroupedInput = Pick<ChartInput, 'claims' | 'names' | 'language' | 'translate' | 'order' | 'group'>;

/**
 * The claims of a view in sections: by source, kind of evidence or question where the reader groups them; undated ones in
 * a section of their own at the end, unless they name the question that the rows are grouped by.
 */
export function claimSections(input: GroupedInput): readonly ClaimSection[] {
  const { claims, names, language, translate, order, group = 'none' } = input;
  const sections = [...groupBy(claims, (claim) => keyOf(claim, group))]
    .map(([key, list]) => ({ key, ordered: orderClaims(list, order, names, language) }))
    .sort((a, b) => compareKeys(a.key, b.key, input));
  const staysUndated = ({ undated, claim }: OrderedClaim): boolean =>
    undated && !(group === 'question' && claim.question !== '');
  const undated = sections.flatMap(({ ordered }) => ordered.filter(staysUndated));
  const dated = sections
    .map(({ key, ordered }) => ({
      key: group === 'none' ? 'all' : `group:${key}`,
      heading: headingOf(key, input),
      ordered: ordered.filter((entry) => !staysUndated(entry)),
    }))
    .filter(({ ordered }) => ordered.length > 0);
  return undated.length === 0
    ? dated
    : [...dated, { key: 'undated', heading: translate('chart.undated'), ordered: undated }];
}

function keyOf(claim: Claim, group: GroupedInput['group']): string {
  if (group === 'source') return claim.source;
  if (group === 'evidence') return claim.evidence;
  if (group === 'question') return claim.question || claim.period;
  return '';
}

function headingOf(key: string, { group, names, language, translate }: GroupedInput): string {
  if (group === 'source') return names.source(key);
  if (group === 'evidence') return translate(`evidence.${key}`);
  return group === 'question' ? formatPeriod(key, language) : '';
}

function compareKeys(a: string, b: string, { group, names, language }: GroupedInput): number {
  if (group === 'evidence') return placeOf(a) - placeOf(b);
  if (group === 'question') return comparePeriods(a, b);
  return new Intl.Collator(language, { numeric: true }).compare(names.source(a), names.source(b));
}

function placeOf(evidence: string): number {
  return (EVIDENCE as readonly string[]).indexOf(evidence);
}
