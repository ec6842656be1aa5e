import { messageOf, NotLoaded } from '../compiler/compiler-problems';
import type { FrameProgram } from './opaque-frame';

/** What the frames of every session run: fetched once, handed to each. */
export interface Assets {
  /** Frame B, the client half. */
  client: FrameProgram;
  /** The frame that starts the worker, and answers its `crypto.subtle`. */
  server: FrameProgram;
}

/**
 * Starts the worker with one end of a channel, and sends the other to frame A. By another channel it works out for the worker
 * what `crypto.subtle` is asked for: browsers have that in a frame, and not in a worker without an origin. Keys stay here, and
 * are spoken of by number (`server/web-crypto.ts`).
 */
const startWorker = `{
  const worker = new Worker(URL.createObjectURL(workerSource));
  const { port1, port2 } = new MessageChannel();
  const { port1: asking, port2: answering } = new MessageChannel();
  const { subtle } = crypto;
  // A page that came by plain HTTP has none, nor have its frames.
  const methods = subtle ? Object.getOwnPropertyDescriptors(SubtleCrypto.prototype) : undefined;
  const keys = new Map();
  let last = 0;
  const opened = (value) => {
    if (value?.$key !== undefined) return keys.get(value.$key);
    return value?.public ? { ...value, public: opened(value.public) } : value;
  };
  const shut = (value) => {
    if (value?.publicKey) return { publicKey: shut(value.publicKey), privateKey: shut(value.privateKey) };
    if (!(value instanceof CryptoKey)) return value;
    keys.set(++last, value);
    const { type, extractable, algorithm, usages } = value;
    return { $key: last, type, extractable, algorithm, usages };
  };
  answering.onmessage = async ({ data: { id, forget, name, args } }) => {
    if (forget !== undefined) return keys.delete(forget);
    try {
      if (!methods) throw new Error('crypto.subtle is only available on https:// and localhost');
      const result = await methods[name].value.apply(subtle, args.map(opened));
      answering.postMessage({ id, result: shut(result) });
    } catch (error) {
      answering.postMessage({ id, error: { name: String(error?.name), message: String(error?.message) } });
    }
  };
  worker.postMessage(null, [port1, asking]);
  parent.postMessage('server-loaded', '*', [port2]);
}`;

/**
 * The frames have an opaque origin: they may reach no host and share no cache with the site, so frame A
 * fetches for them.
 *
 * @throws {Error} naming the file that could not be fetched
 */
export async function fetchAssets(): Promise<Assets> {
  const [client, workerSource] = await Promise.all([fetchText('client.js'), fetchScript('worker.js')]);
  return { client: { script: client }, server: { script: startWorker, globals: { workerSource } } };
}

/**
 * Opens workers that compile. Their code is fetched with the first, and once: one that was ended is followed by the next
 * without a network.
 *
 * @returns opens one; rejects where its code cannot be fetched, or the browser has no workers
 */
export function compilerWorkers(): () => Promise<Worker> {
  let address: Promise<string> | undefined;
  const load = () => {
    address ??= fetchScript('compiler.js').then(
      (code) => URL.createObjectURL(code),
      (error: unknown) => Promise.reject(new NotLoaded(messageOf(error))),
    );
    address.catch(() => {
      address = undefined; // told to whoever opens one; the next tries again
    });
    return address;
  };
  const packages = new URL('packages/', location.href).href;
  return async () => new Worker(await load(), { name: packages });
}

/** The code of a worker, as bytes: nobody here reads it. */
async function fetchScript(name: string): Promise<Blob> {
  // Not by `response.blob()`, which in Chromium 156 at times never settles after a preload.
  const bytes = await (await fetchFile(name)).arrayBuffer();
  return new Blob([bytes], { type: 'text/javascript' });
}

const fetchText = async (name: string): Promise<string> => (await fetchFile(name)).text();

async function fetchFile(name: string): Promise<Response> {
  const response = await fetch(new URL(name, location.href));
  if (!response.ok) throw new Error(`${response.url} responded with ${response.status}`);
  return response;
}
