/** A half that hangs is noticed, whoever answers in its place; and a frame that goes away is told as what it is. */
import { expect, test } from '@playwright/test';
import { timeout } from '../../../evidence/lab/pace';
import { longestLimit } from '../parity/thread';
import { inClient, inServer } from './apps';
import { openAttackedPage } from './attacked-page';
import { type Site, serveSite } from './site';

let site: Site;
test.beforeAll(async () => {
  site = await serveSite();
});
test.afterAll(() => site.close());

const silent = expect.stringMatching(/didn't respond for [\d.]+ s, so it was stopped$/);
const hang = "/^(a+)+$/.test('a'.repeat(40) + 'b')";
/** Answers every question, with the number it holds and without, from a thread that does not hang. */
const answering =
  'const url = URL.createObjectURL(new Blob([\'onmessage = ({ data, ports: [port] }) => { port.onmessage = (e) => port.postMessage({ ...e.data, type: "pong" }); for (let n = 0; n < 5; n++) port.postMessage({ type: "pong", challenge: n }); setInterval(() => { port.postMessage({ type: "pong" }); port.postMessage({ type: "console", level: "log", text: "alive" }); }, 100); }\']));';
/** Ways to get hold of the port by which frame A is answered. */
const captures: Record<string, string> = {
  'the data of a message': `${answering} const d = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data'); Object.defineProperty(MessageEvent.prototype, 'data', { ...d, get() { take(this.target); take(this.currentTarget); return d.get.call(this); } });`,
  'what posts a message': `${answering} for (const name of ['postMessage', 'dispatchEvent', 'start', 'close']) { const native = MessagePort.prototype[name]; MessagePort.prototype[name] = function (...args) { take(this); return native.apply(this, args); }; }`,
  'functions that are bound or applied': `${answering} for (const name of ['call', 'apply', 'bind']) { const native = Function.prototype[name]; Object.defineProperty(Function.prototype, name, { value: function (self, ...args) { take(self); for (const each of args) take(each); return Reflect.apply(native, this, [self, ...args]); } }); }`,
  'fields that every object has': `${answering} for (const name of ['target', 'type', 'challenge', 'ports', 'source']) Object.defineProperty(Object.prototype, name, { get() { take(this); return undefined; }, set(value) { take(value); take(this); }, configurable: true });`,
};
const take = `let taken; const take = (port) => { if (taken || !(port instanceof MessagePort)) return; taken = port; new Worker(url).postMessage(0, [port]); };`;

// A test for each: an app beside that has just come back is not brought back when it is lost again.
for (const [way, code] of Object.entries(captures)) {
  test(`a client half that hangs is stopped, though it tries to have another answer by ${way}`, async ({
    page,
  }) => {
    const { attacked, survives } = await openAttackedPage(page, site, 'trusted');
    await attacked.run(inClient(`${take} ${code} setTimeout(() => { ${hang}; }, 1_500);`), { fresh: true });
    const messages = async () => (await attacked.problems()).map(({ message }) => message);
    await expect.poll(messages, { timeout: longestLimit }).toContainEqual(silent);
    await survives();
  });
}

test('a server half that hangs is stopped, though it tries to have another answer', async ({ page }) => {
  const { attacked, survives } = await openAttackedPage(page, site);
  const [code = ''] = Object.values(captures);
  expect(
    (
      await attacked.run(
        inServer(
          `if (!globalThis.once) { globalThis.once = 1; ${take} ${code} } const end = Date.now() + 1; ${hang}`,
        ),
      )
    )?.message,
  ).toEqual(silent);
  await survives();
});

test('a server half cannot end itself unnoticed', async ({ page }) => {
  const { attacked, survives } = await openAttackedPage(page, site);
  const close =
    'try { self.close(); } catch (error) { console.log(String(error)); } try { DedicatedWorkerGlobalScope.prototype.close.call(self); } catch (error) { console.log(String(error)); }';
  expect(await attacked.run(inServer(close))).toBeUndefined();
  await expect.poll(async () => (await attacked.lines()).join()).toContain('TypeError');
  await survives();
});

/** Each takes the frame away from the app, which is then gone. */
const leaving: Record<string, string> = {
  'about:blank': 'Function(\'location.href = "about:blank"\')();',
  'about:srcdoc': 'Function(\'location.href = "about:srcdoc"\')();',
  'a document of bytes': 'Function(\'location.href = URL.createObjectURL(new Blob(["x"]))\')();',
  'loading itself again': "Function('location.reload()')();",
  'a form that a script sends':
    "const f = document.createElement('form'); f.method = 'post'; document.body.append(f); HTMLFormElement.prototype.submit.call(f);",
};
test('an app that leaves its frame is told so, and not that its work is slow', async ({ page }) => {
  test.setTimeout(timeout(90_000));
  const { attacked, survives } = await openAttackedPage(page, site);
  for (const [way, code] of Object.entries(leaving)) {
    await attacked.forget();
    await attacked.run(inClient(`setTimeout(() => { ${code} }, 500);`), { fresh: true });
    const messages = async () => (await attacked.problems()).map(({ message }) => message);
    await expect
      .poll(messages, { message: way, timeout: longestLimit })
      .toEqual([expect.stringMatching(/left its frame/)]);
  }
  await survives();
});
