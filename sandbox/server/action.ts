import type { ReactFormState } from 'react-dom/client';
import {
  createTemporaryReferenceSet,
  decodeAction,
  decodeFormState,
  decodeReply,
} from 'react-server-dom-webpack/server.edge';
import { checkArguments, checkOrigin, checkSize, refuseForm, unknownAction } from './action-checks';
import { type RequestContext, withRequest } from './request-context';

/** The functions of the running app, by id. */
export interface Actions {
  has: (id: string) => boolean;
  get: (id: string) => (...args: unknown[]) => unknown;
  manifest: object;
}

export type ActionOutcome =
  | { kind: 'answer'; response: Response }
  | { kind: 'fetched'; status: number; result: Promise<unknown>; temporaryReferences: unknown }
  | { kind: 'form'; formState: ReactFormState | null };

/**
 * Runs the Server Action that a POST asks for, by the rules of next@16.4.6
 * dist/server/app-render/action-handler.js: origin first, then the id, then the size, then the function.
 *
 * @returns undefined where the request is no action at all
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
  const refused = checkOrigin(request);
  if (refused && id !== null) return failed(refused);
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
    await checkSize(context.request);
    const body = await (multipart ? context.request.formData() : context.request.text());
    const args = await decodeReply<unknown[]>(body, actions.manifest, { temporaryReferences });
    checkArguments(args);
    context.phase = 'action';
    const value = await withRequest(context, () => actions.get(id)(...args));
    return { kind: 'fetched', status: 200, result: Promise.resolve(value), temporaryReferences };
  } catch (error) {
    return failed(error);
  } finally {
    context.phase = 'render';
  }
}

/** A form posted by the browser itself, before or without client JavaScript. */
async function runFormAction(context: RequestContext, actions: Actions): Promise<ActionOutcome | undefined> {
  await checkSize(context.request);
  const form = await context.request.formData();
  const refused = refuseForm(form, actions.has);
  if (refused) return { kind: 'answer', response: refused };
  const action = await decodeAction(form, actions.manifest);
  if (!action) return undefined;
  context.phase = 'action';
  const result = await withRequest(context, action);
  context.phase = 'render';
  return { kind: 'form', formState: await decodeFormState(result, form, actions.manifest) };
}

function failed(error: unknown): ActionOutcome {
  const result = Promise.reject(error);
  result.catch(() => undefined);
  return { kind: 'fetched', status: 500, result, temporaryReferences: undefined };
}
