import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test.describe('the checks', () => {
  test('each has sign and word, title, two intervals and the gap; their numbers add up to the whole', async ({
    page,
  }) => {
    await page.goto('/en/checks/');
    const lines = page.locator('cf-check-entry');
    const all = await lines.count();
    expect(all).toBeGreaterThan(60);
    const counts = await page.locator('.filters nav .count').allTextContents();
    const [whole = 0, ...parts] = counts.map(Number);
    expect(whole).toBe(all);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all);
    const death = lines.filter({ hasText: 'The death sentences of two years make more than 700,000' });
    await expect(death.locator('summary cf-verdict-sign')).toHaveText('does not add up');
    await expect(death.locator('summary .gap')).toHaveText(/18,307\speople/);
    await expect(death.locator('summary svg[role=img]')).toHaveAttribute('width', '160');
  });

  test('opens to the working by keyboard: figures, quotations, places and ways to the claims', async ({
    page,
  }) => {
    await page.goto('/en/checks/');
    const death = page.locator('cf-check-entry').filter({ hasText: 'make more than 700,000' });
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
    const lines = page.locator('cf-check-entry');
    await expect(page.locator('html')).not.toHaveAttribute('data-view');
    await page.locator('.filters nav a').filter({ hasText: 'does not add up' }).click();
    await expect(page).toHaveURL(/verdict=no/);
    await page.getByLabel('Dataset').selectOption({ label: 'Executions' });
    await expect(page).toHaveURL(/dataset=executions/);
    const shown = await lines.count();
    expect(shown).toBeGreaterThan(0);
    const words = await lines.locator('summary cf-verdict-sign').allTextContents();
    expect(new Set(words.map((word) => word.trim()))).toEqual(new Set(['does not add up']));
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(other.locator('cf-check-entry')).toHaveCount(shown);
    await page.goBack();
    await expect(page).not.toHaveURL(/dataset=/);
    await page.goto('/en/checks/?verdict=maybe');
    await expect(
      page.getByText('This address asks for something that is not here: verdict “maybe”.'),
    ).toBeVisible();
  });

  test('a link to one check opens it', async ({ page }) => {
    await page.goto('/ru/checks/#check-062');
    await expect(page.locator('#check-062 details')).toHaveAttribute('open', '');
    await expect(page.locator('#check-062')).toBeInViewport();
    await expect(page.locator('#check-062')).toContainText('не сходится');
  });

  test('a claim card shows the checks that touch it', async ({ page }) => {
    await page.goto('/en/datasets/executions/?claim=executions-006');
    const touching = page
      .locator('cf-claim-card cf-touching-checks li')
      .filter({ hasText: 'make more than 700,000' });
    await expect(touching).toContainText('does not add up');
    await touching.getByRole('link').click();
    await expect(page).toHaveURL('/en/checks/#check-062');
    await expect(page.locator('#check-062 details')).toHaveAttribute('open', '');
    await page.goto('/ru/datasets/executions/');
    await expect(page.locator('cf-dataset-checks')).toContainText('касаются этих цифр');
  });

  test('is readable with scripts off', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/ru/checks/');
    expect(await page.locator('cf-check-entry').count()).toBeGreaterThan(60);
    await page.locator('cf-check-entry summary').first().click();
    await expect(page.locator('cf-check-entry blockquote').first()).toBeVisible();
    await context.close();
  });

  for (const language of ['en', 'ru'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing, ${language}, ${colorScheme}, a check open; one direction on a phone`, async ({
        browser,
      }) => {
        const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 844 } });
        const page = await context.newPage();
        await page.goto(`/${language}/checks/?dataset=executions#check-062`);
        await expect(page.locator('#check-062 details')).toHaveAttribute('open', '');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(
          violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
          ),
        ).toEqual([]);
        await context.close();
      });
    }
  }
});
