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

/** What the search offers for some words, by the names that stand above the results. */
const kinds = [
  ['Origin header', /^Guide: /],
  ['anyone who can reach the site', /^Claim: /],
  ['Next-Action header other page path', /^Experiment: /],
  ['optimistic like button', /^Example: /],
  ['unsubscribe one-click', /^Use case: Unsubscribe link/],
  ['idempotent', /^Word: idempotent/],
] as const;

for (const [words, kind] of kinds) {
  test(`the search for "${words}" tells what kind of page it found`, async ({ page }) => {
    await page.goto('/');
    await page.getByLabel('Search this site').first().fill(words);
    await expect(page.getByText(kind).first()).toBeVisible();
  });
}

test('the search finds the article by a word of its text', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Search this site').first().fill('Origin header');
  await expect(page.getByRole('option').first()).toBeVisible();
});
