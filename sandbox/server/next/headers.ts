import {
  createCookiesInUnstableCacheError,
  createCookiesInUseCacheError,
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
import { currentScope, currentWork, needRequestData, type Work } from '../work';

/** Refused once the turn of the action or handler is over, as in next@16.4.6 dist/server/web/spec-extension/adapters/request-cookies.js. */
function onlyInAction(work: Work): ResponseCookies {
  return new Proxy(work.mutableCookies, {
    get(target, name) {
      const isClosed = (name === 'set' || name === 'delete') && work.phase !== 'action';
      const from = isClosed ? RequestCookiesAdapter.seal(work.cookies) : target;
      const value: unknown = Reflect.get(from, name, from);
      return typeof value === 'function' ? value.bind(from) : value;
    },
  });
}

/** The cookies of a request, and those that its answer sets; next@16.4.6 dist/server/async-storage/request-store.js. */
export function cookiesOf(
  { headers }: Request,
  kind: Work['kind'],
): Pick<Work, 'cookies' | 'mutableCookies' | 'hasSetCookies'> {
  const read = () => (kind === 'page' ? withThoseOfProxy(headers) : new RequestCookies(new Headers(headers)));
  const mutableCookies = MutableRequestCookiesAdapter.wrap(read());
  return {
    cookies: read(),
    mutableCookies,
    hasSetCookies: () => getModifiedCookieValues(mutableCookies).length > 0,
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
export function synchronizeCookies(work: Work): void {
  const merged = new RequestCookies(new Headers());
  for (const { name, value } of work.mutableCookies.getAll()) if (value !== '') merged.set(name, value);
  work.cookies = merged;
}

/** Source: https://nextjs.org/docs/app/api-reference/functions/cookies */
async function cookies(): Promise<ReadonlyRequestCookies | ResponseCookies> {
  const work = currentWork('cookies');
  const scope = currentScope();
  if (scope?.kind === 'use-cache') throw createCookiesInUseCacheError(work.route);
  if (scope?.kind === 'unstable-cache') throw createCookiesInUnstableCacheError(work.route);
  const waiting = needRequestData(work, 'cookies');
  if (waiting) return waiting;
  return work.phase === 'action' ? onlyInAction(work) : RequestCookiesAdapter.seal(work.cookies);
}

/** Source: https://nextjs.org/docs/app/api-reference/functions/headers */
async function headers(): Promise<Headers> {
  const work = currentWork('headers');
  const scope = currentScope();
  if (scope?.kind === 'use-cache') throw createHeadersInUseCacheError(work.route);
  if (scope?.kind === 'unstable-cache') throw createHeadersInUnstableCacheError(work.route);
  const waiting = needRequestData(work, 'headers');
  if (waiting) return waiting;
  return HeadersAdapter.seal(new Headers(work.request.headers)) as unknown as Headers;
}

const draftCookie = '__prerender_bypass';

/** Source: https://nextjs.org/docs/app/api-reference/functions/draft-mode */
async function draftMode() {
  const work = currentWork('draftMode');
  const cookie = { name: draftCookie, httpOnly: true, sameSite: 'none', secure: true, path: '/' } as const;
  return {
    isEnabled: !work.ahead && work.cookies.has(draftCookie),
    enable: () => void work.mutableCookies.set({ ...cookie, value: 'enabled' }),
    disable: () => void work.mutableCookies.set({ ...cookie, value: '', expires: new Date(0) }),
  };
}

export const nextHeaders = { cookies, headers, draftMode };
