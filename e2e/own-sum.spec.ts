import { expect, test } from '@playwright/test';
import { accessibilityFaults } from './accessibility';

const SUM = '/en/checks/try/?left=executions-006%20%2B%20executions-007&relation=equals&right=executions-005';

test.describe('a sum of the reader’s own', () => {
  test('begins with an example, worked out, with scripts off too', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/ru/checks/try/');
    await expect(page.locator('cf-check-working')).toContainText('не сходится');
    await expect(page.locator('cf-check-working blockquote')).not.toHaveCount(0);
    await context.close();
  });

  test('is made by keyboard alone, claims of matching dimension first, and stands in the address', async ({
    page,
    context,
  }) => {
    await page.goto('/en/checks/try/?relation=equals');
    await expect(page.getByText('Choose at least one figure for each side')).toBeVisible();
    const left = page.locator('cf-sum-side').first();
    const right = page.locator('cf-sum-side').last();
    await left.getByRole('button', { name: 'Add a figure' }).press('Enter');
    await expect(left.getByLabel('Find a figure')).toBeFocused();
    await page.keyboard.type('353,074');
    await left.locator('cf-claim-picker li button').filter({ hasText: '353,074' }).first().press('Enter');
    await expect(page).toHaveURL(/left=executions-006/);
    await left.getByRole('button', { name: 'Add a figure' }).press('Enter');
    await expect(left.getByLabel('Find a figure')).toBeFocused();
    await page.keyboard.type('horses');
    // Horses are no people: they are left out, and counted.
    await expect(left.locator('cf-claim-picker [role=status]')).toContainText('count something else');
    await expect(left.locator('cf-claim-picker li')).toHaveCount(0);
    await left.getByLabel('Find a figure').fill('328,618');
    await left.locator('cf-claim-picker li button').filter({ hasText: '328,618' }).first().press('Enter');
    await expect(left.locator('.result')).toHaveText(/681,691–681,693\speople/);
    await right.getByRole('button', { name: 'Add a number' }).press('Enter');
    await right.getByRole('textbox', { name: 'Number' }).fill('700 000');
    await right.getByRole('combobox', { name: /^Unit/ }).selectOption({ label: 'people' });
    await right.getByRole('button', { name: 'Add', exact: true }).press('Enter');
    await expect(page.locator('section .verdict').first()).toContainText('does not add up');
    await page.getByLabel('How the left side should stand').selectOption('at-most');
    await expect(page.locator('section .verdict').first()).toContainText('adds up');
    const other = await context.newPage();
    await other.goto(page.url().replace('/en/', '/ru/'));
    await expect(other.locator('section .verdict').first()).toContainText('сходится');
    await expect(other.locator('cf-check-working')).toContainText(/353\s074\sчеловека/);
    await page.goBack();
    await expect(page.locator('section .verdict').first()).toContainText('does not add up');
  });

  test('says in both languages why figures do not go together', async ({ page }) => {
    await page.goto(
      '/en/checks/try/?left=executions-006+%2B+livestock-losses-001&relation=equals&right=50+%25',
    );
    await expect(page.locator('cf-sum-side').first()).toContainText(
      'To “people” nothing can be added but what counts the same; here it is “horses”.',
    );
    await page.goto('/ru/checks/try/?left=executions-006&relation=equals&right=50+%25');
    await expect(
      page.getByText('Слева получается «человек», справа — отвлечённое число (доля, кратность)'),
    ).toBeVisible();
    await page.goto('/en/checks/try/?left=executions-006+%2B+&relation=equals&right=executions-999');
    await expect(page.locator('cf-sum-side').first()).toContainText('The formula ends too early.');
    await expect(page.locator('cf-sum-side').last()).toContainText('There is no claim executions-999.');
    await page.goto('/en/checks/try/?left=executions-006&relation=resembles');
    await expect(page.getByText('a relation that is not here: “resembles”')).toBeVisible();
  });

  test('takes the sum of a check to try it with other figures', async ({ page }) => {
    await page.goto('/en/checks/executions/#check-062');
    await page.locator('#check-062').getByRole('link', { name: 'Try with other figures' }).click();
    await expect(page).toHaveURL(SUM);
    await expect(page.locator('section .verdict').first()).toContainText('does not add up');
    await page.getByRole('button', { name: /Remove 328,618/ }).click();
    await expect(page).toHaveURL(/left=executions-006&relation/);
    await expect(page.locator('cf-sum-side').first().locator('.result')).toHaveText(
      /353,073\.5–353,074\.5\speople/,
    );
  });

  for (const language of ['en', 'ru'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing, ${language}, ${colorScheme}, the picker open; one direction on a phone`, async ({
        browser,
      }) => {
        const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 844 } });
        const page = await context.newPage();
        await page.goto(SUM.replace('/en/', `/${language}/`));
        await page.locator('cf-sum-side .add button').first().click();
        await expect(page.locator('cf-claim-picker input').first()).toBeFocused();
        await page.keyboard.type('1937');
        await expect(page.locator('cf-claim-picker li').first()).toBeVisible();
        await page.locator('cf-sum-side').last().locator('details summary').click();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
        expect(await accessibilityFaults(page)).toEqual([]);
        await context.close();
      });
    }
  }
});
