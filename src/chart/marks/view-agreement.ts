import { type Claim } from '../../domain/claim';
import {
  type Envelope,
  envelope,
  independent,
  type Median,
  median,
  rivals,
} from '../../domain/matching/agreement';

/** How far the claims of a view agree, where they answer one question. */
export interface ViewAgreement {
  readonly envelope: Envelope;
  /** null with fewer than three single numbers. */
  readonly median: Median | null;
  /** The claims that take part, undated ones too where they name the question. */
  readonly claims: readonly Claim[];
}

/**
 * Envelope and median of a view: only when its independent claims answer one question and at least two do, since a
 * series is not a dispute. Claims without date and question stand apart.
 */
export function viewAgreement(claims: readonly Claim[]): ViewAgreement | null {
  const dated = independent(claims).filter(({ question, period }) => question !== '' || period !== '');
  const [group, ...others] = rivals(dated);
  if (!group || others.length > 0 || group.claims.length < 2) return null;
  const found = envelope(group.claims);
  return found && { envelope: found, median: median(group.claims), claims: group.claims };
}
