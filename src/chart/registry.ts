import { type ChartType } from '../domain/views/chart-type';
import { type Chart } from './chart';
import { describeSelection } from './sentences/describe';
import { describeParts, partsClaims } from './sentences/describe-parts';
import { ESTIMATES } from './estimates-chart';
import { suggestScale } from './axes/scales';
import { changeClaims, describeChange, layoutChange } from './types/change';
import { layoutParts } from './types/parts';
import { layoutTime } from './types/time';

/** Every chart type that an address may ask for; the type checker keeps it complete. */
export const CHARTS: Readonly<Record<ChartType, Chart>> = {
  estimates: ESTIMATES,
  time: {
    layout: layoutTime,
    describe: describeSelection,
    claims: ({ claims }) => claims,
    scale: suggestScale,
  },
  change: { layout: layoutChange, describe: describeChange, claims: changeClaims, scale: () => 'linear' },
  parts: { layout: layoutParts, describe: describeParts, claims: partsClaims, scale: () => 'linear' },
};
