import { type CanMatchFn, type Routes } from '@angular/router';
import { isLanguage } from '../domain/languages/language';
import { explorerResolver } from '../features/explorer/chart-programs';
import { glossaryResolver } from '../state/glossary';
import { languageResolver, textsResolver } from '../state/language-resolver';
import {
  aboutResolver,
  claimantResolver,
  claimsIndexResolver,
  comparisonsResolver,
  datasetLedgerResolver,
  datasetResolver,
  indexResolver,
  ledgerResolver,
  overviewResolver,
  ownSumResolver,
  summaryResolver,
  textbooksResolver,
  workResolver,
  worksResolver,
} from '../state/resolvers';

const namesLanguage: CanMatchFn = (_route, segments) => isLanguage(segments[0]?.path);

/** Every page stands below its language; what is neither a language nor a page is said to be not found. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', loadComponent: frontDoor },
  {
    // Outside the shell: one chart for a frame.
    path: ':language/embed/:id',
    canMatch: [namesLanguage],
    resolve: { language: languageResolver, page: datasetResolver },
    loadComponent: () => import('../features/embed/embed-page').then((m) => m.EmbedPage),
  },
  {
    path: ':language',
    canMatch: [namesLanguage],
    resolve: { language: languageResolver },
    loadComponent: () => import('./shell').then((m) => m.Shell),
    children: [
      {
        path: '',
        pathMatch: 'full',
        resolve: { overview: overviewResolver },
        loadComponent: () => import('../features/overview/overview-page').then((m) => m.OverviewPage),
      },
      {
        path: 'datasets/:id',
        resolve: { page: explorerResolver, terms: glossaryResolver },
        loadComponent: () => import('../features/explorer/explorer-page').then((m) => m.ExplorerPage),
      },
      {
        path: 'compare',
        resolve: { texts: textsResolver, index: claimsIndexResolver, ready: comparisonsResolver },
        loadComponent: () => import('../features/compare/compare-page').then((m) => m.ComparePage),
      },
      {
        path: 'summary',
        resolve: { texts: textsResolver, summary: summaryResolver, terms: glossaryResolver },
        loadComponent: () => import('../features/summary/summary-page').then((m) => m.SummaryPage),
      },
      {
        path: 'textbooks',
        resolve: { texts: textsResolver, textbooks: textbooksResolver },
        loadComponent: () => import('../features/textbooks/textbooks-page').then((m) => m.TextbooksPage),
      },
      {
        path: 'about',
        resolve: { texts: textsResolver, about: aboutResolver },
        loadComponent: () => import('../features/about/about-page').then((m) => m.AboutPage),
      },
      {
        path: 'your-data',
        resolve: { texts: textsResolver },
        loadComponent: () => import('../features/your-data/your-data-page').then((m) => m.YourDataPage),
      },
      {
        path: 'search',
        resolve: { texts: textsResolver },
        loadComponent: () => import('../features/search/search-page').then((m) => m.SearchPage),
      },
      {
        path: 'checks',
        resolve: { texts: textsResolver, checks: ledgerResolver },
        loadComponent: () => import('../features/checks/checks-page').then((m) => m.ChecksPage),
      },
      {
        path: 'checks/try',
        resolve: { texts: textsResolver, start: ownSumResolver, index: claimsIndexResolver },
        loadComponent: () => import('../features/checks/own-sum-page').then((m) => m.OwnSumPage),
      },
      {
        path: 'checks/:id',
        resolve: { texts: textsResolver, checks: datasetLedgerResolver },
        loadComponent: () => import('../features/checks/checks-page').then((m) => m.ChecksPage),
      },
      {
        path: 'sources',
        resolve: { texts: textsResolver, works: worksResolver },
        loadComponent: () => import('../features/sources/sources-page').then((m) => m.SourcesPage),
      },
      {
        path: 'sources/:id',
        resolve: { texts: textsResolver, work: workResolver },
        loadComponent: () => import('../features/sources/source-page').then((m) => m.SourcePage),
      },
      {
        path: 'claimants/:id',
        resolve: { texts: textsResolver, claimant: claimantResolver },
        loadComponent: () => import('../features/sources/claimant-page').then((m) => m.ClaimantPage),
      },
      {
        path: 'programs',
        resolve: { texts: textsResolver, index: indexResolver },
        loadComponent: () => import('../features/programs/programs-page').then((m) => m.ProgramsPage),
      },
      {
        path: '**',
        loadComponent: () => import('../features/not-found/not-found-page').then((m) => m.NotFoundPage),
      },
    ],
  },
  // The build writes this page; a static host sends it for every address that it does not have.
  { path: '404', data: { missing: true }, loadComponent: frontDoor },
  { path: '**', data: { missing: true }, loadComponent: frontDoor },
];

function frontDoor() {
  return import('../features/front-door/front-door').then((m) => m.FrontDoor);
}
