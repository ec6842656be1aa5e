/** Work without an end, or nearly so, that has no loop a guard could stand in. */
import type { Files } from '../../../shared/protocol';
import { inClient, inHandler, inServer } from '../apps';

/** `(module (func (export "f") (loop (br 0))))` */
const endlessModule =
  'new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,7,5,1,1,102,0,0,10,9,1,7,0,3,64,12,0,11,11]))).exports.f();';
const twice = 'const f = () => { try { f(); } finally { f(); } }; f();';
const thenable = 'const t = { then(ok) { ok(t); } }; Promise.resolve(t);';

export const time: Record<string, Files> = {
  'a loop made from text, in the client': inClient("setTimeout(() => eval('for(;;);'));"),
  'a loop made from text, in the server': inServer("new Function('for(;;);')()"),
  'a timer with code as text': inClient("setTimeout('for(;;);');"),
  'recursion that never unwinds, in the client': inClient(twice),
  'recursion that never unwinds, in the server': inServer(twice),
  'a generator that delegates to itself': inServer(
    'function* g() { yield* g(); } try { [...g()]; } catch {}',
  ),
  'an async generator that delegates to itself': inServer(
    'async function* g() { yield 1; yield* g(); } (async () => { for await (const n of g()); })()',
  ),
  'a promise of itself, in the client': inClient(thenable),
  'a promise of itself, in the server': inServer(thenable),
  'a large power, in the client': inClient('String(7n ** 9_000_000n).length;'),
  'a large power, in the server': inServer('String(7n ** 9_000_000n).length'),
  'a sort whose comparison cannot be trusted': inClient(
    'Array.from({ length: 3_000_000 }, (_, i) => i).sort(() => Math.random() - 0.5);',
  ),
  'a sort that grows what it sorts': inServer(
    'const list = Array.from({ length: 2_000 }, (_, i) => ({ i })); try { list.sort((a, b) => { list.push(...list.slice(0, 50)); return a.i % 2 ? 1 : -1; }); } catch {}',
  ),
  'keys that collide': inServer(
    "const o = {}; for (let i = 0; i < 400_000; i++) o['a' + i * 4294967296] = o[-i] = i; JSON.stringify(o).length",
  ),
  'WebAssembly without an end, in the client': inClient(endlessModule),
  'WebAssembly without an end, in the server': inServer(endlessModule),
  'a thread that waits for ever': inServer(
    'Atomics.wait(new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer), 0, 0)',
  ),
  'a slow expression in a Route Handler': inHandler(
    "return new Response(String(/^(\\w+\\s?)*$/.test('word '.repeat(20) + '!')));",
  ),
  'a getter on a built-in that never returns': inClient(
    "Object.defineProperty(Array.prototype, '0', { get() { return eval('for(;;);'); }, set() {}, configurable: true }); setTimeout(() => set(1));",
  ),
  'a thrown Proxy whose traps never return': inClient(
    "setTimeout(() => { throw new Proxy(new Error('a'), { get: () => eval('for(;;);'), getPrototypeOf: () => eval('for(;;);') }); });",
  ),
  'observers that set each other off': inClient(
    "const p = document.body.appendChild(document.createElement('div')); let w = 1; new ResizeObserver(() => { p.style.width = (w = (w + 1) % 500) + 'px'; }).observe(p); const again = () => { p.offsetHeight; p.style.height = (w % 100) + 'px'; requestAnimationFrame(again); }; for (let i = 0; i < 50; i++) again();",
  ),
};
