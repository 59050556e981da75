import { readFileSync } from 'node:fs';
import { expect, type Page, type Route, test } from '@playwright/test';

/** Data of the pages, and how a reader comes to each from the overview. */
const PAGES = [
  { data: '**/datasets/famines/page.json', path: 'datasets/famines' },
  { data: '**/datasets/works/index.json', path: 'sources' },
  { data: '**/datasets/about.json', path: 'about' },
  { data: '**/datasets/textbooks.json', path: 'textbooks' },
  { data: '**/datasets/summary.json', path: 'summary' },
  { data: '**/datasets/checks.json', path: 'checks' },
  { data: '**/datasets/works/zemskov-2005.json', path: 'sources/zemskov-2005' },
  { data: '**/datasets/claimants/stalin.json', path: 'claimants/stalin' },
  { data: '**/datasets/claims-index.json', path: 'compare' },
];

const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'is cut off': (route) => route.abort('connectionreset'),
  'is answered with 500': (route) => route.fulfill({ status: 500, body: 'Internal Server Error' }),
  'ends in the middle': async (route) => {
    const whole = await (await route.fetch()).text();
    await route.fulfill({
      status: 200,
      contentType: 'application/json',
      body: whole.slice(0, whole.length / 2),
    });
  },
  'is replaced by a page of HTML': (route) =>
    route.fulfill({
      status: 200,
      contentType: 'text/html',
      body: '<!doctype html><title>Please log in</title>',
    }),
  'is replaced by HTML that calls itself JSON': (route) =>
    route.fulfill({
      status: 200,
      contentType: 'application/json',
      body: '<!doctype html><title>Please log in</title>',
    }),
};

/** Something is there to read, and something to go on with. */
async function expectSentenceAndWayOn(page: Page): Promise<void> {
  const alert = page.getByRole('alert');
  await expect(alert).toBeVisible();
  expect(((await alert.textContent()) ?? '').trim().length).toBeGreaterThan(30);
  expect(
    await page.getByRole('main').getByRole('link').or(page.getByRole('main').getByRole('button')).count(),
  ).toBeGreaterThan(0);
}

for (const { data, path } of PAGES) {
  for (const [name, inject] of Object.entries(FAULTS)) {
    test(`when the data of ${path} ${name}, the page says so and offers a way on`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.route(data, inject);
      await page.goto(`/en/${path}/`);
      await expectSentenceAndWayOn(page);
      expect(errors).toEqual([]);
      await page.unroute(data);
      await page.reload();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  }
}

test('slow data leaves the prerendered page readable until it comes', async ({ page }) => {
  await page.route('**/datasets/famines/page.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 4000));
    await route.continue();
  });
  await page.goto('/en/datasets/famines/', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 3000 });
  await expect(page.locator('table').first()).toBeAttached();
  await page.waitForResponse('**/datasets/famines/page.json');
  await expect(page.locator('svg#chart [role=option]').first()).toBeVisible();
});

for (const [name, inject] of Object.entries({
  'is cut off': FAULTS['is cut off'],
  'ends in the middle': async (route: Route) => {
    const whole = await (await route.fetch()).text();
    await route.fulfill({
      status: 200,
      contentType: 'text/javascript',
      body: whole.slice(0, whole.length / 2),
    });
  },
  'is replaced by a page of HTML': FAULTS['is replaced by a page of HTML'],
})) {
  test(`when the program ${name}, the prerendered page stays readable`, async ({ page }) => {
    // The page is read before its program has come, and after.
    const come = new Promise<void>((resolve) => {
      void page.route(/\/main-[\w-]+\.js$/, async (route) => {
        await (inject?.(route) ?? route.abort());
        resolve();
      });
    });
    await page.goto('/en/datasets/famines/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await come;
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('table').first()).toBeAttached();
    await page
      .getByRole('link', { name: /overview/ })
      .first()
      .click();
    await expect(page).toHaveURL('/en/');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  test(`when a part of the program ${name} on the way to another page, the reader comes there all the same`, async ({
    page,
  }) => {
    await page.goto('/en/');
    await page.waitForLoadState('networkidle');
    let failed = 0;
    await page.route(/\/chunk-[\w-]+\.js$/, async (route) => {
      failed += 1;
      await (failed > 1 ? route.continue() : inject?.(route));
    });
    await page.getByRole('link', { name: 'Compare' }).first().click();
    await expect(page).toHaveURL(/\/en\/compare/);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Contested Figures');
  });
}

test('storage refused: language, theme and pages work', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) {
      Object.defineProperty(window, name, { get: refuse });
    }
  });
  await page.goto('/en/datasets/famines/');
  await expect(page.locator('svg#chart [role=option]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Light or dark' }).click();
  await page.locator('.languages a[hreflang=ru]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.locator('svg#chart [role=option]').first()).toBeVisible();
  expect(errors).toEqual([]);
});

test('data of another release is not shown by an older program: it is asked for again, then refused', async ({
  page,
}) => {
  const { release } = JSON.parse(readFileSync('.generated/release.json', 'utf8')) as { release: string };
  await page.goto('/en/');
  await page.waitForLoadState('networkidle');
  let asked = 0;
  await page.route('**/datasets/famines/page.json', async (route) => {
    asked += 1;
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace(release, 'ffffffffffff') });
  });
  await page.locator('a[href*="/en/datasets/famines"]').last().click();
  await expect(page.getByRole('alert')).toContainText('could not be fetched');
  await expect(page.getByText('The site has been renewed')).toBeVisible();
  expect(asked).toBe(2);
});

test('a reader’s file whose worker is killed is said to be gone, and can be opened again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const started: Worker[] = [];
    Object.assign(window, { started });
    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        started.push(this);
      }
    };
  });
  const own = {
    name: 'own.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('low,high,claimant\n1,2,A\n3,4,B\n'),
  };
  await page.goto('/en/your-data/');
  await page.waitForLoadState('networkidle');
  await page.setInputFiles('#own-file', own);
  await expect(page.locator('svg#chart [role=option]')).toHaveCount(2);
  await page.evaluate(() => {
    const [worker] = (window as unknown as { started: Worker[] }).started;
    worker?.terminate();
    worker?.dispatchEvent(new ErrorEvent('error', { cancelable: true }));
  });
  await expect(page.getByText('the browser stopped the program that reads it')).toBeVisible();
  await expect(page.locator('cf-own-file-view')).toHaveCount(0);
  await page.setInputFiles('#own-file', own);
  await expect(page.locator('svg#chart [role=option]')).toHaveCount(2);
});

test('a reader’s file whose worker never came is said not to be read', async ({ page }) => {
  await page.goto('/en/your-data/');
  await page.waitForLoadState('networkidle');
  await page.route(/\/worker-[\w-]+\.js$/, (route) => route.abort());
  await page.setInputFiles('#own-file', { name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from('a') });
  await expect(page.getByText('the browser stopped the program that reads it')).toBeVisible();
});

test('slow lists of all works and claims leave their pages readable until they come', async ({ page }) => {
  await page.route('**/datasets/**/*.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 4000));
    await route.continue();
  });
  for (const path of ['checks', 'sources', 'summary']) {
    await page.goto(`/en/${path}/`, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 3000 });
    expect(((await page.getByRole('main').textContent()) ?? '').length).toBeGreaterThan(500);
    await page.waitForResponse('**/datasets/**/*.json');
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
});
