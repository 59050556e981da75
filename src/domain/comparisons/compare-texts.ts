import { type Claim, claimEnds } from '../claim';
import { envelope, independent } from '../matching/agreement';
import { parsePeriod } from '../time/period';

/** How a claim of one text stands to what another says of the same quantity. */
export type Standing =
  'same' | 'close' | 'inside' | 'holds' | 'meets' | 'higher' | 'lower' | 'undecided' | 'other-time';

/** Why claims are no answers to one question. */
export type Apart = 'time' | 'place' | 'status' | 'measure';

/** One claim of a text, set against the claims of the book that answer the same question. */
export interface TextFinding {
  readonly claim: Claim;
  /** Of the book, at least one. */
  readonly against: readonly Claim[];
  readonly standing: Standing;
  /** Higher or lower: the nearer end ÷ the book's nearer end, or the other way round; at least 1. Else null. */
  readonly ratio: number | null;
  /** The same, as a difference in the unit of the claims. */
  readonly gap: number | null;
}

/** Figures nearer than this part of the larger one are called nearly the same: roundings and reprints. */
const CLOSE = 0.05;
/** What keeps claims apart beside their time, the weightiest first. */
const WEIGHED = ['measure', 'status', 'place'] as const;

/**
 * Sets the claims of other texts against those of the book. Two claims belong together when measure, place and status are
 * the same and their questions are. Where the book has no such question but one of an overlapping time, both are named and
 * nothing is concluded: a sum over two years is no rival of a sum over one. Repeats are left out.
 * Claims of one measure must stand in one unit.
 *
 * @param book id of the source that the others are set against
 */
export function againstBook(claims: readonly Claim[], book: string): readonly TextFinding[] {
  const counted = claims.filter(({ repeats }) => repeats === '');
  const ofBook = counted.filter(({ source }) => source === book);
  return counted
    .filter(({ source }) => source !== book)
    .flatMap((claim): readonly TextFinding[] => {
      const alike = ofBook.filter(
        ({ measure, place, status }) =>
          measure === claim.measure && place === claim.place && status === claim.status,
      );
      const rivals = alike.filter((other) => timeOf(other) !== '' && timeOf(other) === timeOf(claim));
      if (rivals.length > 0) return [finding(claim, rivals)];
      const against = alike.filter((other) => timesOverlap(other, claim));
      return against.length > 0 ? [{ claim, against, standing: 'other-time', ratio: null, gap: null }] : [];
    });
}

function finding(claim: Claim, against: readonly Claim[]): TextFinding {
  const { low, high } = claimEnds(claim);
  // Plans are no rivals in an envelope, but a plan is set against a plan here.
  const book = envelope(independent(against.map((other) => ({ ...other, status: 'actual' as const }))));
  const bookLow = book?.openLow ? null : (book?.low ?? null);
  const bookHigh = book?.openHigh ? null : (book?.high ?? null);
  const found = (
    standing: Standing,
    ratio: number | null = null,
    gap: number | null = null,
  ): TextFinding => ({
    claim,
    against,
    standing,
    ratio,
    gap,
  });
  const apart = (standing: 'higher' | 'lower', larger: number, smaller: number): TextFinding => {
    if (larger - smaller <= CLOSE * larger) return found('close');
    return found(standing, smaller > 0 ? larger / smaller : null, larger - smaller);
  };
  if (low !== null && bookHigh !== null && low > bookHigh) return apart('higher', low, bookHigh);
  if (high !== null && bookLow !== null && high < bookLow) return apart('lower', bookLow, high);
  if (low === null || high === null || bookLow === null || bookHigh === null) return found('undecided');
  if (low === bookLow && high === bookHigh) return found('same');
  if (low >= bookLow && high <= bookHigh) return found('inside');
  return found(low <= bookLow && high >= bookHigh ? 'holds' : 'meets');
}

/**
 * What keeps a claim from being set against others: of the nearest of them, the weightiest difference. Two that differ in
 * nothing else are of different times, or their times are not known.
 *
 * @example apartFrom(deathsInUkraine, [deathsInTheUssr, births]) // 'place'
 * @throws RangeError without others.
 */
export function apartFrom(claim: Claim, others: readonly Claim[]): Apart {
  const found = others
    .map((other) => WEIGHED.findIndex((key) => claim[key] !== other[key]))
    .map((at) => (at < 0 ? WEIGHED.length : at));
  if (found.length === 0) throw new RangeError('apartFrom requires a claim to be apart from');
  return WEIGHED[Math.max(...found)] ?? 'time';
}

function timeOf({ question, period }: Claim): string {
  return question || period;
}

function timesOverlap(a: Claim, b: Claim): boolean {
  const [left, right] = [a, b].map((claim) => parsePeriod(timeOf(claim)));
  return Boolean(left && right && left.from < right.to && right.from < left.to);
}
