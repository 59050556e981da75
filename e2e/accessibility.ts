import { AxeBuilder } from '@axe-core/playwright';
import { type Page } from '@playwright/test';

/** What axe finds against WCAG 2.2 AA and good practice on the page as it stands, a line a rule; nothing when all is well. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
