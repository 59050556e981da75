import { type CanMatchFn, type Routes } from '@angular/router';
import { isLanguage } from '../domain/language';
import { languageResolver } from '../state/language-resolver';
import { datasetResolver, indexResolver } from '../state/resolvers';

const namesLanguage: CanMatchFn = (_route, segments) => isLanguage(segments[0]?.path);

/** Every page stands below its language; what is neither a language nor a page is said to be not found. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', loadComponent: frontDoor },
  {
    path: ':language',
    canMatch: [namesLanguage],
    resolve: { language: languageResolver },
    loadComponent: () => import('./shell').then((m) => m.Shell),
    children: [
      {
        path: '',
        pathMatch: 'full',
        resolve: { index: indexResolver },
        loadComponent: () => import('../features/overview/overview-page').then((m) => m.OverviewPage),
      },
      {
        path: 'datasets/:id',
        resolve: { page: datasetResolver },
        loadComponent: () => import('../features/explorer/explorer-page').then((m) => m.ExplorerPage),
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
