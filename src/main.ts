import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { browserConfig } from './app/browser-config';
import { allowOwnScripts } from './app/trusted-scripts';

allowOwnScripts();
bootstrapApplication(App, browserConfig).catch((error: unknown) => {
  console.error(error);
});
