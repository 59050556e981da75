import { type Claim, claimEnds } from '../../domain/claim';
import { type Unit } from '../../domain/code-lists';
import { type Language, type Translate } from '../../domain/languages/language';
import { formatClaimFigure } from './format-number';

/**
 * Writes from where to where some claims of one unit reach, as precisely as they were printed, with the noun of the unit;
 * that an outer end is open is said in words.
 *
 * @example formatSpan([fourHalfMillion, moreThanSixMillion], persons, 'en', t) // '4.5–6 million people or more'
 * @throws RangeError without claims.
 */
export function formatSpan(
  claims: readonly Pick<Claim, 'low' | 'best' | 'high' | 'bound' | 'printed'>[],
  unit: Unit,
  language: Language,
  translate: Translate,
): string {
  const [first] = claims;
  if (!first) throw new RangeError('formatSpan requires a claim');
  if (claims.length === 1) return formatClaimFigure(first, unit, language, translate, { noun: true });
  const ends = claims.map(claimEnds);
  const stated = ends.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
  const [low, high] = [Math.min(...stated), Math.max(...stated)];
  const openLow = ends.some((end) => end.low === null && end.high === low);
  const openHigh = ends.some((end) => end.high === null && end.low === high);
  const printed = claims
    .map((claim) =>
      /\d/.test(claim.printed) ? claim.printed : [claim.low, claim.best, claim.high].join(' '),
    )
    .join('; ');
  const range = formatClaimFigure(
    { low, best: null, high, bound: 'between', printed },
    unit,
    language,
    translate,
    { noun: true },
  );
  if (openLow === openHigh) return range;
  return translate(openHigh ? 'chart.span.orMore' : 'chart.span.orFewer', { range });
}
