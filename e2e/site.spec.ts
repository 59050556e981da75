import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';

test('one number is found in every way of writing it, in both languages', async ({ page }) => {
  const found: string[][] = [];
  for (const [language, query] of [
    ['en', '1.5 million'],
    ['ru', '1,5 млн'],
    ['ru', '1500000'],
    ['en', '1,500,000'],
  ] as const) {
    await page.goto(`/${language}/search/?q=${encodeURIComponent(query)}`);
    const links = page.locator('section').first().getByRole('listitem').getByRole('link');
    await expect(links.first()).toBeVisible();
    found.push(
      await links.evaluateAll((all) =>
        all.map((link) => link.getAttribute('href')?.replace(/^\/(en|ru)/, '') ?? ''),
      ),
    );
  }
  expect(found[0]?.length).toBeGreaterThan(0);
  for (const other of found) expect(other).toEqual(found[0]);
});

test('Russian words are found in other forms', async ({ page }) => {
  await page.goto('/ru/search/?q=' + encodeURIComponent('заключённых'));
  await expect(page.getByRole('link', { name: 'Заключённые ГУЛАГа' }).first()).toBeVisible();
});

test('the key / leads to the search, but not while the reader writes', async ({ page }) => {
  await page.goto('/en/about/');
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('/');
  const field = page.getByRole('banner').getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('gulag/camps');
  await expect(field).toHaveValue('gulag/camps');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=gulag/);
});

test('on a phone the menu opens without scripts, and holds every page', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto('/ru/');
  const menu = page.locator('nav#menu');
  await expect(menu).toBeHidden();
  await page.getByRole('button', { name: 'Меню' }).click();
  await expect(menu).toBeVisible();
  for (const name of ['Резюме', 'Источники', 'Книга и учебные тексты', 'О сайте']) {
    await expect(menu.getByRole('link', { name })).toBeVisible();
  }
  await context.close();
});

test('on a phone the menu goes when the page has come', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto('/en/');
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.locator('nav#menu').getByRole('link', { name: 'Summary' }).click();
  await expect(page).toHaveURL('/en/summary/');
  await expect(page.locator('nav#menu')).toBeHidden();
  await context.close();
});

test('the overview ranks what is contested, and its rows lead to the claims', async ({ page }) => {
  await page.goto('/en/');
  const rows = page.locator('svg#chart [role=option]');
  await expect(rows.first()).toBeVisible();
  expect(await rows.count()).toBeGreaterThan(8);
  await rows.first().click();
  await expect(page).toHaveURL(/\/en\/datasets\/[a-z-]+\/\?measure=/);
});

test('a card shows the question, the span drawn and in figures, claims and sources', async ({ page }) => {
  await page.goto('/en/');
  const cards = page.locator('cf-dataset-cards .card');
  expect(await cards.count()).toBeGreaterThan(20);
  for (const card of await cards.all()) {
    await expect(card.locator('.question')).toContainText('?');
    await expect(card.locator('svg').locator('rect, circle, path').first()).toBeAttached();
    await expect(card.locator('.range')).toContainText(/\d/);
    await expect(card.locator('.facts')).toContainText(/\d+ claims? · \d texts?/);
  }
  const range = (title: string) =>
    cards.filter({ has: page.getByText(title, { exact: true }) }).locator('.range');
  await expect(range('Famines')).toHaveText('4–8 million people');
  await expect(range('Livestock losses')).toHaveText('16.6–34 million horses');
  // A year is never set against the two years that hold it.
  await expect(range('Executions')).toHaveText('700,000 people');
});

test('the overview is filtered by words of either language and by years, and a link keeps the filter', async ({
  page,
}) => {
  await page.goto('/en/');
  const cards = page.locator('cf-dataset-cards a');
  const all = await cards.count();
  await page.getByLabel('Words in the datasets').fill('голод');
  await expect(cards).not.toHaveCount(all);
  await page.getByLabel('Words in the datasets').press('Enter');
  await expect(page).toHaveURL(/\?q=/);
  const some = await cards.count();
  expect(some).toBeGreaterThan(0);
  await page.reload();
  await expect(cards).toHaveCount(some);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(cards).toHaveCount(all);
  await page.getByLabel('To year').fill('1925');
  await page.getByLabel('To year').press('Enter');
  await expect(page).toHaveURL(/to=1925/);
  expect(await cards.count()).toBeLessThan(all);
});

test('a work is cited in every format, and its claims lead to the explorer filtered by it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/sources/revision-notes/');
  await page.getByText('In other styles and for reference managers').click();
  for (const format of ['Chicago', 'APA', 'GOST', 'BibTeX', 'RIS', 'CSL-JSON']) {
    await expect(page.locator('dt', { hasText: format })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Copy: BibTeX' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'BibTeX' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@/);
  await page
    .getByRole('link', { name: /Chart of this text/ })
    .first()
    .click();
  await expect(page).toHaveURL(/sources=revision-notes/);
});

test('the claims of a claimant and of a work that we have not read are drawn alone', async ({ page }) => {
  for (const address of ['/en/claimants/stalin/', '/ru/sources/stalin-sochineniya-13/']) {
    await page.goto(address);
    const measure = page.locator('cf-lines-by-dataset .measure').filter({ hasText: /Horses|Лошади/ });
    await measure.locator('a.chart').click();
    await expect(page).toHaveURL(/compare\/\?claims=livestock-losses-001,livestock-losses-002$/);
    await expect(page.locator('svg#chart [role=option]')).toHaveCount(2);
  }
});

test('the summary stands in both languages, each thesis with its figures or a word that there are none', async ({
  page,
}) => {
  await page.goto('/ru/summary/');
  const theses = page.locator('ol > li');
  expect(await theses.count()).toBeGreaterThan(10);
  for (const thesis of await theses.all()) {
    await expect(thesis.getByRole('heading', { level: 2 })).toHaveCount(2);
    await expect(thesis.locator('[lang=en] .bearing')).not.toBeEmpty();
  }
  await expect(page.locator('cf-claim-lines').first()).toBeVisible();
});

test('the textbooks are set against the book, and where they cannot be, the page says why', async ({
  page,
}) => {
  await page.goto('/en/textbooks/');
  const articles = page.locator('.shelf article');
  expect(await articles.count()).toBeGreaterThan(20);
  for (const article of await articles.all()) {
    await expect(article.locator('.found li').first()).toContainText(/book|cannot be (told|compared)/);
    await expect(article.locator('cf-claim-lines a').first()).toBeVisible();
  }
  const found = (heading: RegExp) => articles.filter({ has: page.getByRole('heading', { name: heading }) });
  for (const [heading, finding] of [
    [/^Delegates to the Seventeenth/, 'nearly the same figure'],
    [/^Members of the Central Committee$/, '1.4 times the figure of the book'],
    [/^People arrested$/, '5.3 times the figure of the book'],
    [/^Junior officers/, 'One side leaves its end open'],
    [/^Kulak households/, 'do not count the same thing'],
    [/^Deaths from famine/, 'speak of different places'],
    [/^Civilians who died/, 'do not count the same thing'],
  ] as const)
    await expect(found(heading).locator('.found')).toContainText(finding);
  // Of what touches only, the sum is worked out and leads to its check.
  await expect(found(/^Deaths from famine/).locator('.sums a')).toHaveAttribute(
    'href',
    /checks\/famines\/?#check-033$/,
  );
  // A quantity can be shown alone, by its address.
  await page
    .getByRole('navigation', { name: 'Quantities' })
    .getByRole('link', { name: /^Kulak/ })
    .click();
  await expect(found(/^Kulak households/)).toBeInViewport();
});

test('the textbooks fit on paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 980 });
  await page.goto('/ru/textbooks/');
  await expect(page.getByRole('button', { name: 'Напечатать' })).toBeHidden();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(680);
});

test('terms are explained by keyboard, and Escape closes', async ({ page }) => {
  await page.goto('/en/datasets/grain-purchases/');
  await page.waitForLoadState('networkidle');
  const term = page.locator('cf-glossed-text button').first();
  await term.focus();
  await page.keyboard.press('Enter');
  const note = page.locator('cf-glossed-text [popover]:popover-open');
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(term).toBeFocused();
});

test('about has an anchor for each term, and says how to cite and to report', async ({ page }) => {
  await page.goto('/ru/about/#glossary');
  expect(await page.locator('#glossary dt[id^=term-]').count()).toBeGreaterThan(20);
  await expect(page.locator('#corrections')).toContainText('Пока нет');
  const sample = JSON.parse(await readFile('docs/extraction.json', 'utf8')) as {
    checked: number;
    errors: number;
  };
  const percent = String(Math.round((1000 * sample.errors) / sample.checked) / 10).replace('.', ',');
  await expect(page.locator('#method')).toContainText(`${percent} % (95-процентный интервал`);
  for (const address of ['/3rdpartylicenses.txt', '/LICENSE.txt']) {
    expect((await page.request.get(address)).status()).toBe(200);
  }
});
