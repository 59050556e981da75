import { expect, type Page, test } from '@playwright/test';

/** Opens a page whose program is held back; the answer lets it come. */
async function openAhead(page: Page, path: string): Promise<() => void> {
  let come = (): void => undefined;
  const waiting = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route('**/main-*.js', async (route) => {
    await waiting;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return come;
}

test.describe('a reader who is faster than the program', () => {
  test('keeps a check open, and gets its working', async ({ page }) => {
    for (const path of ['/en/checks/', '/en/checks/executions/']) {
      const come = await openAhead(page, path);
      const line = page.locator('cf-check-ledger > ul > li').filter({ hasText: 'make more than 700,000' });
      await line.locator('summary').click();
      await expect(line.locator('details')).toHaveAttribute('open');
      come();
      await expect(line).toContainText(/353,074\speople \+ 328,618\speople = 681,691–681,693\speople/);
      await expect(line.locator('details')).toHaveAttribute('open');
      await line.locator('summary').click();
      await expect(line.locator('details')).not.toHaveAttribute('open');
    }
  });

  test('keeps the words of a search', async ({ page }) => {
    const come = await openAhead(page, '/en/search/');
    await page.locator('#search-field').fill('Zemskov');
    come();
    await expect(page.locator('.answer')).toContainText(/\d+ result/);
    await expect(page.locator('#search-field')).toHaveValue('Zemskov');
  });

  test('keeps the words that filter the datasets', async ({ page }) => {
    const come = await openAhead(page, '/en/');
    const field = page.locator('.filter input[type=search]');
    await field.fill('famine');
    come();
    await expect(page.locator('.filter .answer')).toHaveText(/\d/);
    await expect(field).toHaveValue('famine');
  });

  test('gets what a button does, and the claim that was tapped', async ({ page }) => {
    let come = await openAhead(page, '/ru/datasets/famines/');
    await page.getByRole('button', { name: 'Скачать' }).first().click();
    come();
    await expect(page.getByRole('dialog')).toBeVisible();
    come = await openAhead(page, '/en/datasets/famines/');
    const option = page.locator('cf-chart-figure svg:visible [role=option]').nth(1);
    const claim = (await option.getAttribute('data-claim')) ?? '';
    await option.click();
    come();
    await expect(page).toHaveURL(new RegExp(`claim=${claim}`));
    await expect(page.locator(`#claim-${claim}`)).toHaveAttribute('aria-selected', 'true');
  });

  test('keeps what was chosen from a list, and stays in the chart with the keyboard', async ({ page }) => {
    let come = await openAhead(page, '/en/datasets/famines/');
    await page.getByRole('combobox', { name: 'Order' }).selectOption('period');
    come();
    await expect(page).toHaveURL(/order=period/);
    come = await openAhead(page, '/en/datasets/famines/');
    await page.locator('cf-chart-figure svg:visible').focus();
    come();
    await expect(page.locator('svg#chart')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('svg#chart .hit.active')).toHaveCount(1);
  });

  test('keeps the file that was chosen', async ({ page }) => {
    const come = await openAhead(page, '/en/your-data/');
    const buffer = Buffer.from('low,best,high,claimant\n4,6,8,Reiman\n');
    await page.setInputFiles('#own-file', { name: 'own.csv', mimeType: 'text/csv', buffer });
    come();
    await expect(page.locator('svg#chart [role=option]')).toHaveCount(1);
  });

  test('searches with Enter', async ({ page }) => {
    const come = await openAhead(page, '/en/');
    await page.locator('#overview-search').fill('horses');
    await page.keyboard.press('Enter');
    come();
    await expect(page).toHaveURL(/\/en\/search\/\?q=horses/);
  });
});

test.describe('a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  /** Whether the program has the page: from then on nothing is kept for it. */
  function begun(page: Page): Promise<boolean> {
    return page.evaluate(() => (document.documentElement as { earlyDeeds?: unknown }).earlyDeeds === null);
  }

  async function openAtRest(page: Page, path: string): Promise<void> {
    await page.clock.install();
    await page.goto(path);
    await page.clock.runFor(1000);
    await page.waitForLoadState('networkidle');
    expect(await begun(page)).toBe(false);
  }

  test('spares its processor until its reader does something, and then answers what that was', async ({
    page,
  }) => {
    const fetched: string[] = [];
    page.on('response', (response) => fetched.push(response.url()));
    await openAtRest(page, '/ru/datasets/famines/');
    // What it is going to need is fetched meanwhile.
    expect(fetched.some((address) => address.includes('/main-'))).toBe(true);
    await page.clock.resume();
    await page.getByRole('button', { name: 'Скачать' }).first().tap();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await begun(page)).toBe(true);
    await openAtRest(page, '/ru/datasets/famines/');
    await page.clock.resume();
    await page.getByText('Таблица', { exact: true }).first().tap();
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Таблица' })).toBeChecked();
  });

  test('begins with the first scroll', async ({ page }) => {
    await openAtRest(page, '/en/');
    await page.clock.resume();
    await page.evaluate(() => {
      scrollTo(0, 300);
    });
    await expect.poll(() => begun(page)).toBe(true);
  });

  test('begins after a rest, so that a page that was only read is there without a network, too', async ({
    page,
  }) => {
    await openAtRest(page, '/en/checks/');
    await page.clock.runFor(10_000);
    await page.clock.resume();
    await expect.poll(() => begun(page)).toBe(true);
  });

  test('begins at once where the link has a view or a place', async ({ page }) => {
    for (const end of ['?measure=deaths', '#chart']) {
      await page.goto(`/en/datasets/gulag-population/${end}`);
      await expect.poll(() => begun(page)).toBe(true);
    }
  });
});
