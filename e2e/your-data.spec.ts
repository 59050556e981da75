import { expect, type Page, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { accessibilityFaults } from './accessibility';

interface OwnFile {
  readonly name: string;
  readonly content: string | Buffer;
}

async function open(page: Page, { name, content }: OwnFile, language = 'en'): Promise<void> {
  await page.goto(`/${language}/your-data/`);
  await expect(page.locator('html')).not.toHaveAttribute('data-view', 'pending');
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page.setInputFiles('#own-file', { name, mimeType: 'text/csv', buffer });
}

const SMALL =
  'low,best,high,claimant,period,place,source\n4,6,8,Reiman,1932/1933,USSR,Book A\n1,,2,"<img src=x onerror=alert(1)>",1933,USSR,Book B\n3,,,=1+1,,USSR,Book B\nx,,,Nobody,1933,USSR,Book A\n';

/** A file like UCDP's, of so many rows. */
function events(rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const best = (at * 7919) % 5000;
    return `${String(at)},${String(1989 + (at % 30))},Country ${String(at % 90)},Agency ${String(at % 700)},${String(best)},${String(best * 2)},${String(Math.floor(best / 2))}`;
  });
  return `id,year,country,source_original,best,high,low\n${lines.join('\n')}\n`;
}

test('a small file is drawn, tabulated and marked as not curated', async ({ page }) => {
  const messages: string[] = [];
  page.on('console', (message) => {
    // The tests keep the service worker out, and say so.
    if (!message.text().includes('blocked by Playwright')) messages.push(message.text());
  });
  page.on('pageerror', (error) => messages.push(error.message));
  const requests: string[] = [];
  await open(page, { name: 'own.csv', content: SMALL });
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  await expect(page.locator('.mark')).toContainText('Your data, not curated');
  await expect(page.locator('svg#chart [role=option]')).toHaveCount(3);
  await page.getByText(/findings?; 1 row is not shown/).click();
  await expect(page.getByText('Line 5, “low”:')).toBeVisible();
  await page.locator('label', { hasText: 'Table' }).click();
  await expect(page.getByText('<img src=x onerror=alert(1)>').first()).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
  expect(messages).toEqual([]);
  expect(requests.filter((request) => !request.startsWith('GET'))).toEqual([]);
  expect(
    await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
    ]),
  ).toEqual([0, 0, 0]);
});

test('the zip carries the mark, and no cell that a spreadsheet would run', async ({ page }) => {
  await open(page, { name: 'own.csv', content: SMALL });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Zip with the rows/ }).click(),
  ]);
  const files = unzipSync(new Uint8Array(await readFile(await download.path())));
  expect(strFromU8(files['README.en.md']!)).toContain('not curated');
  expect(strFromU8(files['chart.svg']!)).toContain('not curated');
  expect(strFromU8(files['claims.csv']!)).toContain("'=1+1");
});

test('rows are set side by side, with whose numbers they are', async ({ page }) => {
  const content =
    'low,best,high,claimant,measure\n4,6,8,Reiman,dead\n1,,2,Someone,dead\n3,,,Other,dead\n20,,30,Else,hungry\n';
  await open(page, { name: 'own.csv', content });
  const marks = page.locator('svg#chart [role=option]');
  await expect(marks).toHaveCount(3);
  for (const [name, next] of [
    ['Reiman', 'One row is chosen'],
    ['Someone', 'Show only the 2 chosen rows'],
  ] as const) {
    await page.locator(`svg#chart [role=option][aria-label*="${name}"]`).click();
    await page.getByRole('button', { name: 'Set side by side' }).click();
    await expect(page.getByText(next)).toBeVisible();
  }
  await page.getByLabel('Show only the 2 chosen rows').check();
  await expect(marks).toHaveCount(2);
  await expect(page.locator('.sentence')).toContainText('These are the numbers of Someone and Reiman.');
  await page.locator('label', { hasText: 'Table' }).click();
  await expect(page.locator('main table tbody tr')).toHaveCount(2);
  await page.getByLabel('Show only the 2 chosen rows').uncheck();
  await expect(page.locator('main table tbody tr')).toHaveCount(3);
});

test('spreadsheet and pictures are exported like ours, marked in name and picture', async ({ page }) => {
  await open(page, { name: 'own.csv', content: SMALL });
  const saved = async (button: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    expect(download.suggestedFilename()).toContain('own (own data, not curated).');
    return readFile(await download.path());
  };
  const excel = (await saved('CSV for Excel')).toString();
  expect(excel).toContain('\uFEFF');
  expect(excel).toContain("'=1+1");
  expect((await saved('Chart as SVG')).toString()).toContain('not curated');
  expect((await saved('Chart as PNG')).subarray(1, 4).toString()).toBe('PNG');
});

test('a file from a Russian spreadsheet is read in Russian, and can be corrected', async ({ page }) => {
  const letters = [...'кто;мин;макс\r\nИванов;1,5;2,7\r\n'].map((letter) =>
    letter >= 'А' && letter <= 'я' ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0),
  );
  await open(page, { name: 'свои.csv', content: Buffer.from(letters) }, 'ru');
  await expect(page.locator('svg#chart [role=option]')).toHaveAttribute('aria-label', /1,5.*2,7.*Иванов/);
  await page.getByText('Как прочитан файл').click();
  await page.getByLabel('Десятичный знак').selectOption({ label: 'точка: 1.5' });
  await expect(page.getByText('Показано строк: 0 из 1')).toBeVisible();
});

const HARD: readonly (OwnFile & { readonly says: RegExp })[] = [
  { name: 'zip.csv', content: Buffer.from([0x50, 0x4b, 3, 4, 1, 2]), says: /is an archive/ },
  { name: 'nul.csv', content: 'low,high\n1,\0\n', says: /null bytes/ },
  {
    name: 'wide.csv',
    content: `${Array.from({ length: 10_000 }, (_, at) => `c${String(at)}`).join(',')}\n`,
    says: /10,000 columns/,
  },
  { name: 'line.csv', content: `low,high\n${'9'.repeat(20_000_000)}\n`, says: /that is no table/ },
  { name: 'cell.csv', content: `low,high\n1,"${'x\n'.repeat(40_000)}`, says: /more than 32 kB/ },
  { name: 'huge.csv', content: Buffer.alloc(26 * 1024 * 1024, 'a'), says: /larger than 25 MB/ },
  { name: 'empty.csv', content: '', says: /is empty/ },
];
for (const file of HARD) {
  test(`${file.name} is refused with a sentence`, async ({ page }) => {
    await open(page, file);
    await expect(page.getByText(file.says)).toBeVisible({ timeout: 30_000 });
    await expect(page.locator('cf-own-file-view')).toHaveCount(0);
  });
}

test('a column named __proto__ is not read, and the others are', async ({ page }) => {
  await open(page, { name: 'proto.csv', content: '__proto__,low,high\n1,2,3\n' });
  await expect(page.locator('svg#chart [role=option]')).toHaveCount(1);
  await page.getByText(/1 finding;/).click();
  await expect(page.getByText('a column of this name is not read').first()).toBeVisible();
});

test('many rows go to a canvas that keys walk, and to a table of the rows near by', async ({ page }) => {
  await open(page, { name: 'events.csv', content: events(20_000) });
  const box = page.locator('cf-large-chart [role=listbox]');
  await expect(box).toBeVisible({ timeout: 30_000 });
  await box.focus();
  await page.keyboard.press('End');
  const active = box.locator('[role=option][aria-selected=true]');
  await expect(active).toHaveAttribute('aria-posinset', '20000');
  await expect(active).toHaveAttribute('aria-setsize', '20000');
  await expect(active).toHaveAttribute('aria-label', /Country/);
  expect(await box.locator('[role=option]').count()).toBeLessThan(30);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /Line \d+ of your file/ })).toBeVisible();
  for (let at = 0; at < 20; at += 1) await page.keyboard.press('+');
  await expect(page.getByText(/Rows 19,9\d\d–20,000 of 20,000/)).toBeVisible();
  await page.getByRole('button', { name: 'All rows' }).click();
  await expect(page.getByText('Rows 1–20,000 of 20,000')).toBeVisible();
  await page.locator('label', { hasText: 'Table' }).click();
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '20001');
  expect(await page.locator('cf-window-table tbody tr').count()).toBeLessThan(80);
  await page.locator('cf-window-table .frame').evaluate((frame) => {
    frame.scrollTop = frame.scrollHeight;
  });
  await expect(page.locator('cf-window-table tr[aria-rowindex="20001"]')).toContainText('Agency');
});

for (const language of ['en', 'ru'] as const) {
  for (const [name, content] of [
    ['small.csv', SMALL],
    ['many.csv', events(600)],
  ] as const) {
    test(`axe finds nothing with ${name} open in ${language}, and a phone does not scroll sideways`, async ({
      browser,
    }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 844 } });
        const page = await context.newPage();
        await open(page, { name, content }, language);
        await expect(page.locator('cf-own-file-view')).toBeVisible();
        await expect(page.locator('svg#chart, cf-large-chart canvas')).toBeVisible();
        await page.locator('details summary').first().click();
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
        await context.close();
      }
    });
  }
}
