import { mergeApplicationConfig } from '@angular/core';
import { provideServerRendering, withRoutes } from '@angular/ssr';
import { browserConfig } from './browser-config';
import { serverRoutes } from './server-routes';

/** The site while it is prerendered. */
export const serverConfig = mergeApplicationConfig(browserConfig, {
  providers: [provideServerRendering(withRoutes(serverRoutes))],
});
