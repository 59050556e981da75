import { inject, Injectable } from '@angular/core';
import { catchError, forkJoin, map, type Observable, of, shareReplay, startWith } from 'rxjs';
import { type ClaimsIndex } from '../data/pages/claims-index';
import { type DatasetPageData } from '../data/pages/page-data';
import { type Arrival } from './resolvers';
import { SiteFiles } from './site-files';

/** Loads the datasets in which some claims stand, each once in a visit. */
@Injectable({ providedIn: 'root' })
export class ComparedPages {
  private readonly files = inject(SiteFiles);
  private readonly pages = new Map<string, Observable<DatasetPageData>>();

  /** The datasets of some claims; null while they are on their way, and where nothing is asked for. */
  arriving(
    ids: readonly string[],
    index: ClaimsIndex,
  ): Observable<Arrival<readonly DatasetPageData[]> | null> {
    return ids.length === 0 ? of(null) : this.of(ids, index).pipe(startWith(null));
  }

  /** The datasets of the claims that the index knows; others are left out. */
  private of(ids: readonly string[], index: ClaimsIndex): Observable<Arrival<readonly DatasetPageData[]>> {
    const wanted = Object.entries(index.datasets)
      .filter(([, claims]) => claims.some((claim) => ids.includes(claim)))
      .map(([id]) => this.pageOf(id));
    if (wanted.length === 0) return of({ value: [] });
    return forkJoin(wanted).pipe(
      map((value): Arrival<readonly DatasetPageData[]> => ({ value })),
      catchError(() => {
        // What failed is asked for anew next time.
        this.pages.clear();
        return of<Arrival<readonly DatasetPageData[]>>({ fault: 'failed' });
      }),
    );
  }

  private pageOf(id: string): Observable<DatasetPageData> {
    const known = this.pages.get(id);
    if (known) return known;
    const page = this.files
      .get<DatasetPageData>(`/datasets/${encodeURIComponent(id)}/page.json`)
      .pipe(shareReplay(1));
    this.pages.set(id, page);
    return page;
  }
}
