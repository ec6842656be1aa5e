import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CompiledApp } from '../../shared/compiled-app';
import type { FromCompiler } from '../../shared/compiler-messages';
import { BuildError } from '../../shared/problem';
import type { Problem } from '../../shared/protocol';
import { type CompilerWorker, createCompiler } from './compiler';
import { NotLoaded } from './compiler-problems';

/** A worker that says what a test makes it say. */
interface FakeWorker extends CompilerWorker {
  asked: unknown[];
  isEnded: boolean;
  says(message: FromCompiler): void;
  fails(message: string): void;
}

function fakeWorker(): FakeWorker {
  const fake: FakeWorker = {
    asked: [],
    isEnded: false,
    onmessage: null,
    onerror: null,
    postMessage: (message: unknown) => void fake.asked.push(message),
    terminate() {
      fake.isEnded = true;
    },
    says: (data) => fake.onmessage?.call(fake as unknown as Worker, { data } as MessageEvent),
    fails: (message) => fake.onerror?.call(fake as unknown as Worker, { message } as ErrorEvent),
  };
  return fake;
}

const build = { buildId: 'b', encryptionKey: 'k' };
const compiled = { styles: 'p {}' } as CompiledApp;
const never = new Promise<'superseded'>(() => undefined);

let workers: FakeWorker[];
let cannotOpen: string | undefined;
beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
  cannotOpen = undefined;
});
afterEach(() => {
  vi.useRealTimers();
});

const start = () =>
  createCompiler(async () => {
    if (cannotOpen !== undefined) throw new Error(cannotOpen);
    const worker = fakeWorker();
    workers.push(worker);
    return worker;
  });
const settle = () => vi.advanceTimersByTimeAsync(0);
const worker = (index = 0): FakeWorker => workers[index] ?? expect.fail(`there is no worker ${index}`);
/** @returns what becomes of it: an app, or the problem */
const outcomeOf = (compiling: Promise<unknown>): Promise<unknown> =>
  compiling.catch((error: unknown): Problem => {
    if (error instanceof BuildError) return error.problem;
    throw error;
  });

async function ready(superseded = never, files = {}) {
  const compiler = start();
  const outcome = outcomeOf(compiler.compile(files, build, superseded));
  await settle();
  worker().says({ type: 'ready' });
  await settle();
  return { compiler, outcome };
}

it('starts its worker before anything is to be compiled, where it is told to', async () => {
  start().prepare();
  await settle();
  expect(workers).toHaveLength(1);
});

it('asks without waiting for the worker to be ready, and hands out what it makes', async () => {
  const compiler = start();
  const outcome = outcomeOf(compiler.compile({ '/a': 'text' }, build, never));
  await settle();
  expect(worker().asked).toEqual([{ files: { '/a': 'text' }, build }]);
  worker().says({ type: 'ready' });
  await settle();
  worker().says({ type: 'compiled', compiled });
  expect(await outcome).toBe(compiled);
});

it('keeps the worker, and so its cache, for the next build and after a mistake', async () => {
  const { compiler, outcome } = await ready();
  worker().says({ type: 'refused', problem: { stage: 'build', message: 'no', file: '/a', line: 3 } });
  expect(await outcome).toEqual({ stage: 'build', message: 'no', file: '/a', line: 3 });
  const next = outcomeOf(compiler.compile({}, build, never));
  await settle();
  worker().says({ type: 'compiled', compiled });
  expect([await next, workers.length, worker().isEnded]).toEqual([compiled, 1, false]);
});

it('takes no answer to what was asked before for that to what was asked last', async () => {
  const { compiler, outcome } = await ready();
  const next = outcomeOf(compiler.compile({ '/a': 'text' }, build, never));
  await settle();
  expect(worker().asked).toHaveLength(1);
  worker().says({ type: 'compiled', compiled });
  expect(await outcome).toBe(compiled);
  await settle();
  const other = { styles: 'a {}' } as CompiledApp;
  worker().says({ type: 'compiled', compiled: other });
  expect([await next, worker().asked.length]).toEqual([other, 2]);
});

it('ends a worker that takes too long, names the file, and starts another', async () => {
  const { compiler, outcome } = await ready();
  worker().says({ type: 'file', file: '/app/page.tsx' });
  await vi.advanceTimersByTimeAsync(4_000);
  expect(await outcome).toMatchObject({
    file: '/app/page.tsx',
    line: 1,
    column: 1,
    message: expect.stringMatching(/^compiling took longer than [\d.]+ s.*stopped at this file$/),
    fix: expect.stringMatching(/./),
  });
  expect([worker().isEnded, workers.length]).toEqual([true, 2]);
  const next = outcomeOf(compiler.compile({}, build, never));
  await settle();
  worker(1).says({ type: 'ready' });
  await settle();
  worker(1).says({ type: 'compiled', compiled });
  expect(await next).toBe(compiled);
});

it('does not end a build within the time that one may take', async () => {
  const { outcome } = await ready();
  await vi.advanceTimersByTimeAsync(2_500);
  expect(worker().isEnded).toBe(false);
  worker().says({ type: 'compiled', compiled });
  expect(await outcome).toBe(compiled);
});

it('ends a build soon that a newer one has overtaken', async () => {
  let supersede: (value: 'superseded') => void = () => undefined;
  const superseded = new Promise<'superseded'>((resolve) => {
    supersede = resolve;
  });
  const { outcome } = await ready(superseded);
  supersede('superseded');
  await vi.advanceTimersByTimeAsync(200);
  expect(worker().isEnded).toBe(false);
  await vi.advanceTimersByTimeAsync(9_000);
  expect([await outcome, worker().isEnded, workers.length]).toEqual(['superseded', true, 2]);
});

it('says so where the browser starts no worker, and tries again for the next build', async () => {
  cannotOpen = 'workers are switched off';
  const compiler = start();
  expect(await outcomeOf(compiler.compile({}, build, never))).toMatchObject({
    message: "the compiler didn't start: workers are switched off",
    fix: expect.stringContaining('reload'),
  });
  cannotOpen = undefined;
  const next = outcomeOf(compiler.compile({}, build, never));
  await settle();
  worker().says({ type: 'ready' });
  await settle();
  worker().says({ type: 'compiled', compiled });
  expect(await next).toBe(compiled);
});

it('says of code that cannot be fetched that the sandbox is not there, and not to reload', async () => {
  const compiler = createCompiler(() => Promise.reject(new NotLoaded('Failed to fetch')));
  expect(await outcomeOf(compiler.compile({}, build, never))).toMatchObject({
    message: 'the sandbox could not be loaded: Failed to fetch',
    fix: expect.stringContaining('once the network is back'),
  });
});

it('says so where the worker fails before it is ready', async () => {
  const compiler = start();
  const outcome = outcomeOf(compiler.compile({}, build, never));
  await settle();
  worker().fails('blocked');
  expect(await outcome).toMatchObject({ message: "the compiler didn't start: blocked" });
  expect([worker().isEnded, workers.length]).toEqual([true, 2]);
});

it('tells of a worker that fails at a file', async () => {
  const { outcome } = await ready();
  worker().says({ type: 'file', file: '/a.ts' });
  worker().fails('out of memory');
  expect(await outcome).toMatchObject({ file: '/a.ts', message: 'the compiler failed: out of memory' });
  expect(worker().isEnded).toBe(true);
});

it('starts no worker after it was closed', async () => {
  let supersede: (value: 'superseded') => void = () => undefined;
  const superseded = new Promise<'superseded'>((resolve) => {
    supersede = resolve;
  });
  const { compiler, outcome } = await ready(superseded);
  supersede('superseded');
  compiler.close();
  await vi.advanceTimersByTimeAsync(20_000);
  expect([await outcome, worker().isEnded, workers.length]).toEqual(['superseded', true, 1]);
});
