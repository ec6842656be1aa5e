/** The advisor on the home page, and whether it leads to running code for what people ask every day. */
import { expect, type Page, tabTo, test } from '../site';

const caller = {
  ownPage: 'A form, button or script on a page of this app that is already open',
  ownServer:
    'Server code of this app, such as a page that opens, or whose URL a link, a search form or a filter has changed',
  service: 'A service that reports an event, such as Stripe or GitHub',
  program: 'A program outside the app, such as a mobile app, a CLI or a partner',
  otherSite: 'A page on another site, or a browser that another site sends here',
};
const change = 'Change data and show the result';

const answer = (page: Page, label: string) => page.getByRole('radio', { name: label, exact: true }).click();
const verdictOf = (page: Page) => page.getByRole('region', { name: 'Verdict' });

const everyday = [
  ['a Stripe webhook', caller.service, 'Take a payment', 'Route Handler', 'stripe-webhook'],
  ['a like button', caller.ownPage, change, 'Server Action', 'like-button'],
  ['a React Native app', caller.program, change, 'Route Handler', 'public-api'],
  ['a CSV download', caller.ownPage, 'Download a file', 'Route Handler', 'csv-export'],
  ['a settings form', caller.ownPage, change, 'Server Action', 'profile-address'],
  ['reading a product list', caller.ownServer, 'Read data', 'Neither', 'product-list'],
  ['a list with search', caller.ownServer, 'Read data', 'Neither', 'search-list'],
  ['a 20 MB upload', caller.ownPage, 'Upload a file', 'Server Action', 'file-upload'],
  ['an LLM stream', caller.ownPage, 'Get a response piece by piece', 'Route Handler', 'streaming-action'],
  ['an OAuth callback', caller.otherSite, 'Sign someone in', 'Route Handler', 'oauth-callback'],
  ['an internal admin delete', caller.ownPage, change, 'Server Action', 'delete-post'],
] as const;

test('what people ask every day is answered in two clicks, and a third leads to running code', async ({
  page,
}) => {
  await page.goto('/');
  const verdict = verdictOf(page);
  for (const [task, who, what, word, example] of everyday) {
    await test.step(task, async () => {
      await answer(page, who);
      await answer(page, what);
      await expect(verdict.getByRole('status').first()).toHaveText(word);
      await expect(verdict.locator(`a[href="/examples/${example}"]`).first()).toBeVisible();
      await page.getByRole('button', { name: 'Start again' }).click();
      await expect(verdict).toHaveCount(0);
    });
  }
  await answer(page, caller.service);
  await answer(page, 'Take a payment');
  await verdict.locator('a[href="/examples/stripe-webhook"]').first().click();
  await expect(page).toHaveURL(/\/examples\/stripe-webhook$/);
  await expect(page.locator('[data-example="stripe-webhook"]').first()).toBeVisible();
});

test('an answer that follows turns the verdict, and the address brings all of them back', async ({
  page,
}) => {
  await page.goto('/');
  await answer(page, caller.ownPage);
  await answer(page, 'Upload a file');
  await answer(page, 'Larger');
  await expect(verdictOf(page).getByRole('status').first()).toHaveText('Either');
  await expect(page).toHaveURL(/\?caller=own-ui&intent=upload&bodySize=large$/);

  await page.reload();
  await expect(verdictOf(page).getByRole('status').first()).toHaveText('Either');
  await page.goBack();
  await expect(verdictOf(page).getByRole('status').first()).toHaveText('Server Action');
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(verdictOf(page)).toHaveCount(0);
});

test('a question that decides nothing for a caller is not asked', async ({ page }) => {
  await page.goto('/');
  await answer(page, caller.ownPage);
  await answer(page, change);
  await answer(page, 'Yes, such as fast clicks on several items');
  await expect(verdictOf(page).getByRole('status').first()).toHaveText('Either');
  await answer(page, caller.service);
  await expect(page.getByText('Do many calls come in a row')).toHaveCount(0);
  await expect(page).toHaveURL(/\?caller=webhook&intent=mutate$/);
});

test('it is answered by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('radio', { name: change }));
  await page.keyboard.press('Space');
  await expect(verdictOf(page).getByRole('status').first()).toHaveText('Server Action');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('it says where the same verdicts are', async ({ page }) => {
    await page.goto('/');
    // Playwright looks for no text inside noscript.
    const instead = page.locator('noscript p').first();
    await expect(instead).toBeVisible();
    await expect(instead).toContainText('The decision table has the same verdicts');
    await expect(page.getByRole('radio')).toHaveCount(0);
  });
});
