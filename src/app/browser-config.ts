import { TrailingSlashPathLocationStrategy, LocationStrategy } from '@angular/common';
import { provideHttpClient, withFetch } from '@angular/common/http';
import { type ApplicationConfig } from '@angular/core';
import {
  provideClientHydration,
  withNoHttpTransferCache,
  withNoIncrementalHydration,
} from '@angular/platform-browser';
import { provideRouter, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
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
    ),
    { provide: LocationStrategy, useClass: TrailingSlashPathLocationStrategy },
    provideHttpClient(withFetch()),
    provideClientHydration(withNoIncrementalHydration(), withNoHttpTransferCache()),
    provideTexts(),
  ],
};
