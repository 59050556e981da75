import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { buildingFolder, runIn } from './trials/building-folder';
import { findBrowser } from './find-browser';
import { machineLine } from './measuring/machine-line';
import { makeCollection, type CollectionSize } from './trials/make-collection';

// Builds made-up collections of growing size in a temporary folder and prints what each costs: `npm run growth`. The table
// goes into docs/scaling.md by hand. The largest collections are read, checked and packed, but not prerendered.

const PORT = 4324;
const SIZES: readonly (CollectionSize & { readonly prerender: boolean })[] = [
  { datasets: 1, claims: 20, seed: 1, prerender: true },
  { datasets: 10, claims: 20, seed: 1, prerender: true },
  { datasets: 100, claims: 20, seed: 1, prerender: true },
  { datasets: 1, claims: 999, seed: 1, prerender: false },
  { datasets: 10, claims: 999, seed: 1, prerender: false },
  { datasets: 100, claims: 999, seed: 1, prerender: false },
];
function kilobytes(path: string): string {
  return (brotliCompressSync(readFileSync(path)).length / 1000).toFixed(1);
}

/** Milliseconds from the start of a visit until the chart answers to the reader. */
async function firstDraw(folder: string): Promise<number> {
  const site = join(folder, 'dist', 'site');
  const server: ChildProcess = spawn('node', ['scripts/serve.mjs'], {
    env: { ...process.env, PORT: String(PORT), SITE: site },
  });
  await new Promise((done) => server.stdout?.once('data', done));
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.goto(`http://localhost:${String(PORT)}/en/datasets/made-001/`);
    await page.waitForSelector('svg#chart [role=option]');
    return await page.evaluate(() => performance.now());
  } finally {
    await browser.close();
    server.kill();
  }
}

console.log(`${new Date().toISOString().slice(0, 10)}, ${machineLine()}`);
console.log(
  '| datasets | claims | read, check and pack, s | compile and prerender, s | page data, kB | page, kB | list of all, kB | first draw, ms |',
);
console.log('|---|---|---|---|---|---|---|---|');
for (const { prerender, ...size } of SIZES) {
  const folder = buildingFolder();
  try {
    makeCollection(join(folder, 'datasets'), size);
    runIn(folder, 'npm', ['run', '--silent', 'furnish']);
    const data = runIn(folder, 'npx', ['tsx', 'scripts/build-data.ts']);
    const shown = prerender
      ? runIn(folder, 'npx', ['ng', 'build']) + runIn(folder, 'npx', ['tsx', 'scripts/finish-build.ts'])
      : null;
    const publicFolder = join(folder, '.generated', 'public', 'datasets');
    console.log(
      `| ${[
        size.datasets,
        size.datasets * size.claims,
        data.toFixed(1),
        shown?.toFixed(1) ?? '–',
        kilobytes(join(publicFolder, 'made-001', 'page.json')),
        prerender ? kilobytes(join(folder, 'dist/site/en/datasets/made-001/index.html')) : '–',
        kilobytes(join(publicFolder, 'index.json')),
        prerender ? (await firstDraw(folder)).toFixed(0) : '–',
      ].join(' | ')} |`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
