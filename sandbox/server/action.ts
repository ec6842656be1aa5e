import type { ReactFormState } from 'react-dom/client';
import {
  createTemporaryReferenceSet,
  decodeAction,
  decodeFormState,
  decodeReply,
} from 'react-server-dom-webpack/server.edge';
import { type RequestContext, withRequest } from './request-context';

/** Source: https://nextjs.org/docs/app/api-reference/config/next-config-js/serverActions#bodysizelimit */
const bodySizeLimit = 1024 * 1024;
const idLength = 42;

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
  const multipart = request.headers.get('content-type')?.startsWith('multipart/form-data') ?? false;
  if (id === null && !multipart) return undefined;
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
  if (!actions.has(id)) return { kind: 'answer', response: notFound(id) };
  const temporaryReferences = createTemporaryReferenceSet();
  try {
    const body = await readBody(context.request, multipart);
    const args = await decodeReply<unknown[]>(body, actions.manifest, { temporaryReferences });
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
  const form = await context.request.formData();
  const action = await decodeAction(form, actions.manifest);
  if (!action) return undefined;
  context.phase = 'action';
  const result = await withRequest(context, action);
  context.phase = 'render';
  return { kind: 'form', formState: await decodeFormState(result, form, actions.manifest) };
}

function checkOrigin(request: Request): Error | undefined {
  const origin = request.headers.get('origin');
  if (origin === null) return undefined;
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host');
  const originHost = origin === 'null' ? 'null' : new URL(origin).host;
  if (originHost === host) return undefined;
  console.error(
    `\`host\` header with value \`${host}\` does not match \`origin\` header with value \`${originHost}\` ` +
      'from a forwarded Server Actions request. Aborting the action.',
  );
  return new Error('Invalid Server Actions request.');
}

async function readBody(request: Request, multipart: boolean): Promise<FormData | string> {
  const size = (await request.clone().arrayBuffer()).byteLength;
  if (size > bodySizeLimit) {
    throw new Error(
      'Body exceeded 1 MB limit.\nTo configure the body size limit for Server Actions, see: ' +
        'https://nextjs.org/docs/app/api-reference/next-config-js/serverActions#bodysizelimit',
    );
  }
  return multipart ? request.formData() : request.text();
}

function failed(error: unknown): ActionOutcome {
  const result = Promise.reject(error);
  result.catch(() => undefined);
  return { kind: 'fetched', status: 500, result, temporaryReferences: undefined };
}

function notFound(id: string): Response {
  const malformed = id.length !== idLength;
  const text = malformed ? 'Invalid Server Action request.' : 'Server Action unavailable.';
  console.warn(
    malformed
      ? `The Server Action id "${id}" is malformed.`
      : `Failed to find Server Action "${id}". This request might be from an older or newer deployment.`,
  );
  return new Response(text, {
    status: malformed ? 400 : 409,
    headers: { 'content-type': 'text/plain', 'x-nextjs-action-not-found': '1' },
  });
}
