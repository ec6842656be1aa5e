import { remoteAddress } from './requests';

type Listener = (...args: never[]) => void;
interface Entry {
  listener: Listener;
  once?: boolean;
}

/** Node's EventEmitter, as far as requests and responses are used with it; https://nodejs.org/docs/latest-v20.x/api/events.html */
export class Emitter {
  readonly #entries = new Map<string | symbol, Entry[]>();

  #add(event: string | symbol, entry: Entry, first?: boolean): this {
    const others = this.#entries.get(event) ?? [];
    this.#entries.set(event, first ? [entry, ...others] : [...others, entry]);
    return this;
  }

  on(event: string | symbol, listener: Listener): this {
    return this.#add(event, { listener });
  }

  addListener(event: string | symbol, listener: Listener): this {
    return this.on(event, listener);
  }

  once(event: string | symbol, listener: Listener): this {
    return this.#add(event, { listener, once: true });
  }

  prependListener(event: string | symbol, listener: Listener): this {
    return this.#add(event, { listener }, true);
  }

  off(event: string | symbol, listener: Listener): this {
    const entries = this.#entries.get(event) ?? [];
    const at = entries.findLastIndex((entry) => entry.listener === listener);
    this.#entries.set(event, entries.toSpliced(at, at < 0 ? 0 : 1));
    return this;
  }

  removeListener(event: string | symbol, listener: Listener): this {
    return this.off(event, listener);
  }

  removeAllListeners(event?: string | symbol): this {
    if (event === undefined) this.#entries.clear();
    else this.#entries.delete(event);
    return this;
  }

  /** @throws {unknown} an `error` that nobody listens for */
  emit(event: string | symbol, ...args: unknown[]): boolean {
    const entries = this.#entries.get(event) ?? [];
    if (entries.length === 0 && event === 'error') throw args[0];
    for (const { listener, once } of entries) {
      if (once) this.off(event, listener);
      (listener as (...args: unknown[]) => void).apply(this, args);
    }
    return entries.length > 0;
  }

  listenerCount = (event: string | symbol): number => this.#entries.get(event)?.length ?? 0;

  setMaxListeners(): this {
    return this;
  }
}

/** The connection of a request: of it there is what programs ask, and that it closes. */
export class Socket extends Emitter {
  readonly remoteAddress = remoteAddress;
  readonly encrypted = false;
  destroyed = false;
  setKeepAlive = (): this => this;
  setNoDelay = (): this => this;
  setTimeout = (): this => this;
}

/** An error with the code by which Node's are known. */
export const nodeError = (Kind: ErrorConstructor, code: string, message: string): Error =>
  Object.assign(new Kind(message), { code });
