import { inject, Injectable, signal } from '@angular/core';
import { type ResolveFn } from '@angular/router';
import { from, map, type Observable, switchMap } from 'rxjs';
import { type Chart } from '../../chart/chart';
import { type DatasetPageData } from '../../data/pages/page-data';
import { type ChartType } from '../../domain/views/chart-type';
import { type Arrival, datasetResolver } from '../../state/resolvers';

/** The programs of the chart types: those beyond the estimates arrive when the first of them is asked for. */
@Injectable({ providedIn: 'root' })
export class ChartPrograms {
  private readonly state = signal<Partial<Record<ChartType, Chart>> | null>(null);

  /** null as long as only estimates were asked for. */
  readonly atHand = this.state.asReadonly();

  async load(chart: string): Promise<void> {
    if (chart === 'estimates' || this.state() !== null) return;
    this.state.set(await import('../../chart/registry').then((m) => m.CHARTS));
  }
}

/** The dataset that the address names, with the program of the chart that it opens with. */
export const explorerResolver: ResolveFn<Arrival<DatasetPageData>> = (route, state) => {
  const charts = inject(ChartPrograms);
  const page = datasetResolver(route, state) as Observable<Arrival<DatasetPageData>>;
  return page.pipe(
    switchMap((arrival) => {
      const preset = 'value' in arrival ? arrival.value.dataset.info.view['chart'] : undefined;
      return from(charts.load(preset ?? 'estimates')).pipe(map(() => arrival));
    }),
  );
};
