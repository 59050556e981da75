import { inject, Injectable } from '@angular/core';
import { firstValueFrom, map } from 'rxjs';
import { type ChecksPageData, type DatasetLedgerData } from '../../data/pages/check-page-data';
import { SiteFiles } from '../../state/site-files';

/** Loads the workings of a dataset's checks, each dataset once in a visit. */
@Injectable({ providedIn: 'root' })
export class DatasetWorkings {
  private readonly files = inject(SiteFiles);
  private readonly kept = new Map<string, Promise<ChecksPageData>>();

  /** The workings of all checks that touch a dataset; what failed to load is asked for anew the next time. */
  of(dataset: string): Promise<ChecksPageData> {
    const there = this.kept.get(dataset);
    if (there) return there;
    const loading = firstValueFrom(
      this.files
        .get<DatasetLedgerData>(`/datasets/checks/${encodeURIComponent(dataset)}.json`)
        .pipe(map(({ workings }) => workings)),
    );
    this.kept.set(dataset, loading);
    loading.catch(() => this.kept.delete(dataset));
    return loading;
  }
}
