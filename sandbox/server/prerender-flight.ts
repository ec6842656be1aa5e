import { prerender } from 'react-server-dom-webpack/static.edge';
import type { Payload } from '../shared/page-tree';
import { reportRenderError } from './errors';
import { clientManifest } from './flight';
import { causeOf, isFailure } from './prerendered-page';
import {
  type PrerenderContext,
  type PrerenderState,
  type RequestContext,
  runInContext,
} from './request-context';
import { bytesOf, nextTask } from './streams';

const silent = () => undefined;

/**
 * Whether a page comes to its end with what its request brings and what is cached, waiting for nothing else. Such a
 * page Next.js sends along a second time, for the browser to keep.
 * Source: next@16.4.6 dist/server/app-render/app-render.js (spawnRuntimePrefetchWithFilledCaches)
 */
export async function isWholeImmediately(context: PrerenderContext, payload: Payload): Promise<boolean> {
  const controller = new AbortController();
  const outcome = { isDone: false, hasFailed: false };
  const onError = () => {
    outcome.hasFailed = true;
    return undefined;
  };
  const rendering = runInContext(context, () =>
    prerender(payload, clientManifest, { signal: controller.signal, onError }),
  ).then(() => {
    outcome.isDone = true;
  }, silent);
  await nextTask();
  if (context.prerender.pendingCaches.count > 0) await cachesFilled(context.prerender);
  const { isDone, hasFailed } = outcome;
  controller.abort();
  await rendering;
  return isDone && !hasFailed && !context.prerender.syncIOError;
}

/** Runs a page until all that it caches is there. */
export async function fillCaches(
  context: PrerenderContext,
  build: (context: RequestContext) => Payload,
): Promise<void> {
  const controller = new AbortController();
  const payload = build(context);
  const rendering = runInContext(context, () =>
    prerender(payload, clientManifest, { signal: controller.signal, onError: () => 'unused' }),
  );
  await cachesFilled(context.prerender);
  controller.abort();
  await rendering.catch(silent);
}

/** A cached function may call another one once it has its own data, so one quiet task is not enough. */
async function cachesFilled({ pendingCaches }: PrerenderState): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet = pendingCaches.count === 0 ? quiet + 1 : 0) await nextTask();
}

export interface PrerenderedFlight {
  bytes: Uint8Array;
  /** Whether the server has nothing to add to it at a request. */
  isWhole: boolean;
  /** Whether the browser has yet to be told the values of dynamic segments. */
  lacksParams: boolean;
}

/** Renders a page as far as it goes within one task. */
export async function prerenderFlight(
  context: PrerenderContext,
  build: (context: RequestContext) => Payload,
  failures: unknown[],
): Promise<PrerenderedFlight> {
  const controller = new AbortController();
  const payload = build(context);
  let isDone = false;
  const rendering = runInContext(context, () =>
    prerender(payload, clientManifest, {
      signal: controller.signal,
      onError(error) {
        if (controller.signal.aborted) return undefined;
        if (isFailure(error)) failures.push(causeOf(context, error));
        return reportRenderError(error, silent);
      },
    }),
  );
  rendering.then(() => {
    isDone = true;
  }, silent);
  await nextTask();
  const isWhole = isDone && context.prerender.dynamic === undefined;
  controller.abort();
  const bytes = await bytesOf((await rendering).prelude);
  const lacksParams = payload.f?.unknown?.params ?? false;
  return { bytes, isWhole, lacksParams };
}
