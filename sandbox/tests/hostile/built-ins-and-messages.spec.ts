/** Overwritten built-ins, forged messages, and names that mean something to JavaScript. */
import { expect, test } from '@playwright/test';
import { timeout } from '../../../evidence/lab/pace';
import type { Files } from '../../shared/protocol';
import { drawn } from '../parity/thread';
import { inClient, inServer } from './apps';
import { goodApp, layout, openAttackedPage } from './attacked-page';
import { type Site, serveSite } from './site';

let site: Site;
test.beforeAll(async () => {
  site = await serveSite();
});
test.afterAll(() => site.close());

/** Overwrites what everything is built on; what becomes of the app itself is its own affair. */
const spoilt: Record<string, string> = {
  'Object.prototype':
    "Object.assign(Object.prototype, { type: 'ready', attempt: 1, then() {}, get: () => 1, problem: {}, value: 1 });",
  'Array.prototype.push': 'Array.prototype.push = () => { throw 1; };',
  'Map.prototype.get': 'Map.prototype.get = () => { throw 1; };',
  'Promise.prototype.then': 'Promise.prototype.then = () => { throw 1; };',
  JSON: 'JSON.parse = JSON.stringify = () => { throw 1; };',
  'Function.prototype.call':
    'Function.prototype.call = Function.prototype.apply = Function.prototype.bind = () => { throw 1; };',
  'Symbol.iterator': 'Array.prototype[Symbol.iterator] = () => { throw 1; };',
  'Error.prepareStackTrace': 'Error.prepareStackTrace = () => { throw 1; }; console.log(new Error("a"));',
  MessagePort:
    'MessagePort.prototype.postMessage = EventTarget.prototype.dispatchEvent = () => { throw 1; };',
  'frozen globals':
    'for (const each of [Object, Array, Promise, Map, Function, Error]) { Object.freeze(each); Object.freeze(each.prototype); } Object.freeze(globalThis);',
  'no globals':
    'for (const name of Object.getOwnPropertyNames(globalThis)) try { delete globalThis[name]; } catch {}',
};

/** What is thrown, rejected or logged need not be an error. */
const odd: Record<string, string> = {
  'a getter that throws': "Object.defineProperty(new Error('a'), 'message', { get() { throw 1; } })",
  'a stack that throws': "Object.defineProperty(new Error('a'), 'stack', { get() { throw 1; } })",
  'a Proxy': 'new Proxy(new Error("a"), { get() { throw 1; }, getPrototypeOf() { throw 1; } })',
  'nothing at all': 'Object.create(null)',
  'a symbol': "Symbol('a')",
  undefined: 'undefined',
  'a long message': "new Error('x'.repeat(5_000_000))",
  'a revoked Proxy':
    '(() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })()',
};

test('overwritten built-ins and odd errors stay in their half', async ({ page }) => {
  test.setTimeout(timeout(180_000));
  const { attacked, survives } = await openAttackedPage(page, site);
  const attempts = [
    ...Object.values(spoilt),
    ...Object.values(odd).map(
      (value) => `setTimeout(() => { throw ${value}; }); Promise.reject(${value}); console.log(${value});`,
    ),
    ...Object.values(odd).map((value) => `throw ${value};`),
  ];
  for (const half of [inClient, inServer])
    for (const attempt of attempts) await attacked.start(half(attempt));
  for (const attempt of attempts) {
    await attacked.start(goodApp('Between'));
    await attacked.start(inClient(attempt));
    await drawn(page, 10);
    await attacked.start(inServer(attempt));
    await drawn(page, 10);
  }
  await survives();
});

test('names that mean something to JavaScript are only names', async ({ page }) => {
  const { attacked, survives } = await openAttackedPage(page, site);
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
  const files: Files = {
    '/app/layout.tsx': layout,
    '/app/actions.ts': `'use server';\nexport async function constructor(form) { return [...form.keys()].join(); }`,
    '/app/page.tsx': `import { Form } from './form';\n${names.map((name, index) => `import n${index} from '../lib/${name}';`).join('\n')}\nexport default function Page() { return <><p>{[${names.map((_, index) => `n${index}`).join()}].join()}</p><Form /></>; }`,
    '/app/form.tsx': `'use client';\nimport { useActionState } from 'react';\nimport { constructor as act } from './actions';\nexport function Form() { const [said, go] = useActionState((_, form) => act(form), ''); return <form action={go}>${names.map((name) => `<input name="${name}" defaultValue="a" />`).join('')}<button>Go</button><output>{said}</output></form>; }`,
    '/app/[name]/route.ts':
      "export async function GET(request, { params }) { const { name } = await params; const h = new Headers({ ['x-' + name]: name }); h.append('set-cookie', name + '=' + name); return new Response(name + ' ' + request.nextUrl.searchParams.get(name), { headers: h }); }",
  };
  for (const name of names)
    Object.defineProperty(files, `/lib/${name}.ts`, {
      value: `export default ${JSON.stringify(name)};`,
      enumerable: true,
    });
  expect(await attacked.run(files)).toBeUndefined();
  const app = await attacked.app();
  await expect(app.getByText(names.join())).toBeVisible();
  await app.getByRole('button', { name: 'Go' }).click();
  await expect(app.locator('output')).toHaveText(names.join());
  const answers = await app.evaluate(
    (list) => Promise.all(list.map(async (name) => (await fetch(`/${name}?${name}=1`)).text())),
    names,
  );
  // Next.js reads the query into an object and writes it again: next@16.4.6 dist/server/server-utils.js (normalizeCdnUrl).
  expect(answers).toEqual(names.map((name) => `${name} ${name === '__proto__' ? null : 1}`));
  const paths = [
    '/../a.ts',
    '/app/../../b.ts',
    '\\app\\c.ts',
    `/app/${'x'.repeat(400)}.ts`,
    '',
    '/',
    '/app/\0.ts',
    '__proto__',
  ];
  const many = Object.fromEntries(
    Array.from({ length: 2_000 }, (_, index) => [`/lib/${index}.ts`, 'export {}']),
  );
  const strange = Object.fromEntries(paths.map((path) => [path, 'export default 1;']));
  expect(await attacked.run({ ...files, ...many, ...strange })).toBeUndefined();
  await survives();
});

/** Every message of the protocol, in shape and out of it, and two thousand at random; from both halves. */
const forge = `
const types = ['ready', 'problem', 'building', 'exchange', 'console', 'response', 'run', 'close', 'settings', 'request', 'head', 'chunk', 'end', 'started', 'hydrated', 'updated', 'failed', 'location', 'cookie', 'abort', 'pong', 'keep', '__proto__', 1, null];
const values = [undefined, null, -1, 0, 1e9, NaN, '', 'x'.repeat(1000), '__proto__', [], {}, [[]], [['a', 'b\\r\\nc: d']], new Uint8Array(5), new ArrayBuffer(5), new Map([[1, 2]]), new Date(), { path: '//evil' }, { method: 'GET', url: 'http://localhost:3000/', headers: [], body: null }];
let seed = 7; const pick = (list) => list[(seed = (seed * 16807) % 2147483647) % list.length];
const keys = ['id', 'status', 'headers', 'bytes', 'error', 'attempt', 'problem', 'text', 'level', 'message', 'stack', 'location', 'cookie', 'request', 'ok', 'files', 'tab', 'to'];
const forged = () => { const m = { type: pick(types) }; for (let i = 0; i < 5; i++) m[pick(keys)] = pick(values); return m; };
`;
test('forged messages to ports, frame and page change nothing outside the app', async ({ page }) => {
  const { attacked, survives } = await openAttackedPage(page, site);
  await attacked.run(
    inClient(
      `${forge} const send = MessagePort.prototype.postMessage; const windows = [parent, top, parent.frames[0], top.frames[1]];
      MessagePort.prototype.postMessage = function (...all) { return send.apply(this, all); };
      for (let i = 0; i < 2000; i++) for (const w of windows) w.postMessage(forged(), '*', i % 100 ? [] : [new MessageChannel().port2]);
      console.info('forged');`,
    ),
  );
  await expect.poll(() => attacked.lines()).toContain('forged');
  await attacked.run(
    inServer(
      // Server code does not find the names of a worker, as on Next.js; code that is made from text does.
      `${forge} const send = Function('message', 'postMessage(message)'); for (let i = 0; i < 2000; i++) { send(forged()); } console.info('forged by the server')`,
    ),
  );
  await expect.poll(() => attacked.lines()).toContain('forged by the server');
  await survives();
});
