import { type Problem } from '../../domain/problem';
import { type CollectionRead } from '../reading/read-collection';
import { checkClaimPairs, checkClaims } from './check-claims';
import { checkDuplicateIds, checkKeys } from './check-keys';
import { checkLists, checkMeasures } from './check-lists';
import { checkSums } from './check-sums';

/**
 * Everything that is wrong with a collection, what reading found first, then by file and line. Quotes are not held
 * against the texts here: see `checkQuotes`.
 */
export function checkCollection(read: CollectionRead): readonly Problem[] {
  const found = [
    ...read.problems,
    ...checkDuplicateIds(read),
    ...checkKeys(read),
    ...checkLists(read),
    ...checkMeasures(read),
    ...checkClaims(read),
    ...checkClaimPairs(read),
    ...checkSums(read),
  ];
  return found.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0)));
}
