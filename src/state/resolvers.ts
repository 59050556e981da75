import { inject } from '@angular/core';
import { type ResolveFn } from '@angular/router';
import { catchError, map, type Observable, of } from 'rxjs';
import { type AboutData } from '../data/pages/about-data';
import { type OverviewData } from '../data/pages/overview-data';
import { type ComparisonsData } from '../data/pages/comparisons-data';
import { type ClaimsIndex } from '../data/pages/claims-index';
import { type DatasetLedgerData, type LedgerData, type OwnSumData } from '../data/pages/check-page-data';
import { type CollectionIndex, type DatasetPageData } from '../data/pages/page-data';
import { type SummaryData } from '../data/pages/summary-data';
import { type TextbooksData } from '../data/pages/textbooks-data';
import { type ClaimantPageData, type WorkIndex, type WorkPageData } from '../data/pages/work-page-data';
import { SiteFiles } from './site-files';

/** What arrived, or why it did not: `missing` (there is no such thing) or `failed` (it could not be fetched). */
export type Arrival<T> = { readonly value: T } | { readonly fault: 'missing' | 'failed' };

/** The list of all datasets. */
export const indexResolver: ResolveFn<Arrival<CollectionIndex>> = () => fetchJson('/datasets/index.json');

/** The ledger of all checks. */
export const ledgerResolver: ResolveFn<Arrival<LedgerData>> = () => fetchJson('/datasets/checks.json');

/** The checks of the dataset that the address names, with their workings. */
export const datasetLedgerResolver: ResolveFn<Arrival<DatasetLedgerData>> = (route) =>
  fetchJson(`/datasets/checks/${encodeURIComponent(route.paramMap.get('id') ?? '')}.json`);

/** What a reader's own sum begins with. */
export const ownSumResolver: ResolveFn<Arrival<OwnSumData>> = () => fetchJson('/datasets/own-sum.json');

/** The dataset that the address names. */
export const datasetResolver: ResolveFn<Arrival<DatasetPageData>> = (route) =>
  fetchJson(`/datasets/${encodeURIComponent(route.paramMap.get('id') ?? '')}/page.json`);

/** What the overview shows. */
export const overviewResolver: ResolveFn<Arrival<OverviewData>> = () => fetchJson('/datasets/overview.json');

/** The book's theses with the figures that bear on them. */
export const summaryResolver: ResolveFn<Arrival<SummaryData>> = () => fetchJson('/datasets/summary.json');

/** The book's figures and those of the teaching texts. */
export const textbooksResolver: ResolveFn<Arrival<TextbooksData>> = () =>
  fetchJson('/datasets/textbooks.json');

/** What the page about the site needs to know. */
export const aboutResolver: ResolveFn<Arrival<AboutData>> = () => fetchJson('/datasets/about.json');

/** All works and claimants. */
export const worksResolver: ResolveFn<Arrival<WorkIndex>> = () => fetchJson('/datasets/works/index.json');

/** The work that the address names. */
export const workResolver: ResolveFn<Arrival<WorkPageData>> = (route) =>
  fetchJson(`/datasets/works/${encodeURIComponent(route.paramMap.get('id') ?? '')}.json`);

/** The claimant that the address names. */
export const claimantResolver: ResolveFn<Arrival<ClaimantPageData>> = (route) =>
  fetchJson(`/datasets/claimants/${encodeURIComponent(route.paramMap.get('id') ?? '')}.json`);

/** Where a comparison can begin. */
export const comparisonsResolver: ResolveFn<Arrival<ComparisonsData>> = () =>
  fetchJson('/datasets/comparisons.json');

/** In which dataset each claim stands. */
export const claimsIndexResolver: ResolveFn<Arrival<ClaimsIndex>> = () =>
  fetchJson('/datasets/claims-index.json');

function fetchJson<T>(address: string): Observable<Arrival<T>> {
  return inject(SiteFiles)
    .get<T>(address)
    .pipe(
      map((value): Arrival<T> => ({ value })),
      catchError((error: { readonly status?: number }) =>
        of<Arrival<T>>({ fault: error.status === 404 ? 'missing' : 'failed' }),
      ),
    );
}
