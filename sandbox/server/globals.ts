import type { Pause } from '../shared/pausable';
import type { ModuleSet, ServerApp } from '../shared/protocol';
import type { AppServer, createAppServer } from './create-server';
import { type FlightClient, onServer, type setFlightClient } from './flight-client';
import type { nodeGlobals } from './node-globals';
import type { createHtmlRenderer, HtmlRenderer } from './ssr';

/** The bundles of the server half meet here: they hold different Reacts and share nothing else. */
export interface ServerGlobals {
  createAppServer: typeof createAppServer;
  createHtmlRenderer: typeof createHtmlRenderer;
  flightClient: FlightClient;
  setFlightClient: typeof setFlightClient;
  nodeGlobals: typeof nodeGlobals;
  /** Holds what timers of the app are due for. */
  pauseOfApp: Pause;
  /** React's `__webpack_require__`, one per bundle (esbuild `define`, build/bundles.ts). */
  requireForServer: (id: string) => unknown;
  requireForHtml: (id: string) => unknown;
}

/** A server half, which has its turn while it is active: React finds modules by one function per bundle. */
export interface RunningServer extends AppServer {
  activate(): void;
  replaceClientModules(modules: ModuleSet): void;
}

/**
 * Starts an app on the bundles found in `globals`, and makes it the active one.
 *
 * @param adapt changes how HTML is rendered
 * @throws whatever `next.config.ts` throws
 */
export async function startServer(
  globals: ServerGlobals,
  app: ServerApp,
  adapt: (renderer: HtmlRenderer) => HtmlRenderer = (renderer) => renderer,
): Promise<RunningServer> {
  let forServer: ServerGlobals['requireForServer'] = () => undefined;
  let forHtml: ServerGlobals['requireForHtml'] = () => undefined;
  globals.setFlightClient(globals.flightClient);
  const env = { NODE_ENV: 'production', NEXT_RUNTIME: 'nodejs', ...app.env };
  const renderer = globals.createHtmlRenderer(app.client, globals.nodeGlobals(env), (require) => {
    forHtml = (id) => (id.startsWith(onServer) ? forServer(id.slice(onServer.length)) : require(id));
    globals.requireForHtml = forHtml;
  });
  const server = await globals.createAppServer(app, adapt(renderer), (require) => {
    forServer = require;
  });
  const activate = () => {
    Object.assign(globals, { requireForServer: forServer, requireForHtml: forHtml });
    server.applyToGlobals();
  };
  activate();
  return { ...server, activate, replaceClientModules: renderer.replaceModules };
}
