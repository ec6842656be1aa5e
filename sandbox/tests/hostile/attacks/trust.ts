/** What is told, answered or left behind is not what it says. */
import type { Files } from '../../../shared/protocol';
import { inClient, inHandler, inServer } from '../apps';

/** The first callback that is handed over with a promise is that of the runtime itself. */
const config = (code: string): Files => ({
  ...inServer(''),
  '/next.config.ts': `${code}\nexport default {};`,
});
const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', '/app/none.tsx', '../../etc'];

export const trust: Record<string, Files> = Object.fromEntries([
  ...names.map((name): [string, Files] => [
    `a problem in a file named ${name}`,
    config(
      `const { then } = Promise.prototype; Promise.prototype.then = function (ok, no) { return then.call(this, ok && ((value) => ok(value === undefined && String(ok).includes('started') ? { stage: 'server', file: ${JSON.stringify(name)}, line: 1e300, column: -5, message: 'forged' } : value)), no); };`,
    ),
  ]),
  ...names.map((name): [string, Files] => [
    `an error from a file named ${name}`,
    inClient(
      `setTimeout(() => { const e = new Error('x'); e.stack = 'Error: x\\n at app://' + (${JSON.stringify(name)}.startsWith('/') ? '' : '/') + ${JSON.stringify(name)} + ':99999999999999999999:1'; throw e; });`,
    ),
  ]),
  [
    'a loop that was none',
    inClient(
      "setTimeout(() => { throw new Error('A loop ran for more than 1 s without a pause (/__proto__:1); it was stopped.'); });",
    ),
  ],
  [
    'exchanges that never were',
    inClient(
      "for (const type of ['exchange', 'response', 'ready', 'problem', 'notice']) for (const w of [parent, top]) w.postMessage({ type, attempt: 1, exchange: { id: 1, toString: null }, problem: { file: 'constructor' } }, '*', [new MessageChannel().port1]);",
    ),
  ],
  [
    'an answer with a state of its own',
    inHandler(
      "const r = new Response('a'); Object.defineProperty(r, 'status', { value: 1e9 }); Object.defineProperty(r, 'headers', { value: { [Symbol.iterator]: function* () { yield ['__proto__', { toString: null }]; yield 7; }, getSetCookie: () => [1, null], get: () => '__proto__', has: () => true } }); return r;",
    ),
  ],
  [
    'an answer that is not one',
    inHandler(
      "return new Proxy(new Response('a'), { get() { throw new Proxy({}, { get() { throw 1; } }); } });",
    ),
  ],
  [
    'parts of an answer that are not bytes',
    inHandler(
      'return new Response(new ReadableStream({ start(c) { for (const part of [1, null, {}, { byteLength: 1e9 }, Symbol.iterator, new Proxy({}, {})]) try { c.enqueue(part); } catch {} c.close(); } }));',
    ),
  ],
  [
    'an answer that breaks off',
    inHandler(
      'return new Response(new ReadableStream({ pull(c) { c.enqueue(new Uint8Array(9)); c.error(new Proxy({}, { get() { throw 1; } })); } }));',
    ),
  ],
  [
    'ten thousand cookies',
    inHandler(
      "const h = new Headers(); for (let i = 0; i < 10_000; i++) h.append('set-cookie', '__proto__' + i + '=' + 'x'.repeat(50)); return new Response('a', { headers: h });",
    ),
  ],
  [
    'Flight that names what it may not',
    inHandler(
      'return new Response(\'0:{"id":{"toString":null,"valueOf":null},"bound":null}\\n1:I["__proto__",["constructor"],"then"]\\n2:"$__proto__"\\n\', { headers: { "content-type": "text/x-component" } });',
    ),
  ],
  [
    'cookies with odd names',
    inClient(
      "for (const name of ['__proto__', 'constructor', '', '=', ';', '\\u0000', 'x'.repeat(5_000), '__Host-a', 'a b']) document.cookie = name + '=' + name + '; path=//[; expires=' + '9'.repeat(400) + '; max-age=' + '9'.repeat(400);",
    ),
  ],
  [
    'requests with odd addresses',
    inClient(
      "for (const url of ['//[', '//evil/', '/\\\\evil', 'http://localhost:3000@evil/', '/%', '/%00', '/' + '%2f'.repeat(4_000), '?__proto__=1', '#', 'data:,x']) for (const method of ['GET', 'PUT', '__PROTO__']) { try { fetch(url, { method }).catch(() => 0); } catch {} }",
    ),
  ],
  [
    'steps through the history of the tab',
    inClient("Function('for (const n of [-1, 1, -5, 0]) history.go(n)')(); history.back();"),
  ],
  [
    'promises that are not promises',
    inClient(
      "globalThis.Promise = function () { return {}; }; Promise.resolve = Promise.reject = Promise.all = () => ({ then: null }); fetch('/api'); set(1);",
    ),
  ],
  [
    'promises that are not promises, in the server',
    inServer(
      'globalThis.Promise = function () { return {}; }; Promise.resolve = Promise.reject = Promise.all = () => ({ then: null })',
    ),
  ],
  [
    'ports that are not ports',
    inClient(
      "globalThis.MessageChannel = function () { return { port1: null, port2: null }; }; globalThis.MessagePort = null; for (const name of ['onmessage', 'onmessageerror']) Object.defineProperty(MessageEvent.prototype, name, { value: null }); globalThis.onmessage = () => { throw 1; }; set(1);",
    ),
  ],
  [
    'messages that cannot be read',
    inClient(
      "const { port1, port2 } = new MessageChannel(); parent.postMessage(port1, '*', [port1]); top.postMessage({ port2, blob: new Blob(['x'.repeat(1e6)]), map: new Map([[{}, new Set([1n])]]) }, '*', [port2]);",
    ),
  ],
  [
    'elements by the names of built-ins',
    inClient(
      "for (const name of ['parent', 'top', 'document', 'location', 'postMessage', 'querySelectorAll', 'length', 'childNodes', 'body', 'head', 'cookie']) document.body.insertAdjacentHTML('beforeend', '<form id=\"' + name + '\" name=\"' + name + '\"><input name=\"parentNode\"><input name=\"' + name + '\"></form><iframe name=\"' + name + '\"></iframe>'); set(1);",
    ),
  ],
  [
    'documents one after another',
    inClient(
      "let n = 0; const again = () => { document.open(); document.write('<p>' + n); document.close(); if (n++ < 200) setTimeout(again); }; again();",
    ),
  ],
  [
    'settings that are not settings',
    {
      ...inServer(''),
      '/next.config.ts':
        'export default new Proxy({}, { get() { throw 1; }, ownKeys() { throw new Proxy({}, {}); } });',
    },
  ],
  [
    'metadata that is not metadata',
    {
      ...inServer(''),
      '/app/layout.tsx':
        "export const metadata = new Proxy({}, { get: (_, k) => k === 'title' ? { toString() { throw 1; } } : new Proxy({}, {}) });\nexport default function Layout({ children }) { return <html><body>{children}</body></html>; }",
    },
  ],
]);
