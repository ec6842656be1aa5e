import type { AppServer, createAppServer } from './create-server';
import type { HtmlStream, RenderHtml } from './render-page';
import type { createHtmlRenderer } from './ssr';

/** The bundles of the server half meet here: they hold different Reacts and share nothing else. */
export interface ServerGlobals {
  createAppServer: typeof createAppServer;
  createHtmlRenderer: typeof createHtmlRenderer;
  /** React's `__webpack_require__`, one per bundle (esbuild `define`, scripts/build-sandbox.ts). */
  requireForServer: (id: string) => unknown;
  requireForHtml: (id: string) => unknown;
}

/**
 * Starts an app on the bundles found in `globals`.
 *
 * @param beforeSending what to wait for before a document is sent; by default it streams
 */
export function startApp(
  globals: ServerGlobals,
  app: Parameters<typeof createAppServer>[0],
  beforeSending: (html: HtmlStream) => Promise<void> = async () => undefined,
): AppServer {
  const streamHtml = globals.createHtmlRenderer(app, (require) => {
    globals.requireForHtml = require;
  });
  const renderHtml: RenderHtml = async (...args) => {
    const html = await streamHtml(...args);
    await beforeSending(html);
    return html;
  };
  return globals.createAppServer(app, renderHtml, (require) => {
    globals.requireForServer = require;
  });
}
