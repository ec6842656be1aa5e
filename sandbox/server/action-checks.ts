import { isCsrfOriginAllowed } from 'next/dist/server/app-render/csrf-protection';
import { ServerRequest } from './http-classes';
import type { RequestContext } from './request-context';

/** What stands between a POST and a Server Action; rules of next@16.4.6 dist/server/app-render/action-handler.js. */

const idLength = 42;
const argumentLimit = 1000;
const longestHeaderInLog = 100;

/** @returns why the request is refused: it comes from another site; undefined where it does not */
export function checkOrigin({ headers }: Request, allowed: readonly string[]): Error | undefined {
  const origin = headers.get('origin');
  if (origin === null) return undefined;
  const originHost = origin === 'null' ? 'null' : new URL(origin).host;
  const forwarded = headers.get('x-forwarded-host')?.split(',')[0]?.trim();
  const host = forwarded || headers.get('host');
  if (originHost === host || isCsrfOriginAllowed(originHost, [...allowed])) return undefined;
  const cut = (value: string) =>
    value.length > longestHeaderInLog ? `${value.slice(0, longestHeaderInLog)}...` : value;
  console.error(
    host
      ? `\`${forwarded ? 'x-forwarded-host' : 'host'}\` header with value \`${cut(host)}\` does not match ` +
          `\`origin\` header with value \`${cut(originHost)}\` from a forwarded Server Actions request. Aborting the action.`
      : '`x-forwarded-host` or `host` headers are not provided. One of these is needed to compare the `origin` ' +
          'header from a forwarded Server Actions request. Aborting the action.',
  );
  return new Error('Invalid Server Actions request.');
}

/**
 * The request with its body read. Source of the limit:
 * https://nextjs.org/docs/app/api-reference/config/next-config-js/serverActions#bodysizelimit
 *
 * @throws {Error} where the body is over the limit; Next.js answers 500 then, not 413
 */
export async function readBody({ request, state }: RequestContext): Promise<Request> {
  const { bodySizeLimit, bodySizeLimitText } = state.config;
  const body = await request.clone().arrayBuffer();
  if (body.byteLength <= bodySizeLimit) {
    return new ServerRequest(request.url, { method: 'POST', headers: request.headers, body });
  }
  throw new Error(
    `Body exceeded ${bodySizeLimitText} limit.\nTo configure the body size limit for Server Actions, see: ` +
      'https://nextjs.org/docs/app/api-reference/next-config-js/serverActions#bodysizelimit',
  );
}

/** @throws {Error} where there are more arguments than a call may have */
export function checkArguments(args: unknown[]): void {
  if (args.length <= argumentLimit) return;
  throw new Error(
    `Server Action arguments list is too long (${args.length}). Maximum allowed is ${argumentLimit}.`,
  );
}

/**
 * Looks at the hidden fields of a form before React decodes them.
 *
 * @returns the answer to a form that names no action of this app, undefined where all are known
 */
export function refuseForm(form: FormData, has: (id: string) => boolean): Response | undefined {
  const named = [...form.keys()].filter((key) => /^\$ACTION_(ID|REF)_/.test(key));
  const ids = named.map((key) =>
    key.startsWith('$ACTION_ID_') ? key.slice('$ACTION_ID_'.length) : idInDescriptor(form, key),
  );
  const references = named.filter((key) => key.startsWith('$ACTION_REF_'));
  if (ids.length === 0 || references.length > 2 || ids.some((id) => id?.length !== idLength)) {
    console.warn('Error: Invalid Server Actions request.');
    return unrecognised(400);
  }
  const unknown = ids.find((id) => id && !has(id));
  return unknown ? unknownAction(unknown) : undefined;
}

function idInDescriptor(form: FormData, key: string): string | undefined {
  const fields = form.getAll(`$ACTION_${key.slice('$ACTION_REF_'.length)}:0`);
  const [field] = fields;
  if (fields.length !== 1 || typeof field !== 'string') return undefined;
  return /^\{"id":"([^"]*)"/.exec(field)?.[1];
}

/** The answer to an id that no Server Action of this build has: 400 if malformed, else 409. */
export function unknownAction(id: string): Response {
  const malformed = id.length !== idLength;
  console.warn(
    malformed
      ? `The Server Action id ${JSON.stringify(id.slice(0, longestHeaderInLog))} is malformed.`
      : `Failed to find Server Action "${id}". This request might be from an older or newer deployment.\n` +
          'Read more: https://nextjs.org/docs/messages/failed-to-find-server-action',
  );
  return unrecognised(malformed ? 400 : 409);
}

function unrecognised(status: 400 | 409): Response {
  return new Response(status === 400 ? 'Invalid Server Action request.' : 'Server Action unavailable.', {
    status,
    headers: { 'content-type': 'text/plain', 'x-nextjs-action-not-found': '1' },
  });
}
