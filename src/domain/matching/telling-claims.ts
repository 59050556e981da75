import { type Claim } from '../claim';
import { type Measure } from '../measure';
import { parsePeriod } from '../time/period';

/** Claims of one measure that may be drawn together on a card: what they say, of when, and of what they are. */
export interface TellingClaims {
  /** At least one, the earliest first. */
  readonly claims: readonly Claim[];
  /** EDTF over all of them; empty when one is undated. */
  readonly period: string;
}

/**
 * Chooses what shows a measure best where its claims do not answer one question: of the status and then of the place that
 * most of them speak of, and of what is summed over a time those that are no part of another, so that a year never stands
 * beside the two years that hold it. Where every place has one claim, the places are compared instead. Repeats are left out.
 *
 * @param claims of the measure.
 * @returns null without claims.
 * @example tellingClaims({ kind: 'flow' }, [executed1937, executed1937to1938]) // { claims: [executed1937to1938], period: '1937/1938' }
 */
export function tellingClaims(
  { kind }: Pick<Measure, 'kind'>,
  claims: readonly Claim[],
): TellingClaims | null {
  const status = mostOf(
    claims.filter(({ repeats }) => repeats === ''),
    (claim) => claim.status,
  );
  const placed = mostOf(status, ({ place }) => place);
  const chosen = placed.length > 1 ? placed : status;
  if (chosen.length === 0) return null;
  const whole = chosen
    .filter((claim) => kind !== 'flow' || !chosen.some((other) => holds(timeOf(other), timeOf(claim))))
    .sort((a, b) => startOf(a) - startOf(b));
  const times = whole.map(timeOf);
  const [first = '', last = ''] = [times[0], times.at(-1)];
  return { claims: whole, period: times.includes('') || first === last ? first : across(first, last) };
}

/** The claims whose `key` is the commonest; the first of several. */
function mostOf(claims: readonly Claim[], key: (claim: Claim) => string): readonly Claim[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) groups.set(key(claim), [...(groups.get(key(claim)) ?? []), claim]);
  return [...groups.values()].reduce((best, group) => (group.length > best.length ? group : best), []);
}

/** Tells whether the second time is a part of the first, and shorter. */
function holds(whole: string, part: string): boolean {
  const [all, some] = [parsePeriod(whole), parsePeriod(part)];
  if (!all || !some) return false;
  return all.from <= some.from && all.to >= some.to && all.to - all.from > some.to - some.from;
}

function across(first: string, last: string): string {
  return `${first.split('/')[0] ?? ''}/${last.split('/').at(-1) ?? ''}`;
}

function startOf(claim: Claim): number {
  return parsePeriod(timeOf(claim))?.from ?? Infinity;
}

function timeOf({ question, period }: Claim): string {
  return question || period;
}
