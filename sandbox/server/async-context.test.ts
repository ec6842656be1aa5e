import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, expect, it } from 'vitest';
import { compileApp } from '../compile/compile';
import type * as AsyncContext from './async-context';

type Run = (wait: () => Promise<void>, store: () => string | undefined) => Promise<unknown>;
let context: typeof AsyncContext & { load: (code: string) => Run; wait: () => Promise<void> };

/** Waits take one turn of the event loop or a few, in every order: 1, 3, 2, 1, 2, 3, 3, 1, 2 and so on. */
let waits = 0;
const nextTurns = () => [1, 3, 2, 1, 2, 3, 3, 1, 2][waits++ % 9] ?? 1;

// A realm of its own: `carryOver` changes the promises and timers of the realm it is given.
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['sandbox/server/async-context.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'contextModule',
    write: false,
  });
  const streams = { ReadableStream, TransformStream, WritableStream };
  const scope = createContext({
    setTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    nextTurns,
    ...streams,
  });
  runInContext(`${outputFiles[0]?.text} contextModule.carryOver(globalThis);`, scope);
  context = runInContext(
    `({ ...contextModule, wait: () => new Promise((done) => { const step = (left) => (left > 0 ? setTimeout(step, 0, left - 1) : done()); step(nextTurns()); }), load: (code) => { let run; const take = ([[, get]]) => { run = get(); }; new Function('exports', '$$exports', '$$context', '$$loop', code)({}, take, contextModule.awaitContext, () => {}); return run; } })`,
    scope,
  );
});

/** Runs `run` of a module as server code, twice at once in different contexts; returns what each saw. */
async function interleaved(body: string): Promise<unknown[]> {
  const source = `export async function run(wait, store) {\n${body}\n}`;
  const { code } = compileApp({ '/lib/a.js': source }, { buildId: 'build', encryptionKey: '' }).app.server[
    '/lib/a.js'
  ] ?? { code: '' };
  const run = context.load(code);
  const storage = new context.AsyncLocalStorage<string>();
  const store = () => storage.getStore();
  const seen = await Promise.all(
    ['ann', 'bob'].map((name) => storage.run(name, () => run(context.wait, store))),
  );
  expect(store()).toBeUndefined();
  return seen;
}

it.each([
  ['await', 'await wait(); await wait(); return store();'],
  [
    'an await inside an expression',
    'return [await wait(), store(), await (await wait, wait()), store()].filter(Boolean).join("+");',
  ],
  ['then', 'return wait().then(() => wait()).then(() => store());'],
  ['timers', 'return new Promise((done) => setTimeout(() => setTimeout(() => done(store())), 1));'],
  ['microtasks', 'return new Promise((done) => queueMicrotask(() => done(store())));'],
  ['catch', 'try { await wait(); await Promise.reject(new Error()); } catch { return store(); }'],
  [
    'catch of a later throw',
    'try { await wait(); throw new Error(); } catch { await wait(); } return store();',
  ],
  [
    'finally',
    'let seen; try { await wait(); } finally { seen = store(); await wait(); } return seen + store();',
  ],
  [
    'a function that awaits',
    'const inner = async () => { await wait(); return store(); };\nconst first = await inner(); return first + store();',
  ],
  [
    'Promise.all',
    'const [a, b] = await Promise.all([wait(), wait()].map(async (p) => { await p; return store(); })); return a + b + store();',
  ],
  [
    'for await',
    'let seen = ""; async function* list() { await wait(); yield 1; await wait(); yield 2; }\nfor await (const n of list()) seen += store();\nreturn seen + store();',
  ],
  [
    'what a stream calls',
    'const pull = async (to) => { await wait(); to.enqueue(store()); to.close(); }; const transform = (part, to) => { to.enqueue(part + store()); };\nconst read = new ReadableStream({ pull }).pipeThrough(new TransformStream({ transform })).getReader(); const { value } = await read.read(); return value;',
  ],
])('two requests at once keep their own store through %s', async (_kind, body) => {
  const [ann, bob] = (await interleaved(body)) as string[];
  expect(ann).toMatch(/^(ann\+?)+$/);
  expect(bob).toBe(ann?.replaceAll('ann', 'bob'));
});

it('leaves no store behind for code outside any request', async () => {
  await interleaved('await wait(); return store();');
  const storage = new context.AsyncLocalStorage<string>();
  await storage.run('ann', async () => undefined);
  expect(storage.getStore()).toBeUndefined();
});
