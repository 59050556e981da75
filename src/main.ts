import { createApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { browserConfig } from './app/browser-config';
import { allowOwnScripts } from './app/trusted-scripts';

/** Ends the task: what is done in one go keeps a slow phone from answering. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

async function begin(): Promise<void> {
  allowOwnScripts();
  await pause();
  const application = await createApplication(browserConfig);
  await pause();
  application.bootstrap(App);
}

begin().catch((error: unknown) => {
  console.error(error);
});
