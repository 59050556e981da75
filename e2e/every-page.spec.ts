import { expect, test } from '@playwright/test';
import { pages } from './pages';
import { accessibilityFaults } from './accessibility';

for (const language of ['en', 'ru'] as const) {
  for (const path of pages) {
    const name = `/${language}/${path}`;
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing on ${name}, ${colorScheme}`, async ({ browser }) => {
        const context = await browser.newContext({ colorScheme });
        const page = await context.newPage();
        await page.goto(name);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await accessibilityFaults(page)).toEqual([]);
        await context.close();
      });
    }

    test(`${name} says nothing on the console and asks no other origin`, async ({ page, baseURL }) => {
      const messages: string[] = [];
      const foreign: string[] = [];
      page.on('console', (message) => {
        // Playwright's own remark: these checks run without the service worker.
        if (!message.text().includes('blocked by Playwright')) messages.push(message.text());
      });
      page.on('pageerror', (error) => messages.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL ?? '') && !/^(data|blob):/.test(request.url()))
          foreign.push(request.url());
      });
      await page.goto(name);
      await page.waitForLoadState('networkidle');
      expect(messages).toEqual([]);
      expect(foreign).toEqual([]);
    });

    test(`${name} scrolls in one direction only on a phone`, async ({ browser }) => {
      for (const width of [320, 390]) {
        const context = await browser.newContext({ viewport: { width, height: 844 } });
        const page = await context.newPage();
        await page.goto(name);
        await page.waitForLoadState('networkidle');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await context.close();
      }
    });
  }
}
