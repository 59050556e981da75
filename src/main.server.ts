import { bootstrapApplication, type BootstrapContext } from '@angular/platform-browser';
import { App } from './app/app';
import { serverConfig } from './app/server-config';

// Angular's server build looks for a default export here.
// eslint-disable-next-line no-restricted-syntax
export default (context: BootstrapContext) => bootstrapApplication(App, serverConfig, context);
