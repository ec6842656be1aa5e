import type { CachedResult } from './cached-result';
import type { CacheScope, RequestContext } from './request-context';

interface Lookup {
  context: RequestContext;
  /** The cached function that asks. */
  outer: CacheScope | undefined;
  isPrivate: boolean;
  /** The function. */
  id: string;
  /** Function and arguments. */
  key: string;
  fill: () => Promise<CachedResult | undefined>;
}

/** What is being found, and for whom it was asked first. */
type PendingFills = Map<string, { context: RequestContext; answer: Promise<CachedResult | undefined> }>;

/**
 * Finds what a cached function came to, or runs it: once for all who ask meanwhile. A private result stays with its
 * request.
 * Source: next@16.4.6 dist/server/use-cache/use-cache-wrapper.js
 *
 * @returns what gives undefined where the function waits for what only a request knows
 */
export function createFinder(): (lookup: Lookup) => Promise<CachedResult | undefined> {
  const pendingForAll: PendingFills = new Map();
  const pendingInRequest = new WeakMap<RequestContext, PendingFills>();
  const revalidating = new Set<string>();

  function pendingFor({ context, isPrivate }: Lookup): PendingFills {
    if (!isPrivate && !context.draft) return pendingForAll;
    const pending: PendingFills = pendingInRequest.get(context) ?? new Map();
    pendingInRequest.set(context, pending);
    return pending;
  }

  async function findOrFill(lookup: Lookup): Promise<CachedResult | undefined> {
    const { context, outer } = lookup;
    const { caches } = context.state;
    const key = keyFor(lookup);
    const found = mayReadCache(lookup) ? caches.functions.find(key, context.implicitTags) : undefined;
    // What goes on into another cache must not be old.
    if (!found || (found.state === 'stale' && (context.prerender || outer))) return fillAndKeep(lookup);
    if (found.state === 'stale' && !revalidating.has(key)) {
      revalidating.add(key);
      fillAndKeep(lookup)
        .catch((error: unknown) => console.error(error))
        .finally(() => revalidating.delete(key));
    }
    return found.entry.value;
  }

  function startFill(lookup: Lookup, pending: PendingFills): Promise<CachedResult | undefined> {
    const key = keyFor(lookup);
    const answer = findOrFill(lookup);
    pending.set(key, { context: lookup.context, answer });
    const forget = () => pending.delete(key);
    answer.then((result) => (lookup.isPrivate && isReusable(lookup, result) ? undefined : forget()), forget);
    return answer;
  }

  async function find(lookup: Lookup): Promise<CachedResult | undefined> {
    const pending = pendingFor(lookup);
    const first = pending.get(keyFor(lookup));
    if (!first) return startFill(lookup, pending);
    const result = await first.answer;
    // Nobody knew that it reads a root param, and this request has another value for it.
    if (result && !haveSameRootParams(result.rootParamsRead, first.context, lookup.context))
      return find(lookup);
    if (!lookup.isPrivate || isReusable(lookup, result)) return result;
    pending.delete(keyFor(lookup));
    return find(lookup);
  }

  return async function findForPage(lookup) {
    const { context } = lookup;
    const { key } = lookup;
    const known = context.prerender?.results.get(key);
    if (known) return known;
    const result = await trackCacheRead(context, () => find(lookup));
    if (result) context.prerender?.results.set(key, result);
    return result;
  };
}

const haveSameRootParams = (
  names: ReadonlySet<string>,
  one: RequestContext,
  other: RequestContext,
): boolean => [...names].every((name) => String(one.rootParams?.[name]) === String(other.rootParams?.[name]));

/** A key with the root params of the request that the function is known to read. */
function keyFor({ context, id, key }: Lookup): string {
  const read = context.state.caches.rootParamsRead.get(id);
  const params = Object.entries(context.rootParams ?? {}).filter(([name]) => read?.has(name));
  return params.length > 0 ? `${key} ${JSON.stringify(params)}` : key;
}

const mayReadCache = ({ context, isPrivate }: Lookup) =>
  !isPrivate && !context.skipsCaches && !context.fillsCachesAgain;

async function fillAndKeep(lookup: Lookup): Promise<CachedResult | undefined> {
  const { context, isPrivate, id, fill } = lookup;
  const result = await fill();
  if (!result) return undefined;
  const { functions, rootParamsRead } = context.state.caches;
  rootParamsRead.set(id, new Set([...(rootParamsRead.get(id) ?? []), ...result.rootParamsRead]));
  if (isPrivate || context.skipsCaches || result.error !== undefined) return result;
  const { tags, cacheLife, timestamp } = result;
  if (cacheLife.expire > 0) functions.set(keyFor(lookup), { value: result, tags, cacheLife }, timestamp);
  return result;
}

/** Whether it may be used again in the same request: an action may have revalidated it meanwhile. */
const isReusable = ({ context }: Lookup, result: CachedResult | undefined): boolean =>
  result !== undefined &&
  result.error === undefined &&
  !context.skipsCaches &&
  context.state.caches.tags.stateOf(result.tags, result.timestamp) === 'fresh';

/** While it runs, a prerendered page waits for it. */
export async function trackCacheRead<Result>(
  { prerender }: RequestContext,
  run: () => Promise<Result>,
): Promise<Result> {
  if (prerender) prerender.pendingCaches.count += 1;
  try {
    return await run();
  } finally {
    if (prerender) prerender.pendingCaches.count -= 1;
  }
}
