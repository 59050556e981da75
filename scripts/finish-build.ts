import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { sitemap } from './release/sitemap';
import { writeFrames } from './release/write-frames';
import { hastenPages } from './release/hasten-pages';
import { writeServiceWorker } from './release/service-worker-files';

// Last step of the build: 404.html, which a static host sends for every address that it does not have. It must not be
// taken over as the page /404/ by the program, which then shows the missing page in the language of the address: so what
// hydration reads is taken out of it.

const site = 'dist/site';
const page = readFileSync(join(site, '404', 'index.html'), 'utf8');
const plain = page.replace(/<script id="ng-state"[\s\S]*?<\/script>/, '').replace(/ ngh="[^"]*"/g, '');
if (plain === page) throw new RangeError('404/index.html holds no hydration data: has its form changed?');
writeFileSync(join(site, '404.html'), plain);
rmSync(join(site, '404'), { recursive: true });
// A chart in a frame is taken over by a program of its own, many times smaller than the site's.
await writeFrames(site);
// The page without content that the service worker shows at any address when there is no network.
renameSync(join(site, 'index.csr.html'), join(site, 'shell.html'));
if (existsSync(join(site, 'prerendered-routes.json'))) rmSync(join(site, 'prerendered-routes.json'));
copyFileSync('LICENSE', join(site, 'LICENSE.txt'));
// A sitemap holds whole addresses: there is none as long as the site has no address.
const { address } = JSON.parse(readFileSync('datasets/site.json', 'utf8')) as { address: string };
if (address !== '') {
  const root = address.replace(/\/+$/, '');
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('/index.html'))
    .map((path) => path.slice(0, -'index.html'.length));
  const listed = pages.filter((path) => !path.includes('/embed/') && !path.includes('/search/'));
  writeFileSync(join(site, 'sitemap.xml'), sitemap(listed, root));
  writeFileSync(join(site, 'robots.txt'), `User-agent: *\nAllow: /\nSitemap: ${root}/sitemap.xml\n`);
  // Whoever shares a link shows the site's mark with it; the picture needs a whole address, too.
  const picture = `<meta property="og:image" content="${root}/icons/icon-512.png"><meta name="twitter:card" content="summary">`;
  for (const path of pages.map((folder) => join(site, folder, 'index.html'))) {
    writeFileSync(path, readFileSync(path, 'utf8').replace('</head>', `${picture}</head>`));
  }
}

hastenPages(site);
// Last: from here on nothing may change a file.
writeServiceWorker(site);
