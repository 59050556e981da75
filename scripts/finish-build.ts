import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeServiceWorker } from './service-worker-files';

// Last step of the build: 404.html, which a static host sends for every address that it does not have. It must not be
// taken over as the page /404/ by the program, which then shows the missing page in the language of the address: so what
// hydration reads is taken out of it.

const site = 'dist/site';
const page = readFileSync(join(site, '404', 'index.html'), 'utf8');
const plain = page.replace(/<script id="ng-state"[\s\S]*?<\/script>/, '').replace(/ ngh="[^"]*"/g, '');
if (plain === page) throw new RangeError('404/index.html holds no hydration data: has its form changed?');
writeFileSync(join(site, '404.html'), plain);
rmSync(join(site, '404'), { recursive: true });
// The page without content that the service worker shows at any address when there is no network.
renameSync(join(site, 'index.csr.html'), join(site, 'shell.html'));
if (existsSync(join(site, 'prerendered-routes.json'))) rmSync(join(site, 'prerendered-routes.json'));
copyFileSync('LICENSE', join(site, 'LICENSE.txt'));
// Last: from here on nothing may change a file.
writeServiceWorker(site);
