/** The folder that `npm run talk` writes, below a path and with everything else denied. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findChromium, launchOptions } from '../../scripts/chromium';
import { type RunningSite, serveSite } from '../../scripts/lib/serve';
import { iframeOf } from '../../scripts/lib/talk/index-page';
import { writeTalk } from '../../scripts/lib/talk/write-talk';
import { createPost, example, replaceInEditor } from '../live-example';
import { embedded } from '../partitioned-deck';
import { test as base, expect } from '../site';

const below = '/some/deep/path';
const embeds = [
  { slug: 'create-post', title: 'Create a post' },
  { slug: 'like-button', title: 'Like' },
];

/** What somebody pastes into slides beside the folder. */
const pasted = iframeOf({ slug: 'like-button', title: 'Like' }, 'talk');

interface Talk {
  /** Where the folder is served. */
  url: string;
  folder: string;
  bytes: number;
  page: Page;
  /** What was asked for outside of the folder, all of it denied. */
  outside: string[];
}

async function withDenied(context: BrowserContext, url: string): Promise<string[]> {
  const outside: string[] = [];
  await context.route(
    (address) => !address.href.startsWith(url) && address.protocol !== 'blob:',
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  return outside;
}

const test = base.extend<{ talk: Talk }>({
  talk: async ({ browser }, use) => {
    const root = mkdtempSync(join(tmpdir(), 'talk-'));
    const folder = join(root, below, 'talk');
    const { bytes } = await writeTalk({ site: 'out', folder, embeds, siteUrl: undefined }, () => undefined);
    writeFileSync(join(root, below, 'deck.html'), `<!doctype html><title>Slides</title>${pasted}`);
    const server: RunningSite = await serveSite({ folder: root, basePath: '' }, 0);
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    const outside = await withDenied(context, `${server.url}${below}/`);
    await use({ url: `${server.url}${below}/talk`, folder, bytes, page: await context.newPage(), outside });
    await context.close();
    await server.close();
    rmSync(root, { recursive: true });
  },
});

test('an example runs, with an edit and an action, and asks for nothing else', async ({ talk }) => {
  const { page, url, outside } = talk;
  const failed: string[] = [];
  page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
  page.on('pageerror', (error) => failed.push(error.message));
  await page.goto(`${url}/embed/create-post.html?fontsize=16`);
  for (const variant of ['action', 'route'] as const) {
    const live = example(page, variant);
    await live.show();
    await expect(live.section).toHaveAttribute('data-status', 'ready');
    await createPost(live.app, `By the ${variant}`);
    await expect(live.app.getByText(`By the ${variant}`)).toBeVisible();
  }
  const live = example(page, 'route');
  await replaceInEditor(page, live, 'app/page.tsx', (code) => code.replace('>Posts<', '>Edited<'));
  await expect(live.app.getByRole('heading', { name: 'Edited' })).toBeVisible();
  await page.getByText('About', { exact: true }).click();
  await expect(page.locator('[data-offline]')).toHaveAttribute('data-offline', 'folder');
  expect(failed).toEqual([]);
  expect(outside).toEqual([]);
});

test('the page at its root lists what to paste, and that runs beside the folder', async ({ talk }) => {
  const { page, url, outside } = talk;
  await page.goto(`${url}/index.html`);
  await expect(page.getByRole('heading', { level: 2 }).getByRole('link')).toHaveText([
    'Create a post',
    'Like',
  ]);
  await expect(page.getByText('python3 -m http.server')).toBeVisible();
  expect(await page.getByLabel('Iframe of Like').textContent()).toBe(pasted);
  await page.goto(`${url}/../deck.html`);
  const live = embedded(page.frameLocator('iframe'));
  await expect(live.section).toHaveAttribute('data-status', 'ready');
  await page.goto(`${url}/index.html`);
  await page.getByRole('link', { name: 'Like' }).click();
  await expect(example(page, 'action', 'like-button').section).toHaveAttribute('data-status', 'ready');
  expect(outside).toEqual([]);
});

test('its steps and its remote are there, and ask for nothing else', async ({ talk }) => {
  const { page, url, outside } = talk;
  await page.goto(`${url}/embed/like-button.html?variant=action&step=1&id=talk`);
  const live = example(page, 'action', 'like-button');
  await expect(live.section).toHaveAttribute('data-step', '1');
  await expect(live.section).toHaveAttribute('data-status', 'ready');
  await expect(live.app.getByRole('button', { name: /dune/ })).toBeVisible();
  await page.getByText('About', { exact: true }).click();
  const opened = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'A remote for it' }).click();
  const remote = await opened;
  await expect(remote.getByRole('status')).toHaveText('Connected to an example that’s visible.');
  for (const step of ['2', '3', '4']) {
    await remote.getByRole('button', { name: 'Next step' }).click();
    await expect(live.section).toHaveAttribute('data-step', step);
    await expect(live.section).toHaveAttribute('data-status', 'ready');
  }
  expect(outside).toEqual([]);
});

test('it runs from another computer by plain HTTP, where browsers keep some of their powers back', async ({
  talk,
}) => {
  const found = findChromium();
  const { args = [], ...launch } = found ? launchOptions(found) : {};
  const rules = '--host-resolver-rules=MAP talk.test 127.0.0.1';
  const browser = await chromium.launch({ ...launch, args: [...args, '--disable-gpu', rules] });
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${talk.url.replace('localhost', 'talk.test')}/embed/create-post.html`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  const live = example(page, 'action');
  await expect(live.section).toHaveAttribute('data-status', 'ready');
  await createPost(live.app, 'By plain HTTP');
  await expect(live.app.getByText('By plain HTTP')).toBeVisible();
  expect(errors).toEqual([]);
  await browser.close();
});

test('two examples weigh less than 5 MB', async ({ talk }) => {
  expect(talk.bytes).toBeLessThanOrEqual(5_000_000);
  const index = readFileSync(join(talk.folder, 'index.html'), 'utf8');
  expect(index).toContain(`2 examples, ${(talk.bytes / 1e6).toFixed(1)} MB`);
});

test('opened as a file, an example says what to do instead', async ({ talk, browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`file://${talk.folder}/embed/create-post.html`);
  await expect(page.getByText('python3 -m http.server').first()).toBeVisible();
  await expect(page.getByText('Starting…')).toHaveCount(0);
  await context.close();
});
