import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../find-browser';
import { median } from './median';

/** One measured visit. */
export interface Visit {
  readonly visit: string;
  readonly until: string;
  readonly ms: number;
}

const DATASET = '/en/datasets/gulag-population/';

/** Slow 4G and a slow phone, by throttling in the browser: 150 ms, 1.6 Mbit/s down, processor four times slower. */
async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (0.75 * 1024 * 1024) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

function largestPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries().at(-1)?.startTime ?? NaN);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
}

/** From a tap on a choice until the page shows what was chosen; ms. */
async function tapUntil(page: Page, choice: string, shown: string): Promise<number> {
  await page.evaluate(() => {
    const root = document.documentElement;
    addEventListener('pointerdown', () => (root.dataset['tapped'] = String(performance.now())), {
      capture: true,
      once: true,
    });
  });
  await page.getByText(choice, { exact: true }).first().tap();
  const answered = await page.waitForFunction(
    (selector) =>
      document.querySelector(selector)?.checkVisibility() &&
      performance.now() - Number(document.documentElement.dataset['tapped']),
    shown,
  );
  return Number(await answered.jsonValue());
}

/**
 * Measures until a linked view is on screen, the largest paint of a repeated visit with the files of the first one in the
 * browser's own cache, and what the first tap on a page costs that has waited for it, beside the next one.
 */
export async function measureVisits(base: string, times = 5): Promise<readonly Visit[]> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const linked: number[] = [];
  const repeated: number[] = [];
  const first: number[] = [];
  const next: number[] = [];
  try {
    for (let time = 0; time < times; time += 1) {
      const context = await browser.newContext({
        viewport: { width: 412, height: 823 },
        hasTouch: true,
        isMobile: true,
        serviceWorkers: 'block',
      });
      const page = await context.newPage();
      await slow(page);
      await page.goto(`${base}${DATASET}?measure=deaths`, { waitUntil: 'commit' });
      await page.waitForFunction(
        () => document.querySelector('svg#chart') && !document.documentElement.hasAttribute('data-view'),
      );
      linked.push(await page.evaluate(() => performance.now()));
      await page.waitForLoadState('networkidle');
      await page.goto(`${base}${DATASET}`, { waitUntil: 'networkidle' });
      repeated.push(await largestPaint(page));
      first.push(await tapUntil(page, 'Table', '.picture table'));
      next.push(await tapUntil(page, 'Chart', 'svg#chart'));
      await context.close();
    }
  } finally {
    await browser.close();
  }
  const rested = `\`${DATASET}\` has waited for its reader`;
  return [
    {
      visit: `\`${DATASET}?measure=deaths\`, nothing in the cache`,
      until: 'the linked view is on screen',
      ms: median(linked),
    },
    { visit: `\`${DATASET}\`, second visit`, until: 'largest contentful paint', ms: median(repeated) },
    { visit: rested, until: 'the first tap, on “Table”, is answered', ms: median(first) },
    { visit: 'the same', until: 'the next tap, on “Chart”, is answered', ms: median(next) },
  ];
}
