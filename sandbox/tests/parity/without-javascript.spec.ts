/** The action variant as a plain form, before any client JavaScript, on the real server in both of its modes. */
import { expect, type Page, test } from '@playwright/test';
import { builtWith } from './build-examples';
import { type RunningApp, startBuilt } from './real-next';
import { ofRun, plainForm, slugsIn } from './runs';

test.use({ javaScriptEnabled: false });

async function submit(page: Page, url: string, title: string) {
  await page.goto(url);
  await page.getByLabel('Title').fill(title);
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.getByRole('button', { name: 'Create post' }).click(),
  ]);
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
}

const target = 'Next.js without JavaScript';
const { slug, variant } = plainForm;

for (const cacheComponents of slugsIn(target).length > 0 ? [true, false] : []) {
  test.describe(`with Cache Components ${cacheComponents ? 'on' : 'off'}`, ofRun(slug, target, 4), () => {
    let server: RunningApp;
    test.beforeAll(async () => {
      server = await startBuilt(builtWith(slug, variant, cacheComponents));
    });
    test.afterAll(() => server?.stop());

    test('a form without JavaScript creates the post', async ({ page }) => {
      await submit(page, server.url, 'Without JavaScript');
      await page.goto(server.url);
      // Where the list streams in, a page without JavaScript keeps it hidden beside its fallback.
      await expect(page.locator('li', { hasText: 'Without JavaScript' })).toHaveCount(1);
    });

    // Observed on next@16.4.6: with Cache Components on, the answer to such a POST lacks the prerendered part of
    // the page, and so the form with its message. When this fails, the article on forms has to change.
    test(`the answer ${cacheComponents ? 'lacks' : 'shows'} the form and what the action refused`, async ({
      page,
    }) => {
      await submit(page, server.url, 'x'.repeat(81));
      const shown = cacheComponents ? 0 : 1;
      await expect(page.locator('form')).toHaveCount(shown);
      await expect(page.getByRole('alert').filter({ hasText: 'Use at most 80' })).toHaveCount(shown);
    });
  });
}
