type Fetch = (input: string, init: RequestInit) => Promise<Response>;

const events = ['readystatechange', 'loadstart', 'progress', 'abort', 'error', 'load', 'timeout', 'loadend'];

/**
 * `XMLHttpRequest` over the sandbox's network, which the browser's own cannot use. It waits for nobody: a request that is
 * to be synchronous is refused.
 * Source: https://xhr.spec.whatwg.org
 *
 * @param resolve an address as the page means it
 */
export function xmlHttpRequestOver(fetch: Fetch, resolve: (href: string) => URL) {
  return class XMLHttpRequest extends EventTarget {
    static readonly UNSENT = 0;
    static readonly OPENED = 1;
    static readonly HEADERS_RECEIVED = 2;
    static readonly LOADING = 3;
    static readonly DONE = 4;
    readonly UNSENT = 0;
    readonly OPENED = 1;
    readonly HEADERS_RECEIVED = 2;
    readonly LOADING = 3;
    readonly DONE = 4;
    readonly upload = new EventTarget();
    readyState = 0;
    status = 0;
    statusText = '';
    responseURL = '';
    responseType: XMLHttpRequestResponseType = '';
    timeout = 0;
    withCredentials = false;
    #method = 'GET';
    #url = '';
    #sent = new Headers();
    #received = new Headers();
    #body = new ArrayBuffer(0);
    #controller = new AbortController();

    constructor() {
      super();
      for (const name of events) {
        this.addEventListener(name, (event) => {
          const handler: unknown = Reflect.get(this, `on${name}`);
          if (typeof handler === 'function') handler.call(this, event);
        });
      }
    }

    /** @throws {DOMException} for a synchronous request */
    open(method: string, url: string | URL, async = true): void {
      if (!async)
        throw new DOMException(
          "synchronous requests aren't supported in this sandbox: use fetch",
          'InvalidAccessError',
        );
      this.#controller.abort();
      this.#controller = new AbortController();
      this.#method = method.toUpperCase();
      this.#url = resolve(String(url)).href;
      this.#sent = new Headers();
      this.#clear();
      this.#turn(1);
    }

    setRequestHeader(name: string, value: string): void {
      this.#refuseUnopened();
      this.#sent.append(name, value);
    }

    send(body?: XMLHttpRequestBodyInit | null): void {
      this.#refuseUnopened();
      const { signal } = this.#controller;
      const hasBody = this.#method !== 'GET' && this.#method !== 'HEAD';
      this.#report('loadstart', 0);
      const init = { method: this.#method, headers: this.#sent, signal, body: hasBody ? body : null };
      const timer = this.timeout > 0 && setTimeout(() => this.#end('timeout'), this.timeout);
      this.#receive(fetch(this.#url, init), signal)
        .catch(() => signal.aborted || this.#end('error'))
        .finally(() => clearTimeout(timer || undefined));
    }

    abort(): void {
      if (this.readyState > 0 && this.readyState < 4) this.#end('abort');
      this.readyState = 0;
    }

    get response(): unknown {
      if (this.responseType === '' || this.responseType === 'text') return this.responseText;
      if (this.readyState !== 4 || this.status === 0) return null;
      if (this.responseType === 'arraybuffer') return this.#body;
      const type = this.#received.get('content-type') ?? '';
      if (this.responseType === 'blob') return new Blob([this.#body], { type });
      if (this.responseType === 'json') return jsonOf(this.#text());
      return new DOMParser().parseFromString(this.#text(), 'text/html');
    }

    get responseText(): string {
      return this.readyState < 3 ? '' : this.#text();
    }

    getResponseHeader = (name: string): string | null => this.#received.get(name);
    getAllResponseHeaders = (): string =>
      [...this.#received].map(([name, value]) => `${name}: ${value}\r\n`).join('');

    async #receive(answer: Promise<Response>, signal: AbortSignal): Promise<void> {
      const response = await answer;
      Object.assign(this, { status: response.status, statusText: response.statusText });
      this.responseURL = response.url || this.#url;
      this.#received = response.headers;
      this.#turn(2);
      const body = await response.arrayBuffer();
      if (signal.aborted) return;
      this.#body = body;
      this.#turn(3);
      this.#report('progress', body.byteLength);
      this.#turn(4);
      this.#report('load', body.byteLength);
      this.#report('loadend', body.byteLength);
    }

    /** Ends without an answer. */
    #end(why: 'abort' | 'error' | 'timeout'): void {
      this.#clear();
      this.#turn(4);
      this.#report(why, 0);
      this.#report('loadend', 0);
      this.#controller.abort();
    }

    #clear(): void {
      Object.assign(this, { status: 0, statusText: '', responseURL: '' });
      this.#received = new Headers();
      this.#body = new ArrayBuffer(0);
    }

    #turn(state: number): void {
      this.readyState = state;
      this.dispatchEvent(new Event('readystatechange'));
    }

    #report(name: string, loaded: number): void {
      this.dispatchEvent(new ProgressEvent(name, { loaded, total: loaded, lengthComputable: loaded > 0 }));
    }

    #text = (): string => new TextDecoder().decode(this.#body);

    #refuseUnopened(): void {
      if (this.readyState !== 1)
        throw new DOMException("the object's state must be OPENED", 'InvalidStateError');
    }
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
