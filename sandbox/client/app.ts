import { extractInfoFromServerReferenceId, omitUnusedArgs } from 'next/dist/shared/lib/server-reference-info';
import * as React from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import {
  createFromReadableStream,
  createTemporaryReferenceSet,
  encodeReply,
} from 'react-server-dom-webpack/client.browser';
import type { Payload } from '../server/render-page';
import { writeDocument } from './document';
import type { Network } from './network';

/** A running page: the document, its React root, and the actions it calls. */
export interface App {
  open(path: string): Promise<void>;
  refresh(): Promise<void>;
  callServer(id: string, args: unknown[]): Promise<unknown>;
}

type Show = (payload: Promise<Payload>) => void;

/** The page as last received; hands out the function that shows the next one. */
function Page({ initial, onHydrated }: { initial: Promise<Payload>; onHydrated: (show: Show) => void }) {
  const [payload, setPayload] = React.useState(initial);
  React.useEffect(() => onHydrated((next) => React.startTransition(() => setPayload(next))), [onHydrated]);
  return React.use(payload).f;
}

/** The server answered a page with an error; its console holds the reason. */
export class FailedRequest extends Error {}

/** React mended it by rendering again in the browser; Next.js leaves it at a line in the console, too. */
const onRecoverableError = (error: unknown) => console.error(error);

const flightHeaders = { accept: 'text/x-component' };

export interface AppEvents {
  /** A new document has been opened, which drops all event listeners. */
  onDocument(): void;
  /** An error that no boundary caught; React has removed the page. */
  onCrash(error: unknown): void;
}

export function createApp(network: Network, page: { path: string }, { onDocument, onCrash }: AppEvents): App {
  let root: Root | undefined;
  let show: Show = () => undefined;
  // The router of Next.js dispatches actions one after another (next@16.4.6 dist/client/components/app-router-instance.js).
  let queue: Promise<unknown> = Promise.resolve();

  const decode = (body: ReadableStream<Uint8Array> | null, temporaryReferences?: unknown) =>
    createFromReadableStream<Payload>(body ?? new ReadableStream(), { callServer, temporaryReferences });

  async function open(path: string): Promise<void> {
    const response = await network.fetch(path, { headers: { accept: 'text/html' } });
    if (response.status >= 500) throw new FailedRequest(`GET ${path} answered ${response.status}`);
    root?.unmount();
    page.path = path;
    const { flight, written } = writeDocument(response);
    onDocument();
    await Promise.race([flight.started, written]);
    const hydrated = new Promise<void>((resolve) => {
      const onHydrated = (showNext: Show) => {
        show = showNext;
        resolve();
      };
      const element = React.createElement(Page, { initial: decode(flight.stream), onHydrated });
      root = hydrateRoot(document, element, { onUncaughtError: onCrash, onRecoverableError });
    });
    await Promise.all([hydrated, written]);
  }

  async function refresh(): Promise<void> {
    const response = await network.fetch(page.path, { headers: { ...flightHeaders, rsc: '1' } });
    show(decode(response.body));
  }

  function callServer(id: string, args: unknown[]): Promise<unknown> {
    const turn = queue.then(() => dispatch(id, args));
    queue = turn.catch(() => undefined);
    // A promise of its own: one that the queue has not caught is reported when nobody else catches it.
    return turn.then((value) => value);
  }

  async function dispatch(id: string, args: unknown[]): Promise<unknown> {
    const temporaryReferences = createTemporaryReferenceSet();
    const used = omitUnusedArgs(args, extractInfoFromServerReferenceId(id));
    const response = await network.fetch(page.path, {
      method: 'POST',
      headers: { ...flightHeaders, 'next-action': id },
      body: await encodeReply(used, { temporaryReferences }),
    });
    if (response.headers.get('x-nextjs-action-not-found') === '1') {
      throw new Error(`Server Action "${id}" was not found on the server.`);
    }
    const payload = await decode(response.body, temporaryReferences);
    if (payload.f !== undefined) show(Promise.resolve(payload));
    return payload.a;
  }

  return { open, refresh, callServer };
}
