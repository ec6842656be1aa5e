import { appendMutableCookies } from 'next/dist/server/web/spec-extension/adapters/request-cookies';
import { injectRSCPayload } from 'rsc-html-stream/server';
import { routerHeaders } from '../shared/page-tree';
import type { ActionOutcome } from './action';
import { dynamicCaching } from './answers';
import type { Load } from './build-page';
import { cacheControlOf } from './cache-life';
import { all, insertionFor, renderDocument, renderFlight } from './document';
import { reportRenderError } from './errors';
import type { FoundPage } from './find-page';
import { inserting } from './inserting';
import { needsWholeHead } from './metadata';
import type { PageAt } from './page-at';
import type { Pages } from './pages';
import type { PrerenderedPage } from './prerendered-page';
import { type RequestContext, revalidation, runInContext } from './request-context';
import type { HtmlRenderer } from './ssr';
import { joined, streamOf } from './streams';

const flightType = 'text/x-component';
const actionCaching = 'no-cache, no-store, max-age=0, must-revalidate';
interface Answering {
  pages: Pages;
  renderer: HtmlRenderer;
  load: Load;
}

/** The answer to a fetched Server Action: what it returned and, where it changed what the page shows, the page. */
export function answerAction(
  { pages, load }: Answering,
  context: RequestContext,
  page: PageAt,
  outcome: Extract<ActionOutcome, { kind: 'fetched' }>,
): Response {
  const payload = pages.payload(page, context, load);
  const { a, f, b } = {
    ...payload,
    a: outcome.result,
    f: outcome.withPage && page.route ? payload.f : undefined,
  };
  const headers = new Headers({ 'content-type': flightType, 'cache-control': actionCaching });
  if (context.revalidated !== revalidation.none)
    headers.set(routerHeaders.actionRevalidated, String(context.revalidated));
  appendMutableCookies(headers, context.mutableCookies);
  const body = runInContext(context, () =>
    renderFlight({ a, ...(f && { f }), b }, outcome.temporaryReferences),
  );
  const missing = outcome.status === 200 && !page.route;
  return new Response(body, { status: missing ? 404 : outcome.status, headers });
}

/** A page for the router (`rsc: 1`) or as a document. A form's answer is always rendered again. */
export async function answerPage(
  answering: Answering,
  context: RequestContext,
  page: PageAt,
  form?: Extract<ActionOutcome, { kind: 'form' }>,
): Promise<Response> {
  const isFlight = context.request.headers.get(routerHeaders.flight) === '1';
  // A shell is sent before metadata that waits; next@16.4.6 dist/build/templates/app-page-runtime.js.
  const isShellTooLittle = context.state.config.cacheComponents && needsWholeHead(context.request);
  const found =
    form || context.skipsCaches || isShellTooLittle ? undefined : await answering.pages.find(page);
  const prerendered = found?.page;
  if (prerendered?.kind === 'refused') throw prerendered.error;
  if (prerendered && prerendered.kind !== 'dynamic' && isFixed(page) && !mayAsk(context.request)) {
    return new Response('Method Not Allowed', { status: 405, headers: { allow: 'GET, HEAD' } });
  }
  if (found && prerendered?.kind === 'static') return keptAnswer(prerendered, found, isFlight, page);
  const response = isFlight
    ? flightAnswer(answering, context, page)
    : await documentAnswer(
        answering,
        context,
        page,
        prerendered?.kind === 'shell' ? prerendered : undefined,
        form,
      );
  if (found && prerendered?.kind === 'shell' && prerendered.isWhole && !isFlight)
    markKept(response.headers, found);
  appendMutableCookies(response.headers, context.mutableCookies);
  return response;
}

function markKept(headers: Headers, { cacheLife, cache }: FoundPage): void {
  headers.set('cache-control', cacheControlOf(cacheLife));
  headers.set('x-nextjs-cache', cache);
  headers.set('x-nextjs-prerender', '1');
}

/**
 * Whether a prerendered page answers: to reading, and to what could be a form's Server Action.
 * Source: next@16.4.6 dist/server/base-server.js, renderToResponseWithComponentsImpl
 */
function mayAsk({ method, headers }: Request): boolean {
  const type = headers.get('content-type') ?? '';
  return (
    method === 'GET' || method === 'HEAD' || /^(multipart|application\/x-www-form-urlencoded)/.test(type)
  );
}

/** Next.js looks a page up among those that are prerendered by its route, so one with dynamic segments is never found. */
const isFixed = ({ route }: PageAt) => route?.segments.every((segment) => !segment.startsWith('['));

function keptAnswer(
  { status, headers, html, flight }: Extract<PrerenderedPage, { kind: 'static' }>,
  found: FoundPage,
  isFlight: boolean,
  page: PageAt,
): Response {
  const body = (isFlight ? flight : html) as BodyInit;
  const type = isFlight ? flightType : 'text/html; charset=utf-8';
  const response = new Response(body, {
    status: isFlight && status !== 404 ? 200 : page.route ? status : 404,
    headers: { ...(!isFlight && headers), 'content-type': type },
  });
  markKept(response.headers, found);
  // Caches on the way may not keep that there is nothing at an address; next@16.4.6 dist/server/lib/router-server.js (write404).
  if (!page.route) response.headers.set('cache-control', dynamicCaching);
  return response;
}

function flightAnswer({ pages, load }: Answering, context: RequestContext, page: PageAt): Response {
  const onScreen = readLayers(context.request.headers.get(routerHeaders.layers));
  const { f, b } = pages.payload(page, context, load, onScreen);
  const body = runInContext(context, () =>
    renderFlight({ f: { ...f, isWhole: pages.isWhole(page, context) }, b }),
  );
  return new Response(body, {
    status: page.route ? 200 : 404,
    headers: { 'content-type': flightType, 'cache-control': dynamicCaching },
  });
}

async function documentAnswer(
  { pages, renderer, load }: Answering,
  context: RequestContext,
  page: PageAt,
  shell: Extract<PrerenderedPage, { kind: 'shell' }> | undefined,
  form: Extract<ActionOutcome, { kind: 'form' }> | undefined,
): Promise<Response> {
  const { f, b } = pages.payload(page, context, load);
  // An action may have changed what this answer was made from.
  const tree = form ? f : { ...f, isWhole: pages.isWhole(page, context) };
  const flight = runInContext(context, () =>
    renderFlight({ f: tree, b, ...(form?.formState && { s: form.formState }) }),
  );
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': dynamicCaching };
  if (shell) {
    const body = await resumed(renderer, shell, flight);
    return new Response(body, { status: page.route ? 200 : 404, headers: { ...headers, ...shell.headers } });
  }
  const rendered = await renderDocument(flight, renderer, { formState: form?.formState });
  return new Response(rendered.body, {
    status: page.route ? rendered.status : 404,
    headers: { ...headers, ...rendered.headers },
  });
}

async function resumed(
  renderer: HtmlRenderer,
  { prelude, postponed }: Extract<PrerenderedPage, { kind: 'shell' }>,
  flight: ReadableStream<Uint8Array>,
): Promise<ReadableStream<Uint8Array>> {
  if (!postponed) return streamOf(prelude).pipeThrough(injectRSCPayload(flight));
  const insertions: string[] = [];
  const onError = (error: unknown) => {
    const insertion = insertionFor(error);
    if (insertion) insertions.push(insertion);
    return reportRenderError(error);
  };
  const [forHtml, forBrowser] = flight.tee();
  const rest = await renderer.resume(forHtml, onError, postponed);
  const inserted = rest.pipeThrough(inserting(all(rest.insert, insertions)));
  return joined(streamOf(prelude), inserted).pipeThrough(injectRSCPayload(forBrowser));
}

function readLayers(header: string | null): string[] {
  try {
    const layers: unknown = JSON.parse(header ?? '[]');
    return Array.isArray(layers) ? layers.map(String) : [];
  } catch {
    return [];
  }
}
