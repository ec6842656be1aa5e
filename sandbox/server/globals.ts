import type { AppServer, createAppServer } from './create-server';
import type { createHtmlRenderer } from './ssr';

/** The bundles of the server half meet here: they hold different Reacts and share nothing else. */
export interface ServerGlobals {
  createAppServer: typeof createAppServer;
  createHtmlRenderer: typeof createHtmlRenderer;
  /** React's `__webpack_require__`, one per bundle (esbuild `define`, scripts/build-sandbox.ts). */
  requireForServer: (id: string) => unknown;
  requireForHtml: (id: string) => unknown;
}

/** Starts an app on the bundles found in `globals`. */
export function startApp(globals: ServerGlobals, app: Parameters<typeof createAppServer>[0]): AppServer {
  const renderHtml = globals.createHtmlRenderer(app, (require) => {
    globals.requireForHtml = require;
  });
  return globals.createAppServer(app, renderHtml, (require) => {
    globals.requireForServer = require;
  });
}
