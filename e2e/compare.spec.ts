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

test('a ready comparison opens with one click, all its claims side by side', async ({ page }) => {
  await page.goto('/en/compare/');
  const cards = page.locator('cf-ready-comparisons li');
  expect(await cards.count()).toBeGreaterThan(8);
  const shared = page.locator('section', { hasText: 'One time, several datasets' }).locator('li').first();
  const [, claims = '0'] = /(\d+) claims from \d+ datasets/.exec(await shared.innerText()) ?? [];
  await shared.getByRole('link').click();
  await expect(page).toHaveURL(/claims=/);
  await expect(marks(page)).toHaveCount(Number(claims));
  await expect(page.locator('.complaint')).toHaveCount(0);
});

for (const [language, words, add] of [
  ['en', 'жертвы голода', 'Add'],
  ['ru', 'famine deaths', 'Добавить'],
] as const) {
  test(`figures are found by words of either language on the ${language} page, and only the like is offered`, async ({
    page,
  }) => {
    await page.goto(`/${language}/compare/`);
    await expect(page.locator('#pick-field')).toBeVisible();
    await page.locator('#pick-field').fill(words);
    const found = page.locator('cf-claim-picker li');
    await expect(found.first()).toBeVisible();
    await found.first().getByRole('button').click();
    await page.getByRole('link', { name: /: 1 / }).click();
    await expect(marks(page)).toHaveCount(1);
    await page.locator('#pick-field').fill('1937');
    await expect(found.first()).toBeVisible();
    await found.filter({ hasNotText: /%/ }).first().getByRole('button', { name: add }).click();
    await expect(marks(page)).toHaveCount(2);
    await expect(page.locator('.complaint')).toHaveCount(0);
    await expect(found.filter({ hasText: /%/ })).toHaveCount(0);
  });
}

test('claims are gathered from the table and from the search', async ({ page }) => {
  await page.goto('/en/datasets/gulag-population/?measure=prisoners-sent&tab=table');
  await page.locator('tbody tr').first().getByRole('checkbox').check();
  await expect(page.getByRole('link', { name: 'Open the comparison (1)' }).first()).toBeVisible();
  await page.goto('/en/search/?q=famine%20deaths');
  await page.getByRole('button', { name: 'Add to comparison' }).first().click();
  await page.getByRole('link', { name: 'Open the comparison (2)' }).click();
  await expect(marks(page)).toHaveCount(2);
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
