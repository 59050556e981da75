import { expect, test } from '@playwright/test';

test('an address that leads nowhere gets status 404 and a sentence in its language', async ({ page }) => {
  const answer = await page.goto('/ru/no-such-page/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Страница не найдена');
  await page.getByRole('link', { name: 'К обзору' }).click();
  await expect(page).toHaveURL('/ru/');
});

test('an address outside both languages is answered in both', async ({ page }) => {
  const answer = await page.goto('/nowhere/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Page not found');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Страница не найдена');
});

test('a dataset that does not exist is said to be missing, with a way on', async ({ page }) => {
  await page.goto('/en/datasets/no-such-dataset/');
  await expect(page.getByRole('alert')).toContainText('No dataset has the address “no-such-dataset”');
  await page.getByRole('link', { name: 'All datasets' }).click();
  await expect(page).toHaveURL('/en/');
});

test('data that does not arrive is said to have failed, and comes on a second try', async ({ page }) => {
  await page.goto('/en/');
  await page.route('**/page.json', (route) => route.abort());
  await page.getByRole('link', { name: /Prisoners of the Gulag/ }).click();
  await expect(page.getByRole('alert')).toContainText('could not be fetched');
  await page.unroute('**/page.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Prisoners of the Gulag');
});

test('what an old or broken link asks for is named, and the nearest view shown', async ({ page }) => {
  await page.goto('/en/datasets/gulag-population/?measure=camels&chart=pie&scale=cubic');
  await expect(page.getByText('This address asks for something that is not here')).toContainText(
    'measure “camels”',
  );
  await expect(page.getByText('This address asks for something that is not here')).toContainText(
    'chart “pie”',
  );
  await expect(page.locator('svg#chart [role=option]').first()).toBeVisible();
  await page.goto('/ru/datasets/gulag-population/?claim=gulag-population-999');
  await expect(page.getByText('утверждение «gulag-population-999»')).toBeVisible();
});
