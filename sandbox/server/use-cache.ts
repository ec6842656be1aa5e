import {
  createUseCachePrivateInsidePublicUseCacheError,
  createUseCachePrivateInsideUnstableCacheError,
} from 'next/dist/server/use-cache/use-cache-messages';
import { cache as onceInRender } from 'react';
import { shortest } from './cache-life';
import { markCached } from './cached-functions';
import type { CachedResult } from './cached-result';
import { serverConsumerManifest } from './flight';
import { flightClient } from './flight-client';
import {
  type CacheScope,
  currentContext,
  currentScope,
  needRequestData,
  type RequestContext,
} from './request-context';
import { streamOf } from './streams';
import { type AnyFunction, asSegmentCall, cacheKeyOf } from './use-cache-arguments';
import { fillEntry, isInUnstableCache } from './use-cache-fill';
import { createFinder } from './use-cache-find';
import { isShortLived, omitFromPrerender } from './use-cache-prerender';

type Kind = 'default' | 'private' | 'remote';

/**
 * What `'use cache'` makes of a function: its result is kept as a Flight payload, by id and arguments; what
 * cannot be part of a key, such as `children`, passes through.
 * Source: next@16.4.6 dist/server/use-cache/use-cache-wrapper.js
 *
 * @param has whether a Server Function has this id
 */
export function createUseCache(buildId: string, has: (id: string) => boolean) {
  const find = createFinder();

  /** @param declared how many arguments the function declares; others neither reach it nor make another entry */
  return function cache(fn: AnyFunction, id: string, kind: Kind, declared?: number): AnyFunction {
    const isPrivate = kind === 'private';
    async function call(args: unknown[]): Promise<unknown> {
      const context = currentContext('use cache');
      // The compiler of Next.js leaves the directive out of the bundle of proxy.ts.
      if (context.kind === 'proxy') return fn(...args);
      const outer = currentScope();
      refuse(context, kind, outer);
      refuseRootParams(context, id, outer);
      const waiting = isPrivate && needRequestData(context, '"use cache: private"');
      if (waiting) return waiting;
      const { createFromReadableStream, createTemporaryReferenceSet, encodeReply } = flightClient();
      const temporaryReferences = createTemporaryReferenceSet();
      const segment = asSegmentCall(context, { fn, args }, isPrivate);
      const encoded = await encodeReply([buildId, id, segment.args], { temporaryReferences });
      const fill = () => fillEntry(context, { fn: segment.fn, encoded, isPrivate, outer, has });
      const result = await find({ context, outer, isPrivate, id, key: await cacheKeyOf(encoded), fill });
      const hole = result
        ? propagate(context, outer, result, isPrivate)
        : new Promise<never>(() => undefined);
      if (!result || hole) return hole;
      return createFromReadableStream(streamOf(result.bytes), {
        serverConsumerManifest: serverConsumerManifest(has),
        temporaryReferences,
      });
    }
    // Next's compiler does the same: equal calls of one render share a promise.
    return markCached(onceInRender((...args: unknown[]) => call(args.slice(0, declared))));
  };
}

function refuse({ state, route }: RequestContext, kind: Kind, outer: CacheScope | undefined): void {
  if (!state.config.useCache) {
    const directive = kind === 'default' ? 'use cache' : `use cache: ${kind}`;
    throw new Error(
      `To use "${directive}", please enable the feature flag \`cacheComponents\` in your Next.js config.`,
    );
  }
  if (kind !== 'private') return;
  if (outer?.kind === 'use-cache') throw createUseCachePrivateInsidePublicUseCacheError(route);
  if (outer?.kind === 'unstable-cache') throw createUseCachePrivateInsideUnstableCacheError(route);
}

/** @throws {Error} in Next's words, where `unstable_cache` is around a function that reads root params */
function refuseRootParams({ state, route }: RequestContext, id: string, outer: CacheScope | undefined): void {
  const names = [...(state.caches.rootParamsRead.get(id) ?? [])].sort();
  if (names.length === 0 || !isInUnstableCache(outer)) return;
  throw new Error(
    `Route ${route} used root params (${names.join(', ')}) inside \`"use cache"\` nested within \`unstable_cache\`. Root params are not available in this context.`,
  );
}

/** Whatever shows the result ages with it. */
function propagate(
  context: RequestContext,
  outer: CacheScope | undefined,
  result: CachedResult,
  isPrivate: boolean,
): Promise<never> | undefined {
  if (outer) {
    for (const name of result.rootParamsRead) outer.rootParamsRead?.add(name);
    if (outer.kind !== 'unstable-cache') propagateToOuter(result, outer, isPrivate);
    return undefined;
  }
  const hole = omitFromPrerender(context, result);
  if (!hole) context.onCacheRead?.(result);
  return hole;
}

/** A cached function that calls another takes over its tags, and its cache life where that is shorter. */
function propagateToOuter({ tags, cacheLife }: CachedResult, outer: CacheScope, isPrivate: boolean): void {
  for (const tag of tags) outer.tags.add(tag);
  Object.assign(outer.cacheLife, shortest(outer.cacheLife, cacheLife));
  if (!isPrivate && isShortLived(cacheLife)) outer.holdsShortLived = true;
}
