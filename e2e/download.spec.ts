import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

async function openDialog(page: Page, address: string, name: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('svg#chart')).toBeVisible();
  await page.getByRole('button', { name }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

test('the zip of a view holds what is on screen and no more, with citations, chart and link', async ({
  page,
}) => {
  await openDialog(
    page,
    '/ru/datasets/gulag-population/?measure=prisoners-held&sources=reiman-2016',
    'Скачать',
  );
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: /Архив zip/ }).click();
  const saved = await saving;
  const files = unzipSync(new Uint8Array(readFileSync(await saved.path())));
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  expect(text('claims.csv').trim().split('\n')).toHaveLength(3);
  expect(text('claims.csv')).toContain('gulag-population-001');
  expect(text('claims.csv')).not.toContain('revision-notes');
  expect(text('references.bib')).not.toContain('revision-notes');
  expect(text('README.ru.md')).toContain('Заключённые ГУЛАГа');
  expect(text('README.en.md')).toContain('Prisoners of the Gulag');
  expect(text('chart.svg')).toContain('Рейман 2016');
  expect(text('view.json')).toContain(
    '/ru/datasets/gulag-population/?measure=prisoners-held&sources=reiman-2016'.replace(
      'measure=prisoners-held&',
      '',
    ),
  );
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      'datapackage.json',
      'citations.txt',
      'references.ris',
      'references.csl.json',
      'checksums.sha256',
    ]),
  );
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Сохранено');
});

test('when a file of the package does not arrive, the reader is told, and nothing bare is saved', async ({
  page,
}) => {
  await openDialog(page, '/en/datasets/gulag-population/', 'Download');
  await page.route('**/claims.schema.json', (route) => route.abort());
  let saved = 0;
  page.on('download', () => (saved += 1));
  await page.getByRole('button', { name: /Zip with claims/ }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('a file did not arrive');
  expect(saved).toBe(0);
});

test('the whole dataset stands at stable addresses', async ({ page, request }) => {
  await openDialog(page, '/en/datasets/gulag-population/', 'Download');
  const links = await page
    .getByRole('dialog')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThanOrEqual(6);
  for (const link of links) {
    const answer = await request.get(link);
    expect(answer.status(), link).toBe(200);
    expect((await answer.body()).length, link).toBeGreaterThan(100);
  }
});

test('a citation is copied from the card, in the style of the language', async ({ page }) => {
  await page.goto('/en/datasets/gulag-population/?claim=gulag-population-001');
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await expect(page.locator('cf-claim-card').getByRole('status')).toContainText('Chicago');
  const english = await page.evaluate(() => navigator.clipboard.readText());
  expect(english).toContain('Reiman');
  expect(english).toContain('pp. 74–79');
  await page.goto('/ru/datasets/gulag-population/?claim=gulag-population-001');
  await page.getByRole('button', { name: 'Скопировать ссылку на источник' }).click();
  const russian = await page.evaluate(() => navigator.clipboard.readText());
  expect(russian).toContain('Reiman M.');
});

test('a view is cited in every style with its link', async ({ page }) => {
  await openDialog(page, '/ru/datasets/gulag-population/?measure=deaths', 'Как цитировать');
  await expect(page.getByRole('dialog')).toContainText('ГОСТ');
  await expect(page.getByRole('dialog')).toContainText('measure=deaths');
});
