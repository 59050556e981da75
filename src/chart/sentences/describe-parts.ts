import { type Claim } from '../../domain/claim';
import { partsOf, type PartsGroup, type PartsOfWhole } from '../../domain/matching/parts';
import { wholeOf } from '../../domain/matching/related-measures';
import { type Interval } from '../../domain/quantities/interval';
import { type ChartInput, relatedOf } from '../chart-input';
import { formatInterval } from '../formats/format-interval';
import { formatPeriod } from '../formats/format-period';

/** More sentences than these are not read: the picture says the rest. */
const MOST_SENTENCES = 3;

type PartsInput = Pick<ChartInput, 'measure' | 'claims' | 'related'>;

/** What the parts chart draws: the whole that the measure is or belongs to, set against its parts. */
export function shownParts(input: PartsInput): PartsOfWhole | null {
  const { measures, claims } = relatedOf(input);
  const whole = wholeOf(input.measure, measures);
  return whole && partsOf(whole, claims, measures);
}

/** The claims that the parts chart draws, in its order. */
export function partsClaims(input: PartsInput): readonly Claim[] {
  const shown = shownParts(input);
  return shown ? [...shown.groups.flatMap(({ whole, parts }) => [...whole, ...parts]), ...shown.alone] : [];
}

/**
 * What the parts chart says: one sentence for each whole with the sum of its parts and what they leave unexplained.
 */
export function describeParts(input: ChartInput | Omit<ChartInput, 'width'>): string {
  const { translate, unit, language } = input;
  const shown = shownParts(input);
  if (!shown || shown.groups.length === 0) return translate('chart.parts.none');
  const whole = wholeOf(input.measure, relatedOf(input).measures);
  return [
    ...shown.groups.slice(0, MOST_SENTENCES).map((group) =>
      translate('chart.parts.sentence', {
        what: [whole?.label[language] ?? '', groupName(group, input)]
          .filter((part) => part !== '')
          .join(', '),
        sum: formatInterval(group.sum, unit, language, translate),
        rest: restWords(group, input),
      }),
    ),
    shown.groups.length > MOST_SENTENCES
      ? translate('chart.parts.others', { n: shown.groups.length - MOST_SENTENCES })
      : '',
    shown.groups.some(({ timesDiffer }) => timesDiffer) ? translate('chart.parts.timesDiffer') : '',
    shown.alone.length > 0 ? translate('chart.parts.aloneSentence', { n: shown.alone.length }) : '',
  ]
    .filter((sentence) => sentence !== '')
    .map((sentence) => sentence.replace(/\.\.$/, '.'))
    .join(' ');
}

/** What the parts leave unexplained, in words: nothing below zero is unexplained, the parts are then more than the whole. */
function restWords(
  { rest }: PartsGroup,
  { unit, language, translate }: Pick<ChartInput, 'unit' | 'language' | 'translate'>,
): string {
  const write = (interval: Interval): string => formatInterval(interval, unit, language, translate);
  if (rest.low === 0 && rest.high === 0) return translate('chart.parts.nothingLeft');
  if (rest.high < 0)
    return translate(Number.isFinite(rest.low) ? 'chart.parts.more' : 'chart.parts.moreAtLeast', {
      figure: write({ low: -rest.high, high: Number.isFinite(rest.low) ? -rest.low : -rest.high }),
    });
  if (rest.low < 0) {
    return Number.isFinite(rest.high)
      ? translate('chart.parts.leftAtMost', { figure: write({ low: rest.high, high: rest.high }) })
      : translate('chart.parts.cannotTell');
  }
  return translate('chart.parts.left', { figure: write(rest) });
}

/** Place and time of a group. */
export function groupName(
  { place, question }: PartsGroup,
  { names, language }: Pick<ChartInput, 'names' | 'language'>,
): string {
  return `${names.place(place)}, ${formatPeriod(question, language)}`;
}
