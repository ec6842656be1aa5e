import { createElement, type ReactNode, Suspense } from 'react';
import type { ReactFormState } from 'react-dom/client';
import { renderToReadableStream } from 'react-server-dom-webpack/server.edge';
import { injectRSCPayload } from 'rsc-html-stream/server';
import type { Route } from '../protocol';
import { reportError } from './errors';
import { clientManifest } from './flight';
import type { Params } from './router';

type Load = (id: string) => Record<string, unknown>;
type Component = (props: Record<string, unknown>) => ReactNode;

/** What a page's Flight payload holds. Next.js sends a tree of segments in `f`; here it is the whole page. */
export interface Payload {
  /** The value an action returned. */
  a?: unknown;
  /** The page; left out where an action changed nothing that it shows. */
  f?: ReactNode;
  /** Build id. */
  b: string;
}

/** HTML as it streams; `allReady` resolves once every hole of the page is filled. */
export type HtmlStream = ReadableStream<Uint8Array> & { allReady: Promise<void> };

/** Turns Flight into HTML; the second React of the worker, see `ssr.ts`. */
export type RenderHtml = (
  flight: ReadableStream<Uint8Array>,
  formState: ReactFormState | null,
) => Promise<HtmlStream>;

/** The React tree of a page inside its layouts. */
export function pageTree(load: Load, route: Route, params: Params, url: URL): ReactNode {
  const component = (file: string) => load(file).default as Component;
  const promised = Promise.resolve(params);
  const page = createElement(component(route.file), {
    params: promised,
    searchParams: Promise.resolve(Object.fromEntries(url.searchParams)),
  });
  return route.layers.reduceRight<ReactNode>((children, { layout, loading }) => {
    const fallback = loading ? createElement(component(loading), {}) : undefined;
    const inside = fallback ? createElement(Suspense, { fallback }, children) : children;
    return layout ? createElement(component(layout), { params: promised }, inside) : inside;
  }, page);
}

export function renderFlight(payload: Payload, temporaryReferences?: unknown): ReadableStream<Uint8Array> {
  return renderToReadableStream(payload, clientManifest, { onError: reportError, temporaryReferences });
}

/** HTML with the Flight payload inlined, as Next.js sends a document. */
export async function renderDocument(
  payload: Payload,
  renderHtml: RenderHtml,
  formState: ReactFormState | null = null,
): Promise<ReadableStream<Uint8Array>> {
  const [forHtml, forBrowser] = renderFlight(payload).tee();
  const html = await renderHtml(forHtml, formState);
  return html.pipeThrough(injectRSCPayload(forBrowser));
}
