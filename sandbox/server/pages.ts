import type { Params, Payload } from '../page-tree';
import { waitFor } from '../patience';
import type { Route, ServerApp } from '../protocol';
import { type AheadPage, isWholeAtOnce, renderShell, renderStatic } from './ahead';
import { buildPage, type Load, pathOf } from './build-page';
import { createStore } from './caches';
import { shortest } from './next/cache';
import { queryOf } from './router';
import type { HtmlRenderer } from './ssr';
import { filesOf, fill, knownParams, loadsParams } from './static-params';
import { nextTask } from './streams';
import { implicitTags, nextMoment } from './tags';
import { type Ahead, type AppState, type CacheLife, needRequest, runWork, type Work } from './work';

/** One page at one address. `route` is undefined for an address that no route answers. */
export interface PageAt {
  route?: Route;
  params: Params;
  url: URL;
}

export interface Pages {
  /** The page at an address: not found, where the app names all values that a segment may have and this is none. */
  at(match: { route: Route; params: Params } | undefined, url: URL): PageAt;
  payload(
    page: PageAt,
    work: Work,
    load: Load,
    onScreen?: readonly string[],
  ): Required<Pick<Payload, 'f' | 'b'>>;
  /** Whether the browser keeps the page as it answers this request; see `PageTree`. */
  isWhole(page: PageAt, work: Work): Promise<boolean>;
  /** What was rendered ahead for an address, made again where it has aged; undefined where there is nothing. */
  find(page: PageAt): Promise<AheadPage | undefined>;
  /**
   * Renders every page that can be, as `next build` does.
   *
   * @returns why Next.js would not have built a page; undefined where it would
   */
  build(): Promise<{ route: string; error: Error } | undefined>;
}

interface Settings {
  app: ServerApp;
  state: AppState;
  renderer: HtmlRenderer;
  load: Load;
  /** Modules of their own: `next build` runs in another process. */
  loadForBuild: Load;
  workFor: (page: PageAt, more: Partial<Work>) => Work;
}

const forever: CacheLife = {
  stale: 300,
  revalidate: Number.POSITIVE_INFINITY,
  expire: Number.POSITIVE_INFINITY,
};

export function createPages({ app, state, renderer, load, loadForBuild, workFor }: Settings): Pages {
  const { cacheComponents } = state.config;
  const kept = createStore<AheadPage>(state.caches.tags);
  const dynamicRoutes = new Set<Route>();
  const making = new Map<string, Promise<AheadPage>>();

  const payload: Pages['payload'] = (page, work, loader, onScreen) => {
    const ahead = work.ahead?.knowsRequest ? undefined : work.ahead;
    const tree = buildPage({
      app,
      load: loader,
      onScreen,
      ...page,
      unknown: ahead && { search: ahead.hangs ? 'hang' : 'bail', params: isUnknown(page) },
      promisedParams: isUnknown(page) ? waitingFor(work, 'params') : Promise.resolve(page.params),
      searchParams: ahead
        ? waitingFor(work, 'searchParams')
        : Promise.resolve(queryOf(page.url.searchParams)),
    });
    // What is rendered ahead reaches a browser only where the page is static.
    return { f: { ...tree, ...(ahead?.hangs && { isWhole: true }) }, b: app.buildId };
  };

  async function isWhole(page: PageAt, work: Work): Promise<boolean> {
    if (!state.config.partialPrefetching) return false;
    await nextTask(); // the answer itself fills the caches
    const ahead: Ahead = { hangs: true, knowsRequest: true, filling: { count: 0 }, rejected: new Map() };
    const again = { ...work, afterwards: [], ahead };
    return isWholeAtOnce(
      again,
      runWork(again, () => payload(page, again, load)),
    );
  }

  async function make(page: PageAt, loader: Load): Promise<AheadPage> {
    const settings = settingsOf(page, loader);
    if (settings.isDynamic && !cacheComponents) return { kind: 'dynamic', reason: 'its settings' };
    const madeAt = nextMoment();
    const tags = new Set(tagsOf(page));
    let life = { ...forever, ...(settings.revalidate && { revalidate: settings.revalidate }) };
    const rejected = new Map<string, unknown>();
    const makeWork = () => ({
      ...workFor(page, {
        isForcedStatic: settings.isForcedStatic,
        allowsBlocking: settings.allowsBlocking,
        onCacheRead(read) {
          for (const tag of read.tags) tags.add(tag);
          life = shortest(life, read.life);
        },
      }),
      ahead: { hangs: cacheComponents, filling: { count: 0 }, rejected },
    });
    const work = makeWork();
    const made = cacheComponents
      ? await renderShell(makeWork, renderer, (each) => payload(page, each, loader))
      : await orGivenUp(
          page,
          renderStatic(work, renderer, () => payload(page, work, loader)),
        );
    if (made.kind === 'static' || made.kind === 'shell')
      kept.keep(keyOf(page), { value: made, tags, life }, madeAt);
    return made;
  }

  /** Whoever asks while a page is being made gets the same one. */
  function makeOnce(page: PageAt): Promise<AheadPage> {
    const key = keyOf(page);
    const running = making.get(key);
    if (running) return running;
    const made = make(page, load).finally(() => making.delete(key));
    making.set(key, made);
    return made;
  }

  async function find(page: PageAt): Promise<AheadPage | undefined> {
    if (page.route && dynamicRoutes.has(page.route)) return undefined;
    const found = kept.find(keyOf(page)) ?? (page.route && kept.find(pathOf(page.route)));
    if (found?.state === 'stale') makeOnce(page).catch((error: unknown) => console.error(error));
    if (found) return found.entry.value;
    if (isDynamic(page.route) && !loadsParams(page.route, load)) return undefined;
    return makeOnce(page);
  }

  async function build() {
    const made = await Promise.all(
      app.routes
        .filter(({ kind }) => kind === 'page')
        .map(async (route) => {
          const result = await buildRoute(route).catch((error: unknown): AheadPage => refusal(error));
          if (result?.kind === 'dynamic' && !isDynamic(route)) dynamicRoutes.add(route);
          return result?.kind === 'refused' ? { route: pathOf(route), error: result.error } : undefined;
        }),
    );
    return made.find((refused) => refused !== undefined);
  }

  async function buildRoute(route: Route): Promise<AheadPage | undefined> {
    if (!isDynamic(route)) return make({ route, params: {}, url: addressOf(pathOf(route)) }, loadForBuild);
    const known = await knownParams(route, loadForBuild);
    // With Cache Components other values get what of the page needs none.
    const unknown =
      cacheComponents && make({ route, params: {}, url: addressOf(pathOf(route)) }, loadForBuild);
    if (!known) return unknown || undefined;
    await unknown;
    const made = await Promise.all(
      known.map((params) =>
        make({ route, params: encoded(params), url: addressOf(fill(route, params)) }, loadForBuild),
      ),
    );
    return made.find(({ kind }) => kind === 'refused') ?? made[0];
  }

  const at: Pages['at'] = (match, url) => {
    const page: PageAt = { route: match?.route, params: encoded(match?.params ?? {}), url };
    const isClosed = isDynamic(page.route) && settingsOf(page, load).isClosed && !kept.find(keyOf(page));
    return isClosed ? { params: {}, url } : page;
  };

  return { at, payload, isWhole, find, build };
}

/** A page gets the values of its segments as they stand in the address. */
const encoded = (params: Params): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(encodeURIComponent) : encodeURIComponent(value),
    ]),
  );

/**
 * How long a page rendered ahead may take, in milliseconds; a slow machine has more. Next.js gives it a minute, and
 * tries three times.
 */
const patience = 5000;

function orGivenUp(page: PageAt, making: Promise<AheadPage>): Promise<AheadPage> {
  let stopWaiting: () => void = () => undefined;
  const givenUp = new Promise<AheadPage>((resolve) => {
    stopWaiting = waitFor(patience, (seconds) => {
      const reason =
        `the page was not rendered within ${seconds} s, ahead of requests; look for something that never ` +
        'settles, such as an await without an answer';
      resolve(refusal(new Error(`${nameOf(page)}: ${reason}`)));
    });
  });
  return Promise.race([making, givenUp]).finally(stopWaiting);
}
const nameOf = ({ url }: PageAt) => url.pathname;

const refusal = (error: unknown): AheadPage => ({
  kind: 'refused',
  error: error instanceof Error ? error : new Error(String(error)),
});
const addressOf = (path: string) => new URL(path, 'http://localhost:3000');
const isDynamic = (route?: Route): route is Route =>
  route?.segments.some((each) => each.startsWith('[')) ?? false;
const keyOf = ({ url, route }: PageAt) => (route ? decodeURI(url.pathname) : '/_not-found');
/** A page rendered for whatever values its address will have. */
const isUnknown = ({ route, params }: PageAt) => isDynamic(route) && Object.keys(params).length === 0;

export const tagsOf = ({ route, url }: PageAt): string[] =>
  implicitTags(
    route ? `${pathOf(route) === '/' ? '' : pathOf(route)}/page` : '/_not-found/page',
    url.pathname,
  );

/** Says that it was read, as soon as it is. */
function waitingFor(work: Work, expression: string): Promise<Params> {
  const promise = new Promise<Params>(() => undefined);
  const then: Promise<Params>['then'] = (...args) =>
    (needRequest(work, expression) ?? Promise.resolve({} as Params)).then(...args);
  return Object.defineProperty(promise, 'then', { value: then });
}

/** Source: https://nextjs.org/docs/app/api-reference/file-conventions/route-segment-config */
function settingsOf({ route }: PageAt, load: Load) {
  const modules = route ? filesOf(route).map(load) : [];
  const has = (name: string, value: unknown) => modules.some((module) => module[name] === value);
  const seconds = modules.flatMap(({ revalidate }) => (typeof revalidate === 'number' ? revalidate : []));
  return {
    // Next.js renders no page of the Edge runtime ahead.
    isDynamic: has('dynamic', 'force-dynamic') || has('runtime', 'edge') || seconds.includes(0),
    isForcedStatic: has('dynamic', 'force-static'),
    allowsBlocking: has('instant', false),
    isClosed: has('dynamicParams', false),
    revalidate: seconds.length > 0 ? Math.min(...seconds) : undefined,
  };
}
