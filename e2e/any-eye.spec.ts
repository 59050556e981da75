import { expect, type Page, test } from '@playwright/test';

const party = '/ru/datasets/party-membership/?measure=members&chart=time';
const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

test('on paper stand chart, table, works and the address of the view, and no control', async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 960 });
  await page.goto(party);
  await expect(page.locator('svg#chart [role=option]')).toHaveCount(5);
  await expect(page.locator('cf-year-brush .track')).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('svg#chart')).toBeVisible();
  await expect(page.locator('cf-claim-table tbody tr')).toHaveCount(5);
  await expect(page.locator('cf-claim-table tbody tr').first()).toBeVisible();
  await expect(page.locator('.works li').first()).toBeVisible();
  await expect(page.locator('.print-only')).toContainText('/ru/datasets/party-membership/?measure=members');
  // Words that are explained on the screen stay as words.
  await expect(page.locator('button:visible:not(cf-glossed-text button)')).toHaveCount(0);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(1);
  expect(await widthOf(page)).toBeLessThanOrEqual(680);
  const frame = await page.locator('cf-claim-table').boundingBox();
  const last = await page.locator('cf-claim-table thead th').last().boundingBox();
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0) + 1);
});

test('forced colours reach the marks, whatever theme was chosen here', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'light');
  });
  await page.goto(party);
  await expect(page.locator('svg#chart [role=option]')).toHaveCount(5);
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'light';
  });
  const [ink, ground] = await page.evaluate(() => {
    const figure = document.querySelector('svg#chart [font-weight="600"]');
    return [figure ? getComputedStyle(figure).fill : '', getComputedStyle(document.body).backgroundColor];
  });
  expect(ink).toBe('rgb(255, 255, 255)');
  expect(ground).toBe('rgb(0, 0, 0)');
});

for (const path of [party, '/ru/datasets/livestock-losses/', '/ru/compare/']) {
  test(`${path} holds at 320 px, and with text of twice the size the chart grows with it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await expect(page.locator('svg#chart, cf-ready-comparisons li').first()).toBeVisible();
    expect(await widthOf(page)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = '200%';
      });
    });
    await page.reload();
    await expect(page.locator('svg#chart, cf-ready-comparisons li').first()).toBeVisible();
    expect(await widthOf(page)).toBeLessThanOrEqual(1280);
    if (path.includes('compare')) return;
    const height = await page
      .locator('svg#chart [aria-hidden] text')
      .first()
      .evaluate((text) => text.getBoundingClientRect().height);
    expect(height).toBeGreaterThan(20);
  });
}
