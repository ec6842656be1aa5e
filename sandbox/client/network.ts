import { abortable } from '../shared/abortable';
import { answerOfData } from '../shared/data-address';
import { followRedirects } from '../shared/follow-redirects';
import { IncomingResponse, toWire } from '../shared/http';
import type { FromClient, HeaderList, ToClient } from '../shared/protocol';

type Answer = Extract<ToClient, { type: 'head' | 'chunk' | 'end' }>;

export interface Network {
  /** Like `fetch`, to the server half of the app and nowhere else. */
  fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response>;
  /** As `fetch`, for the next document: not among what `abandon` gives up. */
  load(request: Request): Promise<Response>;
  /** The page goes away: nobody waits any longer for what it has asked. */
  abandon(): void;
  /** What the address `href` means on the page shown. */
  resolve(href: string): URL;
  receive(message: Answer): void;
}

/** The browser's side of the wire: requests leave as bytes, answers arrive as they stream in. */
export function createNetwork(
  origin: string,
  currentPath: () => string,
  send: (message: FromClient) => void,
): Network {
  const waiting = new Map<number, IncomingResponse>();
  const documents = new Set<number>();
  let lastId = 0;

  /** The frame's own address and origin, as `location` tells them, mean those of the app. */
  const resolve = (href: string) =>
    new URL(
      href.replace(/^null(?=\/|$)/, origin).replace(/^about:srcdoc/, () => origin + currentPath()),
      origin + currentPath(),
    );

  /** Headers that a browser adds by itself and scripts cannot set. */
  function sentByBrowser(method: string): HeaderList {
    const host: HeaderList[number] = ['host', new URL(origin).host];
    return method === 'GET' || method === 'HEAD' ? [host] : [host, ['origin', origin]];
  }

  async function sendOne(request: Request, isDocument: boolean): Promise<Response> {
    const { signal } = request;
    const wire = await toWire(request);
    signal.throwIfAborted();
    wire.url = wire.url.replace(/#.*$/s, '');
    wire.headers.push(...sentByBrowser(wire.method));
    const id = ++lastId;
    const incoming = new IncomingResponse(() => giveUp(id));
    waiting.set(id, incoming);
    if (isDocument) documents.add(id);
    send({ type: 'request', id, request: wire });
    signal.addEventListener('abort', () => giveUp(id));
    return abortable(incoming.response, signal);
  }

  function giveUp(id: number): void {
    if (waiting.delete(id)) send({ type: 'abort', id });
    documents.delete(id);
  }

  async function request(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const target = input instanceof Request ? input.url : resolve(String(input)).href;
    (init?.signal ?? (input instanceof Request ? input.signal : undefined))?.throwIfAborted();
    const data = answerOfData(target);
    if (data) return data;
    if (new URL(target).origin !== origin) {
      throw new TypeError(`Failed to fetch ${target}: this sandbox can only reach its own app`);
    }
    const first = new Request(input instanceof Request ? input : target, init);
    return followRedirects(first, (hop) => sendOne(hop, false));
  }

  return {
    fetch: request,
    load: (first) => followRedirects(first, (hop) => sendOne(hop, true)),
    abandon() {
      for (const id of [...waiting.keys()]) if (!documents.has(id)) giveUp(id);
    },
    resolve,
    receive(message) {
      const incoming = waiting.get(message.id);
      if (message.type === 'head') incoming?.head(message);
      else if (message.type === 'chunk') incoming?.chunk(message.bytes);
      else {
        incoming?.end(message.error);
        waiting.delete(message.id);
        documents.delete(message.id);
      }
    },
  };
}
