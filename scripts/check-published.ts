import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { type Language } from '../src/domain/languages/language';
import { buildingFolder, runIn } from './trials/building-folder';
import { findBrowser } from './find-browser';
import { FIXTURE } from './trials/fixture-dataset';
import { headFaults } from './trials/published-heads';

// Builds the site once more as somebody will who publishes it: with an address in site.json, and with one more folder in
// datasets/. Then looks for the address in every page, and in a browser for the dataset: `npm run published`.

const ADDRESS = 'https://figures.example/numbers';
const PORT = Number(process.env['PUBLISHED_PORT'] ?? 4325);
const { id, title } = FIXTURE.info;
const faults: string[] = [];

/** Layouts, builds and returns the folder of the site. */
function publish(folder: string): string {
  const datasets = join(folder, 'datasets');
  cpSync('datasets', datasets, { recursive: true });
  const site = JSON.parse(readFileSync(join(datasets, 'site.json'), 'utf8')) as object;
  // With a slash at its end, as people write it.
  writeFileSync(join(datasets, 'site.json'), JSON.stringify({ ...site, address: `${ADDRESS}/` }));
  mkdirSync(join(datasets, id));
  for (const [name, text] of FIXTURE.files) writeFileSync(join(datasets, id, name), text);
  runIn(folder, 'npm', ['run', '--silent', 'build']);
  return join(folder, 'dist', 'site');
}

async function meet(page: Page, language: Language): Promise<void> {
  const see = async (what: string, seen: Promise<unknown>): Promise<void> => {
    await seen.catch(() => faults.push(`${language}: the dropped-in dataset is not ${what}`));
  };
  const card = page.locator('a.card', { hasText: title[language] });
  await page.goto(`http://localhost:${String(PORT)}/${language}/about/`);
  // The menu leads to the shelves, and these to the page.
  await see('behind the menu', page.locator(`header nav a[href="/${language}/#datasets"]`).click());
  await see('in the overview', card.click());
  await see('on a page', page.locator('h1', { hasText: title[language] }).waitFor());
  await see('in a chart', page.locator('svg [role=option]:visible').first().waitFor());
  await see('in a table', page.locator(`#row-${id}-001`).waitFor({ state: 'attached' }));
  for (const asked of ['4321', language === 'ru' ? 'смотрителей маяка' : 'lighthouse keepers']) {
    await page.goto(`http://localhost:${String(PORT)}/${language}/search/?q=${encodeURIComponent(asked)}`);
    const result = page.locator(`main a[href*="/datasets/${id}/"]`).first();
    await see(`found by “${asked}”`, result.waitFor());
  }
  for (const file of [`${id}.zip`, 'claims.csv', 'datapackage.json']) {
    const { status } = await fetch(`http://localhost:${String(PORT)}/datasets/${id}/${file}`);
    if (status !== 200) faults.push(`${language}: ${file} answers ${String(status)}`);
  }
}

const folder = buildingFolder();
let server: ChildProcess | undefined;
try {
  const site = publish(folder);
  faults.push(...headFaults(site, ADDRESS));
  for (const language of ['en', 'ru'])
    if (!existsSync(join(site, language, 'datasets', id, 'index.html')))
      faults.push(`${language}: the dropped-in dataset is not prerendered`);
  server = spawn('node', ['scripts/serve.mjs'], { env: { ...process.env, PORT: String(PORT), SITE: site } });
  await new Promise((done) => server?.stdout?.once('data', done));
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage({ serviceWorkers: 'block' });
  page.setDefaultTimeout(10_000);
  for (const language of ['en', 'ru'] as const) await meet(page, language);
  await browser.close();
} finally {
  server?.kill();
  rmSync(folder, { recursive: true });
}
for (const fault of faults.slice(0, 40)) console.error(fault);
console.log(
  `a site with an address and a dropped-in dataset: ${faults.length === 0 ? 'every page, the sitemap, menu, overview, search and downloads are right' : `faults: ${String(faults.length)}`}`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
