/** What a single press of the reader would be enough for: the clipboard, and windows that float above every page. */
import { expect, type Page, test } from '@playwright/test';
import { inClient, onPress } from './apps';
import { openAttackedPage } from './attacked-page';
import { type Site, serveSite } from './site';

let site: Site;
test.beforeAll(async () => {
  site = await serveSite();
});
test.afterAll(() => site.close());

const field =
  "const t = document.createElement('textarea'); t.value = 'attack'; document.body.append(t); t.select();";
const writes: Record<string, string> = {
  execCommand: `${field} document.execCommand('copy');`,
  'execCommand in capitals': `${field} document.execCommand('COPY'); document.execCommand('Cut');`,
  'execCommand of another document': `${field} Document.prototype.execCommand.call(document.implementation.createHTMLDocument(), 'copy'); HTMLDocument.prototype.execCommand.call(document, 'copy');`,
  'execCommand with a name that changes': `${field} let n = 0; document.execCommand({ toString: () => (n++ ? 'copy' : 'bold') });`,
  'a listener for copying': `${field} document.addEventListener('copy', (e) => { e.clipboardData.setData('text/plain', 'attack'); e.preventDefault(); }); document.execCommand('copy');`,
  'an event by script':
    "document.addEventListener('copy', (e) => e.clipboardData?.setData('text/plain', 'attack')); document.body.dispatchEvent(new ClipboardEvent('copy', { bubbles: true, clipboardData: new DataTransfer() }));",
  'the clipboard of the navigator':
    "navigator.clipboard.writeText('attack').catch(() => 0); navigator.clipboard.write([new ClipboardItem({ 'text/plain': 'attack' })]).catch(() => 0);",
  'a nested frame':
    "const f = document.createElement('iframe'); f.srcdoc = '<textarea>attack</textarea><script>document.querySelector(\"textarea\").select(); document.execCommand(\"copy\")</scr' + 'ipt>'; document.body.append(f); try { f.contentDocument.execCommand('copy'); } catch {}",
};

async function clipboardOf(page: Page): Promise<string> {
  await page.bringToFront();
  await page.getByRole('button', { name: 'Page button' }).focus();
  return page.evaluate(() => navigator.clipboard.readText());
}

test('no app writes the clipboard, not even when its reader presses a button', async ({ page, context }) => {
  const { attacked, survives } = await openAttackedPage(page, site);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.url });
  await page.getByRole('button', { name: 'Page button' }).focus();
  await page.evaluate(() => navigator.clipboard.writeText('of the reader'));
  for (const [way, code] of Object.entries(writes)) {
    expect(await attacked.run(onPress(`${code}; console.log('tried');`), { fresh: true })).toBeUndefined();
    await (await attacked.app()).getByRole('button', { name: 'Press' }).click();
    await expect.poll(() => attacked.lines(), way).toContain('tried');
    expect.soft(await clipboardOf(page), way).toBe('of the reader');
    await attacked.forget();
  }
  await survives();
});

test('what a reader selects and copies is what lands in the clipboard, whatever the app says to it', async ({
  page,
  context,
}) => {
  const { attacked, survives, undisturbed } = await openAttackedPage(page, site);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.url });
  const meddling =
    "const meddle = (e) => { e.clipboardData.setData('text/plain', 'attack'); e.preventDefault(); }; for (const t of [window, document, document.body]) for (const type of ['copy', 'cut', 'beforecopy']) t.addEventListener(type, meddle, true); document.body.insertAdjacentHTML('beforeend', '<input value=\"as it is\">');";
  for (const app of [
    inClient("document.body.insertAdjacentHTML('beforeend', '<input value=\"as it is\">');"),
    inClient(meddling),
  ]) {
    expect(await attacked.run(app, { fresh: true })).toBeUndefined();
    const input = (await attacked.app()).getByRole('textbox');
    await undisturbed(async () => {
      await input.click();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('ControlOrMeta+c');
    });
    await expect.poll(() => clipboardOf(page)).toBe('as it is');
    await page.evaluate(() => navigator.clipboard.writeText(''));
  }
  await survives();
});

test('no app opens a window above the pages, not even when its reader presses a button', async ({ page }) => {
  const { attacked, survives } = await openAttackedPage(page, site);
  const video =
    "const v = document.createElement('video'); v.muted = true; const c = document.createElement('canvas'); c.getContext('2d').fillRect(0, 0, 9, 9); v.srcObject = c.captureStream(); document.body.append(v); v.play();";
  const ask =
    "(async () => { for (const open of [() => v.requestPictureInPicture(), () => documentPictureInPicture.requestWindow()]) { try { await open(); console.log('won'); } catch (error) { console.log('refused', error.name); } } })();";
  expect(
    await attacked.run(onPress(`${video} v.onplaying = () => { ${ask} };`), { fresh: true }),
  ).toBeUndefined();
  await (await attacked.app()).getByRole('button', { name: 'Press' }).click();
  await expect
    .poll(() => attacked.lines())
    .toEqual([expect.stringContaining('refused'), expect.stringContaining('refused')]);
  expect(await (await attacked.app()).evaluate(() => document.pictureInPictureElement)).toBeNull();
  expect(await (await attacked.app()).evaluate(() => document.pictureInPictureEnabled)).toBe(false);
  await survives();
});
