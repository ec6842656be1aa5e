import type { Page } from '@playwright/test';
import { createPost, example } from '../live-example';
import { expect, test } from '../site';

test.use({ hasEmptyCache: true });

/** Opens a page whose scripts are held back, as on a slow line, until the answer of this is called. */
async function openWithoutScriptsYet(page: Page, path: string) {
  const held: Array<() => void> = [];
  let isHeld = true;
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    if (isHeld) await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  return () => {
    expect(held.length, 'scripts that wait').toBeGreaterThan(0);
    isHeld = false;
    for (const release of held) release();
  };
}

test('what is chosen before the claims listen narrows them once they do', async ({ page }) => {
  const letScriptsRun = await openWithoutScriptsYet(page, '/claims?verdict=wrong');
  await page.getByLabel('Find a claim').fill('cookie');
  await page.getByLabel('Topic').selectOption('csrf');
  letScriptsRun();
  await expect(page.getByRole('status')).toHaveText(/^\d+ of \d+ claims$/);
  await expect(page.getByLabel('Find a claim')).toHaveValue('cookie');
  await expect(page.getByLabel('Topic')).toHaveValue('csrf');
  // What the address asked for still holds beside it.
  await expect(page.getByLabel('Verdict')).toHaveValue('wrong');
  await expect(page).toHaveURL(/verdict=wrong.*q=cookie|q=cookie.*verdict=wrong/);
});

test('verdicts ticked before the decision table listens narrow it once it does', async ({ page }) => {
  const letScriptsRun = await openWithoutScriptsYet(page, '/decisions');
  const verdicts = page.getByRole('group', { name: 'Verdict' });
  await verdicts.getByRole('checkbox', { name: 'Route Handler' }).check();
  letScriptsRun();
  await expect(page.getByRole('status').first()).toHaveText(/^\d+ of \d+ use cases$/);
  await expect(verdicts.getByRole('checkbox', { name: 'Route Handler' })).toBeChecked();
});

test('an answer given before the advisor listens is followed by the next question', async ({ page }) => {
  const letScriptsRun = await openWithoutScriptsYet(page, '/');
  const advisor = page.getByRole('form', { name: 'Advisor' });
  await advisor.getByRole('radio').first().check();
  letScriptsRun();
  await expect(advisor.getByRole('group')).toHaveCount(2);
  await expect(advisor.getByRole('radio').first()).toBeChecked();
});

for (const path of ['/examples/create-post', '/embed/create-post']) {
  test(`${path}: the example works before the page listens, and is the same app afterwards`, async ({
    page,
  }) => {
    const letScriptsRun = await openWithoutScriptsYet(page, path);
    const live = example(page, 'action');
    await expect(live.section).toHaveAttribute('data-alive', '');
    await createPost(live.app, 'Early');
    await expect(live.app.getByText('Early')).toBeVisible();
    await expect(live.section).toHaveAttribute('data-status', 'idle');
    letScriptsRun();
    await expect(live.section).toHaveAttribute('data-status', 'ready');
    await expect(live.app.getByText('Early')).toBeVisible();
    await expect(live.exchanges.filter({ hasText: 'POST' })).toHaveCount(1);
  });
}

test('a file chosen before an example listens is in view once it does', async ({ page }) => {
  const letScriptsRun = await openWithoutScriptsYet(page, '/examples/create-post');
  const { section } = example(page, 'action');
  await section.getByRole('tab', { name: 'app/page.tsx' }).click();
  letScriptsRun();
  await expect(section.getByRole('tab', { name: 'app/page.tsx' })).toHaveAttribute('aria-selected', 'true');
});

test('what is to be compared before an example listens is compared once it does', async ({ page }) => {
  const letScriptsRun = await openWithoutScriptsYet(page, '/examples/create-post');
  await page.getByRole('tab', { name: 'Compare' }).click();
  letScriptsRun();
  await expect(example(page, 'route').section).toHaveAttribute('data-view', 'beside');
});

test('where the sandbox does not come, a press is what the page waits for, and no longer', async ({
  page,
}) => {
  await page.route('**/sandbox/**', () => undefined);
  await page.goto('/examples/create-post', { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Run', exact: true }).first().click();
  await expect(page.locator('script[data-held]')).toHaveCount(0, { timeout: 1_000 });
  await expect(example(page, 'action').section).toHaveAttribute('data-status', 'booting');
});

test.describe('a reader who saves data', () => {
  test.use({ savesData: true });

  test('presses Run before an example listens, and it runs once it does', async ({ page }) => {
    const letScriptsRun = await openWithoutScriptsYet(page, '/examples/create-post');
    const pane = page.locator('section[data-example="create-post"][data-variant="action"]');
    await pane.getByRole('button', { name: 'Run', exact: true }).click();
    letScriptsRun();
    await expect(pane).toHaveAttribute('data-status', 'ready');
  });
});
