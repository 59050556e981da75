import { type Claim } from '../domain/claim';
import { type Measure } from '../domain/measure';
import { type ChartType } from '../domain/view';
import { type ChartInput } from './chart-input';
import { type Scene } from './scene';
import { layoutEstimates } from './types/estimates';

/** A way to draw claims. */
export interface Chart {
  readonly layout: (input: ChartInput) => Scene;
  /** Tells whether it says something about these claims. */
  readonly fits: (measure: Measure, claims: readonly Claim[]) => boolean;
}

/** Every chart type that an address may ask for; the type checker keeps it complete. */
export const CHARTS: Readonly<Record<ChartType, Chart>> = {
  estimates: { layout: layoutEstimates, fits: () => true },
};
