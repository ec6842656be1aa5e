/** How long to wait before asking again, in milliseconds, until the server says otherwise. */
const defaultRetry = 3000;

type Fetch = (input: string, init: RequestInit) => Promise<Response>;

/** Fields of one event as they come in. */
interface Draft {
  data: string[];
  event: string;
}

/**
 * `EventSource` over the sandbox's network, which the browser's own cannot use.
 * Source: https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function eventSourceOver(fetch: Fetch, resolve: (href: string) => URL) {
  return class EventSource extends EventTarget {
    static readonly CONNECTING = 0;
    static readonly OPEN = 1;
    static readonly CLOSED = 2;
    readonly CONNECTING = 0;
    readonly OPEN = 1;
    readonly CLOSED = 2;
    readonly withCredentials = false;
    readonly url: string;
    readyState = 0;
    onopen: ((event: Event) => void) | null = null;
    onmessage: ((event: MessageEvent) => void) | null = null;
    onerror: ((event: Event) => void) | null = null;
    #retry = defaultRetry;
    #lastId = '';
    #controller = new AbortController();

    constructor(url: string | URL) {
      super();
      this.url = resolve(String(url)).href;
      this.addEventListener('open', (event) => this.onopen?.(event));
      this.addEventListener('message', (event) => this.onmessage?.(event as MessageEvent));
      this.addEventListener('error', (event) => this.onerror?.(event));
      void this.#connect();
    }

    close(): void {
      this.readyState = this.CLOSED;
      this.#controller.abort();
    }

    async #connect(): Promise<void> {
      const headers = new Headers({ accept: 'text/event-stream', 'cache-control': 'no-cache' });
      if (this.#lastId) headers.set('last-event-id', this.#lastId);
      try {
        const response = await fetch(this.url, { headers, signal: this.#controller.signal });
        const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
        if (response.status !== 200 || !isStream) {
          this.#fail();
          return;
        }
        this.readyState = this.OPEN;
        this.dispatchEvent(new Event('open'));
        await this.#read(response);
      } catch {
        // The connection broke: it is made again below.
      }
      this.#reconnect();
    }

    async #read({ body }: Response): Promise<void> {
      const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
      const draft: Draft = { data: [], event: '' };
      let rest = '';
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
        const text = rest + part.value;
        // A line break of two characters may have been cut in half.
        const complete = text.endsWith('\r') ? text.slice(0, -1) : text;
        const lines = complete.split(/\r\n|\n|\r/);
        rest = (lines.pop() ?? '') + text.slice(complete.length);
        for (const line of lines) this.#line(line, draft);
      }
    }

    #line(line: string, draft: Draft): void {
      if (line === '') this.#dispatch(draft);
      const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/.exec(line) ?? [];
      if (field === 'data') draft.data.push(value);
      else if (field === 'event') draft.event = value;
      else if (field === 'id' && !value.includes('\0')) this.#lastId = value;
      else if (field === 'retry' && /^\d+$/.test(value)) this.#retry = Number(value);
    }

    #dispatch(draft: Draft): void {
      const { data, event } = draft;
      Object.assign(draft, { data: [], event: '' });
      if (data.length === 0 || this.readyState === this.CLOSED) return;
      const { origin } = new URL(this.url);
      const init = { data: data.join('\n'), lastEventId: this.#lastId, origin };
      this.dispatchEvent(new MessageEvent(event || 'message', init));
    }

    #reconnect(): void {
      if (this.readyState === this.CLOSED) return;
      this.readyState = this.CONNECTING;
      this.dispatchEvent(new Event('error'));
      setTimeout(() => {
        if (this.readyState !== this.CLOSED) void this.#connect();
      }, this.#retry);
    }

    #fail(): void {
      if (this.readyState === this.CLOSED) return;
      this.readyState = this.CLOSED;
      this.dispatchEvent(new Event('error'));
    }
  };
}
