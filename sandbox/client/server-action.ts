import { UnrecognizedActionError } from 'next/dist/client/components/unrecognized-action-error';
import { extractInfoFromServerReferenceId, omitUnusedArgs } from 'next/dist/shared/lib/server-reference-info';
import { createTemporaryReferenceSet, encodeReply } from 'react-server-dom-webpack/client.browser';
import { redirectError } from '../shared/page/redirects';
import { type PageTree, routerHeaders } from '../shared/page-tree';
import { type CallServer, decodeFlight, flightType, isFlight } from './flight';
import type { Network } from './network';

/** What a Server Action answered. */
export interface ActionAnswer {
  /** Its value; with a redirect there is none. */
  value: unknown;
  /** The page after the action, where the server sent it along. */
  tree?: PageTree;
  /** Which pages shown before are out of date; `dynamic` leaves those that the browser keeps. */
  revalidated?: 'all' | 'dynamic';
  redirect?: { href: string; replace: boolean };
}

/**
 * Calls a Server Function as next@16.4.6
 * dist/client/components/router-reducer/reducers/server-action-reducer.js does (fetchServerAction).
 *
 * @param href address of the page that calls it
 * @throws UnrecognizedActionError for an id that the server does not know; Error with the server's plain text,
 * or Next's own words, for an answer that is no Flight; what the action threw
 */
export async function fetchAction(
  network: Network,
  href: string,
  [id, args]: Parameters<CallServer>,
  callServer: CallServer,
): Promise<ActionAnswer> {
  const temporaryReferences = createTemporaryReferenceSet();
  const used = omitUnusedArgs(args, extractInfoFromServerReferenceId(id));
  const response = await network.fetch(href, {
    method: 'POST',
    headers: { accept: flightType, [routerHeaders.action]: id },
    body: await encodeReply(used, { temporaryReferences }),
  });
  if (response.headers.get(routerHeaders.actionNotFound) === '1') {
    throw new UnrecognizedActionError(
      `Server Action "${id}" was not found on the server. \nRead more: https://nextjs.org/docs/messages/failed-to-find-server-action`,
    );
  }
  const redirect = redirectIn(response);
  if (!isFlight(response) && !redirect) throw new Error(await messageOf(response));
  const payload = isFlight(response)
    ? await decodeFlight(response.body, callServer, temporaryReferences)
    : undefined;
  return {
    // An action that threw has a rejected promise here.
    value: redirect ? undefined : await payload?.a,
    tree: payload?.f,
    revalidated: revalidatedBy(response),
    redirect,
  };
}

/** As next@16.4.6 dist/shared/lib/action-revalidation-kind.js numbers them. */
function revalidatedBy(response: Response): ActionAnswer['revalidated'] {
  const kind = response.headers.get(routerHeaders.actionRevalidated);
  return kind === null ? undefined : kind === '2' ? 'dynamic' : 'all';
}

function redirectIn(response: Response): ActionAnswer['redirect'] {
  const [href, type] = response.headers.get(routerHeaders.actionRedirect)?.split(';') ?? [];
  return href ? { href, replace: type === 'replace' } : undefined;
}

async function messageOf(response: Response): Promise<string> {
  const isMessage = response.status >= 400 && response.headers.get('content-type') === 'text/plain';
  return isMessage ? response.text() : 'An unexpected response was received from the server.';
}

/**
 * What the promise of an action that redirects is rejected with: boundaries put its component up again, and the
 * router follows by itself.
 */
export function handledRedirect({ href, replace }: NonNullable<ActionAnswer['redirect']>): Error {
  return Object.assign(redirectError(href, replace ? 'replace' : 'push'), { handled: true });
}
