import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CompiledApp } from '../../compile/compile';
import { defaultSettings, type HostMessage, type Settings, type ToClient } from '../../protocol';
import { type FakeSession, fakeSession } from '../frames/fake-session.testing';
import { type FrameProcess, joinFrameProcess, sharedNow } from '../frames/frame-process';
import { openPool } from '../frames/pool';
import { createScreen, type Screen } from './screen';

let sessions: FakeSession[];
let told: HostMessage[];
let settings: Settings;
let screen: Screen;
let process: FrameProcess;
/** How long each page takes to answer, in milliseconds; none answers that is not named. */
let answersIn: Map<FakeSession, number>;
/** How long the frames of an app take to start, in milliseconds. */
let opensIn: number;

const build = { buildId: 'b', encryptionKey: 'k' };
const compiled = (): CompiledApp => ({
  app: {
    ...{ server: {}, client: {}, routes: [], root: { folder: '' }, segmentSettings: [], cacheDirectives: [] },
    ...{ defined: {}, actions: {}, env: {}, ...build },
  },
  ...{ styles: '', notices: [], packages: [] },
});

beforeEach(() => {
  vi.useFakeTimers();
  [sessions, told, settings, answersIn] = [[], [], defaultSettings, new Map()];
  process = joinFrameProcess({ post: () => undefined, listen: () => undefined });
  opensIn = 0;
  const open = async () => {
    if (opensIn > 0) await new Promise((resolve) => setTimeout(resolve, opensIn));
    const session = fakeSession();
    sessions.push(session);
    return session.session;
  };
  screen = createScreen({
    pool: openPool(open, process),
    process,
    settings: () => settings,
    report: (message) => told.push(message),
  });
});
afterEach(() => vi.useRealTimers());

const session = (index: number): FakeSession =>
  sessions[index] ?? expect.fail(`there is no session ${index}`);
const client = (index: number) => session(index).clients[0] ?? expect.fail(`session ${index} has no client`);
const boot = (attempt: number) =>
  screen.boot({
    attempt,
    fresh: true,
    compiled: compiled(),
    build,
    superseded: new Promise(() => undefined),
  });

/** Lets time pass, while both halves answer pings as slowly as `answersIn` has it. */
async function pass(milliseconds: number): Promise<void> {
  const answered = new Set<unknown>();
  const due: { at: number; answer: () => void }[] = [];
  for (let now = 0; now < milliseconds; now += 10) {
    for (const [of, wait] of answersIn)
      for (const half of [of.server, ...of.clients])
        for (const message of half.sent as ToClient[])
          if (message.type === 'ping' && !answered.has(message)) {
            answered.add(message);
            due.push({
              at: now + wait,
              answer: () => half.answer({ type: 'pong', challenge: message.challenge } as never),
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
  void boot(1);
  await vi.advanceTimersByTimeAsync(0);
  await come(0, wait);
  const outcome = boot(2);
  await vi.advanceTimersByTimeAsync(0);
  answersIn.set(session(1), Number.POSITIVE_INFINITY);
  client(1).answer({ type: 'console', level: 'log', text: 'here' });
  return outcome;
}

it('lets an app go that keeps the process of all apps busy where the next one falls silent, and tries that again', async () => {
  const outcome = nextFallsSilent(150);
  await vi.advanceTimersByTimeAsync(0);
  await pass(8_000);
  expect([session(0).isDisposed, session(1).isDisposed, sessions.length]).toEqual([true, true, 3]);
  await come(2, 10);
  expect(await outcome).toMatchObject({ ok: true });
  expect(client(2).isShown).toBe(true);
});

it('lets it go, too, where the next one answers now and then, and does not come alive', async () => {
  void boot(1);
  await vi.advanceTimersByTimeAsync(0);
  await come(0, 150);
  const outcome = boot(2);
  await vi.advanceTimersByTimeAsync(0);
  answersIn.set(session(1), 1_500);
  session(1).server.answer({ type: 'started' });
  client(1).answer({ type: 'console', level: 'log', text: 'here' });
  await pass(15_000);
  expect([session(0).isDisposed, session(1).isDisposed, sessions.length]).toEqual([true, true, 3]);
  await come(2, 10);
  expect(await outcome).toMatchObject({ ok: true });
});

it('keeps an app that answers soon, and tells that the next one was silent', async () => {
  const outcome = nextFallsSilent(10);
  await vi.advanceTimersByTimeAsync(0);
  await pass(8_000);
  expect(await outcome).toMatchObject({ ok: false, isSilent: true });
  expect([session(0).isDisposed, session(1).isDisposed, sessions.length]).toEqual([false, true, 2]);
});

it('brings the app back that made room for one that is silent without it, too', async () => {
  const outcome = nextFallsSilent(150);
  await vi.advanceTimersByTimeAsync(0);
  await pass(8_000);
  answersIn.set(session(2), Number.POSITIVE_INFINITY);
  client(2).answer({ type: 'console', level: 'log', text: 'here' });
  await pass(8_000);
  expect(await outcome).toMatchObject({ ok: false, isSilent: true });
  await come(3, 10);
  expect(client(3).isShown).toBe(true);
});

it('brings it back, too, where the next app fails in another way, or something newer has come meanwhile', async () => {
  let supersede: () => void = () => undefined;
  const superseded = new Promise<'superseded'>((resolve) => {
    supersede = () => resolve('superseded');
  });
  void boot(1);
  await vi.advanceTimersByTimeAsync(0);
  await come(0, 150);
  const outcome = screen.boot({ attempt: 2, fresh: true, compiled: compiled(), build, superseded });
  await vi.advanceTimersByTimeAsync(0);
  answersIn.set(session(1), Number.POSITIVE_INFINITY);
  client(1).answer({ type: 'console', level: 'log', text: 'here' });
  await pass(8_000);
  expect(sessions).toHaveLength(3);
  supersede();
  expect(await outcome).toBe('superseded');
  await pass(3_000);
  await come(3, 10);
  expect([session(2).isDisposed, client(3).isShown]).toEqual([true, true]);
});

/** An app that has lived for long falls silent so often, soon after it has come back. @returns how often it has come back */
async function fallsSilent(times: number, beside: () => void): Promise<number> {
  void boot(1);
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
  void boot(1);
  await vi.advanceTimersByTimeAsync(0);
  await come(0, 150);
  const outcome = boot(2);
  await vi.advanceTimersByTimeAsync(0);
  session(1).server.answer({ type: 'console', level: 'log', text: 'here' });
  await pass(8_000);
  expect(await outcome).toMatchObject({ ok: false, isSilent: false });
  expect(session(0).isDisposed).toBe(false);
});

it('takes a change in during a pause: the server rests again afterwards', async () => {
  void boot(1);
  await vi.advanceTimersByTimeAsync(0);
  await come(0, 10);
  settings = { ...defaultSettings, isPaused: true };
  const app = screen.app() ?? expect.fail('nothing is shown');
  app.applySettings(defaultSettings);
  const next = compiled();
  const taking = app.apply(next, 'server', 2);
  expect(session(0).server.last('pause')).toEqual({ type: 'pause', isPaused: false });
  session(0).server.answer({ type: 'started' });
  await vi.advanceTimersByTimeAsync(0);
  client(0).answer({ type: 'updated', ok: true });
  expect(await taking).toMatchObject({ ok: true });
  await vi.advanceTimersByTimeAsync(0);
  expect(session(0).server.last('pause')).toEqual({ type: 'pause', isPaused: true });
});

it('pauses an app from when it is on screen, and lets it go on', async () => {
  settings = { ...defaultSettings, isPaused: true };
  void boot(1);
  await vi.advanceTimersByTimeAsync(0);
  expect(client(0).count('pause')).toBe(0);
  await come(0, 10);
  const pause = { type: 'pause', isPaused: true };
  expect([client(0).last('pause'), session(0).server.last('pause')]).toEqual([pause, pause]);
  const request = { method: 'GET', url: 'http://localhost:3000/', headers: [], body: null };
  client(0).answer({ type: 'request', id: 1, request });
  await vi.advanceTimersByTimeAsync(0);
  expect(session(0).server.count('request')).toBe(0);
  settings = defaultSettings;
  screen.app()?.applySettings({ ...defaultSettings, isPaused: true });
  expect([client(0).last('pause'), session(0).server.last('pause')]).toEqual([
    { type: 'pause', isPaused: false },
    { type: 'pause', isPaused: false },
  ]);
  expect(session(0).server.count('request')).toBe(1);
});

it('tells of keys that turn slides, only of those that came while the app had the focus', async () => {
  settings = { ...defaultSettings, hasDeckKeys: true };
  void boot(1);
  await vi.advanceTimersByTimeAsync(0);
  expect(client(0).last('deck-keys')).toEqual({ type: 'deck-keys', isWanted: true });
  await come(0, 10);
  const modifiers = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
  const key = { key: 'PageDown', code: 'PageDown', ...modifiers } as const;
  client(0).answer({ type: 'key', key });
  expect(told).not.toContainEqual(expect.objectContaining({ type: 'key' }));
  client(0).hasFocus = true;
  client(0).answer({ type: 'key', key });
  expect(told).toContainEqual({ type: 'key', attempt: 1, key });
  screen.app()?.applySettings(settings);
  settings = defaultSettings;
  screen.app()?.applySettings({ ...defaultSettings, hasDeckKeys: true });
  expect(client(0).last('deck-keys')).toEqual({ type: 'deck-keys', isWanted: false });
});
