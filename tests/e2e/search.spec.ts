/** The search loads once somebody turns to it. */
import { expect, hydrated, type Page, test } from '../site';

const scripts = /\/_next\/static\/.*\.js/;
const fieldOf = (page: Page) => page.getByLabel('Search this site').and(page.locator(':visible'));

/** What the search offers for some words, by the names that stand above the results. */
const kinds = [
  ['Origin header', /^Guide: /],
  ['anyone who can reach the site', /^Claim: /],
  ['Next-Action header other page path', /^Experiment: /],
  ['optimistic like button', /^Example: /],
  ['unsubscribe one-click', /^Use case: Unsubscribe link/],
  ['idempotent', /^Word: idempotent/],
] as const;

test('the search finds words of pages, and tells what kind of page it found', async ({ page }) => {
  await page.goto('/');
  for (const [words, kind] of kinds) {
    await test.step(words, async () => {
      await fieldOf(page).fill(words);
      await expect(page.getByText(kind).first()).toBeVisible();
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    });
  }
});

test('no key is lost while the search takes the place of the field', async ({ page }) => {
  await page.goto('/');
  await hydrated(page);
  const field = fieldOf(page);
  await field.evaluate((element: HTMLInputElement) => {
    const isFocused = () => document.activeElement?.getAttribute('aria-label') === 'Search this site';
    // Answers before the browser can hand over the next key.
    const observer = new MutationObserver(() => {
      if (element.isConnected) return;
      observer.disconnect();
      document.documentElement.dataset.searchHadFocus = String(isFocused());
    });
    observer.observe(document.body, { childList: true, subtree: true });
    element.focus();
    element.value = 'idempot';
  });
  await expect(page.locator('html')).toHaveAttribute('data-search-had-focus', 'true');
  await page.keyboard.type('ent');
  await expect(field).toHaveValue('idempotent');
});

test.describe('where the search has not been loaded before', () => {
  test.use({ hasEmptyCache: true });

  test('the search is reached by a key, and keeps what is typed while it loads', async ({ page }) => {
    let letLoad = () => {};
    const held = new Promise<void>((resolve) => {
      letLoad = resolve;
    });
    let isHeld = false;
    // From the beginning: a busy page may ask for a script before it hears of a route that is set later.
    await page.route(scripts, async (route) => {
      if (isHeld) await held;
      await route.continue();
    });
    await page.goto('/');
    await hydrated(page);
    isHeld = true;
    await page.keyboard.press('/');
    const field = fieldOf(page);
    await expect(field).toBeFocused();
    await page.keyboard.type('idempotent');
    await expect(page.locator('.nextra-search').getByRole('combobox')).toHaveCount(0);
    letLoad();
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('idempotent');
  });

  test('without the network the field stays, and the next turn to it loads the search', async ({ page }) => {
    let isOffline = false;
    await page.route(scripts, (route) => (isOffline ? route.abort() : route.continue()));
    await page.goto('/');
    await hydrated(page);
    isOffline = true;
    const field = fieldOf(page);
    const refused = page.waitForEvent('requestfailed', (request) => scripts.test(request.url()));
    await field.fill('webhook');
    await refused;
    isOffline = false;
    await field.blur();
    await expect(field).toHaveValue('webhook');
    await field.focus();
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  });
});
