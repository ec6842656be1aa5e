import {
  getAccessFallbackHTTPStatus,
  isHTTPAccessFallbackError,
} from 'next/dist/client/components/http-access-fallback/http-access-fallback';
import {
  getRedirectStatusCodeFromError,
  getURLFromRedirectError,
} from 'next/dist/client/components/redirect';
import { isRedirectError } from 'next/dist/client/components/redirect-error';
import type { ReactFormState } from 'react-dom/client';
import { renderToReadableStream } from 'react-server-dom-webpack/server.edge';
import { injectRSCPayload } from 'rsc-html-stream/server';
import type { Payload } from '../shared/page-tree';
import { reportRenderError } from './errors';
import { clientManifest } from './flight';
import { inserting } from './inserting';
import type { HtmlRenderer, Insert } from './ssr';

type Bytes = ReadableStream<Uint8Array>;

export function renderFlight(payload: Payload, temporaryReferences?: unknown): Bytes {
  return renderToReadableStream(payload, clientManifest, {
    onError: (error) => reportRenderError(error),
    temporaryReferences,
  });
}

export interface Rendered {
  status: number;
  headers?: Record<string, string>;
  body: Bytes;
  /** Resolves once every hole of the page is filled. */
  allReady: Promise<void>;
}

/** What Next.js puts into a document whose head has been sent when a part of it redirects or is not found. */
export function insertionFor(error: unknown): string | undefined {
  if (isHTTPAccessFallbackError(error)) return '<meta name="robots" content="noindex"/>';
  if (!isRedirectError(error)) return undefined;
  const isPermanent = getRedirectStatusCodeFromError(error) === 308;
  const url = getURLFromRedirectError(error).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<meta id="__next-page-redirect" http-equiv="refresh" content="${isPermanent ? 0 : 1};url=${url}"/>`;
}

interface Options {
  formState?: ReactFormState | null;
  /** Told of each error of a Client Component; gives its digest. */
  onError?: (error: unknown) => string;
  hints?: 'headers' | 'tags';
}

/**
 * A page as HTML with its Flight payload inlined. Where the frame of the page itself fails, the browser gets an
 * empty document and renders from Flight, so that `error.tsx` and `not-found.tsx` can show it.
 * Source: next@16.4.6 dist/server/app-render/app-render.js (renderToStream)
 */
export async function renderDocument(
  flight: Bytes,
  renderer: HtmlRenderer,
  { formState = null, onError = (error) => reportRenderError(error), hints }: Options = {},
): Promise<Rendered> {
  const [forHtml, forBrowser] = flight.tee();
  const insertions: string[] = [];
  const noteError = (error: unknown) => {
    const insertion = insertionFor(error);
    if (insertion) insertions.push(insertion);
    return onError(error);
  };
  try {
    const html = await renderer.stream(forHtml, noteError, formState, hints);
    const { headers, allReady, insert } = html;
    return { status: 200, headers, body: withFlight(html, forBrowser, all(insert, insertions)), allReady };
  } catch (error) {
    return { ...errorDocument(error, forBrowser), allReady: Promise.resolve() };
  }
}

/** What the app inserts, and in front of it what errors have left; the latter is told once. */
export const all =
  (insert: Insert, insertions: string[]): Insert =>
  async () =>
    (await insert()) + insertions.splice(0).join('');

/** @param insert asked in front of each part of the document */
export function withFlight(html: Bytes, flight: Bytes, insert: Insert): Bytes {
  return html.pipeThrough(inserting(insert)).pipeThrough(injectRSCPayload(flight));
}

/** The document of a page whose frame failed: empty, with the status that the error stands for. */
export function errorDocument(error: unknown, flight: Bytes): Omit<Rendered, 'allReady'> {
  const isMissing = isHTTPAccessFallbackError(error);
  const meta = isMissing ? '<meta name="robots" content="noindex"/>' : '';
  const html = new Response(
    `<!DOCTYPE html><html id="__next_error__"><head>${meta}</head><body></body></html>`,
  ).body as Bytes;
  const body = html.pipeThrough(injectRSCPayload(flight));
  if (isMissing) return { status: getAccessFallbackHTTPStatus(error), body };
  if (!isRedirectError(error)) return { status: 500, body };
  return {
    status: getRedirectStatusCodeFromError(error),
    headers: { location: getURLFromRedirectError(error) },
    body,
  };
}
