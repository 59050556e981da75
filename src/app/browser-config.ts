import { Location, LocationStrategy, TrailingSlashPathLocationStrategy } from '@angular/common';
import { provideHttpClient, withFetch, withInterceptors } from '@angular/common/http';
import { type ApplicationConfig, DOCUMENT, inject } from '@angular/core';
import {
  provideClientHydration,
  withNoHttpTransferCache,
  withNoIncrementalHydration,
} from '@angular/platform-browser';
import {
  type NavigationError,
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
} from '@angular/router';
import { provideServiceWorker } from '@angular/service-worker';
import { workersOf } from '../state/kept-collection';
import { sameRelease } from '../state/release';
import { provideTexts } from '../state/texts';
import { routes } from './routes';

/** The site in a browser. Hydration without the two inline scripts that our policy refuses. */
export const browserConfig: ApplicationConfig = {
  providers: [
    provideRouter(
      routes,
      withComponentInputBinding(),
      // The events of scrolling, without the router's own rule: it would jump to the top at every change of the view.
      withInMemoryScrolling({ scrollPositionRestoration: 'disabled', anchorScrolling: 'disabled' }),
      withNavigationErrorHandler(goTheLongWay),
    ),
    { provide: LocationStrategy, useClass: TrailingSlashPathLocationStrategy },
    provideHttpClient(withFetch(), withInterceptors([sameRelease])),
    provideClientHydration(withNoIncrementalHydration(), withNoHttpTransferCache()),
    provideTexts(),
    provideServiceWorker('ngsw-worker.js', {
      enabled: keepsVisits(),
      registrationStrategy: 'registerWhenStable:30000',
    }),
  ],
};

/** A page of the site is kept for a visit without a network; a chart in somebody else's page is not. */
function keepsVisits(): boolean {
  if (typeof window === 'undefined' || /^\/\w+\/embed\//.test(location.pathname)) return false;
  return workersOf(window) !== null;
}

/** A part of the program that did not arrive must not swallow a click: the browser itself then opens the page. */
function goTheLongWay({ url }: NavigationError): void {
  const view = inject(DOCUMENT).defaultView;
  const target = inject(Location).prepareExternalUrl(url);
  // The page that is open already is prerendered and stays readable: opening it again could go on for ever.
  if (view && new URL(target, view.location.href).pathname !== view.location.pathname)
    view.location.assign(target);
}
