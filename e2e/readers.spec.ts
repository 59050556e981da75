import { expect, type Page, test } from '@playwright/test';

// Five readers, each with what brought them here; what they came for must be on screen after three steps at most. A step
// is a click, a word written and sent, or a key that opens something.

/** Counts what a reader does. */
class Walk {
  private steps = 0;

  constructor(readonly page: Page) {}

  async step(deed: Promise<unknown>): Promise<void> {
    this.steps += 1;
    await deed;
    await expect(this.page.locator('html')).not.toHaveAttribute('data-view', 'pending');
  }

  async ask(field: string, words: string): Promise<void> {
    const input = this.page.getByRole('main').getByRole('searchbox', { name: field });
    await input.fill(words);
    await this.step(input.press('Enter'));
  }

  stopsWithin(most: number): void {
    expect(this.steps).toBeLessThanOrEqual(most);
  }
}

test('a pupil who met “20 million” finds who says so, on what evidence, and that the text is weak', async ({
  page,
}) => {
  const walk = new Walk(page);
  await page.goto('/en/');
  await walk.ask('Search figures, sources, people', '20 million');
  const claim = page.locator('cf-search-results .claim').filter({ hasText: 'more than 20 million' });
  await expect(claim).toContainText('deaths', { ignoreCase: true });
  // The figure is drawn small where it is found.
  await expect(claim.locator('svg path, svg rect, svg circle').first()).toBeVisible();
  await walk.step(claim.getByRole('link').first().click());
  const card = page.locator('cf-claim-card');
  await expect(card).toContainText('more than 20 million');
  await expect(card).toContainText('Wiki article');
  await expect(card).toContainText('over 20 million people');
  // What kind of text that is.
  await walk.step(
    card
      .getByRole('link', { name: /Wiki article/ })
      .first()
      .click(),
  );
  await expect(page.getByRole('paragraph').filter({ hasText: 'An article without author' })).toBeVisible();
  walk.stopsWithin(3);
});

test('a teacher who prepares a lesson in Russian finds the textbooks against the book, ready to print', async ({
  page,
}) => {
  const walk = new Walk(page);
  await page.goto('/ru/');
  await walk.step(
    page.getByRole('contentinfo').getByRole('link', { name: 'Книга и учебные тексты' }).click(),
  );
  await walk.step(
    page
      .getByRole('navigation', { name: 'Показатели на этой странице' })
      .getByRole('link', { name: 'Жертвы голода' })
      .click(),
  );
  const famine = page.locator('.shelf article').filter({
    has: page.getByRole('heading', { name: 'Жертвы голода' }),
  });
  await expect(famine).toBeInViewport();
  await expect(famine).toContainText('4–8 млн человек');
  await expect(famine).toContainText('5 млн человек');
  await expect(famine).toContainText('Стороны говорят о разных местах');
  // The third step prints; on paper the way back, the menu and the button are gone.
  await expect(page.getByRole('button', { name: 'Напечатать' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Напечатать' })).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(famine).toBeVisible();
  walk.stopsWithin(2);
});

test.describe('a student who must cite', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('takes a claim from its link to a citation with the place in the text, in three steps', async ({
    page,
  }) => {
    const walk = new Walk(page);
    await page.goto('/en/datasets/famines/');
    await walk.step(page.locator('svg#chart [role=option]').first().click());
    const card = page.locator('cf-claim-card');
    await walk.step(card.getByRole('button', { name: /^Copy citation/ }).click());
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Reiman');
    expect(copied).toMatch(/quoted in|in Michal Reiman/i);
    walk.stopsWithin(3);
  });

  test('takes a work home as BibTeX', async ({ page }) => {
    const walk = new Walk(page);
    await page.goto('/en/sources/reiman-2016/');
    await walk.step(page.getByText('In other styles and for reference managers').click());
    await walk.step(page.getByRole('button', { name: 'Copy: BibTeX' }).click());
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('@book{reiman-2016');
    walk.stopsWithin(3);
  });
});

test('a journalist on a phone finds the widest disputes, one of them with both ends named, and a link to pass on', async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const walk = new Walk(page);
  await page.goto('/en/');
  const ranking = page.locator('cf-chart-figure svg [role=option]');
  await walk.step(ranking.filter({ hasText: /./ }).or(ranking).nth(1).tap());
  await expect(page).toHaveURL(/\/en\/datasets\/[\w-]+\/\?measure=/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('svg#chart [role=option]').first()).toBeVisible();
  await walk.step(page.locator('svg#chart [role=option]').first().tap());
  await expect(page.locator('cf-claim-card')).toBeVisible();
  // The address is the link: it holds the figure that is open.
  await expect(page).toHaveURL(/claim=/);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  walk.stopsWithin(3);
  await context.close();
});

for (const [language, words] of [
  [
    'en',
    { search: 'Search', skip: 'Skip to the content', asked: 'how many died of famine', heading: /Famines/ },
  ],
  ['ru', { search: 'Поиск', skip: 'К содержанию', asked: 'сколько умерло от голода', heading: /Голод/ }],
] as const) {
  test(`a reader with a screen reader and a keyboard goes from the start to a figure in words, ${language}`, async ({
    page,
  }) => {
    const walk = new Walk(page);
    await page.goto(`/${language}/`);
    await page.waitForLoadState('networkidle');
    // The first thing a keyboard meets leads past the menu.
    await page.keyboard.press('Tab');
    await expect(page.locator('a.skip')).toBeFocused();
    await page.keyboard.press('/');
    await page.keyboard.type(words.asked);
    await walk.step(page.keyboard.press('Enter'));
    // What came of it is said by itself.
    await expect(page.getByRole('main').getByRole('status').first()).toContainText(/\d/);
    const dataset = page.locator('cf-search-results a[href*="/datasets/famines/"]').first();
    await dataset.focus();
    await walk.step(page.keyboard.press('Enter'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.heading);
    // The chart is one stop; its marks say figure, time, claimant and text.
    const chart = page.getByRole('listbox').first();
    await chart.focus();
    await walk.step(page.keyboard.press('ArrowDown'));
    const active = await chart.getAttribute('aria-activedescendant');
    const spoken = await page.locator(`[id="${active ?? ''}"]`).getAttribute('aria-label');
    expect(spoken).toMatch(/\d/);
    expect(spoken).toMatch(language === 'ru' ? /млн|тыс|человек|умер/ : /million|people|deaths/);
    expect(spoken?.split(/[,;]/).length).toBeGreaterThan(2);
    walk.stopsWithin(3);
  });
}

test('Russian terms are marked and explained by pointer and by keyboard', async ({ page }) => {
  await page.goto('/ru/datasets/grain-purchases/');
  await page.waitForLoadState('networkidle');
  const term = page.locator('cf-glossed-text button').first();
  const note = page.locator('cf-glossed-text [popover]:popover-open');
  await term.click();
  await expect(note).toContainText(/[а-яё]{4}/);
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(note).toBeVisible();
});
