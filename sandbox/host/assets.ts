import type { FrameProgram } from './opaque-frame';

/** What the frames of every session run: fetched once, handed to each. */
export interface Assets {
  /** Frame B, the client half. */
  client: FrameProgram;
  /** The frame that starts the worker, and runs nothing else. */
  server: FrameProgram;
}

/** Starts the worker with one end of a channel, and sends the other to frame A. */
const startWorker = `{
  const worker = new Worker(URL.createObjectURL(workerSource));
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(null, [port1]);
  parent.postMessage('server-loaded', '*', [port2]);
}`;

/**
 * The frames have an opaque origin: they may reach no host and share no cache with the site, so frame A
 * fetches for them.
 *
 * @throws {Error} naming the file that could not be fetched
 */
export async function fetchAssets(): Promise<Assets> {
  const [client, worker] = await Promise.all([fetchText('client.js'), fetchText('worker.js')]);
  return {
    client: { script: client },
    server: {
      script: startWorker,
      globals: { workerSource: new Blob([worker], { type: 'text/javascript' }) },
    },
  };
}

/**
 * Opens workers that compile. Their code is fetched with this call, and once: one that was ended is followed by the next
 * without a network.
 *
 * @returns opens one; rejects where its code cannot be fetched, or the browser has no workers
 */
export function compilerWorkers(): () => Promise<Worker> {
  let address: Promise<string> | undefined;
  const load = () => {
    address ??= fetchText('compiler.js').then((code) =>
      URL.createObjectURL(new Blob([code], { type: 'text/javascript' })),
    );
    address.catch(() => {
      address = undefined; // told to whoever opens one; the next tries again
    });
    return address;
  };
  void load();
  return async () => new Worker(await load());
}

async function fetchText(name: string): Promise<string> {
  const response = await fetch(new URL(name, location.href));
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return response.text();
}
