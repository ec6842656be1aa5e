import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Build, CompiledApp } from '../../shared/compiled-app';
import { defaultSettings, type Files, type HostMessage, type ToClient } from '../../shared/protocol';
import * as machine from '../../shared/slowness';
import { createWarmCompiler } from '../compiler/warm-compiler';
import { type FakeSession, fakeSession } from '../frames/fake-session.testing';
import { type FrameProcess, joinFrameProcess, sharedNow } from '../frames/frame-process';
import { openPool } from '../frames/pool';
import { createRunner, type Runner } from './runner';

let sessions: FakeSession[];
let told: HostMessage[];
let runner: Runner;
let process: FrameProcess;
/** How long each page takes to answer, in milliseconds; none answers that is not named. */
let answersIn: Map<FakeSession, number>;
/** How long the frames of an app take to start, in milliseconds. */
let opensIn: number;

/** What the compiler waits for. */
let compiling: Promise<unknown>;

/** `/server` stands for the code of the server half. */
async function compile(files: Files, build: Build): Promise<CompiledApp> {
  await compiling;
  const server = { '/server': { code: files['/server'] ?? '', imports: {} } };
  return {
    app: {
      ...{ server, client: {}, routes: [], root: { folder: '' }, segmentSettings: [], cacheDirectives: [] },
      ...{ defined: {}, actions: {}, env: {}, ...build },
    },
    ...{ styles: '', notices: [], packages: [] },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  // With a clock that only tests move, measuring takes long and finds this.
  vi.spyOn(machine, 'slowness').mockReturnValue(1);
  [sessions, told, answersIn, compiling] = [[], [], new Map(), Promise.resolve()];
  process = joinFrameProcess({ post: () => undefined, listen: () => undefined });
  opensIn = 0;
  const open = async () => {
    if (opensIn > 0) await new Promise((resolve) => setTimeout(resolve, opensIn));
    const session = fakeSession();
    sessions.push(session);
    return session.session;
  };
  runner = createRunner({
    pool: openPool(open, process),
    process,
    compiler: createWarmCompiler({ compile }),
    loadPrecompiled: async () => undefined,
    loadPackages: async (compiled) => compiled,
    report: (message) => told.push(message),
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const session = (index: number): FakeSession =>
  sessions[index] ?? expect.fail(`there is no session ${index}`);
const client = (index: number) => session(index).clients[0] ?? expect.fail(`session ${index} has no client`);
/** The next attempt, as a new app. */
const boot = () => runner.run({}, true);
/** What the page was told of an attempt that has ended. */
const outcomeOf = (attempt: number) =>
  told.filter((message) => ['ready', 'problem'].includes(message.type) && message.attempt === attempt);
const silent = (stage: 'client' | 'server') => ({
  type: 'problem',
  problem: { stage, message: expect.stringContaining("didn't respond for") },
});

/** Lets time pass, while both halves answer pings as slowly as `answersIn` has it. */
async function pass(milliseconds: number): Promise<void> {
  const answered = new Set<unknown>();
  const due: { at: number; answer: () => void }[] = [];
  for (let now = 0; now < milliseconds; now += 10) {
    for (const [of, wait] of answersIn)
      for (const side of [of.server, ...of.clients])
        for (const message of side.sent as ToClient[])
          if (message.type === 'ping' && !answered.has(message)) {
            answered.add(message);
            due.push({
              at: now + wait,
              answer: () => side.answer({ type: 'pong', challenge: message.challenge } as never),
            });
          }
    for (const { answer } of due.filter(({ at }) => at === now)) answer();
    await vi.advanceTimersByTimeAsync(10);
  }
}

/** @param wait how long its halves take to answer a ping, in milliseconds */
async function come(index: number, wait: number): Promise<void> {
  answersIn.set(session(index), wait);
  session(index).server.answer({ type: 'started' });
  client(index).answer({ type: 'hydrated' });
  await vi.advanceTimersByTimeAsync(0);
}

/** An app is on screen that answers so slowly, and the next one has said something and fallen silent. */
async function nextFallsSilent(wait: number) {
  boot();
  await vi.advanceTimersByTimeAsync(0);
  await come(0, wait);
  boot();
  await vi.advanceTimersByTimeAsync(0);
  answersIn.set(session(1), Number.POSITIVE_INFINITY);
  client(1).answer({ type: 'console', level: 'log', text: 'here' });
}

it('lets an app go that keeps the process of all apps busy where the next one falls silent, and tries that again', async () => {
  await nextFallsSilent(150);
  await pass(8_000);
  expect([session(0).isDisposed, session(1).isDisposed, sessions.length]).toEqual([true, true, 3]);
  await come(2, 10);
  expect(outcomeOf(2)).toMatchObject([{ type: 'ready', how: 'boot' }]);
  expect(client(2).isShown).toBe(true);
});

it('lets it go, too, where the next one answers now and then, and does not come alive', async () => {
  boot();
  await vi.advanceTimersByTimeAsync(0);
  await come(0, 150);
  boot();
  await vi.advanceTimersByTimeAsync(0);
  answersIn.set(session(1), 1_500);
  session(1).server.answer({ type: 'started' });
  client(1).answer({ type: 'console', level: 'log', text: 'here' });
  await pass(15_000);
  expect([session(0).isDisposed, session(1).isDisposed, sessions.length]).toEqual([true, true, 3]);
  await come(2, 10);
  expect(outcomeOf(2)).toMatchObject([{ type: 'ready', how: 'boot' }]);
});

it('keeps an app that answers soon, and tells that the next one was silent', async () => {
  await nextFallsSilent(10);
  await pass(8_000);
  expect(outcomeOf(2)).toMatchObject([silent('client')]);
  expect([session(0).isDisposed, session(1).isDisposed, sessions.length]).toEqual([false, true, 2]);
});

it('brings the app back that made room for one that is silent without it, too', async () => {
  await nextFallsSilent(150);
  await pass(8_000);
  answersIn.set(session(2), Number.POSITIVE_INFINITY);
  client(2).answer({ type: 'console', level: 'log', text: 'here' });
  await pass(8_000);
  expect(outcomeOf(2)).toMatchObject([silent('client')]);
  await come(3, 10);
  expect(client(3).isShown).toBe(true);
});

it('brings it back, too, where the next app fails in another way, or something newer has come meanwhile', async () => {
  await nextFallsSilent(150);
  await pass(8_000);
  expect(sessions).toHaveLength(3);
  compiling = new Promise(() => undefined);
  boot();
  await pass(3_000);
  expect(outcomeOf(2)).toEqual([]);
  await come(3, 10);
  expect([session(2).isDisposed, client(3).isShown]).toEqual([true, true]);
});

/** An app that has lived for long falls silent so often, soon after it has come back. @returns how often it has come back */
async function fallsSilent(times: number, beside: () => void): Promise<number> {
  boot();
  await vi.advanceTimersByTimeAsync(0);
  await come(0, 10);
  await pass(12_000);
  for (let count = 0; count < times; count += 1) {
    await pass(100);
    answersIn.clear();
    beside();
    await pass(8_000);
    if (sessions.length === count + 1) return count;
    await come(count + 1, 10);
  }
  return times;
}

it('brings an app back that was silent each time that a younger one beside it was', async () => {
  expect(await fallsSilent(7, () => process.leave(sharedNow()))).toBe(7);
});

/** Whoever looks at the page notices that it is silent. */
const look = () => {
  client(sessions.length - 1).isSeen = true;
};

it('leaves the process once each time that the app on screen falls silent', async () => {
  const before = process.timesLeft();
  await fallsSilent(2, look);
  expect(process.timesLeft() - before).toBe(2);
});

it('leaves the process once for an app that falls silent as it comes back, and counts that', async () => {
  await fallsSilent(1, look);
  opensIn = 300;
  answersIn.clear();
  look();
  await pass(8_000);
  const left = process.timesLeft();
  for (const index of [2, 3, 4, 5, 6, 7]) {
    sessions[index]?.clients[0]?.answer({ type: 'console', level: 'log', text: 'here' });
    await pass(8_000);
  }
  // It has come back once before.
  expect([sessions.length, process.timesLeft() - left]).toEqual([5, 3]);
});

it('lets an app stay away that falls silent again and again, and nothing younger with it', async () => {
  const older = sharedNow();
  expect(await fallsSilent(7, () => process.leave(older))).toBe(4);
});

it('keeps a busy app where the next one is stuck on its server, which has a thread of its own', async () => {
  boot();
  await vi.advanceTimersByTimeAsync(0);
  await come(0, 150);
  boot();
  await vi.advanceTimersByTimeAsync(0);
  session(1).server.answer({ type: 'console', level: 'log', text: 'here' });
  await pass(8_000);
  expect(outcomeOf(2)).toMatchObject([silent('server')]);
  expect(session(0).isDisposed).toBe(false);
});

it('takes a change in during a pause: the server rests again afterwards', async () => {
  boot();
  await vi.advanceTimersByTimeAsync(0);
  await come(0, 10);
  runner.settings({ ...defaultSettings, isPaused: true });
  expect(session(0).server.last('pause')).toEqual({ type: 'pause', isPaused: true });
  runner.run({ '/server': 'two' });
  await vi.advanceTimersByTimeAsync(0);
  expect(session(0).server.last('pause')).toEqual({ type: 'pause', isPaused: false });
  session(0).server.answer({ type: 'started' });
  await vi.advanceTimersByTimeAsync(0);
  client(0).answer({ type: 'updated', ok: true });
  await vi.advanceTimersByTimeAsync(0);
  expect(outcomeOf(2)).toMatchObject([{ type: 'ready', how: 'refresh' }]);
  expect(session(0).server.last('pause')).toEqual({ type: 'pause', isPaused: true });
});

it('pauses an app from when it is on screen, and lets it go on', async () => {
  runner.settings({ ...defaultSettings, isPaused: true });
  boot();
  await vi.advanceTimersByTimeAsync(0);
  expect(client(0).count('pause')).toBe(0);
  await come(0, 10);
  const pause = { type: 'pause', isPaused: true };
  expect([client(0).last('pause'), session(0).server.last('pause')]).toEqual([pause, pause]);
  const request = { method: 'GET', url: 'http://localhost:3000/', headers: [], body: null };
  client(0).answer({ type: 'request', id: 1, request });
  await vi.advanceTimersByTimeAsync(0);
  expect(session(0).server.count('request')).toBe(0);
  runner.settings(defaultSettings);
  expect([client(0).last('pause'), session(0).server.last('pause')]).toEqual([
    { type: 'pause', isPaused: false },
    { type: 'pause', isPaused: false },
  ]);
  expect(session(0).server.count('request')).toBe(1);
});

it('tells of keys that turn slides, only of those that came while the app had the focus', async () => {
  runner.settings({ ...defaultSettings, hasDeckKeys: true });
  boot();
  await vi.advanceTimersByTimeAsync(0);
  await come(0, 10);
  expect(client(0).last('deck-keys')).toEqual({ type: 'deck-keys', isWanted: true });
  const modifiers = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
  const key = { key: 'PageDown', code: 'PageDown', ...modifiers } as const;
  client(0).answer({ type: 'key', key });
  expect(told).not.toContainEqual(expect.objectContaining({ type: 'key' }));
  client(0).hasFocus = true;
  client(0).answer({ type: 'key', key });
  expect(told).toContainEqual({ type: 'key', attempt: 1, key });
  runner.settings({ ...defaultSettings, hasDeckKeys: true });
  runner.settings(defaultSettings);
  expect(client(0).last('deck-keys')).toEqual({ type: 'deck-keys', isWanted: false });
});

it('goes by settings that change while the app is on its way', async () => {
  boot();
  await vi.advanceTimersByTimeAsync(0);
  runner.settings({ ...defaultSettings, hasDeckKeys: true, isPaused: true });
  expect(client(0).count('deck-keys')).toBe(0);
  await come(0, 10);
  expect(client(0).last('deck-keys')).toEqual({ type: 'deck-keys', isWanted: true });
  expect(client(0).last('pause')).toEqual({ type: 'pause', isPaused: true });
});

it('opens a page without scripts where that was asked for while the app was on its way', async () => {
  boot();
  await vi.advanceTimersByTimeAsync(0);
  expect(client(0).last('start')).toMatchObject({ scripts: true });
  runner.settings({ ...defaultSettings, scripts: false });
  await come(0, 10);
  expect(session(0).clients).toHaveLength(2);
  expect(session(0).clients[1]?.last('start')).toMatchObject({ scripts: false });
});
