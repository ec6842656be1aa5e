import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Build, CompiledApp } from '../shared/compiled-app';
import type { Files, HostMessage, PageMessage } from '../shared/protocol';
import { openConnection } from './connection';
import { type FakeSession, fakeSession } from './frames/fake-session.testing';
import { joinFrameProcess } from './frames/frame-process';
import { openPool } from './frames/pool';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const settle = () => vi.advanceTimersByTimeAsync(0);
const build: Build = { buildId: 'built', encryptionKey: 'ahead' };
const files: Files = { '/app/page.tsx': 'first' };

const compiled = (code: string): CompiledApp => ({
  app: {
    server: { '/app/page.tsx': { code, imports: {} } },
    client: {},
    routes: [],
    root: { folder: '' },
    segmentSettings: [],
    cacheDirectives: [],
    defined: {},
    actions: {},
    env: {},
    ...build,
  },
  styles: '',
  notices: [],
  packages: [],
});

/** A sandbox whose address names what was compiled ahead, and a page that connects to it. */
function connection() {
  const sessions: FakeSession[] = [];
  const process = joinFrameProcess({ post: () => undefined, listen: () => undefined });
  const pool = openPool(async () => {
    const session = fakeSession();
    sessions.push(session);
    return session.session;
  }, process);
  const prepare = vi.fn();
  const onAlive = vi.fn();
  const opened = openConnection({
    pool,
    process,
    compiler: {
      prepare,
      compile: async (asked) => compiled(asked['/app/page.tsx'] ?? ''),
      close: () => undefined,
    },
    onAlive,
    loadPackages: async (app) => app,
    loadPrecompiled: async (name) =>
      name === 'like.action.1' ? { files, build, compiled: compiled('first') } : undefined,
  });
  const { port1, port2 } = new MessageChannel();
  const told: HostMessage[] = [];
  const page = {
    connect() {
      opened.serve(port2);
      vi.spyOn(port2, 'postMessage').mockImplementation((message: HostMessage) => void told.push(message));
    },
    send: (data: PageMessage) => port2.onmessage?.(new MessageEvent('message', { data })),
  };
  const answer = async () => {
    const session = sessions.findLast(({ isDisposed }) => !isDisposed);
    session?.server.answer({ type: 'started' });
    session?.clients.at(-1)?.answer({ type: 'hydrated' });
    await settle();
  };
  port1.close();
  const ready = () => told.filter(({ type }) => type === 'ready').map(({ attempt }) => attempt);
  return { opened, page, sessions, prepare, onAlive, answer, told, ready };
}

it('runs what its address names before a page is there, and tells the page when it asks for just that', async () => {
  const { opened, page, sessions, answer, ready, told } = connection();
  opened.expect('like.action.1');
  await settle();
  await answer();
  page.connect();
  expect(told).toEqual([]);
  page.send({ type: 'run', files, precompiled: 'like.action.1' });
  expect(ready()).toEqual([1]);
  expect(sessions.filter(({ isDisposed }) => !isDisposed)).toHaveLength(1);
});

it('says once that the first app is alive, whether a page has connected or not', async () => {
  const { opened, page, answer, onAlive } = connection();
  opened.expect('like.action.1');
  await settle();
  expect(onAlive).not.toHaveBeenCalled();
  await answer();
  expect(onAlive).toHaveBeenCalledTimes(1);
  page.connect();
  page.send({ type: 'run', files, fresh: true });
  await settle();
  await answer();
  expect(onAlive).toHaveBeenCalledTimes(1);
});

it('forgets what has begun where the page asks for other files, or for a fresh start', async () => {
  for (const wanted of [{ files: { '/app/page.tsx': 'edited' } }, { files, fresh: true }]) {
    const { opened, page, answer, ready, sessions } = connection();
    opened.expect('like.action.1');
    await settle();
    await answer();
    page.connect();
    page.send({ type: 'run', ...wanted });
    await settle();
    expect(ready()).toEqual([]);
    await answer();
    expect(ready()).toEqual([1]);
    expect(sessions[0]?.isDisposed).toBe(true);
  }
});

it('leaves it to the page where that comes first', async () => {
  const { opened, page, answer, ready } = connection();
  opened.expect('like.action.1');
  page.connect();
  page.send({ type: 'run', files, precompiled: 'like.action.1' });
  await settle();
  await answer();
  expect(ready()).toEqual([1]);
});

it('gets the compiler ready where nothing was compiled ahead', async () => {
  for (const name of ['', 'like.action.2']) {
    const { opened, prepare } = connection();
    opened.expect(name);
    await settle();
    expect(prepare).toHaveBeenCalledTimes(1);
  }
});
