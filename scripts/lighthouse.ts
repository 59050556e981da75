import { spawn, spawnSync } from 'node:child_process';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findBrowser } from './find-browser';
import { keepSection } from './measuring/keep-section';
import { machineLine } from './measuring/machine-line';
import { median } from './measuring/median';
import { measureVisits, type Visit } from './measuring/measure-visits';

// Runs Lighthouse (mobile, simulated slow 4G) over the built site, prints the medians and keeps them in docs/performance.md.
// `npm run lighthouse`; RUNS=1 for a quick look, which writes nothing. Ends with exit code 1 below a limit.

const RUNS = Number(process.env['RUNS'] ?? 5);
const PORT = Number(process.env['PORT'] ?? 4323);
const BASE = `http://localhost:${String(PORT)}`;
const PAGES = [
  '/en/',
  '/ru/',
  '/en/datasets/gulag-population/',
  '/ru/datasets/gulag-population/',
  '/en/checks/',
  '/ru/checks/',
  '/ru/checks/army-losses/',
];
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-sync',
];

/** Of one page; scores of 100, times in ms. */
interface Row {
  readonly page: string;
  readonly performance: number;
  readonly accessibility: number;
  readonly practices: number;
  readonly seo: number;
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
}

async function runOnce(page: string, port: number): Promise<Row> {
  const result = await lighthouse(`${BASE}${page}`, {
    port,
    output: 'json',
    logLevel: 'error',
    formFactor: 'mobile',
  });
  if (!result) throw new Error(`Lighthouse gave no answer for ${page}`);
  const { categories, audits } = result.lhr;
  if (result.lhr.runtimeError) throw new Error(`${page}: ${result.lhr.runtimeError.message}`);
  const score = (id: string): number => Math.round((categories[id]?.score ?? 0) * 100);
  const value = (id: string): number => audits[id]?.numericValue ?? NaN;
  for (const id of ['accessibility', 'best-practices', 'seo']) {
    for (const { id: audit } of categories[id]?.auditRefs.filter((ref) => ref.weight > 0) ?? []) {
      if (audits[audit]?.score === 0) console.log(`  ${page}: ${audit}: ${audits[audit].title}`);
    }
  }
  return {
    page,
    performance: score('performance'),
    accessibility: score('accessibility'),
    practices: score('best-practices'),
    seo: score('seo'),
    lcp: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    tbt: value('total-blocking-time'),
  };
}

function middle(rows: readonly Row[]): Row {
  const of = (name: Exclude<keyof Row, 'page'>): number => median(rows.map((row) => row[name]));
  return {
    page: rows[0]?.page ?? '',
    performance: of('performance'),
    accessibility: of('accessibility'),
    practices: of('practices'),
    seo: of('seo'),
    lcp: of('lcp'),
    cls: of('cls'),
    tbt: of('tbt'),
  };
}

function faultsOf(row: Row): string[] {
  const wanted: readonly (readonly [string, boolean])[] = [
    ['performance of at least 97', row.performance >= 97],
    ['accessibility 100', row.accessibility === 100],
    ['best practices 100', row.practices === 100],
    ['SEO 100', row.seo === 100],
    ['LCP of at most 1.5 s', row.lcp <= 1500],
    ['CLS of at most 0.01', row.cls <= 0.01],
    ['TBT of at most 200 ms', row.tbt <= 200],
  ];
  return wanted.filter(([, kept]) => !kept).map(([limit]) => `${row.page}: not kept: ${limit}`);
}

function document(rows: readonly Row[], visits: readonly Visit[], faults: readonly string[]): string {
  const seconds = (ms: number): string => (ms / 1000).toFixed(2);
  return [
    `Measured ${new Date().toISOString().slice(0, 10)} by \`npm run lighthouse\` on ${machineLine()}, the site served from the same machine with brotli.`,
    `Lighthouse, mobile, simulated slow 4G (150 ms, 1.6 Mbit/s, a processor four times slower); median of ${String(RUNS)} runs.`,
    '',
    '| page | performance | accessibility | best practices | SEO | LCP, s | CLS | TBT, ms |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map(
      (row) =>
        `| \`${row.page}\` | ${String(row.performance)} | ${String(row.accessibility)} | ${String(row.practices)} | ${String(row.seo)} | ${seconds(row.lcp)} | ${row.cls.toFixed(3)} | ${row.tbt.toFixed(0)} |`,
    ),
    '',
    'A phone fetches the programs of a page when it is painted, and lets them begin with its reader’s first deed, or after ten seconds of rest (`src/static/early.js`): what Lighthouse watches is the page being read. What the first deed costs stands below.',
    '',
    'Not simulated but throttled in the browser (150 ms, 1.6 Mbit/s, processor four times slower), median of five:',
    '',
    '| visit | until | s |',
    '|---|---|---|',
    ...visits.map(({ visit, until, ms }) => `| ${visit} | ${until} | ${seconds(ms)} |`),
    '',
    faults.length === 0
      ? 'Every limit is kept.'
      : `Limits that were not kept:\n\n${faults.map((fault) => `- ${fault}`).join('\n')}`,
    '',
  ].join('\n');
}

spawnSync('npx', ['tsx', 'scripts/compress.ts'], { stdio: 'inherit' });
const server = spawn('node', ['scripts/serve.mjs'], {
  env: { ...process.env, PORT: String(PORT), BROTLI: '1' },
});
await new Promise((resolve) => server.stdout.once('data', resolve));
const rows: Row[] = [];
let visits: readonly Visit[];
try {
  for (const page of PAGES) {
    const runs: Row[] = [];
    let attempts = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const browser = await launch({ chromePath: await findBrowser(), chromeFlags: FLAGS });
      try {
        runs.push(await runOnce(page, browser.port));
      } catch (error) {
        // A machine that is busy with something else: this run says nothing about the site.
        attempts += 1;
        if (attempts > 3) throw error;
        run -= 1;
      } finally {
        browser.kill();
      }
    }
    rows.push(middle(runs));
    console.log(rows.at(-1));
  }
  visits = await measureVisits(BASE);
} finally {
  server.kill();
}
const faults = rows.flatMap(faultsOf);
const text = document(rows, visits, faults);
console.log(text);
if (RUNS >= 5) keepSection('docs/performance.md', 'Pages on a slow phone', text);
process.exit(faults.length > 0 ? 1 : 0);
