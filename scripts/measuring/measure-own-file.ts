import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../find-browser';

/** One measured step, with its limit where there is one. */
export interface OwnFileStep {
  readonly step: string;
  readonly measured: number;
  readonly unit: 's' | 'ms' | 'frames a second';
  readonly limit?: number;
}

const ROWS = 100_000;
/** A file like UCDP's of armed events: 20 columns, low, best and high among them. */
function events(): string {
  const names = ['id', 'year', 'country', 'best', 'high', 'low', 'source_original'];
  const others = Array.from({ length: 13 }, (_, at) => `column_${String(at)}`);
  const lines = Array.from({ length: ROWS }, (_, row) => {
    const best = (row * 7919) % 5000;
    const known = [row, 1989 + (row % 30), `Country ${String(row % 90)}`, best, best * 2, best >> 1];
    const rest = others.map((_name, at) => `word ${String((row * (at + 3)) % 9973)}`);
    return [...known, `Agency ${String(row % 700)}`, ...rest].join(',');
  });
  return `${[...names, ...others].join(',')}\n${lines.join('\n')}\n`;
}

/** Keeps in the page how long its tasks were, when the file was read, and when something of it was painted. */
const WATCH = `
  window.tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  window.times = {};
  function look() {
    const canvas = document.querySelector('cf-large-chart canvas');
    const painted = canvas && canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some((part) => part > 0);
    if (painted) times.drawn = performance.now();
    else requestAnimationFrame(look);
  }
  new MutationObserver(() => {
    if (!times.chosen && document.querySelector('progress')) times.chosen = performance.now();
    if (!times.read && document.querySelector('cf-own-file-report')) {
      times.read = performance.now();
      look();
    }
  }).observe(document, { childList: true, subtree: true });
`;

/** The longest task since this was last asked, ms; 0 where none took 50. */
async function longestTask(page: Page): Promise<number> {
  // A task is told of when it is over.
  await page.waitForTimeout(300);
  return page.evaluate('Math.max(0, ...tasks.splice(0))');
}

/** Frames a second while something is done again and again for so many steps. */
async function framesDuring(
  page: Page,
  steps: number,
  deed: (step: number) => Promise<void>,
): Promise<number> {
  await page.evaluate(
    'window.frames_ = 0; window.from_ = performance.now(); (function count() { frames_ += 1; window.next_ = requestAnimationFrame(count); })()',
  );
  for (let step = 0; step < steps; step += 1) await deed(step);
  return page.evaluate('cancelAnimationFrame(next_), (frames_ * 1000) / (performance.now() - from_)');
}

/** Which rows the chart says that it shows. */
function rowsShown(page: Page): Promise<string> {
  return page
    .getByText(/Rows [\d,]+–[\d,]+ of [\d,]+/)
    .first()
    .innerText();
}

/** Opens a made-up file of 100,000 rows as a reader would, and moves about in it; no throttling. */
export async function measureOwnFile(base: string): Promise<readonly OwnFileStep[]> {
  const folder = mkdtempSync(join(tmpdir(), 'own-file-'));
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 900 },
      serviceWorkers: 'block',
      bypassCSP: true,
    });
    await page.addInitScript(WATCH);
    await page.goto(`${base}/en/your-data/`, { waitUntil: 'networkidle' });
    await longestTask(page);
    // From the disk: handed over in the call it would keep the page busy for seconds.
    const file = join(folder, 'events.csv');
    writeFileSync(file, events());
    await page.setInputFiles('#own-file', file);
    await page.waitForFunction('times.drawn > times.read', undefined, { timeout: 60_000 });
    const { chosen, read, drawn } = await page.evaluate<Record<'chosen' | 'read' | 'drawn', number>>('times');
    const opening = await longestTask(page);

    const canvas = page.locator('cf-large-chart canvas');
    await canvas.evaluate((element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    const box = await canvas.boundingBox();
    if (!box) throw new Error('no chart is drawn');
    const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, 500) / 2];
    await page.mouse.move(x, y);
    const all = await rowsShown(page);
    await page.keyboard.down('Control');
    const zooming = await framesDuring(page, 60, async (step) => {
      await page.mouse.wheel(0, step % 2 === 0 ? -120 : -60);
    });
    await page.keyboard.up('Control');
    const some = await rowsShown(page);
    await page.mouse.down();
    const dragging = await framesDuring(page, 60, async (step) => {
      await page.mouse.move(x, y + ((step * 7) % 200) - 100);
    });
    await page.mouse.up();
    const others = await rowsShown(page);
    if (new Set([all, some, others]).size < 3)
      throw new Error(`the chart did not move: ${all}, ${some}, ${others}`);
    const moving = await longestTask(page);

    await page.locator('label', { hasText: 'Table' }).click();
    await page.locator('cf-window-table tbody tr').first().waitFor();
    const scrolling = await framesDuring(page, 60, async (step) => {
      await page
        .locator('cf-window-table .frame')
        .evaluate((frame, at) => (frame.scrollTop = (frame.scrollHeight * at) / 60), step);
    });
    const table = await longestTask(page);
    return [
      { step: 'reading 100,000 rows in the worker', measured: (read - chosen) / 1000, unit: 's' },
      {
        step: 'from there to the first chart on screen',
        measured: (drawn - read) / 1000,
        unit: 's',
        limit: 2,
      },
      { step: 'longest task of the page meanwhile', measured: opening, unit: 'ms', limit: 100 },
      { step: 'zooming by Ctrl and wheel', measured: zooming, unit: 'frames a second', limit: 30 },
      { step: 'moving by drag', measured: dragging, unit: 'frames a second', limit: 30 },
      { step: 'longest task meanwhile', measured: moving, unit: 'ms', limit: 100 },
      { step: 'scrolling the table', measured: scrolling, unit: 'frames a second', limit: 30 },
      { step: 'longest task meanwhile', measured: table, unit: 'ms', limit: 100 },
    ];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}
