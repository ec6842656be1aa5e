import { listPath, type OfflineAnswer, type OfflineQuestion, workerPath } from '../../embed/saved-files';
import { pathOnSite } from '../ui/address';

/** What the browser has of an embed, in the storage that belongs to the page around it. */
export interface KeptExample {
  build: string;
  saved: number;
  of: number;
  bytes: number;
}

/** @throws {Error} where this browser lets the embed keep nothing, in the browser's words */
export async function assertCanKeep(): Promise<void> {
  // Each of them throws where storage is blocked, some when they are only named.
  if (!navigator.serviceWorker) throw new Error('it has no service workers here');
  await navigator.serviceWorker.getRegistrations();
  await caches.keys();
}

/** @returns what is kept; undefined where nothing was ever asked for */
export async function measure(slug: string): Promise<KeptExample | undefined> {
  const { active } = (await navigator.serviceWorker.getRegistration()) ?? {};
  return active ? ask(active, { type: 'measure', slug }) : undefined;
}

/**
 * Keeps all that an embed needs, and reads it back.
 *
 * @param onProgress told how many files there are of how many
 * @throws {Error} where a file cannot be had, or the browser keeps nothing
 */
export async function save(
  slug: string,
  onProgress: (saved: number, of: number) => void,
): Promise<KeptExample> {
  await navigator.serviceWorker.register(pathOnSite(workerPath));
  const { active } = await navigator.serviceWorker.ready;
  if (!active) throw new Error('the browser has ended the service worker');
  // Only a wish: browsers clear what was not granted it when they run short of room.
  await navigator.storage?.persist?.().catch(() => false);
  return ask(active, { type: 'save', slug }, onProgress);
}

/** A service worker that says nothing for so long has been ended, in milliseconds. */
const longestSilence = 30_000;

function ask(
  worker: ServiceWorker,
  question: OfflineQuestion,
  onProgress: (saved: number, of: number) => void = () => undefined,
): Promise<KeptExample> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    const wait = () => setTimeout(() => end(new Error('the browser has stopped saving')), longestSilence);
    let timer = wait();
    const end = (outcome: KeptExample | Error) => {
      clearTimeout(timer);
      port1.close();
      if (outcome instanceof Error) reject(outcome);
      else resolve(outcome);
    };
    port1.onmessage = ({ data }: MessageEvent<OfflineAnswer>) => {
      clearTimeout(timer);
      timer = wait();
      if (data.type === 'progress') onProgress(data.saved, data.of);
      else end(data.type === 'failed' ? new Error(data.reason) : data);
    };
    worker.postMessage(question, [port2]);
  });
}

/** @returns the addresses of all that an embed needs, and their size. @throws {Error} where the list cannot be had */
export async function fetchList(slug: string): Promise<{ addresses: string[]; bytes: number }> {
  const response = await fetch(pathOnSite(listPath(slug)));
  if (!response.ok) throw new Error(`the list of files answered ${response.status}`);
  const { files }: { files: { path: string; bytes: number }[] } = await response.json();
  return {
    addresses: files.map(({ path }) => pathOnSite(`/${path}`)),
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
