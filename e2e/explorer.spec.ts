import { expect, type Page, test } from '@playwright/test';

const GULAG = 'datasets/gulag-population/';

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('svg#chart')).toBeVisible();
}

test.describe('the explorer', () => {
  test('draws one row per claim of the measure, and the table has the same rows', async ({ page }) => {
    await open(page, `/en/${GULAG}?measure=prisoners-sent`);
    const options = page.locator('svg#chart [role=option]');
    const claims = await options.evaluateAll((rows) => rows.map((row) => row.id.replace('claim-', '')));
    expect(claims.length).toBeGreaterThan(1);
    await page.getByRole('radio', { name: 'Table' }).check({ force: true });
    await expect(page).toHaveURL(/tab=table/);
    const rows = await page
      .locator('cf-claim-table tbody tr')
      .evaluateAll((all) => all.map((row) => row.id.replace('row-', '')));
    expect(rows.sort()).toEqual(claims.sort());
  });

  test('is one tab stop whose claims the arrow keys walk; Enter keeps one open, Escape lets it go', async ({
    page,
  }) => {
    await open(page, `/en/${GULAG}?measure=prisoners-sent`);
    const chart = page.getByRole('listbox');
    await chart.focus();
    await expect(chart).toHaveAttribute('aria-activedescendant', /^claim-/);
    const first = await chart.getAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowDown');
    await expect(chart).not.toHaveAttribute('aria-activedescendant', first ?? '');
    const second = await chart.getAttribute('aria-activedescendant');
    const heard = await page.locator(`[id="${second ?? ''}"]`).getAttribute('aria-label');
    expect(heard).toMatch(/million/);
    await page.keyboard.press('Home');
    await expect(chart).toHaveAttribute('aria-activedescendant', first ?? '');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/claim=gulag-population-\d{3}/);
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/claim=/);
    await page.keyboard.press('Tab');
    await expect(chart).not.toBeFocused();
    await expect(page.locator('[role=option]:focus')).toHaveCount(0);
  });

  test('hover and keyboard open the same card; it names the claimant, the place in the text and the quotation', async ({
    page,
  }) => {
    await open(page, `/en/${GULAG}?measure=prisoners-held`);
    const row = page.locator('[id="claim-gulag-population-001"]');
    await row.hover();
    const card = page.locator('cf-claim-card');
    await expect(card).toContainText('about 1.67 million people');
    await expect(card).toContainText('Michal Reiman');
    await expect(card).toContainText('Collectivisation of Agriculture and Its Consequences');
    await expect(card).toContainText('pp. 74–79');
    await expect(card.locator('blockquote')).toHaveText(
      '“for a total of approximately 1.67 million prisoners”',
    );
  });

  test('a tap on a phone opens the card as a sheet', async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
    const page = await context.newPage();
    await open(page, `/ru/${GULAG}?measure=prisoners-held`);
    await page.locator('[id="claim-gulag-population-001"]').tap();
    await expect(page.locator('aside.card')).toBeInViewport();
    await expect(page.locator('aside.card')).toContainText('около 1,67 млн человек');
    await page.getByRole('button', { name: 'Закрыть карточку' }).click();
    await expect(page.locator('aside.card')).toBeHidden();
    await context.close();
  });

  test('the view lives in the address: back and forward, and the same picture for somebody else', async ({
    page,
    context,
  }) => {
    await open(page, `/en/${GULAG}`);
    await page.getByText(/more measures/).click();
    await page.getByRole('link', { name: /Deaths in the Gulag/ }).click();
    await expect(page).toHaveURL(/measure=deaths/);
    await page.getByRole('link', { name: /People sent to the Gulag/ }).click();
    await page.getByRole('radio', { name: 'logarithmic' }).check({ force: true });
    await expect(page).toHaveURL(/scale=log/);
    const picture = await page.locator('svg#chart').innerHTML();
    const other = await context.newPage();
    await open(other, page.url());
    await expect.poll(() => other.locator('svg#chart').innerHTML()).toBe(picture);
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(/measure=deaths/);
    await expect(page.locator('.sentence')).toContainText('Deaths in the Gulag');
    await page.goForward();
    await expect(page).toHaveURL(/measure=prisoners-sent/);
  });

  test('switches sources and kinds of evidence off and on', async ({ page }) => {
    await open(page, `/en/${GULAG}?measure=prisoners-held`);
    await expect(page.locator('svg#chart [role=option]')).toHaveCount(3);
    await page.getByRole('button', { name: /^Sources/ }).click();
    await page.getByRole('checkbox', { name: 'Revision notes' }).uncheck();
    await expect(page.locator('svg#chart [role=option]')).toHaveCount(2);
    await expect(page).toHaveURL(/sources=/);
    await page.getByRole('checkbox', { name: 'Reiman 2016' }).uncheck();
    await expect(page.getByText('Every claim of this measure is switched off.')).toBeVisible();
    await page.getByRole('button', { name: 'Show all claims' }).click();
    await expect(page.locator('svg#chart [role=option]')).toHaveCount(3);
  });

  test('the table is sorted by keyboard, and says so', async ({ page }) => {
    await open(page, `/en/${GULAG}?measure=prisoners-sent`);
    await page.goto(`/en/${GULAG}?measure=prisoners-sent&tab=table`);
    const best = page.getByRole('columnheader', { name: 'Best' });
    await best.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(best).toHaveAttribute('aria-sort', 'ascending');
    await page.keyboard.press('Enter');
    await expect(best).toHaveAttribute('aria-sort', 'descending');
    await expect(page.locator('cf-claim-table tbody tr').first()).toContainText('18 million');
  });

  test('a shared link never shows another picture first', async ({ page }) => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/main-.*\.js/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`/en/${GULAG}?measure=deaths`, { waitUntil: 'commit' });
    const prerendered = page.locator('.sentence').first();
    await prerendered.waitFor({ state: 'attached' });
    await expect(prerendered).toBeHidden();
    await expect(page.locator('cf-chart-figure')).toBeHidden();
    await expect(page.getByText('Opening the view in this link…')).toBeVisible();
    release();
    await expect(page.locator('.sentence')).toContainText('Deaths in the Gulag');
    await expect(page.locator('cf-chart-figure')).toBeVisible();
  });

  test('with scripts off chart, table and citations are there, and no dead control', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/ru/${GULAG}`);
    await expect(page.locator('cf-chart-figure svg:visible [role=option]').first()).toBeVisible();
    await expect(page.locator('cf-claim-table tbody tr').first()).toBeVisible();
    await expect(page.locator('.works li').first()).toBeVisible();
    await expect(page.getByText('Скрипты отключены')).toBeVisible();
    // What opens by itself (menu, words explained) needs no scripts; nothing else may look as if it did something.
    await expect(page.locator('button:not([popovertarget]):visible')).toHaveCount(0);
    await expect(page.locator('select:visible, input:visible')).toHaveCount(0);
    await context.close();
  });
});
