import type { Payload } from '../shared/page-tree';
import { waitFor } from '../shared/timeout';
import type { Load } from './build-page';
import type { CacheLife } from './cache-life';
import { infiniteCacheLife, shortest } from './cache-life';
import type { CacheEntry, Store } from './caches';
import { type PageAt, pageKeyOf, settingsOf, tagsOf } from './page-at';
import { prerenderShell } from './prerender-shell';
import { prerenderStatic } from './prerender-static';
import { type PrerenderedPage, refusedBy } from './prerendered-page';
import type { AppState, PrerenderContext, PrerenderState, RequestContext } from './request-context';
import { runAfterCallbacks } from './requests';
import type { HtmlRenderer } from './ssr';
import { nextTimestamp } from './tags';

export interface PageMaker {
  state: AppState;
  renderer: HtmlRenderer;
  store: Store<PrerenderedPage>;
  payload: (page: PageAt, context: RequestContext, load: Load) => Payload;
  contextFor: (page: PageAt, more: Partial<RequestContext>) => RequestContext;
}

/**
 * Prerenders a page and keeps it where it can be kept. What it gives to `after()` runs then.
 *
 * @param isPastExpire whether what was kept is past its `expire`: then all that the page reads is made again, as in Next.js
 */
export async function makePage(
  maker: PageMaker,
  page: PageAt,
  load: Load,
  isPastExpire = false,
): Promise<CacheEntry<PrerenderedPage>> {
  const { cacheComponents } = maker.state.config;
  const settings = settingsOf(page, load);
  const read = {
    tags: new Set(tagsOf(page)),
    cacheLife: cacheLifeOf(settings.revalidate),
    timestamp: nextTimestamp(),
  };
  if (settings.isDynamic && !cacheComponents)
    return { ...read, value: { kind: 'dynamic', reason: 'its settings' } };
  const contexts: PrerenderContext[] = [];
  const results: PrerenderState['results'] = new Map();
  const makeContext = (round: 'fill' | 'render') => {
    const request = maker.contextFor(page, {
      isForcedStatic: settings.isForcedStatic,
      allowsBlocking: settings.allowsBlocking,
      mustBeStatic: settings.mustBeStatic,
      fillsCachesAgain: isPastExpire && round === 'fill',
      onCacheRead({ tags, cacheLife }) {
        for (const tag of tags) read.tags.add(tag);
        read.cacheLife = shortest(read.cacheLife, cacheLife);
      },
    });
    const prerender = { hangs: cacheComponents, pendingCaches: { count: 0 }, results };
    const context = { ...request, prerender };
    contexts.push(context);
    return context;
  };
  const value = await (cacheComponents
    ? prerenderShell(makeContext, maker.renderer, (context) => maker.payload(page, context, load))
    : orGivenUp(page, renderWhole(maker, page, load, makeContext('fill'))));
  if (value.kind !== 'static' && value.kind !== 'shell') return { ...read, value };
  maker.store.set(pageKeyOf(page), { value, tags: read.tags, cacheLife: read.cacheLife }, read.timestamp);
  for (const context of contexts) runAfterCallbacks(context);
  return { ...read, value };
}

const cacheLifeOf = (revalidate?: number): CacheLife => ({
  ...infiniteCacheLife,
  ...(revalidate && { revalidate }),
});

const renderWhole = ({ renderer, payload }: PageMaker, page: PageAt, load: Load, context: PrerenderContext) =>
  prerenderStatic(context, renderer, () => payload(page, context, load));

/**
 * How long a page may take to prerender, in milliseconds; a slow machine has more. Next.js gives it a minute, and
 * tries three times.
 */
const timeout = 5000;

function orGivenUp({ url }: PageAt, making: Promise<PrerenderedPage>): Promise<PrerenderedPage> {
  let stopWaiting: () => void = () => undefined;
  const givenUp = new Promise<PrerenderedPage>((resolve) => {
    stopWaiting = waitFor(timeout, (seconds) => {
      const reason =
        `the page wasn't prerendered within ${seconds} s; look for something that never finishes, ` +
        'such as an await that never resolves';
      resolve(refusedBy(new Error(`${url.pathname}: ${reason}`)));
    });
  });
  return Promise.race([making, givenUp]).finally(stopWaiting);
}
