import { pathToRegexp } from 'next/dist/compiled/path-to-regexp';
import type { NextRequest } from 'next/dist/server/web/spec-extension/request';
import { runWork, type Work } from './work';

type Fields = Record<string, unknown>;
type Condition = { type?: string; key?: string; value?: string };

/** What `proxy.ts` made of a request. */
export type ProxyOutcome =
  | { kind: 'answer'; response: Response }
  | {
      kind: 'pass';
      /** With the headers that the proxy set for the app. */
      request: Request;
      /** Another address to answer from. */
      rewrite?: string;
      /** Headers for the answer. */
      headers: Headers;
    };

/**
 * @param makeRequest builds the request anew with other headers
 * @throws whatever the proxy throws; Next.js answers 500
 */
export async function runProxy(
  work: Work,
  module: Fields,
  makeRequest: (headers: Headers) => Request,
): Promise<ProxyOutcome> {
  const request = work.request;
  const untouched: ProxyOutcome = { kind: 'pass', request, headers: new Headers() };
  if (!matches(module.config, request as NextRequest)) return untouched;
  const run = module.proxy ?? module.middleware ?? module.default;
  if (typeof run !== 'function') {
    throw new Error('The Proxy file "/proxy" must export a function named `proxy` or a default function.');
  }
  work.phase = 'action';
  const event = { waitUntil: (promise: Promise<unknown>) => void work.afterwards.push(() => promise) };
  const response: unknown = await runWork(work, () => run(request, event));
  if (!(response instanceof Response)) return untouched;
  return read(response, request, makeRequest);
}

/** Headers by which `NextResponse.next()` and `rewrite()` speak; next@16.4.6 dist/server/web/spec-extension/response.js. */
function read(
  response: Response,
  request: Request,
  makeRequest: (headers: Headers) => Request,
): ProxyOutcome {
  const headers = new Headers(response.headers);
  const rewrite = headers.get('x-middleware-rewrite') ?? undefined;
  if (!rewrite && headers.get('x-middleware-next') !== '1') return { kind: 'answer', response };
  const overridden = headers.get('x-middleware-override-headers')?.split(',');
  const given = new Headers(request.headers);
  if (overridden) {
    for (const name of [...given.keys()]) if (!overridden.includes(name)) given.delete(name);
    for (const name of overridden) given.set(name, headers.get(`x-middleware-request-${name}`) ?? '');
  }
  addCookies(given, headers.getSetCookie());
  for (const name of [...headers.keys()]) if (name.startsWith('x-middleware-')) headers.delete(name);
  return { kind: 'pass', request: makeRequest(given), rewrite, headers };
}

/** What the proxy sets is visible to the page of the same request. */
function addCookies(headers: Headers, setCookies: string[]): void {
  if (setCookies.length === 0) return;
  const pairs = new Map((headers.get('cookie') ?? '').split('; ').filter(Boolean).map(splitPair));
  for (const line of setCookies) {
    const [name, value] = splitPair(line.split(';')[0] ?? '');
    if (value === '') pairs.delete(name);
    else pairs.set(name, value);
  }
  headers.set('cookie', [...pairs].map(([name, value]) => `${name}=${value}`).join('; '));
}

function splitPair(pair: string): [string, string] {
  const [name = '', ...value] = pair.split('=');
  return [name.trim(), value.join('=')];
}

/** Source: https://nextjs.org/docs/app/api-reference/file-conventions/proxy#matcher */
function matches(config: unknown, request: NextRequest): boolean {
  const matcher = (config as { matcher?: unknown } | undefined)?.matcher;
  if (matcher === undefined) return true;
  const matchers = (Array.isArray(matcher) ? matcher : [matcher]) as (string | Fields)[];
  return matchers.some((each) => {
    const { source, has = [], missing = [] } = typeof each === 'string' ? { source: each } : (each as Fields);
    return (
      pathToRegexp(String(source), [], { sensitive: false, delimiter: '/' }).test(request.nextUrl.pathname) &&
      (has as Condition[]).every((condition) => holds(condition, request)) &&
      !(missing as Condition[]).some((condition) => holds(condition, request))
    );
  });
}

function holds({ type, key = '', value }: Condition, request: NextRequest): boolean {
  const found = {
    header: () => request.headers.get(key),
    cookie: () => request.cookies.get(key)?.value,
    query: () => request.nextUrl.searchParams.get(key),
    host: () => request.headers.get('host'),
  }[type as 'header' | 'cookie' | 'query' | 'host']?.();
  if (found === null || found === undefined) return false;
  return value === undefined || new RegExp(`^${value}$`).test(found);
}
