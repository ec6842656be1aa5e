import type { Page } from '@playwright/test';
import { article, expect, recordRequests, test } from '../site';

type Variant = 'action' | 'route';

/** One variant of the example, found as design and outside tools find it. */
function example(page: Page, variant: Variant) {
  const section = page.locator(`section[data-example="create-post"][data-variant="${variant}"]`);
  return {
    section,
    // Frame A holds frame B, in which the reader's code runs, and at times the next one beside it.
    app: section.frameLocator('iframe[title*="Preview"]').frameLocator('iframe.shown'),
    wire: section.getByRole('region', { name: 'Wire' }),
    // Once in view a pane also starts by itself; then the same button runs it again.
    run: async () => {
      await section.getByRole('button', { name: /^Run( again)?$/ }).click();
      await expect(section).toHaveAttribute('data-status', 'ready');
    },
  };
}

async function createPost(app: ReturnType<typeof example>['app'], title: string) {
  await app.getByRole('textbox').first().fill(title);
  await app.getByRole('button').first().click();
}

/** Replaces the text of the open file, as select-all and paste would. */
async function replaceInEditor(page: Page, variant: Variant, change: (code: string) => string) {
  const editor = example(page, variant).section.locator('.cm-content');
  // The tab is chosen before the editor shows its file.
  await expect(editor).toContainText('use server');
  const code = (await editor.locator('.cm-line').allTextContents()).join('\n');
  await editor.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(change(code));
}

for (const variant of ['action', 'route'] as const) {
  test(`the ${variant} creates a post, with a real server half`, async ({ page }) => {
    await page.goto(article);
    const { app, run } = example(page, variant);
    await run();
    await createPost(app, 'Written in the reader’s own tab');
    await expect(app.getByText('Written in the reader’s own tab')).toBeVisible();
  });
}

test('the wire shows one request of the action against two of the handler', async ({ page }) => {
  await page.goto(article);
  const requests = async (variant: Variant) => {
    const { app, run, wire } = example(page, variant);
    await run();
    const before = await wire.locator('[data-exchange]').count();
    await createPost(app, `Sent by the ${variant}`);
    await expect(app.getByText(`Sent by the ${variant}`)).toBeVisible();
    const exchanges = wire.locator('[data-exchange]');
    return (await exchanges.allTextContents()).slice(before);
  };
  const action = await requests('action');
  expect(action).toHaveLength(1);
  expect(action[0]).toMatch(/POST/);
  const route = await requests('route');
  expect(route).toHaveLength(2);
  expect(route[0]).toMatch(/POST.*\/api\/posts/s);
  expect(route[1]).toMatch(/GET/);
});

test('an edited action rejects an empty title, and Reset restores the file', async ({ page }) => {
  await page.goto(article);
  const { app, run, section } = example(page, 'action');
  await run();
  await createPost(app, '');
  await expect(app.getByText('Untitled')).toBeVisible();

  await section.getByRole('tab', { name: /actions\.ts/ }).click();
  await replaceInEditor(page, 'action', (code) =>
    code.replace(
      /(function createPost[^{]*\{)/,
      "$1\n  if (!form.get('title')) return { error: 'A title, please.' };",
    ),
  );
  await expect(app.getByText('Untitled')).toHaveCount(0);
  await createPost(app, '');
  await expect(app.getByRole('alert')).toHaveText('A title, please.');
  await expect(app.getByText('Untitled')).toHaveCount(0);

  await section.getByRole('button', { name: 'Reset' }).click();
  await expect(section.locator('.cm-content')).not.toContainText('A title, please.');
  await expect(app.getByRole('alert')).toHaveCount(0);
  await createPost(app, '');
  await expect(app.getByText('Untitled')).toBeVisible();
});

test('broken code names file and line, and the last good preview and the edit stay', async ({ page }) => {
  await page.goto(article);
  const { app, run, section } = example(page, 'action');
  await run();
  await section.getByRole('tab', { name: /actions\.ts/ }).click();
  await replaceInEditor(page, 'action', (code) => `${code}\nconst broken = ;`);
  await expect(section).toHaveAttribute('data-status', 'error');
  await expect(section.getByRole('alert')).toContainText(/actions\.ts:\d+/);
  await expect(app.getByRole('textbox').first()).toBeVisible();
  await expect(section.locator('.cm-content')).toContainText('const broken = ;');
});

test('the embed plays with every host but the site denied, and asks no other', async ({ page, site }) => {
  const requests = recordRequests(page);
  const here = new URL(site.url).origin;
  await page.context().route(
    (url) => url.origin !== here && url.protocol.startsWith('http'),
    (route) => route.abort(),
  );
  await page.goto('/embed/create-post');
  await page.reload();
  const { app, run } = example(page, 'action');
  await run();
  await createPost(app, 'No network needed');
  await expect(app.getByText('No network needed')).toBeVisible();
  const elsewhere = requests.filter(
    (address) => /^(https?|wss?):/.test(address) && new URL(address).origin !== here,
  );
  expect(elsewhere).toEqual([]);
});
