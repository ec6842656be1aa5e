/** More of something than fits: elements, styles, pictures, memory, depth. None takes more than a gigabyte. */
import type { Files } from '../../../shared/protocol';
import { inClient, inHandler, inServer } from '../apps';

export const size: Record<string, Files> = {
  'elements inside each other': inClient(
    "let e = document.body; for (let i = 0; i < 2_000; i++) e = e.appendChild(document.createElement('b'));",
  ),
  'three hundred thousand pieces of text': inClient(
    "const f = document.createDocumentFragment(); for (let i = 0; i < 300_000; i++) f.append('a', document.createElement('i')); document.body.append(f);",
  ),
  'rules that look at everything': inClient(
    "const s = document.createElement('style'); s.textContent = Array.from({ length: 4_000 }, (_, i) => ':has(.a' + i + ' > *) ~ :not(:nth-child(' + i + 'n of .b)) {}').join(''); document.head.append(s); for (let i = 0; i < 500; i++) document.body.append(document.createElement('p'));",
  ),
  'filters upon filters': inClient(
    "document.body.insertAdjacentHTML('beforeend', '<style>@keyframes k { to { filter: blur(90px) } } .k { animation: k 1s infinite alternate; width: 900px; height: 900px; background: red; filter: blur(50px) }</style>' + '<div class=\"k\">'.repeat(12));",
  ),
  'noise in a picture': inClient(
    'document.body.insertAdjacentHTML(\'beforeend\', \'<svg width="1500" height="1500"><filter id="n"><feTurbulence baseFrequency="0.9" numOctaves="20"/></filter>\' + \'<rect width="1500" height="1500" filter="url(#n)"/>\'.repeat(20) + \'</svg>\');',
  ),
  canvases: inClient(
    "for (let i = 0; i < 20; i++) { const c = document.createElement('canvas'); c.width = c.height = 3_000; c.getContext('2d').fillRect(0, 0, 3_000, 3_000); document.body.append(c); }",
  ),
  'pixels that are read again and again': inClient(
    "const c = document.createElement('canvas'); c.width = c.height = 4_000; const x = c.getContext('2d'); setInterval(() => { x.fillRect(0, 0, 9, 9); x.getImageData(0, 0, 4_000, 4_000); });",
  ),
  'addresses of bytes': inClient("for (let i = 0; i < 50_000; i++) URL.createObjectURL(new Blob(['a']));"),
  'a gigabyte in the client': inClient(
    'const kept = []; const more = () => { if (kept.push(new Uint8Array(50_000_000).fill(1)) < 20) setTimeout(more, 20); }; more();',
  ),
  'a gigabyte in the server': inServer(
    'const kept = []; for (let i = 0; i < 20; i++) kept.push(new Uint8Array(50_000_000).fill(1)); globalThis.kept = kept',
  ),
  'the longest text there is': inServer(
    "let t = 'x'; try { for (let i = 0; i < 40; i++) t += t; } catch (error) { console.log(String(error)); }",
  ),
  'recursion in the client': inClient('const f = (n) => f(n + 1) + 1; setTimeout(() => f(0));'),
  'recursion in the server': inServer('const f = (n) => f(n + 1) + 1; f(0)'),
  'a component that renders itself': {
    ...inClient(''),
    '/app/try.tsx': "'use client';\nexport function Try() { return <Try />; }",
  },
  'a Server Component that renders itself': inServer(
    'async function Again() { await null; return <Again />; } return <Again />',
  ),
  'a page as deep as can be': inServer(
    'let e = <i />; for (let i = 0; i < 50_000; i++) e = <b>{e}</b>; return e',
  ),
  'promises that never settle, in props': inServer(
    'return <div>{Array.from({ length: 5_000 }, (_, i) => <p key={i} title={i}>{new Promise(() => 0)}</p>)}</div>',
  ),
  'JSON as deep as can be': inHandler("return new Response('['.repeat(200_000) + ']'.repeat(200_000));"),
  'a stack as long as can be': inClient(
    'Error.stackTraceLimit = 1e6; const f = (n) => { if (n === 0) throw new Error("deep".repeat(10_000)); f(n - 1); }; setTimeout(() => f(5_000));',
  ),
  'an object with a million fields in the console': inClient(
    'const o = {}; for (let i = 0; i < 1_000_000; i++) o["k" + i] = i; console.log(o); console.error(o, o, o);',
  ),
  'bytes for the page and its parents, without end': inClient(
    "setInterval(() => { for (const w of [parent, top]) w.postMessage(new ArrayBuffer(5_000_000), '*'); });",
  ),
};
