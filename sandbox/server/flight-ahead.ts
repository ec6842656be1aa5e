import { prerender } from 'react-server-dom-webpack/static.edge';
import type { Payload } from '../page-tree';
import { causeOf, isFailure } from './ahead-page';
import { reportRenderError } from './errors';
import { clientManifest } from './flight';
import { bytesOf, nextTask } from './streams';
import { type Ahead, runWork, type Work } from './work';

const silent = () => undefined;

/**
 * Whether a page comes to its end with what its request brings and what is cached, waiting for nothing else. Such a
 * page Next.js sends along a second time, for the browser to keep.
 * Source: next@16.4.6 dist/server/app-render/app-render.js (spawnRuntimePrefetchWithFilledCaches)
 */
export async function isWholeAtOnce(work: Work & { ahead: Ahead }, payload: Payload): Promise<boolean> {
  const controller = new AbortController();
  const outcome = { isDone: false, hasFailed: false };
  const onError = () => {
    outcome.hasFailed = true;
    return undefined;
  };
  const rendering = runWork(work, () =>
    prerender(payload, clientManifest, { signal: controller.signal, onError }),
  ).then(() => {
    outcome.isDone = true;
  }, silent);
  await nextTask();
  if (work.ahead.filling.count > 0) await cachesFilled(work.ahead);
  const { isDone, hasFailed } = outcome;
  controller.abort();
  await rendering;
  return isDone && !hasFailed && !work.ahead.unstable;
}

/** Runs a page until all that it caches is there. */
export async function fillCaches(
  work: Work & { ahead: Ahead },
  build: (work: Work) => Payload,
): Promise<void> {
  const controller = new AbortController();
  const payload = build(work);
  const rendering = runWork(work, () =>
    prerender(payload, clientManifest, { signal: controller.signal, onError: () => 'unused' }),
  );
  await cachesFilled(work.ahead);
  controller.abort();
  await rendering.catch(silent);
}

/** A cached function may call another one once it has its own data, so one quiet task is not enough. */
async function cachesFilled({ filling }: Ahead): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet = filling.count === 0 ? quiet + 1 : 0) await nextTask();
}

export interface FlightAhead {
  bytes: Uint8Array;
  /** Whether the server has nothing to add to it at a request. */
  isWhole: boolean;
  /** Whether the browser has yet to be told the values of dynamic segments. */
  lacksParams: boolean;
}

/** Renders a page as far as it goes within one task. */
export async function flightSoFar(
  work: Work & { ahead: Ahead },
  build: (work: Work) => Payload,
  failures: unknown[],
): Promise<FlightAhead> {
  const controller = new AbortController();
  const payload = build(work);
  let isDone = false;
  const rendering = runWork(work, () =>
    prerender(payload, clientManifest, {
      signal: controller.signal,
      onError(error) {
        if (controller.signal.aborted) return undefined;
        if (isFailure(error)) failures.push(causeOf(work, error));
        return reportRenderError(error, silent);
      },
    }),
  );
  rendering.then(() => {
    isDone = true;
  }, silent);
  await nextTask();
  const isWhole = isDone && work.ahead.dynamic === undefined;
  controller.abort();
  const bytes = await bytesOf((await rendering).prelude);
  const lacksParams = payload.f?.unknown?.params ?? false;
  return { bytes, isWhole, lacksParams };
}
