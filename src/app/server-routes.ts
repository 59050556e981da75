import { RenderMode, type ServerRoute } from '@angular/ssr';
import datasets from '../../.generated/datasets.json';
import { LANGUAGES } from '../domain/language';

const languages = LANGUAGES.map((language) => ({ language }));

/** The pages that the build writes as files: every page in every language, and the page for what is missing. */
export const serverRoutes: ServerRoute[] = [
  { path: '', renderMode: RenderMode.Prerender },
  { path: '404', renderMode: RenderMode.Prerender },
  { path: ':language', renderMode: RenderMode.Prerender, getPrerenderParams: () => Promise.resolve(languages) },
  {
    path: ':language/datasets/:id',
    renderMode: RenderMode.Prerender,
    getPrerenderParams: () =>
      Promise.resolve(languages.flatMap(({ language }) => datasets.map(({ id }) => ({ language, id })))),
  },
  { path: '**', renderMode: RenderMode.Client },
];
