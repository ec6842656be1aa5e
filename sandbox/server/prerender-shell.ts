import { isNextRouterError } from 'next/dist/client/components/is-next-router-error';
import { injectRSCPayload } from 'rsc-html-stream/server';
import type { Payload } from '../shared/page-tree';
import { all, errorDocument, insertionFor } from './document';
import { Holes } from './holes';
import { inserting } from './inserting';
import { Interrupts } from './interrupts';
import { fillCaches, type PrerenderedFlight, prerenderFlight } from './prerender-flight';
import { clientCause, prerenderHtml } from './prerender-html';
import { type PrerenderedPage, refusedBy } from './prerendered-page';
import type { PrerenderContext, RequestContext } from './request-context';
import type { HtmlRenderer, PostponedState } from './ssr';
import { bytesOf, joined, openStreamOf, streamOf } from './streams';

/**
 * With Cache Components: first all caches are filled, then the page is rendered as far as it goes within one
 * task; what is missing becomes a hole, and must be inside `<Suspense>`.
 * Source: next@16.4.6 dist/server/app-render/app-render.js (prerenderToStream)
 */
export async function prerenderShell(
  makeContext: (round: 'fill' | 'render') => PrerenderContext,
  renderer: HtmlRenderer,
  build: (context: RequestContext) => Payload,
): Promise<PrerenderedPage> {
  try {
    const fillContext = makeContext('fill');
    await fillCaches(fillContext, build);
    if (fillContext.prerender.timedOut) return refusedBy(fillContext.prerender.timedOut);
    const context = makeContext('render');
    const failures: unknown[] = [];
    const flight = await prerenderFlight(context, build, failures);
    const { prerender } = context;
    if (prerender.syncIOError) return refusedBy(prerender.syncIOError);
    if (failures.length > 0) return refusedBy(failures[0]);
    return await shellOf(context, renderer, flight);
  } catch (error) {
    return refusedBy(error);
  }
}

async function shellOf(
  context: PrerenderContext,
  renderer: HtmlRenderer,
  { bytes: flight, isWhole, lacksParams }: PrerenderedFlight,
): Promise<PrerenderedPage> {
  const { prerender, route } = context;
  const holes = new Holes();
  const interrupts = new Interrupts();
  const insertions: string[] = [];
  const shell = await prerenderHtml(renderer, flight, (error, componentStack, isAborted) => {
    interrupts.note(error);
    insertions.push(insertionFor(error) ?? '');
    if (isAborted) holes.note(componentStack);
  });
  if (context.mustBeStatic && !isWhole) return refusedBy(holes.refusalOfStatic(route));
  if ('error' in shell) return thrownPage(shell.error, flight);
  const { postponed, headers } = shell;
  const insert = all(shell.insert, insertions);
  const prelude = await bytesOf(shell.prelude.pipeThrough(inserting(insert)));
  const refusal = holes.refusal(route, context.allowsBlocking);
  if (refusal) return { ...refusedBy((await clientCause(renderer, flight, route)) ?? refusal), isWhole };
  if (holes.areBlocking) return { kind: 'dynamic', reason: prerender.dynamic ?? 'an await' };
  if (!isWhole) return { kind: 'shell', headers, prelude, postponed };
  const document = postponed ? await bailedOutToClient(renderer, flight, prelude, postponed) : prelude;
  // Without holes, too, the browser may be owed something that only a request knows.
  if (lacksParams) return { kind: 'shell', headers, prelude: document, postponed: null, isWhole };
  const html = await bytesOf(streamOf(document).pipeThrough(injectRSCPayload(streamOf(flight))));
  const { status } = interrupts;
  return { kind: 'static', status, headers: { ...headers, ...interrupts.headers }, html, flight };
}

/**
 * The server has nothing to add at a request, so what is missing is rendered by the browser.
 * Source: next@16.4.6 dist/server/app-render/app-render.js (prerenderToStream)
 */
async function bailedOutToClient(
  renderer: HtmlRenderer,
  flight: Uint8Array,
  prelude: Uint8Array,
  postponed: PostponedState,
): Promise<Uint8Array> {
  const rest = await renderer.bailoutToClient(openStreamOf(flight), postponed);
  return bytesOf(joined(streamOf(prelude), rest.pipeThrough(inserting(rest.insert))));
}

/** `redirect()` and `notFound()` are answers that can be kept, too. */
async function thrownPage(error: unknown, flight: Uint8Array): Promise<PrerenderedPage> {
  if (!isNextRouterError(error)) return refusedBy(error);
  const { status, headers = {}, body } = errorDocument(error, streamOf(flight));
  return { kind: 'static', status, headers, html: await bytesOf(body), flight };
}
