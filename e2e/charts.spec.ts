import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';

const stock = '/en/datasets/livestock-losses/';
const party = '/en/datasets/party-membership/?measure=members';

/** The claims as they are drawn; choices of native controls are options, too. */
function marks(page: Page): Locator {
  return page.locator('svg.measured [role=option]');
}

test('the chooser offers the charts that fit the measure, and the address keeps the choice', async ({
  page,
}) => {
  await page.goto(stock);
  const chooser = page.locator('label.choice', { hasText: /^\s*Chart/ }).locator('select');
  await expect(chooser.locator('option')).toHaveText(['low to high', 'over time', 'before and after']);
  // Herds open as they were before and after.
  await expect(marks(page)).toHaveCount(8);
  await expect(page.locator('.sentence')).toContainText('Horses: −51%, from 34.0 to 16.6 million');
  await chooser.selectOption('estimates');
  await expect(page).toHaveURL(/chart=estimates/);
  await expect(marks(page)).toHaveCount(2);
  await page.goBack();
  await expect(marks(page)).toHaveCount(8);
});

test('a chart that does not fit falls back, and the page says so', async ({ page }) => {
  await page.goto(`${stock}?chart=parts`);
  await expect(page.locator('.complaint')).toContainText('chart “parts”');
  await expect(marks(page)).toHaveCount(8);
});

test('the table has the same rows as the chart, a family too', async ({ page }) => {
  await page.goto(`${stock}?chart=change`);
  await expect(marks(page)).toHaveCount(8);
  await page.getByText('Table', { exact: true }).first().click();
  await expect(page.locator('tbody tr')).toHaveCount(8);
  await expect(page.locator('tbody')).toContainText('Sheep and goats');
});

test('a claim of the family can be kept open, and the link shows it again', async ({ page }) => {
  await page.goto(`${stock}?chart=change`);
  await marks(page)
    .and(page.getByRole('option', { name: /^Pigs, 20.6 million/ }))
    .click();
  await expect(page).toHaveURL(/claim=livestock-losses-007/);
  await page.reload();
  await expect(page.locator('cf-claim-card .figure')).toContainText('20.6 million pigs');
});

test('the time chart names its events, and keys walk its claims', async ({ page }) => {
  await page.goto(`${party}&chart=time`);
  await expect(marks(page)).toHaveCount(5);
  await expect(page.locator('svg.measured')).toContainText('Death of Lenin');
  await page.locator('svg.measured').focus();
  await page.keyboard.press('End');
  await expect(page.locator('cf-claim-card .figure')).toContainText('2.8 million');
});

test('years cut the view, and the address keeps them', async ({ page }) => {
  await page.goto(`${party}&chart=time`);
  await page
    .locator('label.choice', { hasText: /^\s*From/ })
    .locator('select')
    .selectOption('1925');
  await expect(page).toHaveURL(/from=1925/);
  await expect(marks(page)).toHaveCount(3);
});

/** Where the years stand on the brush over the years, brought into sight. */
async function brushOf(page: Page): Promise<(year: number) => { x: number; y: number }> {
  const track = page.locator('cf-year-brush .track');
  await track.scrollIntoViewIfNeeded();
  const box = await track.boundingBox();
  if (!box) throw new RangeError('no brush');
  return (year) => ({ x: box.x + (box.width * (year + 0.5 - 1917)) / 18, y: box.y + 8 });
}

test('a brush over the years follows pointer and keys, and the view follows when it is let go', async ({
  page,
}) => {
  await page.goto(`${party}&chart=time`);
  await expect(marks(page)).toHaveCount(5);
  const at = await brushOf(page);
  const [start, end] = [at(1924), at(1930)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await expect(page.locator('cf-year-brush output')).toHaveText('1924–1930');
  await expect(page).not.toHaveURL(/from=/);
  await page.mouse.up();
  await expect(page).toHaveURL(/from=1924&to=1930/);
  await expect(marks(page)).toHaveCount(2);
  const from = page.getByRole('slider', { name: 'From' });
  await from.press('ArrowLeft');
  await expect(page).toHaveURL(/from=1923/);
  await expect(from).toHaveAttribute('aria-valuenow', '1923');
  await from.press('Home');
  await expect(page).not.toHaveURL(/from=/);
  await page.getByRole('slider', { name: 'To' }).press('End');
  await expect(page).not.toHaveURL(/to=/);
  await expect(marks(page)).toHaveCount(5);
});

test('the brush follows a finger, and the page stays where it is', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const page = await context.newPage();
  await page.goto(`${party}&chart=time`);
  await expect(marks(page)).toHaveCount(5);
  const at = await brushOf(page);
  const before = await page.evaluate(() => scrollY);
  const finger = await context.newCDPSession(page);
  const touch = (type: string, year: number | null) =>
    finger.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: year === null ? [] : [at(year)],
    });
  await touch('touchStart', 1924);
  for (const year of [1926, 1928, 1930]) await touch('touchMove', year);
  await expect(page.locator('cf-year-brush output')).toHaveText('1924–1930');
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await touch('touchEnd', null);
  await expect(page).toHaveURL(/from=1924&to=1930/);
  await expect(marks(page)).toHaveCount(2);
  await context.close();
});

test('dots glide to their new place, and jump where the reader wants no motion', async ({ page }) => {
  await page.goto(party);
  const dot = page.locator('svg#chart .glides').last();
  await expect(dot).toHaveCSS('transition-duration', '0.2s');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(dot).toHaveCSS('transition-duration', '0s');
});

test('rows are grouped under headings', async ({ page }) => {
  await page.goto(`${party}&group=source`);
  await expect(marks(page)).toHaveCount(5);
  await expect(page.locator('svg.measured')).toContainText('Reiman 2016');
});

test('the chart is saved as SVG with its fonts inside, and as PNG of twice its size', async ({ page }) => {
  await page.goto(`${stock}?chart=change`);
  await expect(marks(page).first()).toBeVisible();
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const [svgFile] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Chart as SVG' }).click(),
  ]);
  const svg = readFileSync(await svgFile.path(), 'utf8');
  expect(svg).toContain("font-family:'Source Sans 3 Variable'");
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
    /url\((?!&quot;data:|"data:)|href=|<script/,
  );
  const [pngFile] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Chart as PNG' }).click(),
  ]);
  const png = readFileSync(await pngFile.path());
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  const width = Number(/<svg[^>]* width="(\d+)"/.exec(svg)?.[1]);
  expect(png.readUInt32BE(16)).toBe(2 * width);
});

for (const [width, chart] of [
  [358, 'change'],
  [358, 'time'],
  [860, 'time'],
] as const) {
  test(`${chart} at ${String(width)} px stays inside its page`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${stock.replace('/en/', '/ru/')}?chart=${chart}`);
    await expect(marks(page).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
