import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { type DatasetPageData } from '../src/data/pages/page-data';
import { type Messages } from '../src/data/texts/translator';
import { type Claim } from '../src/domain/claim';
import { benchLines, type BenchLimit, benchTable, brokenLimits } from './bench/bench-report';
import { type BenchRow } from './bench/contender';
import { type BenchInput } from './bench/page';
import { findBrowser } from './find-browser';
import { keepSection } from './measuring/keep-section';
import { machineLine } from './measuring/machine-line';

// Draws the same claims with our charts, Observable Plot and Vega-Lite in one Chromium, taking turns, and prints medians and
// ratios: `npm run bench` after a build. Keeps them in docs/performance.json and docs/performance.md; ROUNDS=3 for a quick
// look, which writes nothing. Ends with exit code 1 above a limit.

const ROUNDS = Number(process.env['ROUNDS'] ?? 21);
const CLAIMS = 500;
const MANY = 10_000;
const DRAW = 'draw 500 claims with names and figures';
const VIEWS: BenchInput['views'] = [
  { name: DRAW, query: {} },
  { name: 'change the scale', query: { scale: 'linear' } },
  { name: 'change the order', query: { order: 'claimant' } },
  { name: 'change the filter', query: { evidence: 'scholarship' } },
];
const DRAW_MANY = 'draw 10,000 intervals';
const LIMITS: readonly BenchLimit[] = [
  { deed: DRAW, ratio: 0.9 },
  ...VIEWS.slice(1).map(({ name }) => ({ deed: name, ratio: 0.5 })),
  { deed: DRAW_MANY, ratio: 0.25 },
];

/** A dataset of real claims that count people, again and again until there are enough, under one measure. */
function benchPage(): DatasetPageData {
  const root = '.generated/public/datasets';
  const pages = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(root, name, 'page.json'))
    .flatMap((path) => {
      try {
        return [JSON.parse(readFileSync(path, 'utf8')) as DatasetPageData];
      } catch {
        return [];
      }
    });
  const [first] = pages;
  const measure = first?.dataset.measures.find(({ unit }) => unit === 'persons');
  if (!first || !measure) throw new RangeError('no data: run `npm run build` first');
  const unique = <T extends { readonly id: string }>(lists: readonly (readonly T[])[]): readonly T[] => [
    ...new Map(lists.flat().map((entry) => [entry.id, entry])).values(),
  ];
  const real = pages.flatMap(({ dataset }) =>
    dataset.claims.filter(
      ({ unit, low, best, high }) => unit === 'persons' && Math.min(low ?? 1, best ?? 1, high ?? 1) > 0,
    ),
  );
  const claims = Array.from({ length: CLAIMS }, (_, row): Claim => {
    const claim = real[row % real.length];
    if (!claim) throw new RangeError('no claim counts people');
    return { ...claim, id: `bench-${String(row)}`, measure: measure.id, repeats: '' };
  });
  const dataset = {
    ...first.dataset,
    info: { ...first.dataset.info, defaultMeasure: measure.id },
    measures: [{ ...measure, family: '', partOf: '' }],
    claims,
  };
  const lists = {
    ...first.lists,
    claimants: unique(pages.map((page) => page.lists.claimants)),
    places: unique(pages.map((page) => page.lists.places)),
    works: unique(pages.map((page) => page.lists.works)),
    units: unique(pages.map((page) => page.lists.units)),
  };
  return { ...first, dataset, lists };
}

const NO_WORDS = { evidence: '', claimant: '', detail: '', figure: '', label: '' };

/** Made-up intervals over six orders of magnitude, the same at every run. */
function manyRows(): readonly BenchRow[] {
  return Array.from({ length: MANY }, (_, row) => {
    const best = 10 ** (1 + ((row * 7919) % 6000) / 1000);
    return { id: String(row), low: best * 0.8, best, high: best * 1.3, ...NO_WORDS };
  });
}

const { outputFiles } = await build({
  entryPoints: ['scripts/bench/page.ts'],
  ...{ bundle: true, format: 'iife', target: 'es2022', minify: true, write: false },
});
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('pageerror', (error) => {
    console.error(error);
  });
  await page.setContent('<!doctype html><style>body{margin:0;font:14px sans-serif}</style>');
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  const input: BenchInput = {
    page: benchPage(),
    many: manyRows(),
    texts: JSON.parse(readFileSync('src/i18n/en.json', 'utf8')) as Messages,
    views: VIEWS,
    rounds: ROUNDS,
    manyRounds: Math.max(3, Math.floor(ROUNDS / 3)),
  };
  const measured = await page.evaluate((given) => globalThis.bench(given), input);
  const { many, ...named } = measured.times;
  const lines = benchLines({ times: { ...named, [DRAW_MANY]: many ?? {} } });
  const broken = brokenLimits(lines, LIMITS);
  const [date, machine, version] = [
    new Date().toISOString().slice(0, 10),
    machineLine(),
    `Chromium ${browser.version()}`,
  ];
  const table = benchTable(lines, LIMITS);
  const text = [
    `Measured ${date} by \`npm run bench\` on ${machine}, ${version}. Medians of ${String(ROUNDS)} rounds in which the libraries take turns, from the call to the end of layout.`,
    '',
    'The rows are the real claims that count people, repeated up to 500. All three draw the same for every row: sign of the evidence, claimant, detail, figure, bar, dot, and the sentence that a screen reader says. Observable Plot and Vega-Lite get the words ready made; ours selects, orders, words and breaks them within its time. Every element of ours is there when the time ends, but only the first rows are laid out: the others stand in panes that the browser lays out as they come near the screen (`content-visibility`), or one after the other when nothing has changed for a second.',
    `Letters drawn: ${Object.entries(measured.letters)
      .map(([name, n]) => `${name} ${String(n)}`)
      .join(', ')}.`,
    'Of 10,000 intervals without words ours are painted on a canvas to the last pixel, Plot’s are SVG and laid out, Vega-Lite’s a canvas.',
    '',
    table,
    '',
    broken.length === 0 ? 'Every limit is kept.' : `Not kept: ${broken.join('; ')}.`,
  ].join('\n');
  console.log(text);
  if (ROUNDS >= 21) {
    writeFileSync(
      'docs/performance.json',
      `${JSON.stringify({ date, machine, browser: version, rounds: ROUNDS, lines, limits: LIMITS }, null, 2)}\n`,
    );
    keepSection('docs/performance.md', 'Charts beside those of others', text);
  }
  process.exitCode = broken.length > 0 ? 1 : 0;
} finally {
  await browser.close();
}
