import { type Claim } from '../claim';
import { type Dataset } from '../dataset';
import { changePairs } from '../matching/change';
import { partsOf } from '../matching/parts';
import { relatedMeasures, wholeOf } from '../matching/related-measures';
import { type Measure } from '../measure';
import { parsePeriod } from '../time/period';
import { CHART_TYPES, type ChartType } from './chart-type';

/** Tells for each chart type whether it says something about a measure of a dataset, all its claims switched on. */
export const FITS: Readonly<
  Record<ChartType, (measure: Measure, dataset: Pick<Dataset, 'measures' | 'claims'>) => boolean>
> = {
  estimates: () => true,
  // One moment is no course of time.
  time: ({ id }, { claims }) => moments(claims.filter(({ measure }) => measure === id)) > 1,
  change: (measure, { claims, measures }) =>
    changePairs(claims, measures).some((pair) => pair.measure.id === measure.id),
  parts: (measure, { claims, measures }) => {
    const whole = wholeOf(measure, measures);
    return whole !== null && partsOf(whole, claims, relatedMeasures(whole, measures)).groups.length > 0;
  },
};

/** The chart types that say something about a measure, the default first. */
export function fittingCharts(
  measure: Measure,
  dataset: Pick<Dataset, 'measures' | 'claims'>,
): readonly ChartType[] {
  return CHART_TYPES.filter((type) => FITS[type](measure, dataset));
}

function moments(claims: readonly Claim[]): number {
  return new Set(claims.map(({ period }) => period).filter((period) => parsePeriod(period) !== null)).size;
}
