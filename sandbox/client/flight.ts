import { createFromReadableStream } from 'react-server-dom-webpack/client.browser';
import { type PageTree, type Payload, routerHeaders } from '../shared/page-tree';
import type { Network } from './network';

export const flightType = 'text/x-component';
export const isFlight = (response: Response): boolean =>
  response.headers.get('content-type')?.startsWith(flightType) ?? false;

export type CallServer = (id: string, args: unknown[]) => Promise<unknown>;

/** @throws what the first row of the payload holds, where that is an error */
export async function decodeFlight(
  body: ReadableStream<Uint8Array> | null,
  callServer: CallServer,
  temporaryReferences?: unknown,
): Promise<Payload> {
  return createFromReadableStream<Payload>(body ?? new ReadableStream(), { callServer, temporaryReferences });
}

/** A page as the server sent it, and the address it came from after redirects, without origin. */
export interface FetchedPage {
  sent: PageTree;
  address: string;
}

/** What cannot be shown in this document, and where to load it from. */
export interface OtherDocument {
  href: string;
}

export const addressOf = ({ pathname, search, hash }: URL): string => pathname + search + hash;

/** JSON that a header can carry, whatever the segments hold. */
const asciiJson = (value: unknown) =>
  JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * Asks for a page as Flight.
 *
 * @param layers keys of the layers on screen, which the server need not send again
 * @returns where the answer is no Flight (a Route Handler, an error), what to load as a document instead;
 * as next@16.4.6 dist/client/components/router-reducer/fetch-server-response.js
 */
export async function fetchPage(
  network: Network,
  href: string,
  layers: string[],
  callServer: CallServer,
): Promise<FetchedPage | OtherDocument> {
  const { hash } = network.resolve(href);
  const headers = {
    accept: flightType,
    [routerHeaders.flight]: '1',
    [routerHeaders.layers]: asciiJson(layers),
  };
  const controller = new AbortController();
  try {
    const response = await network.fetch(href, { headers, signal: controller.signal });
    const answered = new URL(response.url);
    if (!answered.hash) answered.hash = hash;
    if (response.ok && isFlight(response)) {
      const { f } = await decodeFlight(response.body, callServer);
      if (f) return { sent: f, address: addressOf(answered) };
    }
    controller.abort();
    return { href: addressOf(answered) };
  } catch {
    // The document's own request tells the reader what is wrong.
    return { href };
  }
}
