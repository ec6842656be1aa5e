import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Build, CompiledApp } from '../../shared/compiled-app';
import { BuildError } from '../../shared/problem';
import {
  defaultSettings,
  type Files,
  type HostMessage,
  type Problem,
  type ToClient,
  type ToWorker,
} from '../../shared/protocol';
import * as machine from '../../shared/slowness';
import type { Precompiled } from '../compiler/precompiled';
import { createWarmCompiler } from '../compiler/warm-compiler';
import { type FakeClient, type FakeSession, fakeSession } from '../frames/fake-session.testing';
import { joinFrameProcess } from '../frames/frame-process';
import { openPool } from '../frames/pool';
import { createRunner, type Runner } from './runner';

let sessions: FakeSession[];
let told: HostMessage[];
let runner: Runner;

/** `/server` and `/client` stand for the code of the two halves. */
async function compile(files: Files, { buildId, encryptionKey }: Build): Promise<CompiledApp> {
  compiled.push(files);
  if (files['/broken']) throw new BuildError({ message: 'does not compile', file: '/broken', line: 1 });
  const module = (code = '') => ({ code, imports: {} });
  const app = {
    server: { '/server': module(files['/server']) },
    client: { '/client': module(files['/client']) },
    routes: [],
    root: { folder: '' },
    segmentSettings: [],
    cacheDirectives: [],
    defined: {},
    actions: {},
    env: {},
    buildId,
    encryptionKey,
  };
  return { app, styles: '', notices: [], packages: [] };
}

const first: Files = { '/server': 'one', '/client': 'one' };
const clientEdit: Files = { ...first, '/client': 'two' };
const serverEdit: Files = { ...first, '/server': 'two' };

/** What a session waits for before it is there. */
let openMore: (signal: AbortSignal) => Promise<unknown> | undefined;

let ahead: Map<string, Precompiled>;
/** What the compiler was asked for. */
let compiled: Files[];

beforeEach(() => {
  vi.useFakeTimers();
  // With a clock that only tests move, measuring takes long and finds this.
  vi.spyOn(machine, 'slowness').mockReturnValue(1);
  ahead = new Map();
  compiled = [];
  openMore = () => undefined;
  [sessions, told] = [[], []];
  const process = joinFrameProcess({ post: () => undefined, listen: () => undefined });
  runner = createRunner({
    pool: openPool(async (signal) => {
      await openMore(signal);
      const session = fakeSession();
      sessions.push(session);
      return session.session;
    }, process),
    process,
    compiler: createWarmCompiler({ compile }),
    loadPrecompiled: async (name) => ahead.get(name),
    loadPackages: async (compiled) => compiled,
    report: (message) => told.push(message),
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Lets everything run that is waiting for nobody. */
const settle = () => vi.advanceTimersByTimeAsync(0);
const of = <Type extends HostMessage['type']>(type: Type) =>
  told.filter((message): message is Extract<HostMessage, { type: Type }> => message.type === type);
const session = (index = 0): FakeSession => sessions[index] ?? expect.fail(`there is no session ${index}`);
const client = (index = 0, of = session()): FakeClient =>
  of.clients[index] ?? expect.fail(`there is no client ${index}`);
const withoutPing = (messages: { type: string }[]) =>
  messages.map(({ type }) => type).filter((type) => type !== 'ping');

async function run(files: Files, fresh = false): Promise<void> {
  runner.run(files, fresh);
  await settle();
}

async function answer(from: FakeSession): Promise<void> {
  from.server.answer({ type: 'started' });
  from.clients.at(-1)?.answer({ type: 'hydrated' });
  await settle();
}

const pongTo = (message: ToWorker | ToClient) => ({
  type: 'pong' as const,
  challenge: message.type === 'ping' ? message.challenge : expect.fail('that is not a ping'),
});

/** @param answering the halves that answer meanwhile */
async function pass(milliseconds: number, answering: ('server' | 'client')[] = []): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 500) {
    if (answering.includes('server')) session().server.answer(pongTo(session().server.last('ping')));
    if (answering.includes('client')) client().answer(pongTo(client().last('ping')));
    await vi.advanceTimersByTimeAsync(500);
  }
}

async function runFirst(): Promise<void> {
  await run(first);
  await answer(session());
}

it('boots the first app, and says so when its page is alive', async () => {
  await run(first);
  expect(withoutPing(session().server.sent)).toEqual(['start']);
  expect([client().last('start'), client().isShown]).toMatchObject([
    { path: '/', scripts: true, cookies: '' },
    false,
  ]);
  expect(of('ready')).toEqual([]);
  await answer(session());
  expect(of('ready')).toMatchObject([{ attempt: 1, how: 'boot', serverReset: true }]);
  expect([client().isShown, sessions.length]).toEqual([true, 1]);
});

describe('with an app that was compiled while the site was built', () => {
  const build = { buildId: 'built', encryptionKey: 'ahead' };
  const buildOf = (of: FakeSession) => {
    const sent = of.server.last('start');
    return sent.type === 'start' && sent.app.buildId;
  };

  it('boots it as it is, and goes on from its build when it is edited', async () => {
    ahead.set('like.action.1', { files: first, build, compiled: await compile(first, build) });
    compiled = [];
    runner.run(first, false, 'like.action.1');
    await settle();
    await answer(session());
    expect([buildOf(session()), of('ready').length, compiled]).toEqual(['built', 1, []]);
    await run(serverEdit);
    expect([buildOf(session()), compiled]).toEqual(['built', [serverEdit]]);
  });

  it('compiles it at leisure, before the first edit', async () => {
    ahead.set('like.action.1', { files: first, build, compiled: await compile(first, build) });
    compiled = [];
    runner.run(first, false, 'like.action.1');
    await settle();
    await answer(session());
    await vi.advanceTimersByTimeAsync(2_000);
    expect(compiled).toEqual([first]);
  });

  it('compiles what was not compiled ahead, and every fresh start', async () => {
    ahead.set('like.action.1', { files: first, build, compiled: await compile(first, build) });
    compiled = [];
    runner.run(first, false, 'like.action.2');
    await settle();
    await answer(session());
    runner.run(first, true, 'like.action.1');
    await settle();
    expect(compiled).toEqual([first, first]);
  });
});

it('lets no request through before the app has started', async () => {
  await run(first);
  const request = { method: 'GET', url: 'http://localhost:3000/', headers: [], body: null };
  client().answer({ type: 'request', id: 1, request });
  await settle();
  expect(session().server.count('request')).toBe(0);
  session().server.answer({ type: 'started' });
  await settle();
  expect(session().server.count('request')).toBe(1);
});

it('sends the code of the browser alone where nothing else has changed', async () => {
  await runFirst();
  await run(clientEdit);
  expect(withoutPing(session().server.sent)).toEqual(['start', 'client-modules']);
  expect(client().last('update')).toMatchObject({ server: false, modules: { '/client': { code: 'two' } } });
  client().answer({ type: 'updated', ok: true });
  await settle();
  expect(of('ready').at(-1)).toMatchObject({ attempt: 2, how: 'refresh', serverReset: false });
  expect(sessions).toHaveLength(1);
});

it('starts the modules of the server again, shows them, and lets the old ones go', async () => {
  await runFirst();
  await run(serverEdit);
  expect(client().count('update')).toBe(0);
  session().server.answer({ type: 'started' });
  await settle();
  expect(client().last('update')).toMatchObject({ server: true });
  expect(session().server.count('keep')).toBe(0);
  client().answer({ type: 'updated', ok: true });
  await settle();
  expect(withoutPing(session().server.sent)).toEqual(['start', 'start', 'keep']);
  expect(of('ready').at(-1)).toMatchObject({ attempt: 2, how: 'refresh', serverReset: true });
});

it('keeps the id and the key of the build over refreshes, and takes new ones for a fresh start', async () => {
  const builds = () =>
    sessions.flatMap(({ server }) =>
      server.sent.flatMap((message) =>
        message.type === 'start' ? [`${message.app.buildId} ${message.app.encryptionKey}`] : [],
      ),
    );
  await runFirst();
  await run(serverEdit);
  session().server.answer({ type: 'started' });
  await settle();
  client().answer({ type: 'updated', ok: true });
  await settle();
  await run(first, true);
  const [one, same, other] = builds();
  expect(same).toBe(one);
  expect(other).not.toBe(one);
  expect(one).toMatch(/^[0-9a-f]{16} [0-9a-f]{64}$/);
});

it('is ready at once where nothing has changed', async () => {
  await runFirst();
  await run({ ...first });
  expect(of('ready').at(-1)).toMatchObject({ attempt: 2, how: 'refresh', serverReset: false });
  expect([client().count('update'), session().server.count('client-modules')]).toEqual([0, 0]);
});

it('goes back to the server before where the new one cannot be served', async () => {
  const problem: Problem = { stage: 'build', message: 'no', file: '/server', line: 3 };
  await runFirst();
  await run(serverEdit);
  session().server.answer({ type: 'started', problem });
  await settle();
  expect([session().server.sent.at(-1), client().count('update')]).toEqual([{ type: 'rollback' }, 0]);
  expect(of('problem')).toEqual([{ type: 'problem', attempt: 2, problem }]);
});

it.each([
  ['server', serverEdit, 'rollback'],
  ['client', clientEdit, 'client-modules'],
])('goes back to the %s code before where the page cannot show the new one', async (_, files, last) => {
  await runFirst();
  await run(files);
  session().server.answer({ type: 'started' });
  await settle();
  client().answer({ type: 'failed', message: 'no', stack: 'Error: no\n at app:///client:5:1', fatal: false });
  client().answer({ type: 'updated', ok: false });
  await settle();
  expect(session().server.sent.at(-1)).toMatchObject({ type: last });
  expect(of('problem')).toMatchObject([{ attempt: 2, problem: { message: 'no', file: '/client', line: 3 } }]);
  expect([of('ready').length, session().isDisposed, sessions.length]).toEqual([1, false, 1]);
});

it('gives a page that a change has crashed a new frame with the code before', async () => {
  await runFirst();
  await run(serverEdit);
  session().server.answer({ type: 'started' });
  await settle();
  client().answer({ type: 'failed', message: 'gone', stack: '', fatal: true });
  await settle();
  expect(of('problem')).toMatchObject([{ attempt: 2, problem: { message: 'gone' } }]);
  client(1).answer({ type: 'hydrated' });
  await settle();
  expect([client(0).isDisposed, client(1).isShown]).toEqual([true, true]);
});

it('boots where the page cannot take a change in and does not say why', async () => {
  await runFirst();
  await run(clientEdit);
  client().answer({ type: 'updated', ok: false });
  await settle();
  await answer(session(1));
  expect(of('ready').at(-1)).toMatchObject({ attempt: 2, how: 'boot' });
  expect([session(0).isDisposed, session(1).isDisposed]).toEqual([true, false]);
});

describe('where a route is broken', () => {
  const at = (...segments: string[]) => ({
    kind: 'page' as const,
    segments,
    file: `/app/${segments.join('/')}/page.tsx`,
    layers: [],
  });
  const problem: Problem = { stage: 'build', message: 'no', file: '/app/a/page.tsx', line: 3, only: ['/a'] };
  const broken = [{ route: at('a'), problem }];
  const moveTo = async (path: string) => {
    client().answer({ type: 'location', location: { path, canGoBack: false, canGoForward: false } });
    await settle();
  };
  const startsBroken = async () => {
    await run(first);
    await moveTo('/');
    session().server.answer({ type: 'started', broken });
    client().answer({ type: 'hydrated' });
    await settle();
  };

  it('boots, tells of it aside, and before it is ready', async () => {
    await startsBroken();
    const tail = told.filter(({ type }) => type === 'problem' || type === 'ready');
    // A file that the app does not have is not passed on.
    const known = { message: 'no', only: ['/a'] };
    expect(tail).toMatchObject([{ attempt: 1, problem: known, aside: true }, { type: 'ready' }]);
  });

  it('tells of it again where that route is opened, and of no other', async () => {
    await startsBroken();
    await moveTo('/b');
    expect(of('problem')).toHaveLength(1);
    await moveTo('/a?q=1');
    expect(of('problem').at(-1)).toMatchObject({ attempt: 1, problem: { message: 'no', only: ['/a'] } });
    expect(of('problem').at(-1)?.aside).toBeUndefined();
  });

  it('leaves what is on screen as it is where an edit has broken that', async () => {
    await runFirst();
    await moveTo('/a');
    await run(serverEdit);
    session().server.answer({ type: 'started', broken });
    await settle();
    expect([session().server.sent.at(-1), client().count('update')]).toEqual([{ type: 'rollback' }, 0]);
    expect(of('problem')).toMatchObject([{ attempt: 2, problem: { message: 'no' } }]);
    expect(of('ready')).toHaveLength(1);
  });

  it('goes on taking edits in while it is open', async () => {
    await startsBroken();
    await moveTo('/a');
    await run(serverEdit);
    session().server.answer({ type: 'started', broken });
    await settle();
    client().answer({ type: 'updated', ok: true });
    await settle();
    expect(of('ready').at(-1)).toMatchObject({ attempt: 2, how: 'refresh' });
  });
});

it('tells of code that does not compile, and leaves the app as it is', async () => {
  await runFirst();
  await run({ '/broken': 'yes' });
  expect(of('problem')).toMatchObject([{ attempt: 2, problem: { stage: 'build', file: '/broken' } }]);
  expect(withoutPing(session().server.sent)).toEqual(['start']);
});

it('makes of many edits only the one in flight and the last', async () => {
  await runFirst();
  await run(clientEdit);
  for (const code of ['three', 'four', 'five']) runner.run({ ...first, '/client': code });
  client().answer({ type: 'updated', ok: true });
  await settle();
  client().answer({ type: 'updated', ok: true });
  await settle();
  const updates = client().sent.flatMap((message) =>
    message.type === 'update' ? [message.modules['/client']?.code] : [],
  );
  expect(updates).toEqual(['two', 'five']);
  expect(of('ready').at(-1)).toMatchObject({ attempt: 5 });
});

it('boots the next edit beside a page that does not take the one before in', async () => {
  await runFirst();
  await run(clientEdit);
  await run(serverEdit);
  await vi.advanceTimersByTimeAsync(1_600);
  expect(sessions).toHaveLength(2);
  await answer(session(1));
  expect(of('ready').at(-1)).toMatchObject({ attempt: 3, how: 'boot' });
  expect(session(0).isDisposed).toBe(true);
});

it('gives up a boot that a newer run has overtaken, and still owes the fresh start', async () => {
  await runFirst();
  await run(first, true);
  await run(first);
  expect(sessions.map(({ isDisposed }) => isDisposed)).toEqual([false, true, false]);
  await answer(session(2));
  expect(of('ready').at(-1)).toMatchObject({ attempt: 3, how: 'boot' });
});

it('keeps the app on screen until a fresh one is alive, and empties the cookies', async () => {
  await runFirst();
  client().answer({ type: 'cookie', cookie: 'a=1' });
  client().answer({ type: 'location', location: { path: '/deep', canGoBack: true, canGoForward: false } });
  expect(client().last('cookies')).toEqual({ type: 'cookies', cookies: 'a=1' });
  await run(first, true);
  expect(session(0).isDisposed).toBe(false);
  expect(client(0, session(1)).last('start')).toMatchObject({ cookies: '', path: '/' });
  await answer(session(1));
  expect([session(0).isDisposed, client(0, session(1)).isShown]).toEqual([true, true]);
});

it('goes by settings that came before the first run', async () => {
  runner.settings({ ...defaultSettings, scripts: false, tabs: 2 });
  await runFirst();
  expect(client(0).last('start')).toMatchObject({ scripts: false });
  expect(client(1)).toMatchObject({ tab: 2 });
  expect(session().server.count('start')).toBe(1);
});

it('shows two tabs of one server with the same cookies, changes both, and closes the second', async () => {
  await runFirst();
  client().answer({ type: 'location', location: { path: '/deep', canGoBack: false, canGoForward: false } });
  runner.settings({ ...defaultSettings, tabs: 2 });
  await settle();
  const second = client(1);
  expect([second.tab, second.last('start')]).toMatchObject([2, { path: '/deep' }]);
  second.answer({ type: 'hydrated' });
  await settle();
  second.answer({ type: 'cookie', cookie: 'a=1; path=/' });
  expect(client(0).last('cookies')).toEqual({ type: 'cookies', cookies: 'a=1' });
  await run(clientEdit);
  client(0).answer({ type: 'updated', ok: true });
  await settle();
  second.answer({ type: 'updated', ok: true });
  await settle();
  expect([of('ready').length, second.isShown]).toEqual([2, true]);
  runner.settings(defaultSettings);
  expect([second.isDisposed, client(0).isDisposed, session().isDisposed]).toEqual([true, false, false]);
});

it('loads the page again on the same server when scripts are switched off', async () => {
  await runFirst();
  client().answer({ type: 'location', location: { path: '/deep?a', canGoBack: false, canGoForward: false } });
  runner.settings({ ...defaultSettings, scripts: false });
  await settle();
  expect([client(1).last('start'), client(0).isDisposed]).toMatchObject([
    { path: '/deep?a', scripts: false },
    false,
  ]);
  client(1).answer({ type: 'hydrated' });
  await settle();
  expect([client(0).isDisposed, client(1).isShown, sessions.length]).toEqual([true, true, 1]);
  expect(session().server.count('start')).toBe(1);
});

it('passes the address bar on to its tab, and what it shows back', async () => {
  await runFirst();
  runner.navigate(1, 'back');
  expect(client().last('navigate')).toEqual({ type: 'navigate', to: 'back' });
  const location = { path: '/a', canGoBack: false, canGoForward: true };
  client().answer({ type: 'location', location });
  expect(of('location')).toEqual([{ type: 'location', attempt: 1, tab: 1, location }]);
});

it('stops an app that a change has frozen, names the problem, and brings back what ran before', async () => {
  await runFirst();
  await run(serverEdit);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(of('problem')).toMatchObject([
    { attempt: 2, problem: { message: expect.stringContaining("didn't respond") } },
  ]);
  expect([session(0).isDisposed, session(1).server.last('start')]).toMatchObject([
    true,
    { app: { server: { '/server': { code: 'one' } } } },
  ]);
  await answer(session(1));
  expect([client(0, session(1)).isShown, of('ready').length]).toEqual([true, 1]);
});

it('boots the next app again where one falls silent meanwhile: its frames may lie in the process that is stuck', async () => {
  await runFirst();
  let isStuck = true;
  const given: AbortSignal[] = [];
  openMore = (signal) => {
    given.push(signal);
    return isStuck ? new Promise((_, reject) => signal.addEventListener('abort', reject)) : undefined;
  };
  await pass(12_000, ['server', 'client']);
  client().isSeen = true;
  await pass(1_000);
  await run(serverEdit, true);
  await pass(2_500);
  expect(given.map(({ aborted }) => aborted)).toEqual([true]);
  isStuck = false;
  await pass(2_500);
  await answer(session(1));
  expect(of('ready').at(-1)).toMatchObject({ attempt: 2, how: 'boot' });
});

it('brings an app back that falls silent at rest, at its address', async () => {
  await runFirst();
  client().answer({ type: 'location', location: { path: '/a', canGoBack: false, canGoForward: false } });
  await vi.advanceTimersByTimeAsync(10_000);
  client().isSeen = true;
  await vi.advanceTimersByTimeAsync(6_000);
  expect([session(0).isDisposed, sessions.length, of('problem').length]).toEqual([true, 2, 1]);
  expect(client(0, session(1)).last('start')).toMatchObject({ path: '/a' });
});

it('leaves an app away that falls silent soon after a change', async () => {
  await runFirst();
  client().isSeen = true;
  await vi.advanceTimersByTimeAsync(20_000);
  expect([session(0).isDisposed, of('problem').length]).toEqual([true, 1]);
  expect(sessions.flatMap(({ clients }) => clients)).toHaveLength(1);
});

it('brings one that has lived long back four times, for the flood may be another’s', async () => {
  await runFirst();
  await vi.advanceTimersByTimeAsync(10_000);
  for (let stops = 0; stops <= 4; stops += 1) {
    client(0, session(stops)).isSeen = true;
    await vi.advanceTimersByTimeAsync(6_000);
    expect([session(stops).isDisposed, of('problem').length]).toEqual([true, stops + 1]);
    if (stops < 4) await answer(session(stops + 1));
  }
  await vi.advanceTimersByTimeAsync(20_000);
  expect(sessions.flatMap(({ clients }) => clients)).toHaveLength(5);
});

it('shows a newer attempt, and not the app that was about to come back', async () => {
  await runFirst();
  await vi.advanceTimersByTimeAsync(10_000);
  client().isSeen = true;
  await vi.advanceTimersByTimeAsync(3_200);
  expect(session(0).isDisposed).toBe(true);
  await run(serverEdit);
  await vi.advanceTimersByTimeAsync(2_500);
  for (const each of sessions.slice(1)) if (!each.isDisposed) await answer(each);
  const shown = sessions.filter(({ isDisposed, clients }) => !isDisposed && clients[0]?.isShown);
  expect(shown.map(({ server }) => server.last('start'))).toMatchObject([
    { app: { server: { '/server': { code: 'two' } } } },
  ]);
});

describe('on a machine that is six times slower', () => {
  beforeEach(() => {
    vi.mocked(machine.slowness).mockRestore();
    const now = performance.now.bind(performance);
    let spent = 0;
    // Each look at the clock finds that work has taken longer; see `slowness.ts`.
    vi.spyOn(performance, 'now').mockImplementation(() => {
      spent += 2.4;
      return now() + spent;
    });
  });

  it('gives an app the time to start and to come alive', async () => {
    await run(first);
    await pass(50_000, ['server', 'client']);
    session().server.answer({ type: 'started' });
    client().answer({ type: 'hydrated' });
    await settle();
    expect([of('problem'), of('ready')]).toMatchObject([[], [{ attempt: 1, how: 'boot' }]]);
  });

  it.each([
    ['server', "the server half didn't start within 120 s"],
    ['client', "the page didn't start within 60 s"],
  ])('gives up a %s half that never settles, and tells how long it waited', async (side, message) => {
    await run(first);
    if (side === 'client') session().server.answer({ type: 'started' });
    await pass(121_000, ['server', 'client']);
    expect(of('problem')).toMatchObject([{ attempt: 1, problem: { message } }]);
  });

  it('stops a half that never answers, and tells how long it waited', async () => {
    await runFirst();
    await run(serverEdit);
    await pass(11_500);
    expect(of('problem')).toEqual([]);
    await pass(2_500);
    expect(of('problem')).toMatchObject([
      { problem: { message: "the server half didn't respond for 12 s, so it was stopped" } },
    ]);
  });

  it('waits longer for an edit that is being taken in before it boots the next one beside it', async () => {
    await runFirst();
    await run(clientEdit);
    await run(serverEdit);
    await pass(5_000, ['server', 'client']);
    client().answer({ type: 'updated', ok: true });
    await settle();
    expect([sessions.length, session().server.count('start')]).toEqual([1, 2]);
  });

  it('leaves an app away that fell silent soon after a change, however late that was noticed', async () => {
    await runFirst();
    client().isSeen = true;
    await pass(40_000);
    expect([session(0).isDisposed, of('problem').length]).toEqual([true, 1]);
    expect(sessions.flatMap(({ clients }) => clients)).toHaveLength(1);
  });
});

it('has nothing to ask before an app runs, and asks the one on screen', async () => {
  await runner.request(1, { method: 'GET', url: '/', headers: [], body: null });
  expect(of('response')).toMatchObject([{ id: 1, answer: { ok: false, error: 'no app is running' } }]);
  await runFirst();
  void runner.request(2, { method: 'GET', url: '/a', headers: [], body: null });
  expect(session().server.last('request')).toMatchObject({
    request: { url: 'http://localhost:3000/a', headers: [['host', 'localhost:3000']] },
  });
});

it('releases everything when the page closes it', async () => {
  await runFirst();
  await run(first, true);
  runner.close();
  await settle();
  expect(sessions.map(({ isDisposed }) => isDisposed)).toEqual([true, true]);
});

it('releases the session that waits for a first run', async () => {
  await settle();
  runner.close();
  await settle();
  expect(sessions.map(({ isDisposed }) => isDisposed)).toEqual([true]);
});
