import { type ComparisonsData } from '../../data/pages/comparisons-data';
import { type SearchEntry } from '../../data/search/search-entry';
import { type SearchFound } from '../../data/search/search-index';
import { type MeasureKind } from '../../domain/measure';

/** What claims must have in common to stand side by side. */
export interface Comparable {
  readonly dimension: string;
  readonly kind: MeasureKind;
}

/** The claims among what was found that may stand beside others, and how many claims may not. */
export function pickClaims(
  { exact, around, worded }: SearchFound,
  measures: ComparisonsData['measures'],
  alike: Comparable | null,
): { readonly entries: readonly SearchEntry[]; readonly others: number } {
  const claims = [...exact, ...around, ...worded].filter(({ kind }) => kind === 'claim');
  const fits = ({ path, query }: SearchEntry): boolean => {
    const counted = measures[`${path.replace(/^datasets\//, '')}/${query['measure'] ?? ''}`];
    return alike === null || (counted?.dimension === alike.dimension && counted.kind === alike.kind);
  };
  const entries = claims.filter(fits);
  return { entries, others: claims.length - entries.length };
}
