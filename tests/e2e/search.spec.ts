/** The search loads once somebody turns to it. */
import { expect, test } from '../site';

test('the search is reached by a key, and keeps what is typed while it loads', async ({ page }) => {
  let letLoad = () => {};
  const held = new Promise<void>((resolve) => {
    letLoad = resolve;
  });
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.press('/');
  const field = page.getByLabel('Search this site').and(page.locator(':visible'));
  await expect(field).toBeFocused();
  await page.keyboard.type('idempotent');
  await expect(page.getByRole('combobox')).toHaveCount(0);
  letLoad();
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('idempotent');
});

test('without the network the field stays, and the next turn to it loads the search', async ({ page }) => {
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  await page.route(/\/_next\/static\/.*\.js/, (route) => route.abort());
  const field = page.getByLabel('Search this site').and(page.locator(':visible'));
  await field.fill('webhook');
  await page.unroute(/\/_next\/static\/.*\.js/);
  await field.blur();
  await expect(field).toHaveValue('webhook');
  await field.focus();
  await expect(page.getByRole('option').first()).toBeVisible();
});
