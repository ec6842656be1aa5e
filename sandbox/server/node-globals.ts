import { Buffer } from '../shared/node-buffer';
import { makePausable } from '../shared/pausable';
import { inThisContext } from './async-context';
import { nodeProcess } from './node-process';

type AnyFunction = (...args: unknown[]) => unknown;

/** Names and values that the code of a module sees, by its id. */
export type GlobalNames = (id: string) => Record<string, unknown>;

/** What timers of Node give back; https://nodejs.org/docs/latest-v20.x/api/timers.html#class-timeout */
class Timeout {
  #id: ReturnType<typeof setTimeout> | undefined;
  #referenced = true;

  constructor(
    readonly start: () => ReturnType<typeof setTimeout>,
    readonly stop: (id: ReturnType<typeof setTimeout> | undefined) => void,
  ) {
    Object.defineProperties(this, { start: { enumerable: false }, stop: { enumerable: false } });
    this.#id = start();
  }

  ref(): this {
    this.#referenced = true;
    return this;
  }

  /** There is no process that could end before the timer. */
  unref(): this {
    this.#referenced = false;
    return this;
  }

  hasRef(): boolean {
    return this.#referenced;
  }

  refresh(): this {
    this.stop(this.#id);
    this.#id = this.start();
    return this;
  }

  close(): this {
    this.stop(this.#id);
    return this;
  }

  [Symbol.toPrimitive](): number {
    return Number(this.#id);
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

type Id = ReturnType<typeof setTimeout>;

/** Those that the app sets: what the server half does itself goes on while the app is paused. */
const appTimers = {
  setTimeout: (callback: AnyFunction, delay?: number, ...args: unknown[]): Id =>
    globalThis.setTimeout(callback, delay, ...args),
  setInterval: (callback: AnyFunction, delay?: number, ...args: unknown[]): Id =>
    globalThis.setInterval(callback, delay, ...args),
  clearTimeout: (id?: Id): void => globalThis.clearTimeout(id),
  clearInterval: (id?: Id): void => globalThis.clearInterval(id),
};
/** Holds what timers of the app are due for. */
export const pause = makePausable(appTimers, inThisContext);

const startTimer =
  (name: 'setTimeout' | 'setInterval') =>
  (callback: AnyFunction, delay?: number, ...args: unknown[]): Timeout =>
    new Timeout(() => appTimers[name](callback, delay, ...args), appTimers.clearTimeout);

function stopTimer(timer: unknown): void {
  if (timer instanceof Timeout) timer.close();
  // Node takes the number of a timer as well.
  else
    appTimers.clearTimeout(
      timer === undefined || timer === null ? undefined : (Number(timer) as unknown as Id),
    );
}

const timers = {
  setTimeout: startTimer('setTimeout'),
  setInterval: startTimer('setInterval'),
  setImmediate: (callback: AnyFunction, ...args: unknown[]) => startTimer('setTimeout')(callback, 0, ...args),
  clearTimeout: stopTimer,
  clearInterval: stopTimer,
  clearImmediate: stopTimer,
};

/** What a worker has and Node 20 lacks. Code asks by these names whether it runs in a browser. */
const ofBrowsers = [
  ...['self', 'location', 'navigator', 'indexedDB', 'caches', 'name', 'onmessage'],
  ...['importScripts', 'postMessage', 'close', 'addEventListener', 'removeEventListener', 'dispatchEvent'],
  ...[
    'requestAnimationFrame',
    'cancelAnimationFrame',
    'XMLHttpRequest',
    'EventSource',
    'FileReader',
    'Worker',
  ],
  ...['WorkerGlobalScope', 'DedicatedWorkerGlobalScope', 'OffscreenCanvas', 'Notification', 'URLPattern'],
];
const hidden: Record<string, undefined> = Object.fromEntries(ofBrowsers.map((name) => [name, undefined]));

/**
 * The global names that code of the app sees on the server, where they are others than in a worker. Packages that are
 * loaded on demand go by the worker.
 *
 * @param env what the app finds in `process.env`
 * @returns by the id of a module
 */
export function nodeGlobals(env: Record<string, string>): GlobalNames {
  const process = nodeProcess(env);
  const names = { ...hidden, ...timers, process, Buffer, global: globalThis };
  // Postgres takes what has a version of Node for Node.
  const ofPackage = { process: { env, cwd: process.cwd }, Buffer };
  return (id) => (id.startsWith('/') ? names : ofPackage);
}
