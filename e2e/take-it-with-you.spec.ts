import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { datasetIds } from './pages';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const CLAIM = 'famines-001';
const index = JSON.parse(readFileSync('dist/site/datasets/claims-index.json', 'utf8')) as {
  readonly datasets: Readonly<Record<string, readonly string[]>>;
};

async function openClaim(page: Page, language: 'en' | 'ru'): Promise<void> {
  await page.goto(`/${language}/datasets/famines/?claim=${CLAIM}`);
  await expect(page.locator('svg#chart')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-view', 'pending');
}

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test('a claim is cited from its card in every style, and the answer says what was copied', async ({
  page,
}) => {
  await openClaim(page, 'en');
  await page.locator('cf-claim-card').getByRole('button', { name: 'Other styles' }).click();
  const dialog = page.getByRole('dialog');
  const style = dialog.getByLabel('Style');
  for (const [name, text] of [
    ['Chicago (17th edition)', 'Reiman'],
    ['APA (7th edition)', '(2016)'],
    ['GOST R 7.0.5–2008', 'Reiman M.'],
    ['BibTeX', `{${CLAIM},`],
    ['RIS', `ID  - ${CLAIM}`],
    ['CSL-JSON', `"id": "${CLAIM}"`],
  ] as const) {
    await style.selectOption({ label: name });
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await expect(dialog.getByRole('status')).toHaveText(`Copied: This claim, ${name}`);
    expect(await clipboard(page)).toContain(text);
  }
});

test('view, dataset and works are cited in the same place, in Russian too', async ({ page }) => {
  await page.goto('/ru/datasets/famines/?measure=people-affected&tab=table');
  await expect(page.locator('html')).not.toHaveAttribute('data-view', 'pending');
  await page.getByRole('button', { name: 'Как цитировать' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.citation')).toContainText('tab=table');
  await dialog.getByText('Набор', { exact: true }).click();
  await expect(dialog.locator('.citation')).toContainText('/ru/datasets/famines/');
  await expect(dialog.locator('.citation')).not.toContainText('tab=table');
  await dialog.getByText('Работы', { exact: true }).first().click();
  await dialog.getByLabel('Стиль').selectOption({ label: 'BibTeX' });
  await expect(dialog.locator('.citation')).toContainText('@book{reiman-2016');
});

test("a claim's address scrolls to its mark and opens its card", async ({ page }) => {
  const last = index.datasets['famines']?.at(-1) ?? '';
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(`/en/datasets/famines/?claim=${CLAIM}`);
    await expect(page.locator(`#claim-${CLAIM}`)).toBeInViewport();
    await expect(page.locator('cf-claim-card .close')).toBeVisible();
  }
  await page.goto(`/en/datasets/famines/?tab=table&claim=${last}`);
  await expect(page.locator(`#row-${last}`)).toBeInViewport();
});

test('a link to a claim that stands in another dataset is led there', async ({ page }) => {
  await page.goto(`/ru/datasets/population/?claim=${CLAIM}&measure=people`);
  await expect(page).toHaveURL(`/ru/datasets/famines/?claim=${CLAIM}`);
  await expect(page.locator('cf-claim-card .close')).toBeVisible();
});

test('the share dialog gives the link and the code of a frame, and the frame shows the view', async ({
  page,
}) => {
  await page.goto('/en/datasets/famines/?measure=people-affected');
  await expect(page.locator('html')).not.toHaveAttribute('data-view', 'pending');
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('dark', { exact: true }).first().click();
  await dialog.getByRole('button', { name: 'Copy code' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Copied: code of the frame');
  const code = await clipboard(page);
  const { origin } = new URL(page.url());
  expect(code).toContain(`src="${origin}/en/embed/famines/?measure=people-affected&amp;theme=dark"`);

  const other = `<!doctype html><h1>A page of somebody else</h1>${code}`;
  await page.route('**/somebody-else/', (route) => route.fulfill({ contentType: 'text/html', body: other }));
  await page.goto('/somebody-else/');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('svg#chart')).toBeVisible();
  await expect(frame.locator('.measure')).toHaveText('People struck by famine');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.getByText('CC BY 4.0')).toBeVisible();
  const back = frame.getByRole('link', { name: 'Open in Contested Figures' });
  await expect(back).toHaveAttribute('href', '/en/datasets/famines/?measure=people-affected');
  await expect(back).toHaveAttribute('target', '_blank');
  await expect(back).toHaveAttribute('rel', 'noopener');
});

test('marks in a frame answer to pointer and keyboard', async ({ page }) => {
  await page.goto('/ru/embed/famines/?theme=light');
  const chart = page.locator('svg#chart');
  await expect(chart).toBeVisible();
  const options = chart.getByRole('option');
  await chart.focus();
  await page.keyboard.press('ArrowDown');
  const label = (await options.nth(1).getAttribute('aria-label')) ?? '';
  await expect(page.locator('.claim')).toContainText(label.slice(0, 30));
  await expect(page.locator('.claim a')).toHaveAttribute('href', /claim=famines-\d{3}/);
  await page.keyboard.press('Enter');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await options.nth(2).click();
  await expect(options.nth(2)).toHaveAttribute('aria-selected', 'true');
  await page.mouse.move(0, 0);
  await expect(page.locator('.claim')).toContainText(
    ((await options.nth(2).getAttribute('aria-label')) ?? '').slice(0, 30),
  );
});

test('a frame asks for its data once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/en/embed/famines/');
  await expect(page.locator('svg#chart')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.endsWith('/page.json'))).toHaveLength(1);
});

for (const language of ['en', 'ru']) {
  test(`a frame is light in its first five seconds: ${language}`, async ({ page }) => {
    let sum = 0;
    const reading: Promise<void>[] = [];
    page.on('response', (response) => {
      if (!['script', 'stylesheet', 'document', 'fetch'].includes(response.request().resourceType())) return;
      reading.push(
        response.body().then((body) => {
          sum += brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
        }),
      );
    });
    await page.goto(`/${language}/embed/gulag-population/?theme=dark`);
    await page.waitForTimeout(5000);
    await Promise.all(reading);
    console.log(`frame, ${language}: ${(sum / 1000).toFixed(1)} kB (brotli, data included, fonts not)`);
    expect(sum).toBeGreaterThan(20_000);
    expect(sum).toBeLessThanOrEqual(120_000);
  });
}

test('every dataset has its frame in both languages, readable without scripts', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  for (const id of datasetIds) {
    for (const language of ['en', 'ru']) {
      await page.goto(`/${language}/embed/${id}/`);
      await expect(page.locator('h1')).toHaveCount(1);
      expect(await page.locator('svg [role=option]').count()).toBeGreaterThan(0);
    }
  }
});

test('machines find the list of datasets, its schema, and what the pages are', async ({ page, request }) => {
  for (const path of [
    'index.json',
    'index.schema.json',
    'claims-index.json',
    'famines/claims.json',
    'famines/CHANGES.md',
  ]) {
    expect((await request.get(`/datasets/${path}`)).status(), path).toBe(200);
  }
  for (const [address, type] of [
    ['/ru/', 'DataCatalog'],
    ['/ru/datasets/famines/', 'Dataset'],
  ] as const) {
    const html = await (await request.get(address)).text();
    const block = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '{}';
    expect(JSON.parse(block)).toMatchObject({ '@type': type });
  }
  await page.goto('/en/programs/');
  await expect(page.locator('pre').first()).toContainText(new URL(page.url()).origin);
  await page.getByRole('button', { name: 'Copy: R', exact: true }).click();
  expect(await clipboard(page)).toContain('read.csv(');
});
