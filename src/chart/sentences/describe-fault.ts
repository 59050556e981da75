import { type SumFault } from '../../domain/checks/sum-fault';
import { type Unit } from '../../domain/code-lists';
import { type Language, type Translate } from '../../domain/languages/language';
import { measuringOf } from '../../domain/quantities/measuring-unit';
import { type Dimension, sameDimension } from '../../domain/quantities/quantity';

/** In what words a reader is told of a dimension. */
export interface DimensionWords {
  readonly units: readonly Unit[];
  readonly language: Language;
  readonly translate: Translate;
}

/**
 * What a dimension counts, in words.
 *
 * @example describeDimension({ persons: 1, time: -1 }, words) // '“people a day”'
 */
export function describeDimension(
  dimension: Dimension,
  { units, language, translate }: DimensionWords,
): string {
  if (Object.keys(dimension).length === 0) return translate('ownSum.plainNumber');
  const whole = units.find((unit) => sameDimension(measuringOf(unit).dimension, dimension));
  const name = (base: string): string =>
    base === 'time'
      ? translate('ownSum.time')
      : (units.find((unit) => unit.dimension === base && unit.factor === 1)?.name[language] ?? base);
  const part = (positive: boolean): string =>
    Object.entries(dimension)
      .filter(([, exponent]) => exponent > 0 === positive)
      .map(([base, exponent]) =>
        Math.abs(exponent) === 1 ? name(base) : `${name(base)}^${String(Math.abs(exponent))}`,
      )
      .join(' × ');
  const written = whole?.name[language] ?? [part(true) || '1', part(false)].filter(Boolean).join(' ÷ ');
  return translate('ownSum.quoted', { text: written });
}

/** Why a side cannot be worked out, as a sentence. */
export function describeFault(fault: SumFault, words: DimensionWords): string {
  const { translate } = words;
  switch (fault.kind) {
    case 'unreadable':
      return fault.at === ''
        ? translate('ownSum.fault.unfinished')
        : translate('ownSum.fault.unreadable', { at: fault.at, character: fault.character });
    case 'claim':
    case 'unit':
      return translate(`ownSum.fault.${fault.kind}`, { name: fault.name });
    case 'exponent':
      return translate('ownSum.fault.exponent', { right: describeDimension(fault.right, words) });
    case 'mixed':
      return translate('ownSum.fault.mixed', {
        operator: fault.operator === '+' ? 'plus' : 'minus',
        left: describeDimension(fault.left, words),
        right: describeDimension(fault.right, words),
      });
  }
}
