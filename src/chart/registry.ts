import { type ChartType } from '../domain/chart-type';
import { type Claim } from '../domain/claim';
import { type Scale } from '../domain/view';
import { type ChartInput } from './chart-input';
import { describeSelection } from './describe';
import { describeParts, partsClaims } from './describe-parts';
import { type Scene } from './scene';
import { suggestScale } from './scales';
import { changeClaims, describeChange, layoutChange } from './types/change';
import { layoutEstimates } from './types/estimates';
import { layoutParts } from './types/parts';
import { layoutTime } from './types/time';

/** A chart's input without its size: what stands on the page whatever its width. */
export type ChartContent = Omit<ChartInput, 'width'>;

/**
 * A way to draw claims. Which types suit a measure is the matter of `FITS` in domain/fitting-charts.ts, since the address
 * is read by it.
 */
export interface Chart {
  readonly layout: (input: ChartInput) => Scene;
  /** What this picture shows, in sentences. */
  readonly describe: (content: ChartContent) => string;
  /** The claims that it draws, for the table and the cards beside it. */
  readonly claims: (content: Pick<ChartInput, 'measure' | 'claims' | 'related'>) => readonly Claim[];
  /** The scale that suits it where the reader has chosen none. */
  readonly scale: (claims: readonly Claim[]) => Scale;
}

/** Every chart type that an address may ask for; the type checker keeps it complete. */
export const CHARTS: Readonly<Record<ChartType, Chart>> = {
  estimates: {
    layout: layoutEstimates,
    describe: describeSelection,
    claims: ({ claims }) => claims,
    scale: suggestScale,
  },
  time: {
    layout: layoutTime,
    describe: describeSelection,
    claims: ({ claims }) => claims,
    scale: suggestScale,
  },
  change: { layout: layoutChange, describe: describeChange, claims: changeClaims, scale: () => 'linear' },
  parts: { layout: layoutParts, describe: describeParts, claims: partsClaims, scale: () => 'linear' },
};
