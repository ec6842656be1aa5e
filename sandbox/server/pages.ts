import type { Params, Payload } from '../shared/page-tree';
import type { Route, ServerApp } from '../shared/protocol';
import { queryOf } from '../shared/router';
import { buildPage, type Load, pathOf } from './build-page';
import { createStore } from './caches';
import { createPageFinder, type FoundPage } from './find-page';
import { makePage, type PageMaker } from './make-page';
import {
  encoded,
  isDynamic,
  isUnknown,
  type PageAt,
  pageKeyOf,
  rootNamesOf,
  settingsOf,
  shellOf,
  urlOf,
} from './page-at';
import { isWholeImmediately } from './prerender-flight';
import { type PrerenderedPage, refusedBy } from './prerendered-page';
import {
  type AppState,
  currentScope,
  markHanging,
  needRequest,
  type PrerenderState,
  type RequestContext,
  runInContext,
} from './request-context';
import type { HtmlRenderer } from './ssr';
import { refuseStaticLevels, refuseUnlisted } from './static-level';
import { fill, knownParams, namesOf } from './static-params';
import { nextTask } from './streams';

export interface Pages {
  /** The page at an address: not found, where the app names all values that a segment may have and this is none. */
  at(match: { route: Route; params: Params } | undefined, url: URL): PageAt;
  payload(
    page: PageAt,
    context: RequestContext,
    load: Load,
    onScreen?: readonly string[],
  ): Required<Pick<Payload, 'f' | 'b'>>;
  /** Whether the browser keeps the page as it answers this request; see `PageTree`. */
  isWhole(page: PageAt, context: RequestContext): Promise<boolean>;
  /** What was prerendered for an address, made again where it has aged; undefined where there is nothing. */
  find(page: PageAt): Promise<FoundPage | undefined>;
  /**
   * Renders every page among these that can be, as `next build` does.
   *
   * @returns the pages that Next.js would not have built, and why
   */
  build(routes: readonly Route[]): Promise<{ route: Route; error: Error }[]>;
}

interface PagesOptions {
  app: ServerApp;
  state: AppState;
  renderer: HtmlRenderer;
  load: Load;
  /** Modules of their own: `next build` runs in another process. */
  loadForBuild: Load;
  contextFor: (page: PageAt, more: Partial<RequestContext>) => RequestContext;
}

export function createPages({ app, state, renderer, load, loadForBuild, contextFor }: PagesOptions): Pages {
  const { cacheComponents } = state.config;
  const store = createStore<PrerenderedPage>(state.caches.tags);
  const dynamicRoutes = new Set<Route>();
  const completable = new Set<Route>();

  const payload: Pages['payload'] = (page, context, loader, onScreen) => {
    const prerender = context.prerender?.isRuntimePrerender ? undefined : context.prerender;
    context.isForcedStatic = !cacheComponents && settingsOf(page, loader).isForcedStatic;
    const tree = buildPage({
      app,
      load: loader,
      onScreen,
      ...page,
      trailingSlash: state.config.trailingSlash,
      unknown: prerender && { search: prerender.hangs ? 'hang' : 'bail', params: isUnknown(page) },
      promisedParams: isUnknown(page) ? hangingPromise(context, 'params') : Promise.resolve(page.params),
      searchParams: prerender
        ? hangingPromise(context, 'searchParams')
        : Promise.resolve(context.isForcedStatic ? {} : queryOf(page.url.searchParams)),
    });
    // What is prerendered reaches a browser only where the page is static.
    return { f: { ...tree, ...(prerender?.hangs && { isWhole: true }) }, b: app.buildId };
  };

  const maker: PageMaker = { state, renderer, store, payload, contextFor };
  const find = createPageFinder(maker, load, completable);

  async function isWhole(page: PageAt, context: RequestContext): Promise<boolean> {
    if (!state.config.partialPrefetching) return false;
    await nextTask(); // the answer itself fills the caches
    const prerender: PrerenderState = {
      hangs: true,
      isRuntimePrerender: true,
      pendingCaches: { count: 0 },
      results: new Map(),
    };
    const again = { ...context, afterCallbacks: [], prerender };
    return isWholeImmediately(
      again,
      runInContext(again, () => payload(page, again, load)),
    );
  }

  const makeForBuild = async (page: PageAt) => (await makePage(maker, page, loadForBuild)).value;

  async function build(routes: readonly Route[]) {
    const made = await Promise.all(
      routes
        .filter(({ kind }) => kind === 'page')
        .map(async (route) => {
          const result = await buildRoute(route).catch((error: unknown): PrerenderedPage => refusedBy(error));
          if (result?.kind === 'dynamic' && !(cacheComponents && isDynamic(route))) dynamicRoutes.add(route);
          return result?.kind === 'refused' ? [{ route, error: result.error }] : [];
        }),
    );
    return made.flat();
  }

  async function buildRoute(route: Route): Promise<PrerenderedPage | undefined> {
    refuseStaticLevels(route, loadForBuild);
    if (!isDynamic(route)) return makeForBuild(shellOf(route));
    const known = await knownParams(route, loadForBuild, cacheComponents);
    if (cacheComponents) refuseUnlisted(route, loadForBuild, known);
    // With Cache Components other values get what of the page needs none.
    const unknown = hasShell(route) ? makeForBuild(shellOf(route)) : undefined;
    if (!known) return unknown;
    const shell = await unknown;
    if (shell?.kind === 'refused' && shell.isWhole) throw outsideSuspense(route);
    if (known.every((params) => namesOf(route).every((name) => name in params))) completable.add(route);
    const made = await Promise.all(
      known.map((params) =>
        makeForBuild({ route, params: encoded(params), url: urlOf(fill(route, params)) }),
      ),
    );
    const decisive =
      made.find(({ kind }) => kind === 'refused') ?? made.find(({ kind }) => kind === 'dynamic');
    return decisive ?? made[0];
  }

  /** Without values for these there is nothing that could be shown of a page. */
  const hasShell = (route: Route) =>
    cacheComponents && rootNamesOf(route).length === 0 && !settingsOf({ route }, loadForBuild).mustBeStatic;

  const at: Pages['at'] = (match, url) => {
    const page: PageAt = { route: match?.route, params: encoded(match?.params ?? {}), url };
    const isClosed = isDynamic(page.route) && settingsOf(page, load).isClosed && !store.has(pageKeyOf(page));
    return isClosed ? { params: {}, url } : page;
  };

  return {
    at,
    payload,
    isWhole,
    build,
    find: async (page) => (page.route && dynamicRoutes.has(page.route) ? undefined : find(page)),
  };
}

/** Of a page that needs no request there is a document for params that nobody has named, which must not be empty. */
const outsideSuspense = (route: Route) =>
  new Error(
    `Route "${pathOf(route)}": The server render could not complete because client rendering was requested outside a Suspense boundary.`,
  );

/** Says that it was read, as soon as it is. A cached function that reads it cannot be filled before a request. */
function hangingPromise(context: RequestContext, expression: string): Promise<Params> {
  const promise = new Promise<Params>(() => undefined);
  const then: Promise<Params>['then'] = (...args) => {
    const waiting = needRequest(context, expression) ?? Promise.resolve({} as Params);
    currentScope()?.giveUp?.();
    return waiting.then(...args);
  };
  return markHanging(Object.defineProperty(promise, 'then', { value: then }));
}
