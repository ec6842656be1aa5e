import { createHash, webcrypto } from 'node:crypto';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { FilesOfBuild, OfflineAnswer } from '../../../embed/saved-files';

const origin = 'https://a.example';
const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
/** What the site has now, by path. */
const site = new Map<string, string>();
/** What the browser keeps, by cache and address. */
const stored = new Map<string, Map<string, Response>>();

let source: string;
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['components/offline/worker/worker.ts'],
    bundle: true,
    format: 'iife',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  source = outputFiles[0]?.text ?? '';
});
beforeEach(() => {
  stored.clear();
  site.clear();
});

function cacheOf(name: string) {
  const entries = stored.get(name) ?? new Map<string, Response>();
  stored.set(name, entries);
  const urlOf = (key: Request | string) => (typeof key === 'string' ? key : key.url);
  return {
    match: async (key: Request | string) => entries.get(urlOf(key))?.clone(),
    put: async (key: Request | string, response: Response) => void entries.set(urlOf(key), response),
    delete: async (key: Request | string) => entries.delete(urlOf(key)),
    keys: async () => [...entries.keys()].map((url) => new Request(url)),
  };
}

/** A build of a site with one embed, as the service worker of that build knows it. */
function buildOf(name: string): FilesOfBuild {
  const files = ['embed/one.html', 'sandbox/host.js'].map((path) => {
    const text = `${path} of ${name}`;
    site.set(`/${path}`, text);
    return { path, integrity: hashOf(text), bytes: text.length };
  });
  return { build: name, basePath: '', files, embeds: { one: [0, 1] } };
}

function start(filesOfBuild: FilesOfBuild) {
  const listeners = new Map<string, ((event: object) => void)[]>();
  const fetchIt = async (asked: Request | string, init: RequestInit = {}) => {
    const text = site.get(new URL(typeof asked === 'string' ? asked : asked.url).pathname);
    if (text === undefined || (init.integrity && init.integrity !== hashOf(text)))
      throw new TypeError('Failed to fetch');
    return new Response(text);
  };
  const scope: Record<string, unknown> = {
    ...{
      filesOfBuild,
      URL,
      Request,
      Response,
      Headers,
      Event,
      MessageChannel,
      console,
      setTimeout,
      clearTimeout,
    },
    ...{ fetch: fetchIt, crypto: webcrypto, performance, FetchEvent: class {} },
    location: new URL(`${origin}/offline-worker.js`),
    registration: { scope: `${origin}/` },
    caches: {
      open: async (cache: string) => cacheOf(cache),
      match: async (key: Request, { cacheName }: { cacheName: string }) => cacheOf(cacheName).match(key),
    },
    clients: { claim: async () => undefined },
    addEventListener: (type: string, listener: (event: object) => void) =>
      listeners.set(type, [...(listeners.get(type) ?? []), listener]),
  };
  scope.self = scope;
  runInContext(source, createContext(scope));
  const send = async (type: string, fields: object = {}) => {
    const work: Promise<unknown>[] = [];
    const event = { type, waitUntil: (promise: Promise<unknown>) => work.push(promise), ...fields };
    for (const listener of listeners.get(type) ?? []) listener(event);
    await Promise.all(work);
  };
  return {
    install: () => send('install'),
    activate: () => send('activate'),
    async ask(data: unknown): Promise<OfflineAnswer[]> {
      const answers: OfflineAnswer[] = [];
      await send('message', {
        data,
        ports: [{ postMessage: (answer: OfflineAnswer) => answers.push(answer) }],
      });
      return answers;
    },
    /** @returns the text of the answer; undefined where it is left to the browser */
    async get(
      path: string,
      from: { mode?: string; clientId?: string; resultingClientId?: string; referrer?: string } = {},
    ) {
      let answer: Promise<Response> | undefined;
      const { mode = 'cors', clientId = '', resultingClientId = '', referrer = '' } = from;
      const request = { url: origin + path, method: 'GET', mode, referrer, headers: new Headers() };
      await send('fetch', {
        ...{ request, clientId, resultingClientId },
        respondWith: (response: Promise<Response>) => {
          answer = response;
        },
      });
      return answer && (await answer).text();
    },
  };
}

const page = { mode: 'navigate', resultingClientId: 'page' };

test('what was saved is answered without a network, whatever the address asks for, and all else is left alone', async () => {
  const worker = start(buildOf('b1'));
  await worker.install();
  const [first, ...rest] = await worker.ask({ type: 'save', slug: 'one' });
  expect(first).toEqual({ type: 'progress', saved: expect.any(Number), of: 2 });
  expect(rest.at(-1)).toMatchObject({ type: 'measured', build: 'b1', saved: 2, of: 2 });
  site.clear();
  expect(await worker.get('/embed/one?variant=route&id=a', page)).toBe('embed/one.html of b1');
  expect(await worker.get('/sandbox/host.js', { clientId: 'page' })).toBe('sandbox/host.js of b1');
  expect(await worker.get('/decisions', page)).toBeUndefined();
});

test('what was not saved comes from the network, and so does all that it loads', async () => {
  const worker = start(buildOf('b1'));
  site.set('/sandbox/host.js', 'newer');
  await expect(worker.get('/embed/one', page)).rejects.toThrow('Failed to fetch');
  site.set('/embed/one', 'the page of a newer build');
  expect(await worker.get('/embed/one', page)).toBe('the page of a newer build');
  expect(await worker.get('/sandbox/host.js', { clientId: 'page' })).toBe('newer');
});

test('a file of another build is not saved', async () => {
  const worker = start(buildOf('b1'));
  buildOf('b2');
  expect((await worker.ask({ type: 'save', slug: 'one' })).at(-1)).toMatchObject({
    type: 'failed',
    reason: expect.stringContaining('could not be saved'),
  });
});

test('a new build saves the same embeds beside the old ones, which go when it takes over', async () => {
  const old = start(buildOf('b1'));
  await old.ask({ type: 'save', slug: 'one' });
  const next = start(buildOf('b2'));
  await next.install();
  expect(stored.get('embeds')?.size).toBe(4);
  expect(await old.get('/embed/one', page)).toBe('embed/one.html of b1');
  await next.activate();
  expect(stored.get('embeds')?.size).toBe(2);
  expect(await next.get('/embed/one', page)).toBe('embed/one.html of b2');
});

test.each([
  undefined,
  'save',
  { type: 'save' },
  { type: 'save', slug: '__proto__' },
  { type: 'clear', slug: 'one' },
])('%s is not a question', async (data) => {
  expect(await start(buildOf('b1')).ask(data)).toEqual([]);
});
