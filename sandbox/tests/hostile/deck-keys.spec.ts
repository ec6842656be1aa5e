/** No app turns the slides around its embed: keys that are told of were pressed by the reader, in the app, and are what they say. */
import { expect, type Page, test } from '@playwright/test';
import { defaultSettings, type Files } from '../../shared/protocol';
import { inClient } from './apps';
import { type HeldSandbox, holdSandbox } from './sandbox';
import { type Site, serveSite } from './site';

let site: Site;
test.beforeAll(async () => {
  site = await serveSite();
});
test.afterAll(() => site.close());

async function run(page: Page, app: Files): Promise<HeldSandbox> {
  await page.goto(`${site.url}/?frames=1`);
  const sandbox = await holdSandbox(page, 0);
  await sandbox.send({ type: 'settings', settings: { ...defaultSettings, hasDeckKeys: true } });
  expect(await sandbox.run(app)).toBeUndefined();
  return sandbox;
}

const told = (page: Page) =>
  page.evaluate(() =>
    (window.heldSandboxes[0]?.messages ?? []).flatMap((each) => (each.type === 'key' ? [each.key.key] : [])),
  );

/** What was told so far; what the app logs now comes after it. */
async function keys(page: Page, sandbox: HeldSandbox): Promise<string[]> {
  const app = await sandbox.app();
  const mark = `mark ${Math.random()}`;
  await app.evaluate((text) => console.log(text), mark);
  await expect.poll(() => sandbox.lines()).toContain(mark);
  return told(page);
}

const forge =
  "for (const target of [window, document, document.body]) target.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', code: 'PageDown', bubbles: true }));";

test('a key that the app makes up is told of to nobody, with or without the focus', async ({ page }) => {
  const sandbox = await run(page, inClient(`setInterval(() => { ${forge} }, 20);`));
  expect(await keys(page, sandbox)).toEqual([]);
  const app = await sandbox.app();
  await app.locator('p').click();
  expect(await keys(page, sandbox)).toEqual([]);
  await page.keyboard.press('PageDown');
  await expect.poll(() => keys(page, sandbox)).toEqual(['PageDown']);
});

test('a letter stays a letter, whatever the app does to events, lists and texts', async ({ page }) => {
  const attempts =
    "Object.defineProperty(KeyboardEvent.prototype, 'key', { get: () => 'PageDown' }); Array.prototype.find = () => 'PageDown'; Array.prototype[Symbol.iterator] = function* () { yield 'PageDown'; }; String.prototype.startsWith = () => true; Object.prototype.x = 'always'; Element.prototype.closest = () => null; Object.defineProperty(Document.prototype, 'activeElement', { get: () => null });";
  const sandbox = await run(
    page,
    inClient(`document.body.insertAdjacentHTML('beforeend', '<input id="i">'); ${attempts}`),
  );
  const app = await sandbox.app();
  await app.locator('#i').click();
  // The last is the deck's, and comes after the others. The app has broken its own console.
  for (const key of ['a', 'x', 'ArrowRight', 'b', 'PageUp']) await page.keyboard.press(key);
  await expect.poll(() => told(page)).toContain('PageUp');
  expect(await told(page)).toEqual(['PageUp']);
});

test('what is typed in the page turns no slide by way of the app', async ({ page }) => {
  const sandbox = await run(
    page,
    inClient(`setInterval(() => { ${forge} }, 20); setInterval(() => window.focus(), 500);`),
  );
  await page.getByRole('textbox', { name: 'Editor', exact: true }).click();
  for (const key of ['b', '.', ' ', 'PageDown']) await page.keyboard.press(key, { delay: 40 });
  expect(await keys(page, sandbox)).toEqual([]);
});

/** Each has an element `h` that is written in, though no selector tells. */
const written: Record<string, string> = {
  'a field in a closed shadow root':
    "document.body.innerHTML = '<div id=h></div>'; h.attachShadow({ mode: 'closed' }).innerHTML = '<input>';",
  'an element with a context of its own for editing':
    "document.body.innerHTML = '<canvas id=h width=99 height=30></canvas>'; if (window.EditContext) h.editContext = new EditContext(); else h.tabIndex = 0;",
};
for (const [place, code] of Object.entries(written)) {
  test(`what is written in ${place} turns no slide`, async ({ page }) => {
    const sandbox = await run(page, inClient(`setTimeout(() => { ${code} }, 50);`));
    await (await sandbox.app()).locator('#h').click();
    for (const key of ['b', '.', ' ', 'ArrowLeft', 'PageUp']) await page.keyboard.press(key);
    await expect.poll(() => told(page)).toContain('PageUp');
    expect(await told(page)).toEqual(['PageUp']);
  });
}
