import { expect, test } from '@playwright/test';
import { accessibilityFaults } from './accessibility';

const LINES = 'cf-check-ledger > ul > li';

test.describe('the checks', () => {
  test('begin with what is in doubt: sign and word, title, two intervals, the gap; the counts make the whole', async ({
    page,
  }) => {
    await page.goto('/en/checks/');
    const lines = page.locator(LINES);
    const shown = await lines.count();
    const counts = await page.locator('.filters nav .count').allTextContents();
    const [doubt = 0, no = 0, open = 0, yes = 0, all = 0] = counts.map(Number);
    expect(doubt).toBe(shown);
    expect(no + open).toBe(doubt);
    expect(no + open + yes).toBe(all);
    expect(all).toBeGreaterThan(60);
    const words = await lines.locator('summary .verdict').allTextContents();
    expect(new Set(words.map((word) => word.trim()))).toEqual(new Set(['does not add up', 'cannot be told']));
    const death = lines.filter({ hasText: 'The death sentences of two years make more than 700,000' });
    await expect(death.locator('summary .gap')).toHaveText(/18,307\speople/);
    await expect(death.locator('summary svg[role=img]')).toHaveAttribute('width', '160');
    await expect(death.locator('summary svg[role=img]')).toHaveAccessibleName(/681,691–681,693\speople/);
    await page
      .locator('.filters nav a')
      .filter({ hasText: /^\s*all/ })
      .click();
    await expect(lines).toHaveCount(all);
  });

  test('opens to the working by keyboard: figures, quotations, places and ways to the claims', async ({
    page,
  }) => {
    await page.goto('/en/checks/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    const death = page.locator(LINES).filter({ hasText: 'make more than 700,000' });
    await death.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(death).toContainText(/353,074\speople \+ 328,618\speople = 681,691–681,693\speople/);
    await expect(death.locator('blockquote').first()).toHaveText(/353,074 ordinary citizens/);
    await expect(death.locator('blockquote').first()).toHaveAttribute('lang', 'en');
    await expect(death).toContainText('pp.');
    await death
      .getByRole('link', { name: /to the claim/ })
      .first()
      .click();
    await expect(page).toHaveURL(/datasets\/executions\/\?claim=executions-006/);
  });

  test('filters by verdict, dataset and text live in the address', async ({ page, context }) => {
    await page.goto('/en/checks/');
    const lines = page.locator(LINES);
    await page.locator('.filters nav a').filter({ hasText: 'does not add up' }).click();
    await expect(page).toHaveURL(/verdict=no/);
    await page.getByRole('combobox', { name: /^Dataset/ }).selectOption({ label: 'Executions' });
    await expect(page).toHaveURL(/checks\/executions\/\?verdict=no/);
    const words = lines.locator('summary .verdict');
    await expect(words).toHaveText([/does not add up/]);
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(other.locator(LINES)).toHaveCount(1);
    await page.goBack();
    await expect(page).toHaveURL(/checks\/\?verdict=no$/);
    await page.getByRole('combobox', { name: /^Text/ }).selectOption('purges-unit');
    await expect(page).toHaveURL(/source=purges-unit/);
    await page.goto('/en/checks/?verdict=maybe');
    await expect(
      page.getByText('This address asks for something that is not here: verdict “maybe”.'),
    ).toBeVisible();
  });

  test('a link of the first version still shows the checks of its dataset, all of them', async ({ page }) => {
    await page.goto('/en/checks/?dataset=executions#check-061');
    await expect(page).toHaveURL('/en/checks/executions/#check-061');
    await expect(page.locator('#check-061 details')).toHaveAttribute('open', '');
    expect(await page.locator(LINES).count()).toBeGreaterThan(5);
  });

  for (const [address, id, word] of [
    ['/ru/checks/#check-062', 'check-062', 'не сходится'],
    // Not among those that are shown at first.
    ['/ru/checks/#check-224', 'check-224', 'сходится'],
    ['/ru/checks/purge-of-the-elite/#check-224', 'check-224', 'сходится'],
  ] as const) {
    test(`a link to one check opens it and goes to it: ${address}`, async ({ page }) => {
      await page.goto(address);
      const line = page.locator(`#${id}`);
      await expect(line.locator('details')).toHaveAttribute('open', '');
      await expect(line.locator('summary')).toBeInViewport();
      await expect(line.locator('summary .verdict')).toHaveText(word);
      await expect(line.locator('blockquote').first()).toBeVisible();
    });
  }

  test('a claim card shows the checks that touch it', async ({ page }) => {
    await page.goto('/en/datasets/executions/?claim=executions-006');
    const touching = page
      .locator('cf-claim-card cf-touching-checks li')
      .filter({ hasText: 'make more than 700,000' });
    await expect(touching).toContainText('does not add up');
    await touching.getByRole('link').click();
    await expect(page).toHaveURL('/en/checks/executions/#check-062');
    await expect(page.locator('#check-062 details')).toHaveAttribute('open', '');
    await page.goto('/ru/datasets/executions/');
    await expect(page.locator('cf-dataset-checks')).toContainText('касаются этих цифр');
  });

  test('a work and a claimant show the checks that touch their claims', async ({ page }) => {
    await page.goto('/en/sources/purges-unit/');
    const titles = page.locator('cf-check-titles');
    await titles.locator('summary').filter({ hasText: 'does not add up' }).click();
    await titles.getByRole('link', { name: /Two texts give the Central Committee the same size/ }).click();
    await expect(page).toHaveURL('/en/checks/purge-of-the-elite/#check-092');
    await expect(page.locator('#check-092 details')).toHaveAttribute('open', '');
    await page.goto('/ru/claimants/stalin/');
    await expect(page.locator('cf-check-titles')).toContainText('Сходятся ли эти цифры?');
  });

  test('the search finds checks by words of either language and shows their verdict', async ({ page }) => {
    await page.goto('/en/search/?q=death%20sentences%20two%20years');
    const found = page.locator('section').filter({ hasText: 'Checks: do the numbers add up?' });
    const death = found.locator('li').filter({ hasText: 'make more than 700,000' });
    await expect(death).toContainText('does not add up');
    await death.getByRole('link').click();
    await expect(page).toHaveURL('/en/checks/executions/#check-062');
    await page.goto('/en/search/?q=смертные%20приговоры%20двух%20лет');
    await expect(found).toContainText('The death sentences of two years');
  });

  test('is readable with scripts off: the ledger leads to the workings by dataset', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/ru/checks/');
    expect(await page.locator(LINES).count()).toBeGreaterThan(40);
    await page.locator('#check-062 summary').click();
    await page.locator('#check-062').getByRole('link', { name: 'Расчёт по шагам' }).click();
    await expect(page).toHaveURL('/ru/checks/executions/#check-062');
    await page.locator('#check-062 summary').click();
    await expect(page.locator('#check-062 blockquote').first()).toBeVisible();
    await page.goto('/ru/checks/');
    await page.locator('.by-dataset').getByRole('link', { name: 'Голод' }).click();
    await expect(page).toHaveURL('/ru/checks/famines/');
    await context.close();
  });

  for (const language of ['en', 'ru'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const path of ['checks/#check-062', 'checks/executions/#check-062']) {
        test(`axe finds nothing, ${language}, ${colorScheme}, a check open; one direction on a phone: ${path}`, async ({
          browser,
        }) => {
          const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 844 } });
          const page = await context.newPage();
          await page.goto(`/${language}/${path}`);
          await expect(page.locator('#check-062 blockquote').first()).toBeVisible();
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
          expect(await accessibilityFaults(page)).toEqual([]);
          await context.close();
        });
      }
    }
  }
});
