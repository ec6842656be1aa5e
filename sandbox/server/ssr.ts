/**
 * Flight to HTML, with the React that Client Components use. A bundle of its own: the server bundle
 * holds React under the `react-server` condition, and the two must not meet.
 */
import * as React from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import * as ReactDom from 'react-dom';
import { renderToReadableStream } from 'react-dom/server.edge';
import { createFromReadableStream, createServerReference } from 'react-server-dom-webpack/client.edge';
import { nextClientPackages, type RouterBridge } from '../client/next-packages';
import { loopGuard } from '../loop-budget';
import { createModules } from '../modules';
import type { ServerApp } from '../protocol';
import { reportError } from './errors';
import type { Payload, RenderHtml } from './render-page';

/** On the server there is no router to move. */
const stillRouter: RouterBridge = { refresh: () => undefined, push: () => undefined };

/** Modules are found by id and export name; there are no chunks to load. */
const moduleMap = new Proxy(
  {},
  {
    get: (_target, id) =>
      new Proxy({}, { get: (_exports, name) => ({ id: String(id), name: String(name), chunks: [] }) }),
  },
);

function Document({ payload }: { payload: Promise<Payload> }) {
  return React.use(payload).f;
}

/**
 * @param exposeRequire receives the function by which React loads the app's Client Components
 */
export function createHtmlRenderer(
  app: ServerApp,
  exposeRequire: (require: (id: string) => unknown) => void,
): RenderHtml {
  const refuse = () => {
    throw new Error('Server Functions cannot be called during initial render.');
  };
  const load = createModules(app.client, {
    packages: {
      react: React,
      'react/jsx-runtime': jsxRuntime,
      'react-dom': ReactDom,
      ...nextClientPackages(stillRouter),
    },
    globals: (id) => ({
      $$flight: { call: (action: string) => createServerReference(action, refuse) },
      $$loop: loopGuard(id),
    }),
  });
  exposeRequire(load);

  return async (flight, formState) => {
    const payload = createFromReadableStream<Payload>(flight, {
      serverConsumerManifest: { moduleMap, serverModuleMap: null, moduleLoading: null },
    });
    return renderToReadableStream(React.createElement(Document, { payload }), {
      formState,
      // Errors of Server Components have been logged where Flight was encoded; they carry their digest.
      onError: reportError,
    });
  };
}
