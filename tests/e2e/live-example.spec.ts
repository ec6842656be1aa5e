import { createPost, example, replaceInEditor, type Variant } from '../live-example';
import { article, expect, recordRequests, test } from '../site';

// Each starts what it needs, and nothing else.
test.use({ savesData: true });

test('both halves are real: the wire shows one request of the action against two of the handler', async ({
  page,
}) => {
  await page.goto(article);
  const requests = async (variant: Variant) => {
    const { app, show, run, exchanges } = example(page, variant);
    await show();
    await run();
    const before = await exchanges.count();
    await createPost(app, `Sent by the ${variant}`);
    await expect(app.getByText(`Sent by the ${variant}`)).toBeVisible();
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

test('the page of a variant is loaded once that variant is shown', async ({ page }) => {
  await page.goto(article);
  const { section, show } = example(page, 'route');
  const still = section.locator('iframe[srcdoc]');
  await expect(section).toHaveAttribute('data-settled', '');
  await expect(still).toHaveCount(0);
  await show();
  await expect(still).toHaveCount(1);
});

test('an edited Client Component keeps what was typed; an edited action starts the server again; Reset restores both', async ({
  page,
}) => {
  await page.goto(article);
  const live = example(page, 'action');
  const { app, run, section, status, openOptions } = live;
  const posted = app.getByRole('listitem').filter({ hasText: 'Posted' });
  await run();

  await app.getByRole('textbox').fill('Half a title');
  await replaceInEditor(page, live, 'app/post-form.tsx', (code) => code.replace('Create post', 'Publish'));
  await expect(app.getByRole('button', { name: 'Publish' })).toBeVisible();
  await expect(status).toHaveText(/^Updated in [\d.]+ m?s, state kept$/);
  await expect(app.getByRole('textbox')).toHaveValue('Half a title');

  await createPost(app, 'Posted');
  await expect(posted).toHaveCount(1);
  await replaceInEditor(page, live, 'app/actions.ts', (code) =>
    code.replace(
      /(createPost\([\s\S]*?\{)/,
      "$1\n  if (form.get('title') === 'Posted') return { error: 'Not again.' };",
    ),
  );
  await expect(status).toHaveText(/^Updated in [\d.]+ m?s, server modules reloaded, globalThis kept$/);
  await createPost(app, 'Posted');
  await expect(app.getByRole('alert')).toHaveText('Not again.');
  await expect(posted).toHaveCount(1);

  await openOptions();
  await section.getByRole('button', { name: 'Reset code' }).click();
  await expect(section.locator('.cm-content')).not.toContainText('Not again.');
  await expect(app.getByRole('button', { name: 'Create post' })).toBeVisible();
  await expect(section).toHaveAttribute('data-status', 'ready');
  await expect(status).toHaveText(/^Updated/);
  await createPost(app, 'Posted');
  await expect(posted).toHaveCount(2);
  await expect(app.getByRole('alert')).toBeEmpty();

  await openOptions();
  await section.getByRole('button', { name: 'Bring back my edits' }).click();
  await expect(app.getByRole('button', { name: 'Publish' })).toBeVisible();
});

test('broken code is shown with its line, a button leads there, and the last good preview stays', async ({
  page,
}) => {
  await page.goto(article);
  const live = example(page, 'action');
  const { app, run, section, status } = live;
  await run();
  await replaceInEditor(page, live, 'app/actions.ts', (code) => `${code}\nconst broken = ;`);
  await expect(section).toHaveAttribute('data-status', 'error');
  await expect(status).toHaveText('Not updated: app/actions.ts doesn’t compile');
  const problem = section.getByRole('alert');
  await expect(problem).toContainText(/app\/actions\.ts:\d+/);
  await expect(problem).toContainText(/> +\d+ \| const broken = ;/);
  await expect(problem).toContainText('The preview still shows the last version that worked.');
  await expect(app.getByRole('textbox').first()).toBeVisible();

  await section.getByRole('tab', { name: 'lib/posts.ts' }).click();
  await problem.getByRole('button', { name: /^Go to line \d+$/ }).click();
  await expect(section.getByRole('tab', { name: 'app/actions.ts' })).toHaveAttribute('aria-selected', 'true');
  await expect(section.locator('.cm-content')).toBeFocused();
  await expect(section.locator('.cm-activeLine')).toHaveText('const broken = ;');
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.keyboard.insertText('1;');
  await expect(section).toHaveAttribute('data-status', 'ready');
  await expect(problem).toHaveCount(0);
});

test('the note about an error is folded to one line by keyboard, and the app below it goes on', async ({
  page,
}) => {
  await page.goto(article);
  const live = example(page, 'action');
  const { app, run, section } = live;
  await run();
  await replaceInEditor(page, live, 'app/actions.ts', (code) => `${code}\nconst broken = ;`);
  const note = section.getByRole('alert');
  await expect(note.getByText(/last version/)).toHaveCount(1);
  const fold = note.getByRole('button', { name: 'Hide details' });
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await fold.focus();
  await page.keyboard.press('Enter');
  const details = note.getByRole('button', { name: 'Details', exact: true });
  await expect(details).toBeFocused();
  await expect(details).toHaveAttribute('aria-expanded', 'false');
  const { height = 0 } = (await note.boundingBox()) ?? {};
  expect(height).toBeGreaterThan(0);
  expect(height).toBeLessThan(48);
  await createPost(app, 'Meanwhile');
  await expect(app.getByText('Meanwhile')).toBeVisible();
  const post = await app.getByText('Meanwhile').boundingBox();
  const top = (await note.boundingBox())?.y ?? 0;
  expect(post ? post.y + post.height : Number.POSITIVE_INFINITY).toBeLessThanOrEqual(top);
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
