import { expect, type Page, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { datasetIds } from './pages';

interface Counted {
  readonly dataset: {
    readonly measures: readonly {
      readonly id: string;
      readonly label: Readonly<Record<string, string>>;
      readonly family: string;
    }[];
    readonly claims: readonly { readonly measure: string }[];
  };
}

/** What a reader sees of the measure on screen now: faults in plain words, nothing when all is well. */
async function faultsOnScreen(page: Page, claims: number): Promise<readonly string[]> {
  return page.evaluate((expected) => {
    const faults: string[] = [];
    const chart = document.querySelector('svg#chart');
    const options = [...(chart?.querySelectorAll('[role=option]') ?? [])];
    if (options.length !== expected)
      faults.push(`${String(options.length)} claims drawn instead of ${String(expected)}`);
    if (options.some((option) => (option.getAttribute('aria-label') ?? '').length < 20))
      faults.push('a claim without words');
    const sentence = document.querySelector('.sentence')?.textContent ?? '';
    if (sentence.length < 20 || /[⟦{}]|undefined|NaN|Infinity/.test(sentence))
      faults.push(`sentence: ${sentence}`);
    const figure = document.querySelector('cf-claim-card .figure')?.textContent ?? '';
    if (!/[\d½⅓¼]/.test(figure)) faults.push(`card without a figure: ${figure}`);
    const all = document.querySelector('main')?.textContent ?? '';
    if (/⟦|undefined|NaN|\[object/.test(all))
      faults.push(`a text is missing: ${/.{0,30}(⟦|undefined|NaN|\[object).{0,30}/.exec(all)?.[0] ?? ''}`);
    const frame = chart?.getBoundingClientRect();
    const boxes = [...(chart?.querySelectorAll('text') ?? [])].map((text) => ({
      text: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    boxes.forEach(({ text, box }, index) => {
      if (frame && (box.left < frame.left - 1 || box.right > frame.right + 1))
        faults.push(`out of the picture: ${text}`);
      for (const other of boxes.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        // The boxes of two lines touch at the usual line height; letters that meet share more than a third of it.
        if (across > 1 && down > 6) faults.push(`“${text}” lies on “${other.text}”`);
      }
    });
    return faults;
  }, claims);
}

for (const id of datasetIds) {
  for (const width of [390, 1440]) {
    test(`every measure of ${id} is whole at ${String(width)} pixels, in both languages`, async ({
      browser,
    }) => {
      test.slow();
      const { dataset } = JSON.parse(readFileSync(`dist/site/datasets/${id}/page.json`, 'utf8')) as Counted;
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      const page = await context.newPage();
      const faults: string[] = [];
      for (const language of ['en', 'ru']) {
        await page.goto(`/${language}/datasets/${id}/`);
        await expect(page.locator('svg#chart')).toBeVisible();
        // The labels are laid out for the site's own font: measured before it is there, they would be another's.
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        const links = page.locator('nav.measures a');
        await expect(links).toHaveCount(dataset.measures.length);
        for (const measure of dataset.measures) {
          // The label stands before the count; measures with one claim each lie behind "more measures".
          const label = measure.label[language] ?? '';
          await links.evaluateAll((all, wanted) => {
            (all.find((link) => link.firstChild?.textContent?.trim() === wanted) as HTMLElement).click();
          }, label);
          await expect(page.locator('nav.measures a[aria-current]')).toContainText(label);
          // A dataset may open with the chart of changes, which draws a family of measures together.
          const together = await page
            .locator('cf-explorer-controls select:has(option[value=change])')
            .evaluateAll((all) => all.some((select) => (select as HTMLSelectElement).value === 'change'));
          const drawn = dataset.measures
            .filter(
              ({ id, family }) =>
                id === measure.id || (together && family !== '' && family === measure.family),
            )
            .map((each) => each.id);
          const claims = dataset.claims.filter((claim) => drawn.includes(claim.measure)).length;
          await expect(page.locator('svg#chart [role=option]')).toHaveCount(claims);
          faults.push(
            ...(await faultsOnScreen(page, claims)).map((fault) => `${language} ${measure.id}: ${fault}`),
          );
        }
      }
      expect(faults).toEqual([]);
      await context.close();
    });
  }
}
