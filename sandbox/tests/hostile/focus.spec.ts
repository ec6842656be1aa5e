/** No key typed in a text field of the page goes to an app, whatever it does to get the focus. */
import { expect, type Page, test } from '@playwright/test';
import { timeout } from '../../../evidence/lab/pace';
import { defaultSettings, type Files } from '../../shared/protocol';
import { inClient } from './apps';
import { goodApp } from './attacked-page';
import { type HeldSandbox, holdSandbox } from './sandbox';
import { type Site, serveSite } from './site';

let site: Site;
test.beforeAll(async () => {
  site = await serveSite();
});
test.afterAll(() => site.close());

const typed = 'const SECRET = 42; // typed in the editor';

/** What the app does every 20 ms, or each time it starts; a key it gets is logged. */
const watchKeys =
  'addEventListener(\'keydown\', (e) => console.log(\'stolen \' + e.key), true); addEventListener(\'input\', () => console.log(\'stolen input\'), true); document.body.insertAdjacentHTML(\'beforeend\', \'<input id="i" required><div id="c" contenteditable>x</div><dialog id="d"><input autofocus></dialog><div id="p" popover><input autofocus></div><form id="f"><input required name="q"></form><details id="s"><summary>s</summary></details>\'); const all = Object.fromEntries([...\'icdpfs\'].map((id) => [id, document.getElementById(id)])); const { i, c, d, p, f, s } = all;';
const thefts: Record<string, string> = {
  'focus()': 'i.focus();',
  'focus() of something that can be edited': 'i.blur(); c.focus();',
  'window.focus()': 'window.focus();',
  'select()': 'i.select();',
  'a selection': 'getSelection().collapse(c, 0); c.focus();',
  'a dialog': 'd.close(); d.showModal();',
  'a popover': 'p.hidePopover(); p.showPopover();',
  'a form that is not valid': 'f.requestSubmit(); f.reportValidity();',
  'a press by script': 's.firstChild.click(); i.click(); i.focus();',
  'a new field with autofocus':
    "document.body.insertAdjacentHTML('beforeend', '<input autofocus>'); document.body.lastChild.focus(); document.body.lastChild.remove();",
};
const everySoOften = (code: string): Files => inClient(`${watchKeys} setInterval(() => { ${code} }, 20);`);

async function openEditor(page: Page, field = 'Editor') {
  await page.goto(`${site.url}/?frames=1`);
  const sandbox = await holdSandbox(page, 0);
  return { sandbox, editor: page.getByRole('textbox', { name: field, exact: true }) };
}

const stolen = async (sandbox: HeldSandbox) =>
  (await sandbox.lines()).filter((line) => line.startsWith('stolen'));

/** These bring the focus for some milliseconds: a key that is pressed in just that moment is lost, to the app as well. */
const byTheWay = ['a dialog', 'a popover', 'a form that is not valid', 'a press by script'];

for (const [way, code] of Object.entries(thefts)) {
  test(`no key goes to an app that takes the focus by ${way}`, async ({ page }) => {
    const { sandbox, editor } = await openEditor(page);
    expect(await sandbox.run(everySoOften(code))).toBeUndefined();
    await editor.click();
    await page.keyboard.type(typed, { delay: 40 });
    const expected = byTheWay.includes(way) ? typed.slice(6) : typed;
    await expect.poll(async () => (await editor.inputValue()).slice(-expected.length)).toBe(expected);
    expect(await stolen(sandbox)).toEqual([]);
  });
}

test('the same holds in a rich text field, with the pointer on the app, and with pauses', async ({
  page,
}) => {
  const { sandbox, editor } = await openEditor(page, 'Rich editor');
  expect(await sandbox.run(everySoOften('i.focus();'))).toBeUndefined();
  await editor.click();
  for (const word of typed.split(' ')) {
    await page.keyboard.type(`${word} `, { delay: 20 });
    await page.mouse.move(100 + word.length, 200);
  }
  await expect(editor).toHaveText(typed);
  expect(await stolen(sandbox)).toEqual([]);
});

for (const way of byTheWay) {
  test(`one who has paused writes on where they were, whatever ${way} brings`, async ({ page }) => {
    const { sandbox, editor } = await openEditor(page);
    const once = `${watchKeys} setTimeout(() => { ${thefts[way]} }, 1500);`;
    expect(await sandbox.run(inClient(once))).toBeUndefined();
    await editor.click();
    await page.keyboard.type('run ', { delay: 40 });
    await page.waitForTimeout(1_900); // longer than the app waits, and than who writes without a pause
    await page.keyboard.type('secret', { delay: 40 });
    await expect(editor).toHaveValue('run secret');
    expect(await stolen(sandbox)).toEqual([]);
  });
}

/** What no script of the sandbox sees: the window of another frame, and what browsers do by an address. */
const unseen: Record<string, string> = {
  'the window around it': 'parent.focus();',
  'the method of the window around it': 'parent.focus.call(window);',
  'the method of the page': 'top.focus.call(window);',
  'the hidden frame of the server': 'parent.frames[0].focus();',
  'a nested frame': 'frames[0].focus();',
  'a nested frame under another name':
    "Object.defineProperty(Element.prototype, 'localName', { get: () => 'p' }); frames[0].focus();",
  'a nested frame that goes':
    "frames[0].focus(); setTimeout(() => document.querySelector('iframe').remove(), 200);",
  'the hash of its frame': 'Function(\'location.hash = "i"\')();',
};
for (const [way, code] of Object.entries(unseen)) {
  test(`one who has paused writes into no app that takes the focus by ${way}`, async ({ page }) => {
    const { sandbox, editor } = await openEditor(page);
    const nested = `document.body.insertAdjacentHTML('beforeend', '<iframe srcdoc="<input autofocus>"></iframe>');`;
    const later = [400, 900, 1_500].map((after) => `setTimeout(() => i.focus(), ${after});`).join(' ');
    const take = `i.focus(); ${nested} setTimeout(() => { ${code} ${later} console.log('tried'); }, 2500);`;
    expect(await sandbox.run(inClient(`${watchKeys} ${take}`))).toBeUndefined();
    await editor.click();
    // The pointer has left the field, as that of a reader who looks at the app.
    await page.mouse.move(400, 5);
    await page.keyboard.type('run ', { delay: 30 });
    // What is pressed in a nested frame comes before the app goes on to take the focus to itself.
    await expect.poll(() => sandbox.lines(), { intervals: [20] }).toContain('tried');
    await page.keyboard.type('sec', { delay: 60 });
    await expect(editor).toBeFocused();
    await page.keyboard.type('ret', { delay: 60 });
    await expect(editor).toHaveValue(/^run .*ret$/);
    expect(await stolen(sandbox)).toEqual([]);
  });
}

test('what an input method makes of a key does not go to an app that has taken the focus', async ({
  page,
}) => {
  const { sandbox, editor } = await openEditor(page);
  const take = "setTimeout(() => { parent.focus.call(window); console.log('tried'); }, 2500);";
  expect(await sandbox.run(inClient(`${watchKeys} i.focus(); ${take}`))).toBeUndefined();
  await editor.click();
  await page.mouse.move(400, 5);
  await page.keyboard.type('run ');
  await expect.poll(() => sandbox.lines()).toContain('tried');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    windowsVirtualKeyCode: 229,
  });
  await expect(editor).toBeFocused({ timeout: 500 });
  await page.keyboard.insertText('秘密');
  await expect(editor).toHaveValue('run 秘密');
  expect(await stolen(sandbox)).toEqual([]);
});

test('the windows of other frames may cost a key, and give none to the app', async ({ page }) => {
  const { sandbox, editor } = await openEditor(page);
  const others = 'parent.focus(); parent.frames[0].focus(); i.focus();';
  expect(await sandbox.run(everySoOften(others))).toBeUndefined();
  await editor.click();
  await page.keyboard.type(typed, { delay: 40 });
  await expect(editor).toHaveValue(new RegExp(`${typed.slice(-20)}$`));
  expect(await stolen(sandbox)).toEqual([]);
});

test('a tool that fills in fields of the app may do so while the reader has just typed outside of it', async ({
  page,
}) => {
  const { sandbox, editor } = await openEditor(page);
  expect(
    await sandbox.run(inClient('document.body.innerHTML = \'<input aria-label="Field" value="old">\';')),
  ).toBeUndefined();
  const inApp = (await sandbox.app()).getByRole('textbox', { name: 'Field' });
  await editor.click();
  await page.keyboard.type('one');
  await page.waitForTimeout(150); // as long as an edit takes to show
  await inApp.fill('');
  await expect(inApp).toHaveValue('');
  await editor.click();
  await page.keyboard.type('two');
  await page.waitForTimeout(150);
  await inApp.fill('new');
  await expect(inApp).toHaveValue('new');
  await expect(editor).toHaveValue('onetwo');
});

test('a tool may fill in a field of the app, and a reader press in its second tab, after a pause', async ({
  page,
}) => {
  const { sandbox, editor } = await openEditor(page);
  const field = 'document.body.innerHTML = \'<input aria-label="Field" style="height: 60px">\';';
  await sandbox.send({ type: 'settings', settings: { ...defaultSettings, tabs: 2 } });
  expect(await sandbox.run(inClient(field))).toBeUndefined();
  const inApp = (await sandbox.app()).getByRole('textbox', { name: 'Field' });
  const tabs = page.frameLocator('iframe').first();
  const inSecond = tabs.frameLocator('[data-tab="2"] iframe').getByRole('textbox', { name: 'Field' });
  await editor.click();
  await page.keyboard.type('one');
  await page.waitForTimeout(1_500); // longer than who writes without a pause
  await inApp.fill('new');
  await expect(inApp).toHaveValue('new');
  await editor.click();
  await page.keyboard.type('two');
  await page.waitForTimeout(1_500);
  await inSecond.click();
  await page.keyboard.type('a');
  await page.waitForTimeout(1_500); // longer than the guard of either tab waits
  await page.keyboard.type('b');
  await expect(inSecond).toHaveValue('ab');
  await expect(editor).toHaveValue('onetwo');
});

test('a nested frame may cost a key that was pressed as it came, gets none, and is stopped', async ({
  page,
}) => {
  const { sandbox, editor } = await openEditor(page);
  const nested =
    "document.querySelector('iframe')?.remove(); document.body.insertAdjacentHTML('beforeend', '<iframe srcdoc=\"<input autofocus>\"></iframe>'); frames[0].focus();";
  expect(await sandbox.run(everySoOften(nested))).toBeUndefined();
  await editor.click();
  await page.keyboard.type('a');
  await expect
    .poll(async () => (await sandbox.problems()).length, { timeout: timeout(20_000) })
    .toBeGreaterThan(0);
  await expect(editor).toBeFocused();
  await page.keyboard.type(typed);
  await expect(editor).toHaveValue(new RegExp(`${typed.slice(-20)}$`));
  expect(await stolen(sandbox)).toEqual([]);
});

test('an app that takes the focus once while the reader writes is told of, and one that goes on is stopped', async ({
  page,
}) => {
  const { sandbox, editor } = await openEditor(page);
  expect(await sandbox.run(everySoOften('i.focus();'))).toBeUndefined();
  await editor.click();
  await page.keyboard.type('a');
  const messages = async () => (await sandbox.problems()).map(({ message }) => message);
  await expect
    .poll(messages, { timeout: timeout(20_000) })
    .toEqual([expect.stringContaining('kept trying to move the focus')]);
  expect(
    (await sandbox.lines()).filter((line) => line.includes('the focus stays where you type')),
  ).toHaveLength(1);
  await page.keyboard.type('b');
  await expect(editor).toHaveValue('ab');
  expect(await sandbox.run(goodApp('Next'), { fresh: true })).toBeUndefined();
});

test('fields that take the focus as they appear get it from no text field, and from anywhere else', async ({
  page,
}) => {
  const { sandbox, editor } = await openEditor(page);
  const focuses = inClient(
    "const i = document.createElement('input'); i.autofocus = true; document.body.append(i); i.focus(); addEventListener('keydown', (e) => console.log('stolen ' + e.key));",
  );
  await editor.click();
  for (const letter of 'abc') {
    await page.keyboard.press(letter);
    expect(await sandbox.run(focuses, { fresh: true })).toBeUndefined();
  }
  await page.keyboard.press('d');
  await expect(editor).toHaveValue('abcd');
  expect(await stolen(sandbox)).toEqual([]);
  await page.getByRole('button', { name: 'Page button' }).click();
  expect(await sandbox.run(focuses, { fresh: true })).toBeUndefined();
  await page.keyboard.press('e');
  await expect.poll(() => stolen(sandbox)).toEqual(['stolen e']);
});

test('a reader who presses in the app writes in the app', async ({ page }) => {
  const { sandbox, editor } = await openEditor(page);
  const field = 'document.body.innerHTML = \'<input aria-label="Field">\';';
  expect(await sandbox.run(inClient(field))).toBeUndefined();
  const inApp = (await sandbox.app()).getByRole('textbox', { name: 'Field' });
  await editor.click();
  await page.keyboard.type('one');
  await inApp.click();
  await page.keyboard.type('two', { delay: 30 });
  await expect(inApp).toHaveValue('two');
  await editor.click();
  await page.keyboard.type('three');
  await inApp.click();
  await page.keyboard.press('End');
  await page.keyboard.type('four', { delay: 30 });
  await expect(inApp).toHaveValue('twofour');
  await expect(editor).toHaveValue('onethree');
});
