import { sha1 } from '@noble/hashes/legacy';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { CacheLife } from '../cache-life';
import { shortest } from '../cache-life';
import {
  type CacheScope,
  currentContext,
  currentScope,
  type RequestContext,
  runScope,
} from '../request-context';
import { nextTimestamp } from '../tags';
import { trackCacheRead } from '../use-cache-find';
import { validTags } from './valid-tags';

interface Options {
  /** Seconds, or `false` for no limit. */
  revalidate?: number | false;
  tags?: string[];
}

/** What is known of a function before it is called. */
interface Cached {
  tags: readonly string[];
  cacheLife: CacheLife;
}

/**
 * Caches what a function returns, as JSON, by key parts, the function's text and its arguments. The first caller
 * gets the value itself, later ones what JSON has left of it.
 * Source: next@16.4.6 dist/server/web/spec-extension/unstable-cache.js
 *
 * @throws {Error} for a `revalidate` that Next.js refuses
 */
export function unstable_cache<Args extends unknown[], Result>(
  fn: (...args: Args) => Promise<Result>,
  keyParts: string[] = [],
  options: Options = {},
): (...args: Args) => Promise<Result> {
  const cached = {
    cacheLife: cacheLifeOf(options.revalidate, fn),
    tags: options.tags ? validTags(options.tags, `unstable_cache ${fn.toString()}`) : [],
  };
  const fixed = `${fn.toString()}-${keyParts.join(',')}`;
  return async (...args) => {
    const context = currentContext('unstable_cache');
    const invocation = `${fixed}-${JSON.stringify(args)}`;
    const key = bytesToHex(sha1(utf8ToBytes(invocation)));
    const outer = currentScope();
    propagate(context, outer, cached);
    const fill = () => trackCacheRead(context, () => fillEntry(context, key, cached, () => fn(...args)));
    const isRead = !context.skipsCaches && !context.fillsCachesAgain && outer?.kind !== 'unstable-cache';
    const found = isRead ? context.state.caches.data.find(key, context.implicitTags) : undefined;
    if (!found) return fill();
    const kept = found.entry.value;
    const value: Result = kept === undefined ? undefined : JSON.parse(kept);
    if (found.state === 'fresh') return value;
    const refilled = fill().catch((error: unknown) => {
      console.error(`revalidating cache with key: ${invocation}`, error);
      return value;
    });
    // What goes on into another cache must not be old.
    return context.prerender || outer ? refilled : value;
  };
}

function cacheLifeOf(revalidate: Options['revalidate'], fn: (...args: never[]) => unknown): CacheLife {
  if (revalidate === 0) {
    throw new Error(
      `Invariant revalidate: 0 can not be passed to unstable_cache(), must be "false" or "> 0" ${fn.toString()}`,
    );
  }
  const isNumber = typeof revalidate === 'number' && revalidate > -1;
  if (!isNumber && revalidate !== undefined && revalidate !== false) {
    throw new Error(
      `Invalid revalidate value "${revalidate}" on "unstable_cache ${fn.name || fn.toString()}", must be a non-negative number or false`,
    );
  }
  const infinite = Number.POSITIVE_INFINITY;
  return { stale: infinite, revalidate: isNumber ? revalidate : infinite, expire: infinite };
}

/** A prerendered page, or a cached function around, ages with the value. */
function propagate(
  context: RequestContext,
  outer: CacheScope | undefined,
  { tags, cacheLife }: Cached,
): void {
  if (outer?.kind === 'unstable-cache') return;
  if (!outer) context.onCacheRead?.({ tags: new Set(tags), cacheLife });
  else {
    for (const tag of tags) outer.tags.add(tag);
    Object.assign(outer.cacheLife, shortest(outer.cacheLife, cacheLife));
  }
}

async function fillEntry<Result>(
  context: RequestContext,
  key: string,
  { tags, cacheLife }: Cached,
  run: () => Promise<Result>,
): Promise<Result> {
  const timestamp = nextTimestamp();
  const scope: CacheScope = { kind: 'unstable-cache', tags: new Set(tags), cacheLife, explicitCacheLife: {} };
  const value = await runScope(scope, run);
  if (!context.skipsCaches)
    context.state.caches.data.set(
      key,
      { value: JSON.stringify(value), tags: scope.tags, cacheLife },
      timestamp,
    );
  return value;
}
