import type { Params } from '../page-tree';
import type { Route, ServerApp } from '../protocol';
import type { Load } from './build-page';
import { pathOf } from './build-page';
import { createStore } from './caches';
import { type HandlerModule, runHandler } from './route-handler';
import { fill, knownParams } from './static-params';
import { bytesOf, nextTask } from './streams';
import { implicitTags, nextMoment } from './tags';
import { type Ahead, type AppState, type CacheLife, needRequest, type Work } from './work';

interface Kept {
  status: number;
  headers: [string, string][];
  body: Uint8Array;
}

export interface Handlers {
  answer(work: Work, route: Route, params: Params): Promise<Response>;
  /** Runs the GET handlers that can be answered before anyone asks, as `next build` does. */
  build(): Promise<void>;
}

interface Settings {
  app: ServerApp;
  state: AppState;
  load: Load;
  loadForBuild: Load;
  workFor: (path: string, more: Partial<Work>) => Work;
}

const changing = ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'];
const forever: CacheLife = {
  stale: 300,
  revalidate: Number.POSITIVE_INFINITY,
  expire: Number.POSITIVE_INFINITY,
};

/** Source: next@16.4.6 dist/server/route-modules/app-route/helpers/is-static-gen-enabled.js */
function canBeStatic(module: HandlerModule, cacheComponents: boolean): boolean {
  if (typeof module.GET !== 'function' || changing.some((method) => method in module)) return false;
  const { dynamic, revalidate } = module;
  const isAsked =
    dynamic === 'force-static' ||
    dynamic === 'error' ||
    revalidate === false ||
    (typeof revalidate === 'number' && revalidate > 0);
  return isAsked || cacheComponents;
}

export function createHandlers({ app, state, load, loadForBuild, workFor }: Settings): Handlers {
  const { cacheComponents } = state.config;
  const kept = createStore<Kept>(state.caches.tags);

  async function make(route: Route, params: Params, path: string, loader: Load): Promise<void> {
    const module = loader(route.file);
    const tags = new Set(implicitTags(`${pathOf(route)}/route`, path));
    const life = {
      ...forever,
      ...(typeof module.revalidate === 'number' && { revalidate: module.revalidate }),
    };
    const ahead: Ahead = { hangs: cacheComponents, filling: { count: 0 }, rejected: new Map() };
    const work = workFor(path, {
      ahead,
      isForcedStatic: module.dynamic === 'force-static',
      onCacheRead: (read) => {
        for (const tag of read.tags) tags.add(tag);
        Object.assign(life, { revalidate: Math.min(life.revalidate, read.life.revalidate) });
      },
    });
    const madeAt = nextMoment();
    const running = runHandler(work, module, Promise.resolve(params), watched(work));
    const value = await settle(running.then(keep), ahead);
    if (value && !ahead.dynamic) kept.keep(path, { value, tags, life }, madeAt);
  }

  async function build(): Promise<void> {
    const routes = app.routes.filter(({ kind }) => kind === 'handler');
    await Promise.all(
      routes.map(async (route) => {
        if (!canBeStatic(loadForBuild(route.file), cacheComponents)) return;
        const dynamic = route.segments.some((segment) => segment.startsWith('['));
        const known = dynamic ? await knownParams(route, loadForBuild) : [{}];
        for (const params of known ?? []) await make(route, params, fill(route, params), loadForBuild);
      }),
    );
  }

  async function answer(work: Work, route: Route, params: Params): Promise<Response> {
    const { method, url } = work.request;
    const path = decodeURI(new URL(url).pathname);
    const mayBeKept = (method === 'GET' || method === 'HEAD') && !work.skipsCaches;
    const found = mayBeKept ? kept.find(path) : undefined;
    if (!found) return runHandler(work, load(route.file), Promise.resolve(params));
    if (found.state === 'stale')
      make(route, params, path, load).catch((error: unknown) => console.error(error));
    const { status, headers, body } = found.entry.value;
    const response = new Response(method === 'HEAD' ? null : (body as BodyInit), { status, headers });
    response.headers.set('x-nextjs-cache', found.state === 'stale' ? 'STALE' : 'HIT');
    return response;
  }

  return { answer, build };
}

/** With Cache Components a handler has one task once all caches are filled; whatever takes longer needs a request. */
async function settle(answer: Promise<Kept | undefined>, ahead: Ahead): Promise<Kept | undefined> {
  const caught = answer.catch(() => undefined);
  if (!ahead.hangs) return caught;
  const limit = (async () => {
    for (let quiet = 0; quiet < 3; quiet = ahead.filling.count === 0 ? quiet + 1 : 0) await nextTask();
    return undefined;
  })();
  return Promise.race([caught, limit]);
}

async function keep(response: Response): Promise<Kept | undefined> {
  if (response.status >= 500) return undefined;
  const body = response.body ? await bytesOf(response.body) : new Uint8Array();
  return { status: response.status, headers: [...response.headers], body };
}

const dynamicParts = [
  'headers',
  'cookies',
  'url',
  'nextUrl',
  'body',
  'blob',
  'json',
  'text',
  'arrayBuffer',
  'formData',
];

/** The request as a handler gets it ahead of time: what it reads of it makes it dynamic. */
function watched(work: Work): Request {
  if (work.isForcedStatic) return work.request;
  return new Proxy(work.request, {
    get(target, name) {
      if (typeof name === 'string' && dynamicParts.includes(name)) {
        const waiting = needRequest(work, `request.${name}`);
        if (waiting && ['blob', 'json', 'text', 'arrayBuffer', 'formData'].includes(name))
          return () => waiting;
      }
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
