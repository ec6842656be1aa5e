import { eventSourceOver } from './event-source';
import type { Network } from './network';
import { installAddresses } from './own-addresses';
import { xmlHttpRequestOver } from './xml-http-request';

/** What pages find in a browser window and a frame of opaque origin lacks, or must not do. */
export function installPlatform(scope: Window & typeof globalThis, network: Network): void {
  installAddresses(scope, network);
  Object.assign(scope, {
    fetch: network.fetch,
    EventSource: eventSourceOver(network.fetch, network.resolve),
    XMLHttpRequest: xmlHttpRequestOver(network.fetch, network.resolve),
    ...dialogs,
  });
  for (const name of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(scope, name, { value: new MemoryStorage(), configurable: true });
  }
}

/** A frame may open no dialogs; what they would have said is in the console. */
const dialogs = {
  alert: (text: unknown) => console.info(`alert: ${String(text)}`),
  confirm(text: unknown) {
    console.info(`confirm: ${String(text)} (returned false: dialogs aren't supported in this sandbox)`);
    return false;
  },
  prompt(text: unknown) {
    console.info(`prompt: ${String(text)} (returned null: dialogs aren't supported in this sandbox)`);
    return null;
  },
};

/** `localStorage` and `sessionStorage` as long as the frame lives. Source: https://html.spec.whatwg.org/multipage/webstorage.html */
class MemoryStorage implements Storage {
  readonly #items = new Map<string, string>();
  get length(): number {
    return this.#items.size;
  }
  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.#items.get(String(key)) ?? null;
  }
  setItem(key: string, value: string): void {
    this.#items.set(String(key), String(value));
  }
  removeItem(key: string): void {
    this.#items.delete(String(key));
  }
  clear(): void {
    this.#items.clear();
  }
}

/** `document.cookie` by way of frame A, which keeps the cookies of all tabs. */
export class ScriptCookies {
  constructor(
    private cookies: string,
    private readonly write: (cookie: string) => void,
  ) {}

  /** What frame A says the page's scripts may read now. */
  receive(cookies: string): void {
    this.cookies = cookies;
  }

  install(scope: Document): void {
    Object.defineProperty(scope, 'cookie', {
      configurable: true,
      get: () => this.cookies,
      set: (cookie: unknown) => this.set(String(cookie)),
    });
  }

  /** Scripts read at once what they have written; frame A's answer has the last word. */
  private set(cookie: string): void {
    const [pair = ''] = cookie.split(';');
    const name = pair.split('=')[0]?.trim();
    const others = this.cookies.split('; ').filter((known) => known && known.split('=')[0] !== name);
    const isGone = /;\s*max-age=(0|-\d+)\s*(;|$)/i.test(cookie) || /;\s*expires=[^;]*1970/i.test(cookie);
    if (!/;\s*httponly/i.test(cookie))
      this.cookies = [...others, ...(isGone ? [] : [pair.trim()])].join('; ');
    this.write(cookie);
  }
}
