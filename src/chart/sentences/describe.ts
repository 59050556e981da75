import { type Claim, claimEnds } from '../../domain/claim';
import { comparePeriods, parsePeriod } from '../../domain/time/period';
import { statedValues } from '../axes/scales';
import { type ChartInput } from '../chart-input';
import { formatClaimFigure, isShortened } from '../formats/format-number';
import { formatPeriod } from '../formats/format-period';
import { joinUnit, unitKind, unitWords } from '../formats/unit-words';
import { medianFigure, roundedMedian } from '../marks/agreement-marks';
import { viewAgreement } from '../marks/view-agreement';
import { differences } from './claim-sentence';

/** What a description is computed from: a chart's input without its size and order. */
export type DescribeInput = Pick<
  ChartInput,
  'claims' | 'unit' | 'measure' | 'language' | 'translate' | 'names'
>;

/**
 * What a view shows, in a few sentences: how many claims, from where to where, of which dates; what is undated, open,
 * planned, repeated, of different places; the median where there is one; what is left without the teaching texts.
 *
 * @example describeSelection(input) // 'Prisoners held: four claims, from 1.67 to 2.3 million people, all for 1940.'
 */
export function describeSelection(input: DescribeInput): string {
  const { claims, measure, language, translate } = input;
  const label = measure.label[language];
  if (claims.length === 0) return translate('chart.describe.nothing', { measure: label });
  const undated = claims.filter((claim) => questionOf(claim) === '').length;
  const count = (key: string, n: number): string =>
    n === 0 ? '' : translate(`chart.describe.${key}`, { n });
  return (
    [
      translate('chart.describe.main', {
        measure: label,
        n: claims.length,
        extent: extent(input),
        dates: dates(input),
      }),
      undated === claims.length ? '' : count('undated', undated),
      count('openLow', claims.filter(({ low, high }) => low === null && high !== null).length),
      count('openHigh', claims.filter(({ low, high }) => high === null && low !== null).length),
      count('notActual', claims.filter(({ status }) => status !== 'actual').length),
      count('repeats', claims.filter(({ repeats }) => repeats !== '').length),
      differences(claims).places ? translate('chart.describe.places') : '',
      medianSentence(input),
      withoutTeachingTexts(input),
    ]
      .filter((sentence) => sentence !== '')
      // «1938 г.» has its full stop already.
      .map((sentence) => sentence.replace(/\.\.$/, '.'))
      .join(' ')
  );
}

/** From the lowest to the highest number that any of the claims states, with the noun of the unit. */
function extent({ claims, unit, language, translate }: DescribeInput): string {
  const values = statedValues(claims);
  const [only, ...others] = claims;
  if (only && others.length === 0) {
    return formatClaimFigure(only, unit, language, translate, { spoken: true, noun: true });
  }
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (values.length === 0) return translate('chart.figure.none');
  const printed = [...printedFor(low, claims), ...printedFor(high, claims)].join(' ');
  const figure =
    low === high
      ? { low: null, best: low, high: null, bound: 'stated' as const, printed }
      : { low, best: null, high, bound: 'between' as const, printed };
  const range = formatClaimFigure(figure, unit, language, translate, { spoken: true, noun: true });
  return low === high || (language === 'ru' && unitKind(unit) === 'multiple')
    ? range
    : translate('chart.describe.from', { range });
}

/** What was printed for a number, so that it is shown as precisely; the number itself where it was printed in words. */
function printedFor(value: number, claims: readonly Claim[]): readonly string[] {
  return claims
    .filter((claim) => statedValues([claim]).includes(value))
    .map(({ printed }) => (/\d/.test(printed) || !Number.isInteger(value) ? printed : String(value)));
}

function dates({ claims, language, translate }: DescribeInput): string {
  const questions = [...new Set(claims.map(questionOf).filter((question) => question !== ''))].sort(
    comparePeriods,
  );
  const [first] = questions;
  if (first === undefined) return translate('chart.describe.noDate');
  if (questions.length === 1) {
    const key =
      claims.length === 1 || claims.some((claim) => questionOf(claim) === '') ? 'oneDate' : 'sameDate';
    return translate(`chart.describe.${key}`, { period: formatPeriod(first, language) });
  }
  const hull = hullOf(questions);
  return translate('chart.describe.differentDates', {
    // Two times that are open on either side have no first and no last year: both are named.
    period:
      hull === ''
        ? questions.map((each) => formatPeriod(each, language)).join('; ')
        : formatPeriod(hull, language),
  });
}

/** The years from the first to the last that some periods touch, as EDTF; an open end stays open. */
function hullOf(periods: readonly string[]): string {
  const read = periods.map(parsePeriod).filter((period) => period !== null);
  const from = Math.min(...read.map((period) => period.from));
  const to = Math.max(...read.map((period) => period.to));
  const [first, last] = [Math.floor(from), Math.ceil(to) - 1].map((year) =>
    Number.isFinite(year) ? String(year) : '..',
  );
  if (first === last) return first === '..' ? '' : (first ?? '');
  return `${first ?? '..'}/${last ?? '..'}`;
}

function questionOf({ question, period }: Claim): string {
  return question || period;
}

function medianSentence(input: DescribeInput): string {
  const median = viewAgreement(input.claims)?.median;
  if (!median) return '';
  const { unit, language, translate } = input;
  const value = roundedMedian(median.value);
  const shortened = isShortened(value, language);
  const figure = medianFigure(median.value, input);
  return translate('chart.describe.median', {
    n: median.of,
    without: median.without,
    figure:
      unitKind(unit) === 'thing'
        ? joinUnit(figure, unitWords(unit, value, language, { shortened }), language)
        : figure,
  });
}

/**
 * How many claims are left, from where to where, without what the teaching texts say in their own words; empty where that
 * changes neither an end nor what is open, or where nothing or all would be left.
 */
function withoutTeachingTexts(input: DescribeInput): string {
  const rest = input.claims.filter(({ evidence }) => evidence !== 'teaching-text');
  if (rest.length === 0 || rest.length === input.claims.length) return '';
  const [before, after] = [sides(input.claims), sides(rest)];
  const closed = (before.openLow && !after.openLow ? 1 : 0) + (before.openHigh && !after.openHigh ? 2 : 0);
  if (before.low === after.low && before.high === after.high && closed === 0) return '';
  return input.translate('chart.describe.withoutTeaching', {
    n: rest.length,
    extent: extent({ ...input, claims: rest }),
    closed: ['none', 'low', 'high', 'both'][closed] ?? 'none',
  });
}

/** The outermost numbers that claims state, and on which sides some claim states none. */
function sides(claims: readonly Claim[]) {
  const values = statedValues(claims);
  const ends = claims.map(claimEnds);
  return {
    low: Math.min(...values),
    high: Math.max(...values),
    openLow: ends.some(({ low }) => low === null),
    openHigh: ends.some(({ high }) => high === null),
  };
}
