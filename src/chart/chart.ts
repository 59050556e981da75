import { type Claim } from '../domain/claim';
import { type Scale } from '../domain/views/view';
import { type ChartInput } from './chart-input';
import { type Scene } from './scene/scene';

/** A chart's input without its size: what stands on the page whatever its width. */
export type ChartContent = Omit<ChartInput, 'width'>;

/**
 * A way to draw claims. Which types suit a measure is the matter of `FITS` in domain/views/fitting-charts.ts, since the
 * address is read by it.
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
