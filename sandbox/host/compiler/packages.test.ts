import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CompiledApp } from '../../shared/compiled-app';
import { onDemandPackages } from '../../shared/on-demand';
import { createPackages } from './packages';

// The clock of the notices alone: downloads are unpacked by Node, in their own time.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const [name = '', { file } = { file: '' }] = Object.entries(onDemandPackages)[0] ?? [];
const compiled = (packages: string[], imports: Record<string, string> = {}): CompiledApp => ({
  app: {
    server: {},
    client: { '/app/widget.tsx': { code: '', imports } },
    routes: [],
    root: { folder: '' },
    segmentSettings: [],
    cacheDirectives: [],
    defined: {},
    actions: {},
    env: {},
    buildId: 'b',
    encryptionKey: 'k',
  },
  styles: '',
  notices: [],
  packages,
});
const tell = () => undefined;
/** Something that comes when the test says so. */
function held<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
const answers = (body: string, status = 200) => vi.fn(async () => new Response(body, { status }));

it('fetches nothing for an app that needs nothing', async () => {
  const fetchFile = answers('');
  const app = compiled([]);
  expect(await createPackages(fetchFile)(app, tell)).toBe(app);
  expect(fetchFile).not.toHaveBeenCalled();
});

it('fetches a package once, and hands out the same module each time', async () => {
  const fetchFile = answers('exports.z = 1');
  const load = createPackages(fetchFile);
  const [one, other] = [await load(compiled([name]), tell), await load(compiled([name]), tell)];
  expect(one.app.server[name]).toEqual({ code: 'exports.z = 1', imports: {} });
  expect(other.app.server[name]).toBe(one.app.server[name]);
  expect(fetchFile.mock.calls).toEqual([[`${file}.js`]]);
});

it('gives it to the browser only where code of the browser imports it', async () => {
  const load = createPackages(answers(''));
  expect(Object.keys((await load(compiled([name]), tell)).app.client)).toEqual(['/app/widget.tsx']);
  expect((await load(compiled([name], { [name]: name }), tell)).app.client).toHaveProperty(name);
});

it('names a package that could not be loaded, and tries again', async () => {
  const fetchFile = vi.fn(async () => new Response('late'));
  fetchFile.mockResolvedValueOnce(new Response('', { status: 503 }));
  const load = createPackages(fetchFile);
  await expect(load(compiled([name]), tell)).rejects.toMatchObject({
    problem: { stage: 'build', message: expect.stringContaining(`"${name}" couldn't be loaded`) },
  });
  expect((await load(compiled([name]), tell)).app.server[name]?.code).toBe('late');
});

it('tells what it waits for where a download takes long', async () => {
  const notices: string[] = [];
  const { promise: response, resolve: answer } = held<Response>();
  const loading = createPackages(() => response)(compiled([name]), (text) => notices.push(text));
  await vi.advanceTimersByTimeAsync(400);
  expect(notices).toEqual([]);
  await vi.advanceTimersByTimeAsync(2_000);
  answer(new Response(''));
  await loading;
  expect(notices).toEqual([`loading ${name}`]);
});

describe('a package with files beside its code', () => {
  const [large = '', { data }] = Object.entries(onDemandPackages).find(([, { data }]) => data) ?? [
    '',
    { data: undefined },
  ];
  const names = data?.files ?? [];

  /** Compressed, in two parts, the second of which comes when it is let through. */
  const packed = (text: string, letThrough: Promise<void>) => {
    const bytes = gzipSync(text);
    const body = new ReadableStream({
      async start(controller) {
        controller.enqueue(new Uint8Array(bytes.subarray(0, 10)));
        await letThrough;
        controller.enqueue(new Uint8Array(bytes.subarray(10)));
        controller.close();
      },
    });
    return new Response(body, { headers: { 'content-length': '2500000' } });
  };

  it('hands them over unpacked, and tells meanwhile how much has come', async () => {
    const notices: [string, boolean?][] = [];
    const { promise: letThrough, resolve: go } = held<void>();
    const fetchFile = async (file: string) =>
      file.endsWith('.js') ? new Response('code') : packed(`in ${file}`, letThrough);
    const loading = createPackages(fetchFile)(compiled([large]), (...notice) => notices.push(notice));
    await vi.advanceTimersByTimeAsync(1_000);
    go();
    const { app } = await loading;
    const files = Object.entries(app.server[large]?.files ?? {});
    expect(await Promise.all(files.map(async ([name, blob]) => [name, await blob.text()]))).toEqual(
      names.map((name) => [name, `in ${name}.bin`]),
    );
    const total = (names.length * 2.5).toFixed(1);
    expect(notices[0]).toEqual([`Loading ${data?.name}: 0.0 of ${total} MB`, true]);
    expect(notices.at(-1)).toEqual(['', true]);
  });

  it('names the package where one of them is damaged', async () => {
    const damaged = async () => new Response('not compressed');
    await expect(createPackages(damaged)(compiled([large]), tell)).rejects.toMatchObject({
      problem: { message: expect.stringContaining(`"${large}" couldn't be loaded`) },
    });
  });
});
