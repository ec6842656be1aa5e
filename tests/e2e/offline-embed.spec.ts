/**
 * An example in slides of another site that has no network: saved in the browser, or with a part that is missing. Chromium keeps
 * the storage of each site in each other site apart here, unlike in the other tests (`tests/deck.ts`).
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import sirv from 'sirv';
import { createPost, example, replaceInEditor } from '../live-example';
import { closeServer, embedded, frameOf, openPartitioned, portOf, serveDeck } from '../partitioned-deck';
import { test as base, expect, hydrated } from '../site';

/** A site of this test's own: it can be closed, and a file of it replaced. */
interface Site {
  url: string;
  replaced: Map<string, string>;
  close(): Promise<void>;
}

async function serveOwnSite(): Promise<Site> {
  const files = sirv('out', { etag: true });
  const replaced = new Map<string, string>();
  const server: Server = createServer((request, response) => {
    const text = replaced.get(request.url ?? '');
    if (text === undefined) return files(request, response);
    response.setHeader('content-type', 'text/javascript');
    response.setHeader('cache-control', 'no-cache');
    response.end(text);
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  let isOpen = true;
  const close = async () => {
    if (isOpen) await closeServer(server);
    isOpen = false;
  };
  return { url: `http://localhost:${portOf(server)}`, replaced, close };
}

interface Talk {
  context: BrowserContext;
  own: Site;
  /** Opens slides with these frames. */
  open(...frames: string[]): Promise<Page>;
}

const test = base.extend<{ talk: Talk }>({
  talk: async ({ browserName: _ }, use) => {
    const own = await serveOwnSite();
    const { context, close } = await openPartitioned();
    let html = '';
    const deck = await serveDeck(() => html);
    await use({
      context,
      own,
      async open(...frames) {
        html = frames.join('');
        const page = await context.newPage();
        await page.goto(deck.url);
        return page;
      },
    });
    await close();
    await deck.close();
    await own.close();
  },
});

const inFirst = (page: Page, variant?: string) => embedded(page.frameLocator('iframe').first(), variant);

async function takeOffline(page: Page) {
  const live = inFirst(page);
  await expect(live.section).toHaveAttribute('data-status', 'ready');
  await live.about.click();
  await expect(live.offline).toHaveAttribute('data-offline', 'online');
  await live.offline.getByRole('button', { name: 'Take this talk offline' }).click();
  await expect(live.offline.getByRole('status')).toHaveText(
    /^Ready offline: all files are saved .*\d\.\d MB/,
  );
  return live;
}

/** What a page can see that is kept for its site. */
const savedIn = (frame: Frame) =>
  frame.evaluate(async () => {
    const workers = await navigator.serviceWorker.getRegistrations();
    return { caches: await caches.keys(), workers: workers.length };
  });

/** As slides do that unload what is out of sight. */
const showAgain = (page: Page, address: string) =>
  page.evaluate((src) => {
    const frame = document.querySelector('iframe');
    if (frame) frame.src = src;
  }, address);

test('saved, it runs with nothing of its site in reach: an edit, an action, another variant', async ({
  talk,
}) => {
  const { own, context } = talk;
  const page = await talk.open(frameOf(`${own.url}/embed/create-post`));
  await takeOffline(page);
  // The storage of the site itself is another: saved there is nothing.
  const direct = await context.newPage();
  await direct.goto(`${own.url}/robots.txt`);
  expect(await savedIn(direct.mainFrame())).toEqual({ caches: [], workers: 0 });
  await direct.close();
  const inDeck = page.frames().find((frame) => frame.url().includes('/embed/'));
  expect(inDeck && (await savedIn(inDeck))).toEqual({ caches: ['embeds'], workers: 1 });
  await own.close();

  await showAgain(page, `${own.url}/embed/create-post?fontsize=16`);
  const live = inFirst(page);
  await expect(live.section).toHaveAttribute('data-status', 'ready');
  await createPost(live.app, 'Without a network');
  await expect(live.app.getByText('Without a network')).toBeVisible();

  await live.section.getByRole('tab', { name: 'app/page.tsx' }).click();
  await live.editor.getByText('Posts').first().click();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await expect(live.editor).toBeVisible();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('export default function Page() {\n  return <h1>Edited offline</h1>;\n}\n');
  await expect(live.app.getByRole('heading', { name: 'Edited offline' })).toBeVisible();

  await live.about.click();
  await expect(live.offline).toHaveAttribute('data-offline', 'ready');

  await showAgain(page, `${own.url}/embed/create-post?variant=route`);
  const route = inFirst(page, 'route');
  await expect(route.section).toHaveAttribute('data-status', 'ready');
  await createPost(route.app, 'By a handler');
  await expect(route.app.getByText('By a handler')).toBeVisible();
});

test('saved with steps, it goes through all of them with nothing of its site in reach', async ({ talk }) => {
  const { own } = talk;
  const address = `${own.url}/embed/like-button`;
  const page = await talk.open(frameOf(address));
  await takeOffline(page);
  await own.close();
  await showAgain(page, `${address}?step=1`);
  const { section, app } = inFirst(page);
  for (const step of ['1', '2', '3', '4']) {
    await expect(section).toHaveAttribute('data-step', step);
    await expect(section).toHaveAttribute('data-status', 'ready');
    await expect(app.getByRole('button', { name: /dune/ })).toBeVisible();
    if (step !== '4') await section.getByRole('button', { name: 'Next step' }).click();
  }
});

test('a file that is missing is noticed, and it is not called ready', async ({ talk }) => {
  const { own } = talk;
  const page = await talk.open(frameOf(`${own.url}/embed/create-post`));
  await takeOffline(page);
  const frame = page.frames().find((each) => each.url().includes('/embed/'));
  await frame?.evaluate(async () => {
    const cache = await caches.open('embeds');
    const keys = await cache.keys();
    const compiler = keys.find(({ url }) => url.includes('/sandbox/compiler.js'));
    if (compiler) await cache.delete(compiler);
  });
  await showAgain(page, `${own.url}/embed/create-post?fontsize=16`);
  const live = inFirst(page);
  await expect(live.section).toHaveAttribute('data-status', 'ready');
  await live.about.click();
  await expect(live.offline).toHaveAttribute('data-offline', 'online');
});

/** The site as after another build, of which one file differs. */
function rebuild({ replaced }: Site): string {
  const host = readFileSync('out/sandbox/host.js');
  const next = `${host};globalThis.isNextBuild = true;`;
  const hashOf = (content: string | Buffer) =>
    `sha256-${createHash('sha256').update(content).digest('base64')}`;
  const worker = readFileSync('out/offline-worker.js', 'utf8');
  const changed = worker.replace(hashOf(host), hashOf(next)).replace(/build:"[^"]+"/, 'build:"next"');
  expect(changed).not.toBe(worker);
  replaced.set('/sandbox/host.js', next);
  replaced.set('/offline-worker.js', changed);
  return next;
}

test('a new build waits until no slide of the one before it is open', async ({ talk }) => {
  const { own } = talk;
  const address = `${own.url}/embed/create-post`;
  const page = await talk.open(frameOf(address), frameOf(`${address}?autorun=0`));
  await takeOffline(page);
  rebuild(own);
  const isNext = (of: Page) =>
    of
      .frames()
      .find((frame) => frame.url().includes('/sandbox/'))
      ?.evaluate(() => 'isNextBuild' in globalThis);
  const embedOf = (of: Page) => of.frames().filter((frame) => frame.url().includes('/embed/'))[1];
  const waits = () =>
    embedOf(page)?.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
      return registration?.waiting !== null;
    });
  await expect.poll(waits).toBe(true);
  await showAgain(page, `${address}?fontsize=16`);
  await expect(inFirst(page).section).toHaveAttribute('data-status', 'ready');
  expect(await isNext(page)).toBe(false);

  await page.close();
  await own.close();
  const later = await talk.open(frameOf(address));
  await expect(inFirst(later).section).toHaveAttribute('data-status', 'ready');
  expect(await isNext(later)).toBe(true);
});

test('where the browser keeps nothing for it, it says so and names the folder', async ({ talk }) => {
  const { own, context } = talk;
  // As Chromium does in a private window, and for who blocks the data of other sites.
  await context.addInitScript(() => {
    Object.defineProperty(ServiceWorkerContainer.prototype, 'getRegistrations', {
      value: () =>
        Promise.reject(
          new DOMException('The user denied permission to use Service Worker.', 'SecurityError'),
        ),
    });
  });
  const page = await talk.open(frameOf(`${own.url}/embed/create-post`));
  const live = inFirst(page);
  await expect(live.section).toHaveAttribute('data-status', 'ready');
  await live.about.click();
  await expect(live.offline).toContainText('The user denied permission');
  await expect(live.offline).toContainText('npm run talk -- create-post');
  await expect(live.offline.getByRole('button')).toHaveCount(0);
});

test.describe('a frame with a sandbox', () => {
  const tokens = 'allow-scripts allow-same-origin allow-forms';
  for (const [given, missing] of [
    ['allow-scripts', 'allow-same-origin'],
    ['allow-scripts allow-same-origin', 'allow-forms'],
  ] as const) {
    test(`without ${missing} the still result is there, and where it does run`, async ({ talk }) => {
      const { own } = talk;
      const address = `${own.url}/embed/create-post`;
      const page = await talk.open(frameOf(address, `sandbox="${given}"`));
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.reload();
      const live = inFirst(page);
      await expect(live.obstacle).toContainText(missing);
      await expect(live.obstacle.getByRole('link', { name: 'Open in a new tab' })).toHaveAttribute(
        'href',
        address,
      );
      await expect(live.obstacle).toContainText(address);
      await expect(live.still).toBeVisible();
      await expect(live.section.getByText('Starting')).toHaveCount(0);
      expect(asked.filter((path) => /^\/(sandbox|offline)\//.test(path))).toEqual([]);
    });
  }

  test('with all tokens it runs', async ({ talk }) => {
    const page = await talk.open(frameOf(`${talk.own.url}/embed/create-post`, `sandbox="${tokens}"`));
    const live = inFirst(page);
    await expect(live.section).toHaveAttribute('data-status', 'ready');
    await createPost(live.app, 'In a sandbox');
    await expect(live.app.getByText('In a sandbox')).toBeVisible();
  });

  test('without scripts there are code, result and the address', async ({ talk }) => {
    const page = await talk.open(frameOf(`${talk.own.url}/embed/create-post`, 'sandbox="allow-popups"'));
    const frame = page.frameLocator('iframe').first();
    await expect(frame.getByText(/allow-scripts/)).toBeVisible();
    await expect(frame.getByRole('link', { name: 'Open in a new tab' })).toBeVisible();
    await expect(inFirst(page).still).toBeVisible();
  });
});

test.describe('what fails to load', () => {
  base.use({ savesData: true, hasEmptyCache: true });
  const online = (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')));

  for (const [what, pattern] of [
    ['the part of the page that runs it', '**/_next/static/chunks/*.js'],
    ['the frame of the sandbox', '**/sandbox/index.html'],
    ['the code of the sandbox', '**/sandbox/client.js'],
  ] as const) {
    base(`${what}: the still result and the code stay, and it runs once online`, async ({ page }) => {
      await page.goto('/embed/create-post');
      await hydrated(page);
      const live = example(page, 'action');
      await page.route(pattern, (route) => route.abort());
      await live.section.getByRole('button', { name: 'Run', exact: true }).click();
      const obstacle = live.section.getByRole('alert');
      await expect(obstacle).toContainText('could not be loaded');
      await expect(live.section.locator('iframe[title*="as rendered"]')).toBeVisible();
      await expect(live.section.locator('pre').first()).toBeVisible();
      await expect(live.status).toHaveText('Not running');
      await page.unroute(pattern);
      await online(page);
      await expect(live.section).toHaveAttribute('data-status', 'ready');
      await expect(obstacle).toHaveCount(0);
      await createPost(live.app, 'Back again');
      await expect(live.app.getByText('Back again')).toBeVisible();
    });
  }

  for (const path of ['/examples/create-post', '/embed/create-post'])
    base(
      `${path}: on a phone all of what it says is in sight, and so is the top of the result`,
      async ({ page }) => {
        await page.setViewportSize({ width: 375, height: 812 });
        await page.goto(path);
        await hydrated(page);
        const { section } = example(page, 'action');
        await page.route('**/_next/static/chunks/*.js', (route) => route.abort());
        await section.getByRole('button', { name: 'Run', exact: true }).click();
        const obstacle = section.getByRole('alert');
        await expect(obstacle).toContainText('could not be loaded');
        expect(await obstacle.evaluate((node) => node.scrollHeight - node.clientHeight)).toBeLessThanOrEqual(
          0,
        );
        const still = await section.locator('iframe[title*="as rendered"]').boundingBox();
        const note = await obstacle.boundingBox();
        expect((note?.y ?? 0) - (still?.y ?? 0)).toBeGreaterThan(40);
      },
    );

  base('what never comes is no longer called starting after 15 s', async ({ page }) => {
    await page.goto('/embed/create-post');
    await hydrated(page);
    const live = example(page, 'action');
    await page.route('**/sandbox/host.js', () => undefined);
    await live.section.getByRole('button', { name: 'Run', exact: true }).click();
    await expect(live.status).toHaveText('Starting…');
    const obstacle = live.section.getByRole('alert');
    await expect(obstacle).toContainText('has not started within 15 seconds', { timeout: 20_000 });
    await expect(live.section.getByText('Starting…')).toHaveCount(0);
    await page.unroute('**/sandbox/host.js');
    await obstacle.getByRole('button', { name: 'Try again' }).click();
    await expect(live.section).toHaveAttribute('data-status', 'ready');
  });

  base('without the editor the code can be read, and changed once online', async ({ page }) => {
    await page.goto('/embed/create-post');
    await hydrated(page);
    const live = example(page, 'action');
    // The editor comes when the app runs: its chunks are those after that of the running pane.
    let isPaneThere = false;
    await page.route('**/_next/static/chunks/*.js', (route) =>
      isPaneThere ? route.abort() : route.continue(),
    );
    page.on('request', (request) => {
      if (request.url().endsWith('/sandbox/client.js')) isPaneThere = true;
    });
    await live.section.getByRole('button', { name: 'Run', exact: true }).click();
    await expect(live.section).toHaveAttribute('data-status', 'ready');
    await expect(live.section.getByText('The editor could not be loaded')).toBeVisible();
    await expect(live.section.locator('pre').first()).toBeVisible();
    await page.unroute('**/_next/static/chunks/*.js');
    await online(page);
    await expect(live.section.locator('.cm-content')).toBeVisible();
  });
});

test('what it needs is fetched once it is loaded, without a wish', async ({ talk }) => {
  const { own } = talk;
  const page = await talk.open(frameOf(`${own.url}/embed/create-post?autorun=0`));
  const asked = new Set<string>();
  page.on('requestfinished', (request) => asked.add(new URL(request.url()).pathname));
  await page.reload();
  for (const path of ['/sandbox/compiler.js', '/sandbox/worker.js', '/editor/names.json'])
    await expect.poll(() => asked.has(path), { message: path }).toBe(true);
  await expect(inFirst(page).section).toHaveAttribute('data-status', 'idle');
});

base('what runs goes on without a network: an action and an edit', async ({ page }) => {
  const asked = new Set<string>();
  page.on('requestfinished', (request) => asked.add(new URL(request.url()).pathname));
  await page.goto('/embed/create-post');
  const live = example(page, 'action');
  await expect(live.section).toHaveAttribute('data-status', 'ready');
  await expect(live.section.locator('.cm-content')).toBeVisible();
  await expect.poll(() => asked.has('/sandbox/compiler.js')).toBe(true);
  await page.context().setOffline(true);
  await createPost(live.app, 'Without a network');
  await expect(live.app.getByText('Without a network')).toBeVisible();
  await replaceInEditor(page, live, 'app/page.tsx', (code) => code.replace('>Posts<', '>Edited<'));
  await expect(live.app.getByRole('heading', { name: 'Edited' })).toBeVisible();
  await page.context().setOffline(false);
});
