import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { writeServiceWorker } from '../scripts/release/service-worker-files';

test.use({ serviceWorkers: 'allow' });

const DATASET = '/en/datasets/gulag-population/';

/** Waits until the worker has the shell and what the page visited. */
async function keptVisit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  const wanted = /datasets\/([^/]+)\//.exec(address)?.[1];
  const files = [
    '/datasets/works/index.json',
    ...(wanted === undefined ? [] : [`/datasets/${wanted}/references.csl.json`]),
  ];
  for (const file of files) {
    await expect
      .poll(() => page.evaluate(async (url) => (await caches.match(url)) !== undefined, file), {
        timeout: 20_000,
      })
      .toBe(true);
  }
}

async function withoutNetwork(context: BrowserContext): Promise<Page> {
  await context.setOffline(true);
  const page = await context.newPage();
  return page;
}

test('after one visit a dataset opens without a network: chart, table, other language, download', async ({
  context,
  page,
}) => {
  await keptVisit(page, DATASET);
  await page.close();
  const again = await withoutNetwork(context);
  const messages: string[] = [];
  again.on('pageerror', (error) => messages.push(error.message));
  await again.goto(`${DATASET}?measure=prisoners-held`);
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('Prisoners of the Gulag');
  await expect(again.locator('svg#chart [role=option]').first()).toBeVisible();

  await again.getByRole('button', { name: 'Download' }).first().click();
  const saving = again.waitForEvent('download');
  await again.getByRole('button', { name: /Zip with claims/ }).click();
  const files = unzipSync(new Uint8Array(readFileSync(await (await saving).path())));
  expect(strFromU8(files['claims.csv'] ?? new Uint8Array())).toContain('gulag-population-001');
  for (const link of await again.getByRole('dialog').getByRole('link').all()) {
    const href = (await link.getAttribute('href')) ?? '';
    expect(await again.evaluate(async (url) => (await fetch(url)).status, href), href).toBe(200);
  }
  await again.keyboard.press('Escape');

  await again.locator('.languages a[hreflang=ru]').click();
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('Заключённые ГУЛАГа');
  await again.reload();
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('Заключённые ГУЛАГа');
  expect(messages).toEqual([]);
});

test('after one visit the checks, the comparison of what was visited and the pages about all of it open without a network', async ({
  context,
  page,
}) => {
  await keptVisit(page, DATASET);
  await page.close();
  const again = await withoutNetwork(context);
  for (const language of ['en', 'ru']) {
    for (const path of ['', 'checks/', 'summary/', 'textbooks/', 'sources/', 'about/', 'your-data/']) {
      await again.goto(`/${language}/${path}`);
      await expect(again.getByRole('heading', { level: 1 }), path).toBeVisible();
      await expect(again.getByRole('alert'), path).toHaveCount(0);
    }
  }
  await again.goto('/en/checks/');
  await expect(again.getByText('does not add up').first()).toBeVisible();
  await again.goto('/en/compare/?claims=gulag-population-001,gulag-population-002');
  await expect(again.locator('svg [role=option]')).toHaveCount(2);
});

test('without a network a dataset that was never opened is said not to have arrived, with a way on', async ({
  context,
  page,
}) => {
  await keptVisit(page, DATASET);
  const again = await withoutNetwork(context);
  await again.goto('/en/datasets/famines/');
  await expect(again.getByRole('alert')).toContainText('could not be fetched');
  await again.getByRole('link', { name: 'All datasets' }).click();
  await expect(again).toHaveURL('/en/');
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('Contested Figures');
});

test('one button keeps the whole collection and says what it weighs', async ({ context, page }) => {
  await keptVisit(page, '/en/');
  await page.locator('footer').scrollIntoViewIfNeeded();
  const button = page.getByRole('button', { name: /Keep the whole collection on this device \([\d.]+ MB\)/ });
  await button.click();
  await expect(page.getByText('The whole collection is kept on this device')).toBeVisible({
    timeout: 30_000,
  });
  const again = await withoutNetwork(context);
  await again.goto('/ru/datasets/famines/');
  await expect(again.locator('svg#chart [role=option]').first()).toBeVisible();
  await again.goto('/ru/sources/');
  await expect(again.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(again.getByRole('alert')).toHaveCount(0);
});

test('with a network every visit gets the prerendered page, not the empty shell', async ({
  context,
  page,
}) => {
  await keptVisit(page, DATASET);
  const answer = await (await context.newPage()).goto(DATASET);
  expect(await answer?.text()).toContain('Prisoners of the Gulag');
});

test('the site can be installed', async ({ page, request }) => {
  await page.goto('/en/');
  const address = await page.locator('link[rel=manifest]').evaluate((link) => (link as HTMLLinkElement).href);
  const manifest = (await (await request.get(address)).json()) as {
    start_url: string;
    icons: { src: string; sizes: string }[];
  };
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  for (const { src } of manifest.icons) expect((await request.get(`/${src}`)).status(), src).toBe(200);
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A browser without a window for installed sites says only that.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual(
    [],
  );
});

test.describe('a renewed site', () => {
  const port = 4322;
  let site: string;
  let server: ChildProcess;

  const start = async (): Promise<void> => {
    server = spawn('node', ['scripts/serve.mjs'], {
      env: { ...process.env, PORT: String(port), SITE: site },
    });
    await new Promise<void>((resolve) =>
      server.stdout?.once('data', () => {
        resolve();
      }),
    );
  };
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill();
    await ended;
  };

  test.beforeEach(async () => {
    site = mkdtempSync(join(tmpdir(), 'site-'));
    // Compressed copies would not follow a change.
    cpSync('dist/site', site, { recursive: true, filter: (path) => !path.endsWith('.br') });
    await start();
  });
  test.afterEach(async () => {
    await stop();
    rmSync(site, { recursive: true });
  });

  /** Another release: its own stamp in program and data, its own title, its own list of files. */
  const renew = async (): Promise<void> => {
    await stop();
    const { release } = JSON.parse(readFileSync('.generated/release.json', 'utf8')) as { release: string };
    const other = 'ffffffffffff';
    const holders = spawnSync('grep', ['-rlF', '--include=*.js', '--include=*.json', release, site], {
      encoding: 'utf8',
    });
    for (const path of holders.stdout.trim().split('\n')) {
      writeFileSync(
        path,
        readFileSync(path, 'utf8')
          .replaceAll(release, other)
          .replaceAll('Prisoners of the Gulag', 'Prisoners, renewed'),
      );
    }
    // The programs keep their names, as if only the data had changed; the list of hashes is made anew.
    writeServiceWorker(relative('.', site));
    await start();
  };

  test('announces itself, and two tabs never mix two versions', async ({ context }) => {
    const base = `http://localhost:${String(port)}`;
    const old = await context.newPage();
    await keptVisit(old, `${base}${DATASET}`);
    await renew();
    // The open tab goes on with what it has.
    await old
      .getByRole('link', { name: /overview/ })
      .first()
      .click();
    await expect(old.getByRole('heading', { level: 1 })).toHaveText('Contested Figures');
    await old.goBack();
    await expect(old.getByRole('heading', { level: 1 })).toHaveText('Prisoners of the Gulag');
    // The worker looks for a new version at a navigation.
    const fresh = await context.newPage();
    await fresh.goto(`${base}/en/`);
    await expect(old.getByText('The site has been renewed')).toBeVisible({ timeout: 30_000 });
    await expect(old.getByRole('heading', { level: 1 })).toHaveText('Prisoners of the Gulag');
    await old.getByRole('button', { name: 'Load the new one' }).click();
    await expect(old.getByRole('heading', { level: 1 })).toHaveText('Prisoners, renewed');
    await expect(old.getByText('The site has been renewed')).toHaveCount(0);
  });
});
