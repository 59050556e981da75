import { RenderMode, type ServerRoute } from '@angular/ssr';
import datasets from '../../.generated/datasets.json';
import ids from '../../.generated/site-ids.json';
import { LANGUAGES } from '../domain/languages/language';

const languages = LANGUAGES.map((language) => ({ language }));

/** The pages that the build writes as files: every page in every language, and the page for what is missing. */
export const serverRoutes: ServerRoute[] = [
  { path: '', renderMode: RenderMode.Prerender },
  { path: '404', renderMode: RenderMode.Prerender },
  {
    path: ':language',
    renderMode: RenderMode.Prerender,
    getPrerenderParams: () => Promise.resolve(languages),
  },
  ...[
    'compare',
    'checks',
    'checks/try',
    'summary',
    'textbooks',
    'sources',
    'about',
    'programs',
    'search',
    'your-data',
  ].map((path): ServerRoute => ({
    path: `:language/${path}`,
    renderMode: RenderMode.Prerender,
    getPrerenderParams: () => Promise.resolve(languages),
  })),
  {
    path: ':language/sources/:id',
    renderMode: RenderMode.Prerender,
    getPrerenderParams: () => Promise.resolve(inLanguages(ids.works)),
  },
  {
    path: ':language/checks/:id',
    renderMode: RenderMode.Prerender,
    getPrerenderParams: () => Promise.resolve(inLanguages(ids.checked)),
  },
  {
    path: ':language/claimants/:id',
    renderMode: RenderMode.Prerender,
    getPrerenderParams: () => Promise.resolve(inLanguages(ids.claimants)),
  },
  {
    path: ':language/datasets/:id',
    renderMode: RenderMode.Prerender,
    getPrerenderParams: () =>
      Promise.resolve(languages.flatMap(({ language }) => datasets.map(({ id }) => ({ language, id })))),
  },
  {
    path: ':language/embed/:id',
    renderMode: RenderMode.Prerender,
    getPrerenderParams: () => Promise.resolve(inLanguages(datasets.map(({ id }) => id))),
  },
  { path: '**', renderMode: RenderMode.Client },
];

function inLanguages(ids: readonly string[]): { language: string; id: string }[] {
  return languages.flatMap(({ language }) => ids.map((id) => ({ language, id })));
}
