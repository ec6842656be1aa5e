/** A link that is pressed with a key held or with the middle button opens no other tab, and asks no host. */
import { expect, test } from '@playwright/test';
import { timeout } from '../../../evidence/lab/pace';
import { outlast } from '../parity/thread';
import { inClient } from './apps';
import { openAttackedPage } from './attacked-page';
import { type Site, serveSite } from './site';

let site: Site;
test.beforeAll(async () => {
  site = await serveSite();
});
test.afterAll(() => site.close());

/** Links of every kind, in an app that keeps their events from whoever listens after it. */
const links = (to: string) => `
  document.body.innerHTML = '<a id=link href="${to}?link">Link</a> <form target=_blank action="${to}?form"><input name=q value=typed><button id=submit>Send</button></form><svg width=50 height=20><a id=drawn href="${to}?drawn"><rect width=50 height=20></rect></a></svg><map name=m><area shape=rect coords="0,0,50,50" href="${to}?area"></map><img id=area usemap="#m" width=50 height=50 src="data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22/>"><p id=hidden></p><button id=plain>Plain</button>';
  hidden.attachShadow({ mode: 'closed' }).innerHTML = '<a href="${to}?hidden">Hidden</a>';
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'auxclick', 'submit']) addEventListener(type, (event) => event.stopImmediatePropagation(), true);
  window.MouseEvent = Object;
  plain.onpointerup = (event) => {
    for (const keys of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }]) for (const of of [link, drawn, submit, document.createElement('a')]) {
      if (!of.id) of.href = '${to}?made';
      of.dispatchEvent(new event.constructor(keys.button ? 'auxclick' : 'click', { ...keys, bubbles: true, cancelable: true }));
    }
  };`;

test('no press opens another tab or asks another host', async ({ page, context }) => {
  test.setTimeout(timeout(120_000));
  const { attacked, survives } = await openAttackedPage(page, site);
  expect(await attacked.run(inClient(links(`${site.elsewhere}/stolen`)))).toBeUndefined();
  const app = await attacked.app();
  for (const id of ['link', 'submit', 'drawn', 'area', 'hidden']) {
    const pressed = app.locator(`#${id}`);
    for (const held of ['Control', 'Meta', 'Shift', 'Alt'] as const)
      await pressed.click({ modifiers: [held], force: true });
    await pressed.click({ button: 'middle', force: true });
    await outlast(page, site.elsewhere);
    expect.soft(site.stolen.splice(0), id).toEqual([]);
    expect.soft(context.pages(), id).toHaveLength(1);
    for (const other of context.pages()) if (other !== page) await other.close();
  }
  await app.locator('#link').focus();
  await page.keyboard.press('Control+Enter');
  await app.locator('#plain').click(); // which may lead the frame away
  await outlast(page, site.elsewhere);
  await survives();
});

const listening = `for (const type of ['click', 'auxclick']) addEventListener(type, (event) => event.stopImmediatePropagation(), true);`;
/** An opened document drops all listeners: the app is there before the call returns. */
const first: Record<string, (link: string) => string> = {
  'a script in what is written': (link) =>
    `document.write('${link}<script>${listening.replaceAll("'", '"')}</' + 'script>'); document.close();`,
  'an element that goes as the document is opened': (link) =>
    `customElements.define('x-gone', class extends HTMLElement { disconnectedCallback() { ${listening} } }); document.body.append(document.createElement('x-gone')); document.open(); document.write('${link}'); document.close();`,
  'a list that is empty for whoever goes through it': (link) =>
    `const { [Symbol.iterator]: each } = Array.prototype; Array.prototype[Symbol.iterator] = () => ({ next: () => ({ done: true }) }); document.open(); Array.prototype[Symbol.iterator] = each; ${listening} document.append(document.createElement('html')); document.documentElement.innerHTML = '<body>${link}';`,
  'an Observable of before, subscribed to as the document is opened': (link) =>
    `const all = ['click', 'auxclick'].map((type) => window.when?.(type, { capture: true })); customElements.define('x-gone', class extends HTMLElement { disconnectedCallback() { for (const each of all) each?.subscribe((event) => event.stopImmediatePropagation()); } }); document.body.append(document.createElement('x-gone')); document.open(); document.write('${link}'); document.close();`,
};
test('what an app hears by an Observable comes, and ends with its subscription', async ({ page }) => {
  const { attacked, survives } = await openAttackedPage(page, site);
  const code = `if (!window.when) console.log('heard a 1'); else { const ending = new AbortController(); let n = 0; window.when('a').subscribe((event) => console.log('heard ' + event.type + ' ' + (n += 1)), { signal: ending.signal }); dispatchEvent(new Event('a')); ending.abort(); dispatchEvent(new Event('a')); } console.log('all');`;
  expect(await attacked.run(inClient(code))).toBeUndefined();
  await expect.poll(() => attacked.lines()).toEqual(['heard a 1', 'all']);
  await survives();
});

for (const [way, code] of Object.entries(first)) {
  test(`no app listens before the sandbox does by ${way}`, async ({ page, context }) => {
    const { attacked, survives } = await openAttackedPage(page, site);
    const link = `<a id=a href="${site.elsewhere}/stolen?typed">Link</a>`;
    expect(await attacked.run(inClient(`setTimeout(() => { ${code(link)} }, 50);`))).toBeUndefined();
    const pressed = (await attacked.app()).locator('#a');
    await pressed.click({ modifiers: ['Control'] });
    await pressed.click({ button: 'middle' });
    await outlast(page, site.elsewhere);
    expect([site.stolen.splice(0), context.pages().length]).toEqual([[], 1]);
    await survives();
  });
}
