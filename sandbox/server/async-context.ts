/**
 * `AsyncLocalStorage` for the browser: React and the request context use it as they do on a real server.
 * Node carries the store along by itself. Here three things do it: callbacks of timers, microtasks and
 * `then` bring their context back (`carryOver`), and so does each `await` of the reader's server code
 * (`compile/await-context.ts`).
 */
type Snapshot = ReadonlyMap<object, unknown>;

let current: Snapshot = new Map();

/** Node's class; code of the app imports it from `node:async_hooks`. Source: https://nodejs.org/docs/latest-v20.x/api/async_context.html */
export class AsyncLocalStorage<Store> {
  static bind<Fn>(fn: Fn): Fn {
    return bind(fn) as Fn;
  }

  /** @returns runs what it is given in the context of this moment */
  static snapshot(): <Args extends unknown[], Result>(
    fn: (...args: Args) => Result,
    ...args: Args
  ) => Result {
    const snapshot = current;
    return (fn, ...args) => runIn(snapshot, () => fn(...args));
  }

  run<Args extends unknown[], Result>(store: Store, fn: (...args: Args) => Result, ...args: Args): Result {
    return runIn(new Map(current).set(this, store), () => fn(...args));
  }

  getStore(): Store | undefined {
    return current.get(this) as Store | undefined;
  }

  exit<Args extends unknown[], Result>(fn: (...args: Args) => Result, ...args: Args): Result {
    return runIn(new Map(current).set(this, undefined), () => fn(...args));
  }

  /** From here on, for as long as the code at hand runs and whatever it starts. */
  enterWith(store: Store): void {
    current = new Map(current).set(this, store);
  }

  disable(): void {
    this.enterWith(undefined as Store);
  }
}

function runIn<Result>(snapshot: Snapshot, fn: () => Result): Result {
  const outer = current;
  current = snapshot;
  try {
    return fn();
  } finally {
    current = outer;
  }
}

type Settled = { snapshot: Snapshot } & ({ ok: true; value: unknown } | { ok: false; error: unknown });

const nothing: Snapshot = new Map();
const nativeThen = Promise.prototype.then;
const settledImmediately = Promise.resolve();

/** Sets the context of the running task, and takes it away when the task is over. */
function restore(snapshot: Snapshot | undefined): void {
  current = snapshot ?? nothing;
  nativeThen.call(settledImmediately, () => {
    current = nothing;
  });
}

/** What the compiled server code calls (`compile/instrument.ts`). */
export const awaitContext = {
  /** Before an `await`: remembers the context beside what the value settles to. */
  suspend(value: unknown): Promise<Settled> {
    const snapshot = current;
    return Promise.resolve(value).then(
      (settled) => ({ snapshot, ok: true, value: settled }),
      (error: unknown) => ({ snapshot, ok: false, error }),
    );
  },
  /** After an `await`: brings the context back. */
  resume(settled: Settled): unknown {
    restore(settled.snapshot);
    if (!settled.ok) throw settled.error;
    return settled.value;
  },
  /** Around `for await`, whose waiting cannot be wrapped. */
  save: (): Snapshot => current,
  restore,
};

type AnyFunction = (...args: unknown[]) => unknown;

/** What a stream is made of, by the names of its callbacks. */
const callbacks = {
  ReadableStream: ['start', 'pull', 'cancel'],
  TransformStream: ['start', 'transform', 'flush', 'cancel'],
  WritableStream: ['start', 'write', 'close', 'abort'],
};

/** Makes callbacks of timers, microtasks, promises and streams run in the context they were handed over in. */
export function carryOver(scope: typeof globalThis): void {
  for (const name of ['setTimeout', 'setInterval', 'queueMicrotask'] as const) {
    const schedule = scope[name] as AnyFunction;
    Object.assign(scope, {
      [name]: (callback: unknown, ...rest: unknown[]) => schedule(bind(callback), ...rest),
    });
  }
  const then = scope.Promise.prototype.then as AnyFunction;
  Object.defineProperty(scope.Promise.prototype, 'then', {
    configurable: true,
    writable: true,
    value: function thenInContext(this: unknown, ...callbacks: unknown[]) {
      return then.apply(this, callbacks.map(bind));
    },
  });
  for (const [name, names] of Object.entries(callbacks)) {
    const native = scope[name as keyof typeof callbacks] as unknown as new (...args: unknown[]) => object;
    const construct = (target: typeof native, [source, ...rest]: unknown[], newTarget: unknown) =>
      Reflect.construct(target, [bindAll(source, names), ...rest], newTarget as typeof native);
    Object.assign(scope, { [name]: new Proxy(native, { construct }) });
  }
}

/** @returns an object with the same properties, whose methods of these names keep the context and their `this` */
function bindAll(source: unknown, names: readonly string[]): unknown {
  if (typeof source !== 'object' || source === null) return source;
  const methods = names.flatMap((name) => {
    const method: unknown = Reflect.get(source, name);
    return typeof method === 'function' ? [[name, { value: bind(method.bind(source)) }] as const] : [];
  });
  return Object.create(source, Object.fromEntries(methods));
}

/** @returns the function, which runs in the context of this moment whenever it is called */
export function inThisContext<Result>(run: () => Result): () => Result {
  const snapshot = current;
  return () => runIn(snapshot, run);
}

function bind(callback: unknown): unknown {
  if (typeof callback !== 'function') return callback;
  const snapshot = current;
  return (...args: unknown[]) => runIn(snapshot, () => (callback as AnyFunction)(...args));
}
