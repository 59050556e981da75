import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { pages } from './pages';

/** Bytes of one kind, as brotli 11 would send them. */
function brotli(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

for (const address of pages.flatMap((path) => [`/en/${path}`, `/ru/${path}`])) {
  test(`${address} is light in its first five seconds`, async ({ page }) => {
    const sums = { code: 0, fonts: 0, html: 0 };
    const reading: Promise<void>[] = [];
    page.on('response', (response) => {
      reading.push(
        response.body().then((body) => {
          const kind = response.request().resourceType();
          if (kind === 'script' || kind === 'stylesheet') sums.code += brotli(body);
          // A woff2 file is compressed already.
          else if (kind === 'font') sums.fonts += body.length;
          else if (kind === 'document') sums.html += brotli(body);
        }),
      );
    });
    await page.goto(address);
    await page.waitForTimeout(5000);
    await Promise.all(reading);
    console.log(
      `${address}: scripts and styles ${(sums.code / 1000).toFixed(1)} kB, fonts ${(sums.fonts / 1000).toFixed(1)} kB, HTML ${(sums.html / 1000).toFixed(1)} kB (brotli)`,
    );
    expect(sums.code).toBeGreaterThan(10_000);
    expect(sums.code).toBeLessThanOrEqual(170_000);
    expect(sums.fonts).toBeLessThanOrEqual(120_000);
    expect(sums.html).toBeLessThanOrEqual(45_000);
  });
}
