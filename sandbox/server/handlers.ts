import type { Params } from '../shared/page-tree';
import type { Route } from '../shared/protocol';
import type { Load } from './build-page';
import type { CacheLife } from './cache-life';
import { cacheControlOf, infiniteCacheLife, shortest } from './cache-life';
import { type CacheEntry, createStore } from './caches';
import { isDynamic, tagsOf, urlOf } from './page-at';
import type { AppState, PrerenderState, RequestContext } from './request-context';
import { runAfterCallbacks } from './requests';
import { type HandlerModule, isPossibleAction, runHandler } from './route-handler';
import { fill, knownParams } from './static-params';
import { bytesOf, nextTask } from './streams';
import { nextTimestamp } from './tags';
import { watched } from './watched-request';

interface Kept {
  status: number;
  headers: [string, string][];
  body: Uint8Array;
}

interface Found {
  value: Kept;
  cacheLife: CacheLife;
  cache: 'HIT' | 'STALE' | 'MISS';
}

export interface Handlers {
  answer(context: RequestContext, route: Route, params: Params): Promise<Response>;
  /** Runs the GET handlers among these that can be prerendered, as `next build` does. @returns those that fail */
  build(routes: readonly Route[]): Promise<{ route: Route; error: Error }[]>;
}

interface HandlersOptions {
  state: AppState;
  load: Load;
  loadForBuild: Load;
  contextFor: (path: string, more: Partial<RequestContext>) => RequestContext;
}

const changing = ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'];
/** Source: next@16.4.6 dist/server/route-modules/app-route/helpers/is-static-gen-enabled.js */
function canBeStatic(module: HandlerModule, cacheComponents: boolean): boolean {
  if (typeof module.GET !== 'function' || changing.some((method) => method in module)) return false;
  const { dynamic, revalidate } = module;
  const isAsked =
    dynamic === 'force-static' ||
    dynamic === 'error' ||
    revalidate === false ||
    (typeof revalidate === 'number' && revalidate > 0) ||
    typeof module.generateStaticParams === 'function';
  return isAsked || cacheComponents;
}

export function createHandlers({ state, load, loadForBuild, contextFor }: HandlersOptions): Handlers {
  const { cacheComponents } = state.config;
  const store = createStore<Kept>(state.caches.tags);

  async function make(
    route: Route,
    params: Params,
    path: string,
    loader: Load,
  ): Promise<CacheEntry<Kept> | undefined> {
    const module = loader(route.file);
    const implicitTags = tagsOf({ route, url: urlOf(path) });
    const tags = new Set(implicitTags);
    let cacheLife = {
      ...infiniteCacheLife,
      ...(typeof module.revalidate === 'number' && { revalidate: module.revalidate }),
    };
    const prerender: PrerenderState = {
      hangs: cacheComponents,
      pendingCaches: { count: 0 },
      results: new Map(),
    };
    const context = contextFor(path, {
      prerender,
      implicitTags,
      isForcedStatic: module.dynamic === 'force-static',
      onCacheRead: (read) => {
        for (const tag of read.tags) tags.add(tag);
        cacheLife = shortest(cacheLife, read.cacheLife);
      },
    });
    const timestamp = nextTimestamp();
    const running = runHandler(context, module, Promise.resolve(params), watched(context));
    const value = await settle(running.then(keep), prerender);
    if (!value || prerender.dynamic) return undefined;
    store.set(path, { value, tags, cacheLife }, timestamp);
    runAfterCallbacks(context);
    return { value, tags, cacheLife, timestamp };
  }

  /** Values that `generateStaticParams` does not name are run for at the first visit, without Cache Components. */
  const isKeptOnDemand = (route: Route) =>
    !cacheComponents &&
    isDynamic(route) &&
    canBeStatic(load(route.file), cacheComponents) &&
    (typeof load(route.file).generateStaticParams === 'function' ||
      load(route.file).dynamic === 'force-static');

  /** Paths of `generateStaticParams`; with `dynamicParams = false` there are no others. */
  const named = new Map<Route, ReadonlySet<string>>();
  const isClosedTo = (route: Route, path: string) =>
    isDynamic(route) &&
    load(route.file).dynamicParams === false &&
    canBeStatic(load(route.file), cacheComponents) &&
    !named.get(route)?.has(path);

  async function buildOne(route: Route): Promise<void> {
    const known = isDynamic(route) ? await knownParams(route, loadForBuild) : [{}];
    named.set(route, new Set(known?.map((params) => fill(route, params))));
    if (!canBeStatic(loadForBuild(route.file), cacheComponents)) return;
    for (const params of known ?? []) await make(route, params, fill(route, params), loadForBuild);
  }

  async function build(routes: readonly Route[]): Promise<{ route: Route; error: Error }[]> {
    const ofHandlers = routes.filter(({ kind }) => kind === 'handler');
    const failed = (route: Route) => (error: unknown) => ({
      route,
      error: error instanceof Error ? error : new Error(String(error)),
    });
    const outcomes = await Promise.all(ofHandlers.map((route) => buildOne(route).catch(failed(route))));
    return outcomes.filter((outcome) => outcome !== undefined);
  }

  async function answer(context: RequestContext, route: Route, params: Params): Promise<Response> {
    const { method, url } = context.request;
    const path = decodeURI(new URL(url).pathname);
    if (isClosedTo(route, path)) return new Response(null, { status: 404 });
    const isRead = method === 'GET' || method === 'HEAD';
    if (!isRead && !isPossibleAction(context.request) && (store.has(path) || isKeptOnDemand(route)))
      return onlyRead();
    const mayBeKept = isRead && !context.skipsCaches;
    const found = mayBeKept ? await find(route, params, path) : undefined;
    if (!found) return runHandler(context, load(route.file), Promise.resolve(params));
    const { status, headers, body } = found.value;
    const response = new Response(method === 'HEAD' ? null : (body as BodyInit), { status, headers });
    response.headers.set('x-nextjs-cache', found.cache);
    if (!response.headers.has('cache-control'))
      response.headers.set('cache-control', cacheControlOf(found.cacheLife));
    return response;
  }

  async function find(route: Route, params: Params, path: string): Promise<Found | undefined> {
    const found = store.find(path);
    if (found?.state === 'stale')
      make(route, params, path, load).catch((error: unknown) => console.error(error));
    if (found) return { ...found.entry, cache: found.state === 'stale' ? 'STALE' : 'HIT' };
    if (!store.has(path) && !isKeptOnDemand(route)) return undefined;
    const isPastExpire = store.pastExpire(path) !== undefined;
    const made = await make(route, params, path, load);
    return made && { ...made, cache: isPastExpire ? 'HIT' : 'MISS' };
  }

  return { answer, build };
}

/** A handler that is static is not asked; next@16.4.6 dist/server/base-server.js (renderToResponseWithComponentsImpl). */
const onlyRead = () =>
  // As bytes, for a text would get a Content-Type.
  new Response(new TextEncoder().encode('Method Not Allowed'), {
    status: 405,
    headers: { allow: 'GET, HEAD' },
  });

/** With Cache Components a handler has one task once all caches are filled; whatever takes longer needs a request. */
async function settle(
  answer: Promise<Kept | undefined>,
  prerender: PrerenderState,
): Promise<Kept | undefined> {
  const caught = answer.catch(() => undefined);
  if (!prerender.hangs) return caught;
  const limit = (async () => {
    for (let quiet = 0; quiet < 3; quiet = prerender.pendingCaches.count === 0 ? quiet + 1 : 0)
      await nextTask();
    return undefined;
  })();
  return Promise.race([caught, limit]);
}

async function keep(response: Response): Promise<Kept | undefined> {
  if (response.status >= 500) return undefined;
  const body = response.body ? await bytesOf(response.body) : new Uint8Array();
  return { status: response.status, headers: [...response.headers], body };
}
