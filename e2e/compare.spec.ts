import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';

const claims = ['gulag-population-001', 'gulag-population-002', 'party-membership-004'];
const address = `/en/compare/?claims=${claims.join(',')}`;

/** The claims as they are drawn; choices of native controls are options, too. */
function marks(page: Page): Locator {
  return page.locator('svg.measured [role=option]');
}

test('an empty comparison says how to gather claims, with scripts off too', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/ru/compare/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Сравнение');
  await expect(page.getByText('Добавить к сравнению')).toBeVisible();
});

test('claims of two datasets stand side by side, and the sentence says whose numbers they are', async ({
  page,
}) => {
  await page.goto(address);
  await expect(marks(page)).toHaveCount(3);
  await expect(page.locator('.sentence')).toContainText('These are the numbers of');
  await expect(marks(page).first()).toHaveAccessibleName(
    /Prisoners held|Party members|Prisoners in the Gulag/,
  );
});

test('a claim is switched off and on, all in the address', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('checkbox').first().uncheck();
  await expect(page).toHaveURL(/off=/);
  await expect(marks(page)).toHaveCount(2);
  await page.reload();
  await expect(marks(page)).toHaveCount(2);
  await expect(page.locator('.sentence')).toContainText('One claim is switched off.');
});

test('what counts something else is refused with a sentence', async ({ page }) => {
  await page.goto(`${address},livestock-losses-001`);
  await expect(page.locator('.complaint')).toContainText('“Horses” is left out');
  await expect(marks(page)).toHaveCount(3);
});

test('a claim is gathered from its card, found in the comparison, and taken out', async ({ page }) => {
  await page.goto('/en/datasets/gulag-population/?claim=gulag-population-001');
  await expect(marks(page).first()).toBeVisible();
  await page.getByRole('button', { name: 'Add to comparison' }).click();
  await page.goto('/en/datasets/party-membership/?claim=party-membership-004');
  await expect(marks(page).first()).toBeVisible();
  await page.getByRole('button', { name: 'Add to comparison' }).click();
  await page.getByRole('link', { name: /Open the comparison \(2\)/ }).click();
  await expect(marks(page)).toHaveCount(2);
  await page
    .getByRole('button', { name: /^Remove / })
    .first()
    .click();
  await expect(marks(page)).toHaveCount(1);
});

test('the comparison is downloaded like a dataset', async ({ page }) => {
  await page.goto(address);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Zip with claims, citations and chart' }).click(),
  ]);
  const files = unzipSync(readFileSync(await file.path()));
  const names = Object.keys(files);
  expect(names.some((name) => name.endsWith('chart.svg'))).toBe(true);
  expect(names.filter((name) => name.endsWith('claims.csv'))).toHaveLength(2);
  expect(names.some((name) => name.endsWith('references.bib'))).toBe(true);
});
