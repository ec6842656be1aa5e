const started = performance.now();
const megabyte = 2 ** 20;

/** Node's own counts in nanoseconds from some moment; https://nodejs.org/docs/latest-v20.x/api/process.html#processhrtimetime */
const hrtime = Object.assign(
  (since: [number, number] = [0, 0]): [number, number] => {
    const now = BigInt(Math.round(performance.now() * 1e6)) - BigInt(since[0]) * 10n ** 9n - BigInt(since[1]);
    return [Number(now / 10n ** 9n), Number(now % 10n ** 9n)];
  },
  { bigint: () => BigInt(Math.round(performance.now() * 1e6)) },
);

const memoryUsage = () => {
  const [rss, heapTotal, heapUsed, external, arrayBuffers] = [128, 64, 32, 4, 1].map(
    (size) => size * megabyte,
  );
  return { rss, heapTotal, heapUsed, external, arrayBuffers };
};

/** As in Node, whatever is put into `process.env` is a text from then on. */
const ofTexts = (env: Record<string, string>) =>
  new Proxy(env, {
    set: (target, name, value) => Reflect.set(target, name, `${value}`),
  });

/**
 * The part of Node's `process` that web code reads, such as a page about the health of a server. There is no process:
 * sizes are made up, and nothing is sent to its listeners.
 * Source: https://nodejs.org/docs/latest-v20.x/api/process.html
 */
export function nodeProcess(env: Record<string, string>) {
  const process = {
    env: ofTexts(env),
    cwd: () => '/',
    argv: ['node', 'next'],
    pid: 1,
    platform: 'linux',
    arch: 'x64',
    version: 'v20.9.0',
    versions: { node: '20.9.0' },
    uptime: () => (performance.now() - started) / 1000,
    hrtime,
    memoryUsage,
    nextTick: (callback: (...args: unknown[]) => void, ...args: unknown[]) =>
      queueMicrotask(() => callback(...args)),
    emitWarning: (warning: unknown) => console.warn(`(node:1) ${warning}`),
    stdout: { write: (text: unknown) => (console.log(String(text).replace(/\n$/, '')), true) },
    stderr: { write: (text: unknown) => (console.error(String(text).replace(/\n$/, '')), true) },
    on: () => process,
    once: () => process,
    off: () => process,
    emit: () => false,
  };
  return process;
}
