import type { NextRequest } from 'next/dist/server/web/spec-extension/request';
import type { Problem, Route, ServerApp } from '../protocol';
import { type Actions, runAction } from './action';
import { redirectAction } from './action-redirect';
import { answerAction, answerPage } from './answer-page';
import { runApiRoute } from './api-route';
import { pathOf } from './build-page';
import { createCaches } from './caches';
import { readConfig } from './config';
import { reportError } from './errors';
import { actionManifest } from './flight';
import { createHandlers } from './handlers';
import { createLayers } from './modules-by-layer';
import { createPages, type PageAt, tagsOf } from './pages';
import { proxyRequest, runProxy } from './proxy';
import { configProblem, refusedProblem } from './refusals';
import { createRequest, createWork, runAfterwards, withForwarded } from './requests';
import { matchRoute } from './router';
import { createServerFetch } from './server-fetch';
import type { HtmlRenderer } from './ssr';
import type { AppState, Work } from './work';

/** The server half of an app: one function from request to response, as any host would call it. */
export interface AppServer {
  fetch(request: Request): Promise<Response>;
  /** Does what `next build` does; gives why Next.js would not have built the app. */
  build(): Promise<Problem | undefined>;
  /** Makes `fetch` and the flags that Next.js looks up in the environment those of this app. */
  takeOver(): void;
}

/**
 * @param renderer the second React, which turns Flight into HTML
 * @param exposeRequire receives the function by which React loads modules of the reader's app
 * @throws whatever `next.config.ts` throws
 */
export async function createAppServer(
  app: ServerApp,
  renderer: HtmlRenderer,
  exposeRequire: (require: (id: string) => unknown) => void,
): Promise<AppServer> {
  const hasAction = (id: string) => Object.hasOwn(app.actions, id);
  const env: Record<string, string> = { NODE_ENV: 'production', ...app.env };
  const layers = createLayers(app, env, hasAction);
  const { config, ignored } = await readConfig(app.config && layers.build(app.config).default);
  Object.assign(env, config.env);
  if (ignored.length > 0) console.warn(`next.config: this sandbox does not act on ${ignored.join(', ')}`);
  const state: AppState = { config, caches: createCaches() };
  const actions = actionsOf(app, layers.page);
  exposeRequire((id) =>
    id.startsWith('action:') ? actions.get(id.slice('action:'.length)) : layers.page(id),
  );
  const pages = createPages({
    app,
    state,
    renderer,
    load: layers.page,
    loadForBuild: layers.build,
    workFor: (page, more) =>
      createWork(state, createRequest('GET', page.url.href), routeName(page), 'page', {
        ...more,
        implicitTags: tagsOf(page),
      }),
  });
  const handlers = createHandlers({
    app,
    state,
    load: layers.handler,
    loadForBuild: layers.build,
    workFor: (path, more) =>
      createWork(
        state,
        createRequest('GET', new URL(path, 'http://localhost:3000').href),
        path,
        'handler',
        more,
      ),
  });

  async function route(request: NextRequest): Promise<Response> {
    const redirected = slashRedirect(new URL(request.url), config.trailingSlash);
    if (redirected) return redirected;
    if (!app.proxy) return answer(request);
    const proxied = await throughProxy(app.proxy, request);
    if (proxied.kind === 'answer') return proxied.response;
    return withHeaders(await answer(proxied.request, proxied.rewrite), proxied.headers);
  }

  async function throughProxy(file: string, request: NextRequest) {
    const work = createWork(state, proxyRequest(request), '/proxy', 'proxy');
    try {
      return await runProxy(work, layers.proxy(file), request);
    } finally {
      runAfterwards(work);
    }
  }

  async function answer(request: Request, rewrite?: string): Promise<Response> {
    const url = new URL(rewrite ?? request.url, request.url);
    const match = routeAt(app.routes, url.pathname);
    if (match === null) return badRequest();
    if (match && match.route.kind !== 'page') {
      const { route, params } = match;
      const work = createWork(state, request, pathOf(route), route.kind);
      const run =
        route.kind === 'api'
          ? runApiRoute(work, layers.api(route.file), params)
          : handlers.answer(work, route, params);
      return runAfterwards(work, await failing(work, run));
    }
    // next@16.4.6 dist/server/base-server.js (renderToResponseWithComponentsImpl)
    if (match && request.method === 'OPTIONS') return new Response(null, { status: 400 });
    const page = pages.at(match, url);
    const work = createWork(state, request, routeName(page), 'page', { implicitTags: tagsOf(page) });
    return failing(work, answerAtPage(work, page));
  }

  async function answerAtPage(work: Work, page: PageAt): Promise<Response> {
    const outcome = work.request.method === 'POST' ? await runAction(work, actions) : undefined;
    const answering = { pages, renderer, load: layers.page };
    switch (outcome?.kind) {
      case 'answer':
        return outcome.response;
      case 'redirect':
        return runAfterwards(work, await redirectAction(work, outcome, fetch));
      case 'fetched':
        return runAfterwards(work, answerAction(answering, work, page, outcome));
      case 'form-not-found':
        return runAfterwards(work, await answerPage(answering, work, { params: {}, url: page.url }));
      default:
        return runAfterwards(work, await answerPage(answering, work, page, outcome));
    }
  }

  async function fetch(request: Request): Promise<Response> {
    try {
      const { method, url } = request;
      const response = await route(createRequest(method, url, withForwarded(request), request));
      return method === 'HEAD' ? new Response(null, response) : response;
    } catch (error) {
      reportError(error);
      return new Response(null, { status: 500 });
    }
  }

  async function build(): Promise<Problem | undefined> {
    const refused = configProblem(app, config);
    if (refused) return refused;
    await handlers.build();
    const failed = await pages.build();
    return failed && refusedProblem(app, failed);
  }

  const ownFetch = createServerFetch('http://localhost:3000', fetch);
  return {
    fetch,
    build,
    takeOver() {
      globalThis.fetch = ownFetch;
      // Read by next@16.4.6 dist/client/components/forbidden.js and unauthorized.js.
      process.env.__NEXT_EXPERIMENTAL_AUTH_INTERRUPTS = config.authInterrupts ? 'true' : '';
    },
  };
}

/** @returns undefined for no route, null for one whose params cannot be decoded */
function routeAt(routes: Route[], path: string): ReturnType<typeof matchRoute> | null {
  try {
    return matchRoute(routes, path);
  } catch {
    return null;
  }
}

/** For an address whose percent signs mean nothing; the page is the one that Next.js shows for it. */
const badRequest = () =>
  new Response('<!DOCTYPE html><title>400: Bad Request</title><h1>400</h1><h2>Bad Request.</h2>', {
    status: 400,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });

/** What was given to `after()` runs as well where the answer is an error. */
async function failing(work: Work, answer: Promise<Response>): Promise<Response> {
  try {
    return await answer;
  } catch (error) {
    runAfterwards(work);
    throw error;
  }
}

const routeName = ({ route }: PageAt) => (route ? pathOf(route) : '/_not-found');

/** Source: https://nextjs.org/docs/app/api-reference/config/next-config-js/trailingSlash */
function slashRedirect(url: URL, wantsSlash: boolean): Response | undefined {
  const { pathname, search } = url;
  const isFile = /\.[^/]+$/.test(pathname);
  const wanted = wantsSlash && !isFile ? pathname.replace(/\/*$/, '/') : pathname.replace(/(.)\/+$/, '$1');
  if (wanted === pathname) return undefined;
  return new Response(null, { status: 308, headers: { location: wanted + search } });
}

/** What the proxy set stays unless the page or handler set it, too; cookies of both are sent. */
function withHeaders(response: Response, more: Headers): Response {
  for (const [name, value] of more) {
    if (name === 'set-cookie') response.headers.append(name, value);
    else if (!response.headers.has(name)) response.headers.set(name, value);
  }
  return response;
}

function actionsOf(app: ServerApp, load: (id: string) => Record<string, unknown>): Actions {
  const has = (id: string) => Object.hasOwn(app.actions, id);
  const get = (id: string) => {
    const found = app.actions[id];
    const fn = found && load(found.module)[found.name];
    if (typeof fn !== 'function') throw new Error(`Failed to find Server Action "${id}".`);
    return (...args: unknown[]): unknown => fn(...args);
  };
  return { has, get, manifest: actionManifest(has) };
}
