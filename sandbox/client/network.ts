import { IncomingResponse, toWire } from '../http';
import type { FromClient, ToClient } from '../protocol';

export interface Network {
  /** Like `fetch`, to the server half of the app and nowhere else. */
  fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response>;
  receive(message: Exclude<ToClient, { type: 'start' }>): void;
}

/** The browser's side of the wire: requests leave as bytes, answers arrive as they stream in. */
export function createNetwork(
  origin: string,
  currentPath: () => string,
  send: (message: FromClient) => void,
): Network {
  const waiting = new Map<number, IncomingResponse>();
  let lastId = 0;

  async function request(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const target = input instanceof Request ? input.url : new URL(String(input), origin + currentPath()).href;
    if (new URL(target).origin !== origin) {
      throw new TypeError(`Failed to fetch ${target}: this sandbox has no network but the app itself`);
    }
    const wire = await toWire(new Request(input instanceof Request ? input : target, init));
    wire.headers.push(...sentByBrowser(wire.method));
    const id = ++lastId;
    const incoming = new IncomingResponse();
    waiting.set(id, incoming);
    send({ type: 'request', id, request: wire });
    return incoming.response;
  }

  /** Headers that a browser adds by itself and scripts cannot set. */
  function sentByBrowser(method: string): [string, string][] {
    const host: [string, string] = ['host', new URL(origin).host];
    return method === 'GET' || method === 'HEAD' ? [host] : [host, ['origin', origin]];
  }

  return {
    fetch: request,
    receive(message) {
      const incoming = waiting.get(message.id);
      if (message.type === 'head') incoming?.head(message.status, message.headers);
      else if (message.type === 'chunk') incoming?.chunk(message.bytes);
      else {
        incoming?.end(message.error);
        waiting.delete(message.id);
      }
    },
  };
}
