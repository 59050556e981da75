import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import { type ResolveFn } from '@angular/router';
import { catchError, map, type Observable, of } from 'rxjs';
import { type CollectionIndex, type DatasetPageData } from '../data/page-data';

/** What arrived, or why it did not: `missing` (there is no such thing) or `failed` (it could not be fetched). */
export type Arrival<T> = { readonly value: T } | { readonly fault: 'missing' | 'failed' };

/** The list of all datasets. */
export const indexResolver: ResolveFn<Arrival<CollectionIndex>> = () => fetchJson('/datasets/index.json');

/** The dataset that the address names. */
export const datasetResolver: ResolveFn<Arrival<DatasetPageData>> = (route) =>
  fetchJson(`/datasets/${encodeURIComponent(route.paramMap.get('id') ?? '')}/page.json`);

function fetchJson<T>(address: string): Observable<Arrival<T>> {
  return inject(HttpClient)
    .get<T>(address)
    .pipe(
      map((value): Arrival<T> => ({ value })),
      catchError((error: { status?: number }) =>
        of<Arrival<T>>({ fault: error.status === 404 ? 'missing' : 'failed' }),
      ),
    );
}
