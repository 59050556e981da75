import { expect, test } from '@playwright/test';
import { pages } from './pages';

/** Latin words that an educated Russian reader expects to see in Latin. */
const LATIN_ALLOWED =
  /\b(?:DOI|CSV|CSL|JSON|RIS|BibTeX|BibLaTeX|SVG|PNG|Excel|UTF|ZIP|zip|EN|RU|CC BY|MIT|Data Package|GitHub|Chicago|APA|URL|Enter|Escape|Esc|Home|End|[IVX]+)\b|CC BY 4\.0/g;

test('switching the language keeps page, view and place', async ({ page }) => {
  await page.goto('/en/datasets/gulag-population/?measure=prisoners-sent&scale=log');
  await expect(page.locator('svg#chart')).toBeVisible();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  const before = await page.evaluate(() => window.scrollY);
  await page.locator('.languages a[hreflang=ru]').evaluate((link) => {
    (link as HTMLElement).click();
  });
  await expect(page).toHaveURL('/ru/datasets/gulag-population/?measure=prisoners-sent&scale=log');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Заключённые ГУЛАГа');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page).toHaveTitle(/Спорные цифры/);
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(40);
});

test('the front door opens to the language of the browser, and remembers a choice', async ({ browser }) => {
  const russian = await browser.newContext({ locale: 'ru-RU' });
  const page = await russian.newPage();
  await page.goto('/');
  await expect(page).toHaveURL('/ru/');
  await page.locator('.languages a[hreflang=en]').click();
  await expect(page).toHaveURL('/en/');
  await page.goto('/');
  await expect(page).toHaveURL('/en/');
  await russian.close();
});

for (const path of pages) {
  test(`no English is left on the Russian page ${path || 'overview'}`, async ({ page }) => {
    await page.goto(`/ru/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const left = await page.evaluate((allowed) => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      copy.querySelectorAll('[lang]:not([lang=ru]):not(html), script, style').forEach((foreign) => {
        foreign.remove();
      });
      const texts = [copy.querySelector('title')?.textContent ?? ''];
      const walker = document.createTreeWalker(copy.querySelector('body') ?? copy, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
      copy.querySelectorAll('[aria-label], [title], [placeholder], [alt]').forEach((element) => {
        for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
          texts.push(element.getAttribute(name) ?? '');
      });
      copy.querySelectorAll('meta[name=description], meta[property^="og:"]').forEach((meta) => {
        if (!/locale|type|url|image/.test(meta.getAttribute('property') ?? ''))
          texts.push(meta.getAttribute('content') ?? '');
      });
      return texts
        .map((text) => text.replace(new RegExp(allowed, 'g'), ''))
        .filter((text) => /[A-Za-z]/.test(text))
        .map((text) => text.trim());
    }, LATIN_ALLOWED.source);
    expect([...new Set(left)]).toEqual([]);
  });

  test(`nothing is the same by neglect in both languages on ${path || 'overview'}`, async ({ page }) => {
    const words = async (language: string): Promise<Set<string>> => {
      await page.goto(`/${language}/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const texts = await page.evaluate(() =>
        [...document.querySelectorAll('h1, h2, h3, p, dt, dd, a, button, label, th, td, li')]
          .filter((element) => !element.closest('[lang]:not(html)') && element.children.length === 0)
          .map((element) => element.textContent.trim()),
      );
      return new Set(texts.filter((text) => /\p{L}{3}/u.test(text)));
    };
    const english = await words('en');
    const russian = await words('ru');
    const same = [...english].filter(
      (text) => russian.has(text) && text.replace(LATIN_ALLOWED, '').match(/\p{L}{3}/u),
    );
    expect(same).toEqual([]);
  });
}
