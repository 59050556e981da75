import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../find-browser';

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

/**
 * Measures until a linked view is on screen, and the largest paint of a repeated visit with the files of the first one
 * in the browser's own cache.
 */
export async function measureVisits(base: string, times = 3): Promise<readonly Visit[]> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const linked: number[] = [];
  const repeated: number[] = [];
  try {
    for (let time = 0; time < times; time += 1) {
      const context = await browser.newContext({
        viewport: { width: 412, height: 823 },
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
      await context.close();
    }
  } finally {
    await browser.close();
  }
  const median = (values: readonly number[]): number =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
  return [
    {
      visit: `\`${DATASET}?measure=deaths\`, nothing in the cache`,
      until: 'the linked view is on screen',
      ms: median(linked),
    },
    { visit: `\`${DATASET}\`, second visit`, until: 'largest contentful paint', ms: median(repeated) },
  ];
}
