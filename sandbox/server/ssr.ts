/**
 * Flight to HTML, with the React that Client Components use. A bundle of its own: the server bundle
 * holds React under the `react-server` condition, and the two must not meet.
 */
import * as React from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import * as ReactDom from 'react-dom';
import type { ReactFormState } from 'react-dom/client';
import { renderToReadableStream, resume } from 'react-dom/server.edge';
import { prerender } from 'react-dom/static.edge';
import { createFromReadableStream, createServerReference } from 'react-server-dom-webpack/client.edge';
import { builtInClientModules } from '../client/built-in';
import { nextClientPackages } from '../client/next-packages';
import { PageRoot } from '../client/page-root';
import { loopGuard } from '../loop-budget';
import { createModules } from '../modules';
import type { Payload } from '../page-tree';
import type { ModuleSet } from '../protocol';
import { nextTask } from './streams';

type Bytes = ReadableStream<Uint8Array>;

/** What `prerender` leaves for `resume`, as JSON: each resumption uses its copy up. */
export type PostponedState = string;

/** What goes out before the HTML: hints about other hosts, fonts and images, as `link`. */
export type HintHeaders = Record<string, string>;

/** HTML as it streams; `allReady` resolves once every hole of the page is filled. */
export type HtmlStream = Bytes & { allReady: Promise<void>; headers: HintHeaders };

/** A page rendered as far as it goes without a request. */
export interface Shell {
  prelude: Bytes;
  headers: HintHeaders;
  /** What is left to render at request time; null where nothing is. */
  postponed: PostponedState | null;
}

/** @param componentStack where in the page the error was thrown */
export type OnError = (error: unknown, componentStack: string) => string | undefined;

/** Turns Flight into HTML. */
export interface HtmlRenderer {
  /** @param hints whether what is said about other hosts, fonts and images goes out as headers, or as tags alone */
  stream(
    flight: Bytes,
    onError: OnError,
    formState?: ReactFormState | null,
    hints?: 'headers' | 'tags',
  ): Promise<HtmlStream>;
  /** @param signal what is not rendered when it aborts is postponed; `onError` is told of each place */
  prerender(flight: Bytes, onError: OnError, signal: AbortSignal): Promise<Shell>;
  resume(flight: Bytes, onError: OnError, postponed: PostponedState): Promise<Bytes>;
  /** Takes the browser's code again; the next page is rendered with it. */
  replaceModules(modules: ModuleSet): void;
}

/** Modules are found by id and export name; there are no chunks to load. */
const moduleMap = new Proxy(
  {},
  {
    get: (_target, id) =>
      new Proxy({}, { get: (_exports, name) => ({ id: String(id), name: String(name), chunks: [] }) }),
  },
);

function Document({ payload }: { payload: Promise<Payload> }) {
  const { f } = React.use(payload);
  return f && React.createElement(PageRoot, { tree: f });
}

const refuse = () => {
  throw new Error('Server Functions cannot be called during initial render.');
};

function loadModules(modules: ModuleSet, env: Record<string, string>) {
  return createModules(modules, {
    packages: { react: React, 'react/jsx-runtime': jsxRuntime, 'react-dom': ReactDom, ...nextClientPackages },
    globals: (id) => ({
      $$flight: { call: (action: string) => createServerReference(action, refuse) },
      $$refresh: { component: (_name: string, fn: unknown) => fn },
      $$loop: loopGuard(id),
      process: { env },
    }),
  });
}

/** @param exposeRequire receives the function by which React loads the app's Client Components */
export function createHtmlRenderer(
  modules: ModuleSet,
  env: Record<string, string>,
  exposeRequire: (require: (id: string) => unknown) => void,
): HtmlRenderer {
  const replaceModules = (next: ModuleSet) => {
    const load = loadModules(next, env);
    exposeRequire((id) => builtInClientModules[id] ?? load(id));
  };
  replaceModules(modules);
  const page = (flight: Bytes) => {
    const payload = createFromReadableStream<Payload>(flight, {
      serverConsumerManifest: { moduleMap, serverModuleMap: null, moduleLoading: null },
    });
    return React.createElement(Document, { payload });
  };
  const options = (onError: OnError) => ({
    onError: (error: unknown, { componentStack = '' }: { componentStack?: string } = {}) =>
      onError(error, componentStack),
  });
  /** Hints that are known in time are headers, and then no tags. Source: next@16.4.6 dist/server/app-render/app-render.js */
  const withHeaders = (onError: OnError) => {
    const headers: HintHeaders = {};
    const onHeaders = (found?: Headers) => found && Object.assign(headers, Object.fromEntries(found));
    return { headers, options: { ...options(onError), onHeaders, maxHeadersLength: 6000 } };
  };
  return {
    replaceModules,
    async stream(flight, onError, formState, hints = 'headers') {
      const { headers, options: hinting } = withHeaders(onError);
      const chosen = hints === 'headers' ? hinting : options(onError);
      const html = await renderToReadableStream(page(flight), { ...chosen, formState });
      // What needs no more than this task, metadata among it, is part of the first bytes: next@16.4.6
      // dist/server/stream-utils/node-web-streams-helper.js (continueFizzStream).
      await nextTask();
      return Object.assign(html, { headers });
    },
    async prerender(flight, onError, signal) {
      const { headers, options } = withHeaders(onError);
      const { prelude, postponed } = await prerender(page(flight), { ...options, signal });
      return { prelude, headers, postponed: postponed && JSON.stringify(postponed) };
    },
    resume: (flight, onError, postponed) => resume(page(flight), JSON.parse(postponed), options(onError)),
  };
}
