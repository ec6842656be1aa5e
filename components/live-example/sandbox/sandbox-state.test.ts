import type { Exchange, HostMessage, Problem } from 'next-sandbox';
import { describe, expect, it } from 'vitest';
import { emptySandbox, type ReaderStep, receive } from './sandbox-state';
import { statusText } from './status-text';
import { totalsOf } from './totals';

const stateAfter = (...messages: (HostMessage | ReaderStep)[]) => messages.reduce(receive, emptySandbox);

function exchange(attempt: number, id: number, change: Partial<Exchange> = {}): HostMessage {
  const base: Exchange = {
    id,
    from: 'page',
    tab: 1,
    method: 'GET',
    path: '/',
    requestHeaders: [],
    requestBody: '',
    requestBytes: 0,
    sentAt: attempt * 1000 + id,
    state: 'complete',
    status: 200,
    responseHeaders: [],
    responseBody: '',
    responseBytes: 10,
    duration: 1,
  };
  return { type: 'exchange', attempt, exchange: { ...base, ...change } };
}

const ready = (
  attempt: number,
  how: 'boot' | 'refresh',
  serverReset = how === 'boot',
  milliseconds = 62.6,
): HostMessage => ({ type: 'ready', attempt, how, serverReset, milliseconds });
const logged = (attempt: number, text: string): HostMessage => ({
  type: 'console',
  attempt,
  side: 'server',
  level: 'log',
  text,
});
const loading = (text: string): HostMessage => ({ type: 'notice', attempt: 1, text, passing: true });
const broken = (attempt: number, change: Partial<Problem> = {}): HostMessage => ({
  type: 'problem',
  attempt,
  problem: { stage: 'build', message: 'no', ...change },
});

describe('the status', () => {
  const asked = (attempt: number): ReaderStep => ({ type: 'asked', attempt });
  const statusAfter = (...messages: (HostMessage | ReaderStep)[]) => stateAfter(...messages).status;

  it('waits from an edit on until its own run has an outcome', () => {
    const before = [asked(1), ready(1, 'boot'), { type: 'edited' }] as const;
    expect(statusAfter(...before, broken(1))).toBe('booting');
    expect(statusAfter(...before, asked(2), ready(1, 'refresh'), logged(1, 'old'))).toBe('booting');
    expect(statusAfter(...before, asked(2), { type: 'building', attempt: 2 }, ready(2, 'refresh'))).toBe(
      'ready',
    );
  });

  it('is an error where a page that came alive fails later', () => {
    expect(statusAfter(asked(1), ready(1, 'boot'), broken(1))).toBe('error');
  });

  describe('where one route is broken', () => {
    const problem = { stage: 'build', message: 'no', only: ['/a'] } as const;
    const aside = (attempt: number): HostMessage => ({
      type: 'problem',
      attempt,
      problem: { ...problem, only: ['/a'] },
      aside: true,
    });
    const here = (attempt: number): HostMessage => ({ ...aside(attempt), aside: undefined }) as HostMessage;
    const moved = (path: string): HostMessage => ({
      type: 'location',
      attempt: 1,
      tab: 1,
      location: { path, canGoBack: true, canGoForward: false },
    });
    const running = [asked(1), aside(1), ready(1, 'boot')] as const;

    it('is ready, with the problem, until the next run without it', () => {
      expect(stateAfter(...running)).toMatchObject({ status: 'ready', problem: { aside: true, attempt: 1 } });
      expect(statusText(stateAfter(...running))).toBe('Running in this tab; /a isn’t running');
      expect(stateAfter(...running, asked(2), ready(2, 'refresh'))).toMatchObject({ problem: undefined });
    });

    it('is an error while that route is open, and not after it', () => {
      const opened = stateAfter(...running, moved('/a'), here(1));
      expect(opened).toMatchObject({ status: 'error', problem: { only: ['/a'] } });
      expect(opened.problem?.aside).toBeUndefined();
      expect(receive(opened, moved('/'))).toMatchObject({ status: 'ready', problem: { aside: true } });
    });

    it('is an error where a run has come alive at that route', () => {
      expect(statusAfter(asked(1), moved('/a'), here(1), ready(1, 'boot'))).toBe('error');
    });

    it('stays an error where the version on screen is an earlier one', () => {
      expect(statusAfter(...running, asked(2), here(2), moved('/'))).toBe('error');
    });
  });

  it('starts counting again with a new connection', () => {
    expect(statusAfter(asked(1), ready(1, 'boot'), asked(2), asked(1), ready(1, 'boot'))).toBe('ready');
  });
});

describe('the log', () => {
  it('keeps the last 200 lines, each with an id of its own', () => {
    const lines = Array.from({ length: 250 }, (_, line) => `line ${line}`);
    const { log } = stateAfter(...lines.map((text) => logged(0, text)));
    expect(log.map(({ text }) => text)).toEqual(lines.slice(50));
    expect(new Set(log.map(({ id }) => id)).size).toBe(200);
  });

  it('is cleared for one half alone', () => {
    const client: HostMessage = { type: 'console', attempt: 1, side: 'client', level: 'log', text: 'c' };
    const { log } = stateAfter(logged(1, 's'), client, { type: 'clear-console', side: 'server' });
    expect(log.map(({ text }) => text)).toEqual(['c']);
  });
});

describe('the record of exchanges', () => {
  it('goes on over a refresh, and begins again with a boot', () => {
    const first = [exchange(1, 1), logged(1, 'old'), ready(1, 'boot')];
    const refreshed = stateAfter(...first, exchange(2, 2), ready(2, 'refresh'));
    expect(refreshed.exchanges.map(({ id }) => id)).toEqual([1, 2]);
    const rebooted = stateAfter(...first, exchange(2, 1), ready(2, 'boot'));
    expect(rebooted.exchanges.map(({ attempt }) => attempt)).toEqual([2]);
    expect(rebooted.log).toEqual([]);
  });

  it('keeps what was sent while a run that failed was tried', () => {
    const state = stateAfter(exchange(1, 1), ready(1, 'boot'), broken(2), exchange(1, 2));
    expect(state.exchanges).toHaveLength(2);
    expect(state).toMatchObject({ status: 'error', shown: 1, problem: { attempt: 2 } });
  });

  it('keeps how long the head of an answer took, as the duration goes on', () => {
    const open = exchange(1, 1, { state: 'open', status: 0, duration: 0 });
    const head = exchange(1, 1, { state: 'open', duration: 30 });
    expect(stateAfter(open).exchanges[0]?.headAfter).toBeUndefined();
    expect(stateAfter(open, head, exchange(1, 1, { duration: 80 })).exchanges[0]).toMatchObject({
      headAfter: 30,
      duration: 80,
    });
  });

  it('shows an exchange once, however often it is reported', () => {
    const { exchanges } = stateAfter(
      exchange(1, 1, { state: 'open', status: 0, responseBytes: 0 }),
      exchange(1, 2),
      exchange(2, 1, { sentAt: 1001 }),
    );
    expect(exchanges.map(({ id, state }) => [id, state])).toEqual([
      [1, 'complete'],
      [2, 'complete'],
    ]);
  });
});

describe('the totals', () => {
  it('leave out what loaded the page and what is still running', () => {
    const state = stateAfter(exchange(1, 1), exchange(1, 2), exchange(1, 3, { state: 'open' }));
    expect(totalsOf(state)).toEqual({ requests: 1, received: 10 });
  });

  it('count from the clearing on, without what was running then', () => {
    const state = stateAfter(
      exchange(1, 1),
      exchange(1, 2, { state: 'open' }),
      { type: 'clear-wire' },
      exchange(1, 2),
      exchange(1, 3),
    );
    expect(totalsOf(state)).toEqual({ requests: 1, received: 10 });
  });
});

describe('the status in words', () => {
  it.each<[string, (HostMessage | ReaderStep)[]]>([
    ['Starting…', []],
    ['Loading Postgres: 3.1 of 15.0 MB', [loading('Loading Postgres: 3.1 of 15.0 MB')]],
    ['Starting…', [loading('Loading Postgres: 3.1 of 15.0 MB'), loading('')]],
    ['Running in this tab', [ready(1, 'boot')]],
    ['Updating…', [ready(1, 'boot'), { type: 'edited' }]],
    ['Updated in 63 ms, state kept', [ready(1, 'boot'), ready(2, 'refresh')]],
    [
      'Updated in 63 ms, server modules reloaded, globalThis kept',
      [ready(1, 'boot'), ready(2, 'refresh', true)],
    ],
    ['Restarted in 63 ms, memory and cookies empty', [ready(1, 'boot'), ready(2, 'boot')]],
    ['Updated in 1.2 s, state kept', [ready(1, 'boot'), ready(2, 'refresh', false, 1_234)]],
    ['Restarted in 6.9 s, memory and cookies empty', [ready(1, 'boot'), ready(2, 'boot', true, 6_889)]],
    ['Not started: the app doesn’t compile', [broken(1)]],
    ['Not updated: the app doesn’t compile', [ready(1, 'boot'), broken(2)]],
    [
      'Not updated: app/actions.ts doesn’t compile',
      [ready(1, 'boot'), broken(2, { file: '/app/actions.ts' })],
    ],
    [
      'Not updated: app/page.tsx fails',
      [ready(1, 'boot'), broken(2, { stage: 'server', file: '/app/page.tsx' })],
    ],
    ['Stopped by an error', [ready(1, 'boot'), broken(1, { stage: 'client' })]],
  ])('%s', (words, messages) => {
    expect(statusText(stateAfter(...messages))).toBe(words);
  });
});

describe('a sandbox that could not be loaded', () => {
  const message = 'the sandbox could not be loaded: Failed to fetch';
  const unloaded: HostMessage = { type: 'problem', attempt: 0, problem: { stage: 'build', message } };
  const failed: HostMessage = {
    type: 'problem',
    attempt: 1,
    problem: { stage: 'build', message: 'TypeError: Failed to fetch' },
  };

  it('is what is told, not the run that failed because of it', () => {
    expect(stateAfter({ type: 'asked', attempt: 1 }, unloaded, failed).problem?.message).toBe(message);
  });

  it('is forgotten once it is tried again', () => {
    const state = stateAfter({ type: 'asked', attempt: 1 }, unloaded, failed, { type: 'asked', attempt: 1 });
    expect(state.problem).toBeUndefined();
  });
});
