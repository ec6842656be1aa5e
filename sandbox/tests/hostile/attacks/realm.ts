/** What an app does to the realm that it shares with the runtime, and to the screen. */
import type { Files } from '../../../shared/protocol';
import { inClient, inHandler, inServer } from '../apps';

const gone = [
  'setTimeout',
  'queueMicrotask',
  'MessageChannel',
  'Promise',
  'URL',
  'TextDecoder',
  'Uint8Array',
  'ReadableStream',
];

export const realm: Record<string, Files> = {
  ...Object.fromEntries(
    gone.flatMap((name): [string, Files][] => [
      [`a page without ${name}`, inClient(`setTimeout(() => { globalThis.${name} = undefined; }, 50);`)],
      [`a server without ${name}`, inServer(`globalThis.${name} = undefined;`)],
    ]),
  ),
  'dialogs without end': inClient(
    "setInterval(() => { for (const open of [() => alert('a'), () => confirm('a'), () => prompt('a'), () => print()]) try { open(); } catch {} }, 1);",
  ),
  'a page that does not want to be left': inClient(
    "addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'Stay'; });",
  ),
  'a voice without end': inClient(
    "setInterval(() => { for (let i = 0; i < 100; i++) try { speechSynthesis.speak(new SpeechSynthesisUtterance('a'.repeat(9999))); } catch {} }, 1);",
  ),
  'observers that observe what they do': inClient(
    "new MutationObserver(() => document.body.setAttribute('a', String(Math.random()))).observe(document.body, { attributes: true }); document.body.setAttribute('a', 'b');",
  ),
  'animations by the thousand': inClient(
    "for (let i = 0; i < 5000; i++) { const d = document.createElement('div'); d.style.filter = 'blur(9px)'; document.body.append(d); d.animate([{ width: '1px' }, { width: '9999px' }], { duration: 9, iterations: Infinity }); }",
  ),
  'copies of copies': inClient(
    'let a = []; for (let i = 0; i < 20; i++) a = [a, a]; setInterval(() => { try { structuredClone(a); } catch {} }, 1);',
  ),
  'a cursor over everything': inClient(
    "document.head.insertAdjacentHTML('beforeend', '<style>*{cursor:none!important;backdrop-filter:blur(99px);position:fixed;inset:0;z-index:2147483647}</style>');",
  ),
  'a canvas that draws elsewhere': inClient(
    "const canvas = document.createElement('canvas'); canvas.width = canvas.height = 8000; const draw = canvas.transferControlToOffscreen().getContext('2d'); setInterval(() => { for (let i = 0; i < 50; i++) draw.fillRect(0, 0, 8000, 8000); }, 1);",
  ),
  'a lock on the screen': inClient(
    "setInterval(() => { navigator.wakeLock?.request('screen').catch(() => {}); navigator.keyboard?.lock?.().catch(() => {}); screen.orientation?.lock?.('portrait').catch(() => {}); }, 1);",
  ),
  'ports that say everything twice': inClient(
    'const { postMessage } = MessagePort.prototype; MessagePort.prototype.postMessage = function (...all) { for (let i = 0; i < 50; i++) postMessage.apply(this, all); };',
  ),
  'a page that hears for others': inClient(
    "const { addEventListener } = EventTarget.prototype; EventTarget.prototype.addEventListener = function (type, heard, how) { return addEventListener.call(this, type, () => { throw new Error('heard'); }, how); };",
  ),
  'clocks that go backwards': inClient(
    'let now = 1e15; performance.now = () => (now -= 1e9); Date.now = () => Number.NaN; for (const name of ["now"]) Object.defineProperty(Performance.prototype, name, { value: () => Number.NaN });',
  ),
  'a server that waits for nobody': inServer(
    'try { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); } catch {} try { Atomics.wait(new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer), 0, 0); } catch {}',
  ),
  'objects that are promises': inServer(
    'Object.defineProperty(Object.prototype, "then", { get() { return undefined; }, set() {}, configurable: false });',
  ),
  'headers without end': inHandler(
    "Headers.prototype[Symbol.iterator] = function* () { for (;;) yield ['a', 'b']; }; return new Response('a');",
  ),
  'a body that never begins': inHandler(
    "Object.defineProperty(Response.prototype, 'body', { get: () => ({ getReader: () => ({ read: () => new Promise(() => {}), cancel: () => { throw 1; } }) }) }); return new Response('a');",
  ),
  'a body that lies about its bytes': inHandler(
    "return new Response(new ReadableStream({ pull(c) { const part = new Uint8Array(9); Object.defineProperty(part, 'byteLength', { value: 1e15 }); Object.defineProperty(part, 'length', { value: -1 }); c.enqueue(part); c.close(); } }));",
  ),
  // These answer, and leave other apps in their process hardly any time.
  'style sheets that are replaced without end': inClient(
    "const sheet = new CSSStyleSheet(); document.adoptedStyleSheets = [sheet]; setInterval(() => sheet.replaceSync(Array.from({ length: 20000 }, (_, i) => `:has(.a${i} *) *{color:red}`).join('')), 1);",
  ),
  'a page that works nearly all the time': inClient(
    'setInterval(() => { const end = performance.now() + 300; while (performance.now() < end); }, 1);',
  ),
  'a text that is measured without end': inClient(
    "document.body.insertAdjacentHTML('beforeend', '<p></p>'); const p = document.body.lastElementChild; p.textContent = 'wöörd '.repeat(60000); setInterval(() => { p.style.width = `${100 + Math.random() * 500}px`; p.getBoundingClientRect(); }, 1);",
  ),
};
