import type { NextRequest } from 'next/dist/server/web/spec-extension/request';
import { brokenDocument } from '../shared/broken-route';
import type { BrokenRoute, Problem, Route, ServerApp } from '../shared/protocol';
import { responseOf } from '../shared/status';
import { createForwarder } from './action-forward';
import { actionsOf } from './action-registry';
import { slashRedirect } from './addresses';
import { failing, routeAt, undecodable, withHeaders } from './answers';
import { runApiRoute } from './api-route';
import { pathOf } from './build-page';
import { createCaches } from './caches';
import { readConfig } from './config';
import { reportError } from './errors';
import { createHandlers } from './handlers';
import { createLayers } from './modules-by-layer';
import { type PageAt, rootParamsOf, tagsOf } from './page-at';
import { createPages } from './pages';
import { answerAtPage } from './post-page';
import { proxyRequest, runProxy, untouched } from './proxy';
import { withinLimit } from './proxy-body';
import { isMatched } from './proxy-matcher';
import { brokenBySettings, configProblem, refusedProblem } from './refusals';
import type { AppState } from './request-context';
import {
  createRequest,
  createRequestContext,
  forHandler,
  runAfterCallbacks,
  withForwarded,
} from './requests';
import { createServerFetch } from './server-fetch';
import type { HtmlRenderer } from './ssr';

/** The server half of an app: one function from request to response, as any host would call it. */
export interface AppServer {
  fetch(request: Request): Promise<Response>;
  /** Does what `next build` does; gives why Next.js would not have built the app, or some of its routes. */
  build(): Promise<Built>;
  /** Makes `fetch` and the flags that Next.js looks up in the environment those of this app. */
  applyToGlobals(): void;
}

export interface Built {
  /** What stops the app as a whole. */
  problem?: Problem;
  /** All routes that cannot be served, those among them that could not be compiled. */
  broken: BrokenRoute[];
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
  const env: Record<string, string> = { NODE_ENV: 'production', NEXT_RUNTIME: 'nodejs', ...app.env };
  const layers = createLayers(app, env, hasAction);
  const {
    config,
    ignored,
    refused: configRefused,
  } = await readConfig(app.config && layers.build(app.config).default);
  for (const [name, value] of Object.entries(config.env)) if (!(name in app.defined)) env[name] = value;
  if (ignored.length > 0) console.warn(`next.config: this sandbox ignores ${ignored.join(', ')}`);
  /** Routes that cannot be served, and why. */
  const broken = new Map<Route, Problem>(app.broken?.map(({ route, problem }) => [route, problem]));
  const allRoutes = [...app.routes, ...broken.keys()];
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
    contextFor: (page, more) =>
      createRequestContext(state, createRequest('GET', page.url.href), routeName(page), 'page', {
        ...more,
        implicitTags: tagsOf(page),
        rootParams: rootParamsOf(page),
      }),
  });
  const answering = { pages, renderer, load: layers.page };
  const handlers = createHandlers({
    state,
    load: layers.handler,
    loadForBuild: layers.build,
    contextFor: (path, more) =>
      createRequestContext(
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
    const module = layers.proxy(file);
    if (!isMatched(module.config, request)) return untouched(request);
    const read = await withinLimit(request, config.proxyBodyLimit);
    const context = createRequestContext(state, proxyRequest(read), '/proxy', 'proxy');
    try {
      return await runProxy(context, module, read);
    } finally {
      runAfterCallbacks(context);
    }
  }

  async function answer(request: Request, rewrite?: string): Promise<Response> {
    const url = new URL(rewrite ?? request.url, request.url);
    const match = routeAt(allRoutes, url.pathname);
    if (match === null) return undecodable(allRoutes);
    const problem = match && broken.get(match.route);
    if (problem) return brokenAnswer(problem);
    if (match && match.route.kind !== 'page') {
      const { route, params } = match;
      const implicitTags = route.kind === 'handler' ? tagsOf({ route, url }) : [];
      const asked = route.kind === 'handler' ? forHandler(request) : request;
      const context = createRequestContext(state, asked, pathOf(route), route.kind, { implicitTags });
      const run =
        route.kind === 'api'
          ? runApiRoute(context, layers.api(route.file), params)
          : handlers.answer(context, route, params);
      return runAfterCallbacks(context, await failing(context, run));
    }
    // next@16.4.6 dist/server/base-server.js (renderToResponseWithComponentsImpl)
    if (match && request.method === 'OPTIONS') return new Response(null, { status: 400 });
    const page = pages.at(match, url);
    const context = createRequestContext(state, request, routeName(page), 'page', {
      implicitTags: tagsOf(page),
      rootParams: rootParamsOf(page),
    });
    return failing(context, answerAtPage({ answering, actions, fetch, forward }, context, page));
  }

  const forward = createForwarder(app, fetch);

  async function fetch(request: Request): Promise<Response> {
    try {
      const { method, url } = request;
      const response = await route(createRequest(method, url, withForwarded(request), request));
      return method === 'HEAD' ? responseOf(null, response) : response;
    } catch (error) {
      reportError(error);
      return new Response(null, { status: 500 });
    }
  }

  async function build(): Promise<Built> {
    const refused = configProblem(app, config, configRefused);
    if (refused) return { problem: refused, broken: [] };
    for (const { route, problem } of brokenBySettings(app, config)) broken.set(route, problem);
    const sound = app.routes.filter((route) => !broken.has(route));
    const failed = [...(await handlers.build(sound)), ...(await pages.build(sound))];
    for (const { route, error } of failed.sort(byDepth)) broken.set(route, refusedProblem(app, route, error));
    const all = [...broken].map(([route, problem]) => ({ route, problem }));
    const isLeft = allRoutes.some((route) => route.kind === 'page' && !broken.has(route));
    const [first] = all.filter(({ route }) => route.kind === 'page');
    return { ...(first && !isLeft && { problem: ofWholeApp(first.problem) }), broken: all };
  }

  const ownFetch = createServerFetch('http://localhost:3000', fetch);
  return {
    fetch,
    build,
    applyToGlobals() {
      globalThis.fetch = ownFetch;
      // Read by next@16.4.6 dist/client/components/forbidden.js and unauthorized.js.
      process.env.__NEXT_EXPERIMENTAL_AUTH_INTERRUPTS = config.authInterrupts ? 'true' : '';
    },
  };
}

type Failed = Pick<BrokenRoute, 'route'>;
const depthOf = (file: string) => file.split('/').length;

/**
 * As Next.js comes to pages: folder by folder, those that are less deep first. Within a folder it goes by the disk, which we do
 * not have. Source: next@16.4.6 dist/lib/recursive-readdir.js
 */
const byDepth = ({ route: { file: one } }: Failed, { route: { file: other } }: Failed) =>
  depthOf(one) - depthOf(other) || (one < other ? -1 : 1);

const ofWholeApp = ({ only: _only, ...problem }: Problem): Problem => problem;

/** As a page that could not be built is answered by `next dev`: with 500, and the reason on the console. */
function brokenAnswer(problem: Problem): Response {
  const { file = '', line = 1, column = 1, message } = problem;
  console.error(`${file.slice(1)}:${line}:${column} ${message}`);
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(brokenDocument(problem), { status: 500, headers });
}

const routeName = ({ route }: PageAt) => (route ? pathOf(route) : '/_not-found');
