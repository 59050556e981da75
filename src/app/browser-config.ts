import { Location, LocationStrategy, TrailingSlashPathLocationStrategy } from '@angular/common';
import { type ApplicationConfig, DOCUMENT, inject, ɵwithDomHydration } from '@angular/core';
import {
  type NavigationError,
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
} from '@angular/router';
import { provideTexts } from '../state/texts';
import { routes } from './routes';

/**
 * The site in a browser. Hydration is the plain one: `provideClientHydration` would bring the HTTP client, its transfer
 * cache and the replay of events (15 kB), all of which we switch off, as their inline scripts are refused by our policy.
 */
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
    ɵwithDomHydration(),
    provideTexts(),
  ],
};

/** A part of the program that did not arrive must not swallow a click: the browser itself then opens the page. */
function goTheLongWay({ url }: NavigationError): void {
  const view = inject(DOCUMENT).defaultView;
  const target = inject(Location).prepareExternalUrl(url);
  // The page that is open already is prerendered and stays readable: opening it again could go on for ever.
  if (view && new URL(target, view.location.href).pathname !== view.location.pathname)
    view.location.assign(target);
}
