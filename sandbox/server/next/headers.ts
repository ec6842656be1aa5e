import {
  createCookiesInUnstableCacheError,
  createCookiesInUseCacheError,
  createDraftModeMutationInUnstableCacheError,
  createDraftModeMutationInUseCacheError,
  createHeadersInUnstableCacheError,
  createHeadersInUseCacheError,
} from 'next/dist/server/use-cache/use-cache-messages';
import { HeadersAdapter } from 'next/dist/server/web/spec-extension/adapters/headers';
import {
  getModifiedCookieValues,
  MutableRequestCookiesAdapter,
  type ReadonlyRequestCookies,
  RequestCookiesAdapter,
} from 'next/dist/server/web/spec-extension/adapters/request-cookies';
import { RequestCookies, ResponseCookies } from 'next/dist/server/web/spec-extension/cookies';
import { splitCookiesString } from 'next/dist/server/web/utils';
import { draftCookie, draftId } from '../draft';
import {
  currentContext,
  currentScope,
  DynamicServerError,
  needRequest,
  needRequestData,
  type RequestContext,
} from '../request-context';
import { refuseInAfter } from './after';

/** Refused once the turn of the action or handler is over, as in next@16.4.6 dist/server/web/spec-extension/adapters/request-cookies.js. */
function onlyInAction(context: RequestContext): ResponseCookies {
  return new Proxy(context.mutableCookies, {
    get(target, name) {
      const isClosed = (name === 'set' || name === 'delete') && context.phase !== 'action';
      const from = isClosed ? RequestCookiesAdapter.seal(context.cookies) : target;
      const value: unknown = Reflect.get(from, name, from);
      return typeof value === 'function' ? value.bind(from) : value;
    },
  });
}

/**
 * The cookies of a request, and those that its answer sets; next@16.4.6 dist/server/async-storage/request-store.js. Each is made
 * when it is first asked for, so that a handler sees what it has set on the request until then.
 */
export function cookiesOf(
  { headers }: Request,
  kind: RequestContext['kind'],
): Pick<RequestContext, 'cookies' | 'mutableCookies' | 'hasSetCookies'> {
  const read = () => (kind === 'page' ? withThoseOfProxy(headers) : new RequestCookies(new Headers(headers)));
  let cookies: RequestCookies | undefined;
  let mutableCookies: ResponseCookies | undefined;
  return {
    get cookies() {
      cookies ??= read();
      return cookies;
    },
    set cookies(given) {
      cookies = given;
    },
    get mutableCookies() {
      mutableCookies ??= MutableRequestCookiesAdapter.wrap(read());
      return mutableCookies;
    },
    hasSetCookies: () => mutableCookies !== undefined && getModifiedCookieValues(mutableCookies).length > 0,
  };
}

/** What the proxy has set is read by the page of the same request, and its actions; the `cookie` header stays as it was sent. */
function withThoseOfProxy(headers: Headers): RequestCookies {
  const cookies = new RequestCookies(new Headers(headers));
  const setByProxy = new Headers();
  for (const line of splitCookiesString(headers.get('x-middleware-set-cookie') ?? ''))
    setByProxy.append('set-cookie', line);
  for (const cookie of new ResponseCookies(setByProxy).getAll()) cookies.set(cookie);
  return cookies;
}

/** After an action, the render sees what it has set. */
export function synchronizeCookies(context: RequestContext): void {
  const merged = new RequestCookies(new Headers());
  for (const { name, value } of context.mutableCookies.getAll()) if (value !== '') merged.set(name, value);
  context.cookies = merged;
}

/** In draft mode a page that is forced to be static is rendered at a request, and reads none. */
const seesNoRequest = ({ isForcedStatic, phase }: RequestContext) =>
  isForcedStatic === true && phase === 'render';

/** Source: https://nextjs.org/docs/app/api-reference/functions/cookies */
async function cookies(): Promise<ReadonlyRequestCookies | ResponseCookies> {
  const context = currentContext('cookies');
  refuseInAfter(context, 'cookies()');
  const scope = currentScope();
  if (scope?.kind === 'use-cache') throw createCookiesInUseCacheError(context.route);
  if (scope?.kind === 'unstable-cache') throw createCookiesInUnstableCacheError(context.route);
  const waiting = needRequestData(context, 'cookies');
  if (waiting) return waiting;
  if (seesNoRequest(context)) return RequestCookiesAdapter.seal(new RequestCookies(new Headers()));
  return context.phase === 'action' ? onlyInAction(context) : RequestCookiesAdapter.seal(context.cookies);
}

/** Source: https://nextjs.org/docs/app/api-reference/functions/headers */
async function headers(): Promise<Headers> {
  const context = currentContext('headers');
  refuseInAfter(context, 'headers()');
  const scope = currentScope();
  if (scope?.kind === 'use-cache') throw createHeadersInUseCacheError(context.route);
  if (scope?.kind === 'unstable-cache') throw createHeadersInUnstableCacheError(context.route);
  const waiting = needRequestData(context, 'headers');
  if (waiting) return waiting;
  const seen = seesNoRequest(context) ? new Headers() : new Headers(context.request.headers);
  return HeadersAdapter.seal(seen) as unknown as Headers;
}

export const isDraftRequest = (request: Request): boolean =>
  new RequestCookies(request.headers).get(draftCookie)?.value === draftId;

/**
 * Source: next@16.4.6 dist/server/request/draft-mode.js and dist/server/async-storage/draft-mode-provider.js
 *
 * @throws {Error} in Next's words, where draft mode may only be read
 */
function switchDraft(context: RequestContext, on: boolean): void {
  const expression = `draftMode().${on ? 'enable' : 'disable'}()`;
  const scope = currentScope();
  if (context.phase === 'after') {
    throw new Error(
      `Route ${context.route} used "${expression}" inside \`after()\`. The enabled status of \`draftMode()\` can be read inside \`after()\` but you cannot enable or disable \`draftMode()\`. See more info here: https://nextjs.org/docs/app/api-reference/functions/after`,
    );
  }
  if (scope?.kind === 'unstable-cache')
    throw createDraftModeMutationInUnstableCacheError(context.route, expression);
  if (scope) throw createDraftModeMutationInUseCacheError(context.route, expression);
  // It cannot wait: where a request never comes, the answer must not be kept.
  if (needRequest(context, expression)) throw new DynamicServerError(expression);
  const cookie = { name: draftCookie, httpOnly: true, sameSite: 'none', secure: true, path: '/' } as const;
  context.mutableCookies.set({
    ...cookie,
    ...(on ? { value: draftId } : { value: '', expires: new Date(0) }),
  });
  context.draft = on;
}

/** Source: https://nextjs.org/docs/app/api-reference/functions/draft-mode */
async function draftMode() {
  const context = currentContext('draftMode');
  return {
    get isEnabled() {
      return !context.prerender && context.draft;
    },
    enable: () => switchDraft(context, true),
    disable: () => switchDraft(context, false),
  };
}

export const nextHeaders = { cookies, headers, draftMode };
