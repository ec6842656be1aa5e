import { isNextRouterError } from 'next/dist/client/components/is-next-router-error';
import { renderToReadableStream } from 'react-server-dom-webpack/server.edge';
import { prerender } from 'react-server-dom-webpack/static.edge';
import type { Payload } from '../page-tree';
import { errorDocument, insertionFor, renderDocument, withFlight } from './document';
import { digestOf, reportError } from './errors';
import { clientManifest } from './flight';
import { Holes } from './holes';
import { Interrupts } from './interrupts';
import type { HintHeaders, HtmlRenderer, PostponedState } from './ssr';
import { bytesOf, nextTask, openStreamOf, streamOf } from './streams';
import { type Ahead, runWork, type Work } from './work';

/** A page rendered before anyone asked for it. */
export type AheadPage =
  /** Nothing of it waits for a request: the same bytes for everyone. */
  | { kind: 'static'; status: number; headers: Record<string, string>; html: Uint8Array; flight: Uint8Array }
  /** Cache Components: its shell is fixed, and its holes are filled for each request. */
  | { kind: 'shell'; headers: HintHeaders; prelude: Uint8Array; postponed: PostponedState | null }
  | { kind: 'dynamic'; reason: string }
  /** Next.js would not have built it. @param isChanged whether requests are refused, too, for it has been static before */
  | { kind: 'refused'; error: Error; isChanged?: true };

const silent = () => undefined;
/** By these, rendering ahead says that something is left for later. */
const notYet = ['DYNAMIC_SERVER_USAGE', 'BAILOUT_TO_CLIENT_SIDE_RENDERING'];
const isFailure = (error: unknown) => !isNextRouterError(error) && !notYet.includes(digestOf(error) ?? '');

const bailout = 'BAILOUT_TO_CLIENT_SIDE_RENDERING';

const searchOutsideSuspense = (route: string) =>
  new Error(
    `useSearchParams() should be wrapped in a suspense boundary at page "${route}". Read more: https://nextjs.org/docs/messages/missing-suspense-with-csr-bailout`,
  );
/** A cached function that fails tells the page no more than a digest; what it threw itself is what to correct. */
function causeOf({ ahead }: Work & { ahead: Ahead }, error: unknown): unknown {
  const digest = digestOf(error);
  if (digest === undefined) return error;
  return [...ahead.results.values()].find((result) => digestOf(result.error) === digest)?.error ?? error;
}

const refusedBy = (error: unknown): AheadPage => ({
  kind: 'refused',
  error: error instanceof Error ? error : new Error(String(error)),
});

/**
 * Without Cache Components: the page is rendered to its end, and is static unless something asked for a request.
 *
 * @param build makes the payload, in the context of `work`
 */
export async function renderStatic(
  work: Work & { ahead: Ahead },
  renderer: HtmlRenderer,
  build: () => Payload,
): Promise<AheadPage> {
  const failures: unknown[] = [];
  let bailed = false;
  const interrupts = new Interrupts();
  const onError = (error: unknown) => {
    if (digestOf(error) === bailout) bailed = true;
    interrupts.note(error);
    if (isFailure(error)) failures.push(causeOf(work, error));
    return reportError(error, silent);
  };
  try {
    const payload = build();
    const rendering = runWork(work, () => renderToReadableStream(payload, clientManifest, { onError }));
    const flight = await bytesOf(rendering);
    const rendered = await renderDocument(streamOf(flight), renderer, { onError, hints: 'tags' });
    await rendered.allReady;
    if (bailed && rendered.status === 500) return refusedBy(searchOutsideSuspense(work.route));
    const html = await bytesOf(rendered.body);
    if (work.ahead.dynamic) return { kind: 'dynamic', reason: work.ahead.dynamic };
    if (failures.length > 0) return refusedBy(failures[0]);
    const isShown = rendered.status === 200;
    const { status, headers } = isShown ? interrupts : rendered;
    return { kind: 'static', status, headers: { ...rendered.headers, ...headers }, html, flight };
  } catch (error) {
    return work.ahead.dynamic ? { kind: 'dynamic', reason: work.ahead.dynamic } : refusedBy(error);
  }
}

/**
 * With Cache Components: first all caches are filled, then the page is rendered as far as it goes within one
 * task; what is missing becomes a hole, and must be inside `<Suspense>`.
 * Source: next@16.4.6 dist/server/app-render/app-render.js (prerenderToStream)
 */
export async function renderShell(
  makeWork: (round: 'fill' | 'render') => Work & { ahead: Ahead },
  renderer: HtmlRenderer,
  build: (work: Work) => Payload,
): Promise<AheadPage> {
  try {
    await fillCaches(makeWork('fill'), build);
    const work = makeWork('render');
    const failures: unknown[] = [];
    const flight = await flightSoFar(work, build, failures);
    const { ahead } = work;
    if (ahead.unstable) return refusedBy(ahead.unstable);
    if (failures.length > 0) return refusedBy(failures[0]);
    return await shellOf(work, renderer, flight);
  } catch (error) {
    return refusedBy(error);
  }
}

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

async function fillCaches(work: Work & { ahead: Ahead }, build: (work: Work) => Payload): Promise<void> {
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

async function flightSoFar(
  work: Work & { ahead: Ahead },
  build: (work: Work) => Payload,
  failures: unknown[],
): Promise<Uint8Array> {
  const controller = new AbortController();
  const payload = build(work);
  const rendering = runWork(work, () =>
    prerender(payload, clientManifest, {
      signal: controller.signal,
      onError(error) {
        if (controller.signal.aborted) return undefined;
        if (isFailure(error)) failures.push(causeOf(work, error));
        return reportError(error, silent);
      },
    }),
  );
  await nextTask();
  controller.abort();
  return bytesOf((await rendering).prelude);
}

async function shellOf(
  work: Work & { ahead: Ahead },
  renderer: HtmlRenderer,
  flight: Uint8Array,
): Promise<AheadPage> {
  const { ahead } = work;
  const controller = new AbortController();
  const holes = new Holes();
  const interrupts = new Interrupts();
  const insertions: string[] = [];
  const onError = (error: unknown, componentStack: string) => {
    interrupts.note(error);
    insertions.push(insertionFor(error) ?? '');
    if (controller.signal.aborted) holes.note(componentStack);
    return digestOf(error);
  };
  const rendering = renderer.prerender(openStreamOf(flight), onError, controller.signal);
  rendering.catch(silent);
  await nextTask();
  await nextTask();
  controller.abort();
  const shell = await rendering.catch((error: unknown) => ({ error }));
  if ('error' in shell) return thrownPage(shell.error, flight);
  const { postponed, headers } = shell;
  const bytes = await bytesOf(shell.prelude);
  const refusal = holes.refusal(work.route, work.allowsBlocking);
  if (refusal) return refusedBy(refusal);
  if (holes.areBlocking) return { kind: 'dynamic', reason: ahead.dynamic ?? 'an await' };
  // Without holes, too, the browser may be owed something that only a request knows.
  if (postponed || ahead.dynamic) return { kind: 'shell', headers, prelude: bytes, postponed };
  const html = await bytesOf(withFlight(streamOf(bytes), streamOf(flight), insertions));
  const { status } = interrupts;
  return { kind: 'static', status, headers: { ...headers, ...interrupts.headers }, html, flight };
}

/** `redirect()` and `notFound()` are answers that can be kept, too. */
async function thrownPage(error: unknown, flight: Uint8Array): Promise<AheadPage> {
  if (!isNextRouterError(error)) return refusedBy(error);
  const { status, headers = {}, body } = errorDocument(error, streamOf(flight));
  return { kind: 'static', status, headers, html: await bytesOf(body), flight };
}
