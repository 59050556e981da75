import { type Unit } from '../../domain/code-lists';
import { type Language, type Translate } from '../../domain/languages/language';
import { type Interval } from '../../domain/quantities/interval';
import { formatClaimFigure } from './format-number';

/**
 * A worked-out interval as a figure: open sides in words, no digit invented beyond those of its ends.
 *
 * @example formatInterval({ low: 2400000, high: Infinity }, persons, 'en', t) // 'at least 2.4 million'
 */
export function formatInterval(
  { low, high }: Interval,
  unit: Unit,
  language: Language,
  translate: Translate,
): string {
  const printed = [low, high].filter(Number.isFinite).map(String).join(' ');
  const figure =
    low === high
      ? { low: null, best: low, high: null, bound: 'stated' as const }
      : !Number.isFinite(low)
        ? { low: null, best: null, high: Number.isFinite(high) ? high : null, bound: 'at-most' as const }
        : !Number.isFinite(high)
          ? { low, best: null, high: null, bound: 'at-least' as const }
          : { low, best: null, high, bound: 'between' as const };
  return formatClaimFigure({ ...figure, printed }, unit, language, translate);
}
