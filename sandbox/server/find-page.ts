import type { Route } from '../shared/protocol';
import { type Load, pathOf } from './build-page';
import type { CacheLife } from './cache-life';
import type { CacheEntry } from './caches';
import { makePage, type PageMaker } from './make-page';
import { isDynamic, isUnknown, type PageAt, pageKeyOf, settingsOf, shellOf } from './page-at';
import type { PrerenderedPage } from './prerendered-page';
import { loadsParams } from './static-params';

/** A page as it was prerendered, how long it may be used, and what `x-nextjs-cache` says of it. */
export interface FoundPage {
  page: PrerenderedPage;
  cacheLife: CacheLife;
  cache: 'HIT' | 'STALE' | 'MISS' | 'REVALIDATED';
}

/**
 * Finds what was prerendered for an address, and makes it again where it has aged: while the old page answers, or,
 * where that may not be used any more, before the answer.
 * Source: next@16.4.6 dist/server/response-cache/index.js and dist/build/templates/app-page-runtime.js
 *
 * @param load modules as requests see them
 * @param completable dynamic routes of which Next.js could have been told all params
 * @returns what gives undefined where each request renders the page
 */
export function createPageFinder(maker: PageMaker, load: Load, completable: ReadonlySet<Route>) {
  const { store, state } = maker;
  const { cacheComponents, partialPrefetching } = state.config;
  const making = new Map<string, Promise<CacheEntry<PrerenderedPage>>>();

  /**
   * Whoever asks while a page is being made gets the same one.
   *
   * @param old what is there, old as it is
   */
  function makeOnce(page: PageAt, old?: CacheEntry<PrerenderedPage>): Promise<CacheEntry<PrerenderedPage>> {
    const key = pageKeyOf(page);
    const running = making.get(key);
    if (running) return running;
    const made = makePage(maker, page, load, store.pastExpire(key) !== undefined)
      .then((entry) => {
        const value = checked(page, entry.value);
        if (old && value.kind === 'refused') store.set(key, retained(old));
        return { ...entry, value };
      })
      .finally(() => making.delete(key));
    making.set(key, made);
    return made;
  }

  function makeInBackground(page: PageAt, old?: CacheEntry<PrerenderedPage>): void {
    makeOnce(page, old)
      .then(({ value }) => value.kind === 'refused' && console.error(value.error))
      .catch((error: unknown) => console.error(error));
  }

  async function findExact(page: PageAt): Promise<FoundPage | undefined> {
    const key = pageKeyOf(page);
    const found = store.find(key);
    if (found) {
      const isStale = found.state === 'stale';
      if (isStale) makeInBackground(page, found.entry);
      const { value, cacheLife } = found.entry;
      return { page: value, cacheLife, cache: isStale ? 'STALE' : 'HIT' };
    }
    if (!store.has(key) && !isMadeOnDemand(page)) return undefined;
    const pastExpire = store.pastExpire(key);
    const { value, cacheLife } = await makeOnce(page, pastExpire);
    if (value.kind === 'refused' && !value.isChanged && isDynamic(page.route)) {
      // Nobody has named these params, so no build could have refused them: requests render the page, error and all.
      console.error(value.error);
      return undefined;
    }
    return { page: value, cacheLife, cache: pastExpire ? 'REVALIDATED' : 'MISS' };
  }

  function isMadeOnDemand({ route }: PageAt): boolean {
    if (!isDynamic(route) || loadsParams(route, load)) return true;
    return !cacheComponents && settingsOf({ route }, load).isForcedStatic;
  }

  /** Without Cache Components a page that was static stays so, and so does one that is made for its params. */
  function checked(page: PageAt, value: PrerenderedPage): PrerenderedPage {
    if (cacheComponents || value.kind !== 'dynamic' || settingsOf(page, load).isDynamic) return value;
    if (!store.has(pageKeyOf(page)) && !isDynamic(page.route)) return value;
    return { kind: 'refused', error: changed(page, value.reason), isChanged: true };
  }

  return async function find(page: PageAt): Promise<FoundPage | undefined> {
    const { route } = page;
    const isFilled = !isDynamic(route) || isUnknown(page) || store.has(pageKeyOf(page));
    if (isFilled || !store.has(pathOf(route))) return findExact(page);
    const shell = await findExact(shellOf(route));
    // Next.js completes the shell for these values, too, once it has answered.
    if (partialPrefetching && completable.has(route)) makeInBackground(page);
    return shell;
  };
}

const changed = ({ url }: PageAt, reason: string) =>
  new Error(
    `Page changed from static to dynamic at runtime ${url.pathname}, reason: ${reason}\n` +
      'see more here https://nextjs.org/docs/messages/app-static-to-dynamic-error',
  );

/** What cannot be made again is used for a while, and then tried once more: at least 3 s, at most 30 s later. */
function retained({
  value,
  tags,
  cacheLife,
}: CacheEntry<PrerenderedPage>): Omit<CacheEntry<PrerenderedPage>, 'timestamp'> {
  const usual = Number.isFinite(cacheLife.revalidate) ? cacheLife.revalidate : 3;
  const revalidate = Math.min(Math.max(usual, 3), 30);
  return {
    value,
    tags,
    cacheLife: { ...cacheLife, revalidate, expire: Math.max(revalidate + 3, cacheLife.expire) },
  };
}
