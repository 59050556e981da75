import { type Claim } from '../../domain/claim';
import { type ChartInput } from '../chart-input';
import { formatClaimFigure } from '../formats/format-number';
import { formatPeriod } from '../formats/format-period';

/** What the label of a claim must tell because the claims of the view differ in it. */
export interface Differences {
  readonly places: boolean;
  readonly sources: boolean;
}

/** Tells in what the claims of a view differ. */
export function differences(claims: readonly Claim[]): Differences {
  return {
    places: new Set(claims.map(({ place }) => place)).size > 1,
    sources: new Set(claims.map(({ source }) => source)).size > 1,
  };
}

type Context = Pick<ChartInput, 'unit' | 'language' | 'translate' | 'names'>;

/**
 * A claim as one sentence without a full stop, for screen readers: what is counted where claims differ in it, figure,
 * period and what it is compared with, place, who, where, on what evidence.
 *
 * @example claimSentence(claim, input, differences) // '4 to 8 million people, 1932–1933, most authors, in Reiman 2016, scholarship'
 */
export function claimSentence(claim: Claim, input: Context, { places }: Differences): string {
  const { unit, language, translate, names } = input;
  return [
    names.measure?.(claim.measure) ?? '',
    formatClaimFigure(claim, unit, language, translate, { spoken: true, noun: true }),
    claim.period === '' ? translate('chart.undatedClaim') : formatPeriod(claim.period, language),
    claim.base === '' ? '' : translate('chart.base', { period: formatPeriod(claim.base, language) }),
    places ? names.place(claim.place) : '',
    claim.status === 'actual' ? '' : translate(`status.${claim.status}`),
    names.claimant(claim.claimant),
    translate('chart.in', { source: names.source(claim.source) }),
    translate(`evidence.${claim.evidence}`),
    claim.repeats === '' ? '' : translate('chart.repeats'),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** What stands beside the claimant on a label: what is counted where claims differ in it, period, place and source where the view mixes them, plan or expectation. */
export function claimDetail(claim: Claim, input: Context, { places, sources }: Differences): string {
  const { language, translate, names } = input;
  return [
    names.measure?.(claim.measure) ?? '',
    formatPeriod(claim.period, language),
    places ? names.place(claim.place) : '',
    claim.status === 'actual' ? '' : translate(`status.${claim.status}`),
    // The short name of a work is not broken: "Reiman" without its year is another thing.
    sources ? names.source(claim.source).replace(/ (?=.{0,6}$)/u, '\u00a0') : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
