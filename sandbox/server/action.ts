import {
  getAccessFallbackHTTPStatus,
  isHTTPAccessFallbackError,
} from 'next/dist/client/components/http-access-fallback/http-access-fallback';
import { getRedirectTypeFromError, getURLFromRedirectError } from 'next/dist/client/components/redirect';
import { isRedirectError } from 'next/dist/client/components/redirect-error';
import { actionAsyncStorage } from 'next/dist/server/app-render/action-async-storage.external';
import type { ReactFormState } from 'react-dom/client';
import {
  createTemporaryReferenceSet,
  decodeAction,
  decodeFormState,
  decodeReply,
} from 'react-server-dom-webpack/server.edge';
import { checkArguments, checkOrigin, readBody, refuseForm, unknownAction } from './action-checks';
import { isForwarded } from './action-forward';
import { synchronizeCookies } from './next/headers';
import { type RequestContext, revalidation, runInContext } from './request-context';

/** The functions of the running app, by id. */
export interface Actions {
  has: (id: string) => boolean;
  get: (id: string) => (...args: unknown[]) => unknown;
  manifest: object;
}

export type ActionOutcome =
  | { kind: 'answer'; response: Response }
  | {
      kind: 'fetched';
      status: number;
      result: Promise<unknown>;
      temporaryReferences: unknown;
      /** Whether the answer carries the page, rendered again. */
      withPage: boolean;
    }
  | { kind: 'redirect'; url: string; type: string; isForm: boolean }
  /** A form posted by the browser itself: the page is rendered to HTML, with what the action returned. */
  | { kind: 'form'; formState: ReactFormState | null }
  | { kind: 'form-not-found' };

/**
 * Runs the Server Action that a POST asks for, by the rules of next@16.4.6
 * dist/server/app-render/action-handler.js: origin first, then the id, then the size, then the function.
 *
 * @returns undefined where the request is no action at all
 * @throws {Error} for a form whose action throws, or that comes from another site
 */
export async function runAction(
  context: RequestContext,
  actions: Actions,
): Promise<ActionOutcome | undefined> {
  const { request } = context;
  const id = request.headers.get('next-action');
  const contentType = request.headers.get('content-type') ?? '';
  const multipart = contentType.startsWith('multipart/form-data');
  if (id === null && !multipart) return undefined;
  if (contentType === 'application/x-www-form-urlencoded') {
    return { kind: 'answer', response: new Response(null, { status: 404 }) };
  }
  const refused = checkOrigin(request, context.state.config.allowedOrigins);
  if (refused && id !== null) return rejected(500, refused, false);
  if (refused) throw refused;
  return id === null ? runFormAction(context, actions) : runFetchedAction(context, actions, id, multipart);
}

async function runFetchedAction(
  context: RequestContext,
  actions: Actions,
  id: string,
  multipart: boolean,
): Promise<ActionOutcome> {
  if (!actions.has(id)) return { kind: 'answer', response: unknownAction(id) };
  const temporaryReferences = createTemporaryReferenceSet();
  try {
    const request = await readBody(context);
    const body = await (multipart ? fieldsOf(request) : request.text());
    const args = await decodeReply<unknown[]>(body, actions.manifest, { temporaryReferences });
    checkArguments(args);
    const value = await runActionPhase(context, () => actions.get(id)(...args));
    const withPage = context.revalidated !== revalidation.none && !isForwarded(context.request);
    return { kind: 'fetched', status: 200, result: Promise.resolve(value), temporaryReferences, withPage };
  } catch (error) {
    return failed(context, error);
  }
}

/**
 * A file field that was left empty has no name, which the parser of Next.js hands on as `undefined`.
 * Source: next@16.4.6 dist/compiled/busboy and `decodeReplyFromBusboy` of its React, which makes a text of it
 */
async function fieldsOf(request: Request): Promise<FormData> {
  const fields = new FormData();
  for (const [name, value] of await request.formData()) {
    const isNameless = value instanceof File && value.name === '';
    fields.append(name, isNameless ? new File([value], 'undefined', { type: value.type }) : value);
  }
  return fields;
}

/** An error is answered with its digest; `redirect()` and `notFound()` have answers of their own. */
function failed(context: RequestContext, error: unknown): ActionOutcome {
  if (isRedirectError(error)) return redirectOutcome(error, false);
  const withPage = context.revalidated !== revalidation.none;
  if (!isHTTPAccessFallbackError(error)) return rejected(500, error, withPage);
  return rejected(getAccessFallbackHTTPStatus(error), error, true);
}

function rejected(status: number, error: unknown, withPage: boolean): ActionOutcome {
  const result = Promise.reject(error);
  result.catch(() => undefined);
  return { kind: 'fetched', status, result, temporaryReferences: undefined, withPage };
}

const redirectOutcome = (
  error: Parameters<typeof getURLFromRedirectError>[0],
  isForm: boolean,
): ActionOutcome => ({
  kind: 'redirect',
  url: getURLFromRedirectError(error) ?? '/',
  type: isRedirectError(error) ? getRedirectTypeFromError(error) : 'push',
  isForm,
});

/** A form posted by the browser itself, before or without client JavaScript. */
async function runFormAction(context: RequestContext, actions: Actions): Promise<ActionOutcome | undefined> {
  const form = await (await readBody(context)).formData();
  const refused = refuseForm(form, actions.has);
  if (refused) return { kind: 'answer', response: refused };
  const action = await decodeAction(form, actions.manifest);
  if (!action) return undefined;
  try {
    const result = await runActionPhase(context, action);
    return { kind: 'form', formState: await decodeFormState(result, form, actions.manifest) };
  } catch (error) {
    if (isRedirectError(error)) return redirectOutcome(error, true);
    if (isHTTPAccessFallbackError(error)) return { kind: 'form-not-found' };
    throw error;
  }
}

/** While an action runs, cookies may be set and data revalidated; what renders afterwards sees both. */
async function runActionPhase(context: RequestContext, run: () => unknown): Promise<unknown> {
  context.phase = 'action';
  try {
    return await runInContext(context, () => actionAsyncStorage.run({ isAction: true }, run));
  } finally {
    context.phase = 'render';
    context.skipsCaches = context.draft;
    noteCookies(context);
  }
}

function noteCookies(context: RequestContext): void {
  if (!context.hasSetCookies()) return;
  context.revalidated = revalidation.staticAndDynamic;
  synchronizeCookies(context);
}
