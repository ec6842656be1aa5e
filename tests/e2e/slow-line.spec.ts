/**
 * A slow machine on a slow line, or one whose line breaks: reading never waits for a script, and what runs says what it waits
 * for. What comes first is asked, and what is said meanwhile; never how long it takes.
 */
import { article, expect, type Page, test } from '../site';

test.use({ savesData: true, hasEmptyCache: true });

// Also where a test fails before it is online again.
test.afterEach(({ page }) => page.context().setOffline(false));

const slow = { latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** @returns what makes the machine and its line as fast as they are */
async function slowDown(page: Page) {
  const session = await page.context().newCDPSession(page);
  const set = async (rate: number, line: typeof slow) => {
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
  };
  await session.send('Network.enable');
  await set(6, slow);
  return async () => {
    await set(1, { latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
    await session.detach();
  };
}

/** Holds back what is asked for at these addresses. @returns what becomes of it: it comes, or the line breaks */
async function holdBack(page: Page, addresses: RegExp | string) {
  const held: Array<(comes: boolean) => void> = [];
  let fate: boolean | undefined;
  await page.route(addresses, async (route) => {
    const comes = fate ?? (await new Promise<boolean>((resolve) => held.push(resolve)));
    await (comes ? route.continue() : route.abort('internetdisconnected'));
  });
  const decide = (comes: boolean) => {
    fate = comes;
    for (const resolve of held.splice(0)) resolve(comes);
  };
  return { held, comes: () => decide(true), breaks: () => decide(false) };
}

const pane = (page: Page) => page.locator('section[data-example]:not([data-view="hidden"])').first();
const press = (page: Page) => pane(page).getByRole('button', { name: 'Run', exact: true }).click();
const isPainted = (page: Page) =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0);

for (const [path, words] of [
  ['/', 'Your own UI changes data'],
  ['/start-here', 'Five mistakes'],
  [article, 'Only as secure as the checks you write'],
  ['/claims', 'Server Actions are for changing data'],
  ['/decisions', 'Registration form'],
] as const) {
  test(`${path}: is painted and can be read while no script has come`, async ({ page }) => {
    await holdBack(page, /\/_next\/static\/.*\.js/);
    await page.goto(path, { waitUntil: 'commit' });
    await expect(page.getByRole('main').getByText(words).first()).toBeVisible();
    await expect.poll(() => isPainted(page)).toBe(true);
  });
}

for (const path of [article, '/examples/create-post', '/embed/create-post']) {
  test(`${path}: the code and what it renders are there while no script has come`, async ({ page }) => {
    await holdBack(page, /\/_next\/static\/.*\.js/);
    await page.goto(path, { waitUntil: 'commit' });
    await expect(pane(page).getByText('createPost').first()).toBeVisible();
    const still = pane(page).frameLocator('iframe[title$="was built"]');
    await expect(still.getByRole('textbox')).toBeVisible();
  });
}

for (const path of ['/examples/create-post', '/embed/create-post', '/playground']) {
  test(`${path}: slow, it says that it starts, and then runs`, async ({ page }) => {
    const sandbox = await holdBack(page, '**/sandbox/**');
    const speedUp = await slowDown(page);
    await page.goto(path, { waitUntil: 'commit' });
    await press(page);
    // What comes next need not take minutes here too.
    await expect.poll(() => page.evaluate(() => document.readyState)).not.toBe('loading');
    await speedUp();
    await expect(pane(page).getByRole('status').filter({ hasText: 'Starting…' })).toBeVisible();
    await expect.poll(() => sandbox.held.length, { message: 'files asked for' }).toBeGreaterThan(0);
    sandbox.comes();
    await expect(pane(page)).toHaveAttribute('data-status', 'ready');
  });

  // An example starts from what was compiled when the site was built.
  const compiler = path === '/playground' ? ['sandbox/compiler.js*'] : [];
  for (const file of ['sandbox/*', 'sandbox/worker.js*', 'sandbox/client.js*', ...compiler]) {
    test(`${path}: offline while ${file} was on its way, it says what to do, and that helps`, async ({
      page,
    }) => {
      const line = await holdBack(page, `**/${file}`);
      await page.goto(path);
      await press(page);
      await expect.poll(() => line.held.length, { message: 'files asked for' }).toBeGreaterThan(0);
      await expect(pane(page).getByRole('status').filter({ hasText: 'Starting…' })).toBeVisible();
      await page.context().setOffline(true);
      line.breaks();
      const alert = pane(page).getByRole('alert');
      await expect(alert).toContainText('could not be loaded: ');
      await expect(alert).toContainText('It loads when the network is back.');
      await expect(alert.getByRole('button', { name: 'Try again' })).toBeVisible();
      line.comes();
      await page.context().setOffline(false);
      // It tries by itself, so that there may be nothing left to press.
      await expect(pane(page)).toHaveAttribute('data-status', 'ready');
      await expect(alert).toHaveCount(0);
    });
  }
}
