import { isNextRouterError } from 'next/dist/client/components/is-next-router-error';
import { createLazyResult } from 'next/dist/server/lib/lazy-result';
import { UseCacheTimeoutError } from 'next/dist/server/use-cache/use-cache-errors';
import {
  createTemporaryReferenceSet,
  decodeReply,
  renderToReadableStream,
} from 'react-server-dom-webpack/server.edge';
import { waitFor } from '../shared/timeout';
import type { CacheLife } from './cache-life';
import type { CachedResult } from './cached-result';
import { reportRenderError } from './errors';
import { actionManifest, clientManifest } from './flight';
import { type CacheScope, type RequestContext, runInContext, runScope } from './request-context';
import { bytesOf } from './streams';
import { nextTimestamp } from './tags';
import type { AnyFunction } from './use-cache-arguments';

interface Filling {
  fn: AnyFunction;
  encoded: string | FormData;
  isPrivate: boolean;
  /** The cached function that calls it. */
  outer: CacheScope | undefined;
  /** Whether a Server Function has this id. */
  has: (id: string) => boolean;
}

/**
 * Runs a cached function in a scope and a render of its own: nothing of the request reaches it, what React's
 * `cache()` holds outside neither.
 * Source: next@16.4.6 dist/server/use-cache/use-cache-wrapper.js (generateCacheEntryImpl)
 *
 * @returns undefined where the function waits for what only a request knows
 */
export async function fillEntry(
  context: RequestContext,
  filling: Filling,
): Promise<CachedResult | undefined> {
  const scope = newScope(context, filling);
  const timestamp = nextTimestamp();
  const givenUp = new Promise<undefined>((resolve) => {
    scope.giveUp = () => resolve(undefined);
  });
  const { tooLate, stopWaiting } = timeoutFor(context);
  const rendering = [render(context, scope, filling), givenUp, tooLate];
  const rendered = await Promise.race(rendering).finally(stopWaiting);
  if (!rendered) return undefined;
  const { tags, cacheLife, explicitCacheLife, holdsShortLived = false, rootParamsRead = new Set() } = scope;
  return {
    ...rendered,
    ...{
      tags,
      cacheLife: { ...cacheLife, ...explicitCacheLife },
      explicitCacheLife,
      holdsShortLived,
      timestamp,
      rootParamsRead,
    },
  };
}

/** @param scope of the cached function that calls another */
export const isInUnstableCache = (scope: CacheScope | undefined): boolean =>
  scope?.kind === 'unstable-cache' || scope?.isInUnstableCache === true;
/** How long a cached function may take at most while its page is prerendered, in milliseconds. Next.js gives it 54 s. */
const maxTimeout = 5000;

/** With Cache Components a page waits for its cached functions before anything of it is shown. */
function timeoutFor({ prerender, route, state }: RequestContext): {
  tooLate: Promise<never>;
  stopWaiting: () => void;
} {
  let stopWaiting: () => void = () => undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    if (!prerender?.hangs || prerender.isRuntimePrerender) return;
    const timeout = Math.min(state.config.useCacheTimeout * 1000, maxTimeout);
    stopWaiting = waitFor(timeout, () => {
      prerender.timedOut = new UseCacheTimeoutError(route);
      reject(prerender.timedOut);
    });
  });
  return { tooLate, stopWaiting };
}

const newScope = ({ state }: RequestContext, { isPrivate, outer }: Filling): CacheScope => ({
  kind: isPrivate ? 'private' : 'use-cache',
  isInUnstableCache: isInUnstableCache(outer),
  tags: new Set(),
  cacheLife: { stale: 300, ...(state.config.cacheLife.default as Omit<CacheLife, 'stale'>) },
  explicitCacheLife: {},
  rootParamsRead: new Set(),
});

async function render(context: RequestContext, scope: CacheScope, { fn, encoded, has }: Filling) {
  const temporaryReferences = createTemporaryReferenceSet();
  const [, , args] = await decodeReply<[string, string, unknown[]]>(encoded, actionManifest(has), {
    temporaryReferences,
  });
  const failures: unknown[] = [];
  const onError = (error: unknown) => {
    if (!isNextRouterError(error)) failures.push(error);
    return reportRenderError(error, context.prerender ? () => undefined : undefined);
  };
  // React calls the function as a part of the render, or its `cache()` would hold nothing in there.
  const result = createLazyResult(async () => fn(...args));
  const stream = runInContext(context, () =>
    runScope(scope, () => renderToReadableStream(result, clientManifest, { onError, temporaryReferences })),
  );
  const bytes = await bytesOf(stream);
  return failures.length > 0 ? { bytes, error: failures[0] } : { bytes };
}
