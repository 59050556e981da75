import { type Claim } from '../../domain/claim';
import { CLAIM_HEADER } from './write-lists';

/**
 * Writes claims as JSON, UTF-8: an array of objects with the columns of claims.csv. Numbers are numbers, what the text
 * does not say is null, never zero and never an empty text; `origin` is an array of ids.
 *
 * @example claimsJson(claims) // '[\n  {\n    "id": "famines-001",\n    …    "low": null,\n    "best": 5200000,\n …'
 */
export function claimsJson(claims: readonly Claim[]): string {
  const objects = claims.map(({ origin, originAt, comment, ...rest }) => {
    const given = {
      ...rest,
      origin: origin.length === 0 ? null : origin,
      origin_at: originAt,
      comment_en: comment?.en ?? null,
      comment_ru: comment?.ru ?? null,
    };
    const columns = CLAIM_HEADER.map(
      (column) => [column, given[column] === '' ? null : given[column]] as const,
    );
    return Object.fromEntries(columns);
  });
  return `${JSON.stringify(objects, null, 2)}\n`;
}
