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
import { loopGuard } from '../shared/loop-budget';
import { createModules } from '../shared/modules';
import { builtInClientModules } from '../shared/page/built-in';
import { type Reveal, RevealContext, whilePrerendering } from '../shared/page/dynamic-rendering';
import { nextClientPackages } from '../shared/page/next-packages';
import { PageRoot } from '../shared/page/page-root';
import type { Payload } from '../shared/page-tree';
import type { ModuleSet } from '../shared/protocol';
import { bailout } from './bailout';
import { createInsertedHtml, type InsertedHtml } from './inserted-html';
import type { GlobalNames } from './node-globals';
import { nextTask } from './streams';

type Bytes = ReadableStream<Uint8Array>;

/** What `prerender` leaves for `resume`, as JSON: each resumption uses its copy up. */
export type PostponedState = string;

/** What goes out before the HTML: hints about other hosts, fonts and images, as `link`. */
export type HintHeaders = Record<string, string>;

/** Gives what goes into the document in front of its next part; `useServerInsertedHTML` asks for it. */
export type Insert = () => Promise<string>;

/** HTML as it streams; `allReady` resolves once every hole of the page is filled. */
export type HtmlStream = Bytes & { allReady: Promise<void>; headers: HintHeaders; insert: Insert };

/** A page rendered as far as it goes without a request. */
export interface Shell {
  prelude: Bytes;
  headers: HintHeaders;
  /** What is left to render at request time; null where nothing is. */
  postponed: PostponedState | null;
  insert: Insert;
}

/** The rest of a page, after its shell. */
export type Rest = Bytes & { insert: Insert };

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
  /**
   * @param signal what is not rendered when it aborts is postponed; `onError` is told of each place
   * @param reveal makes Client Components throw where they wait for a visit
   */
  prerender(flight: Bytes, onError: OnError, signal: AbortSignal, reveal?: Reveal): Promise<Shell>;
  resume(flight: Bytes, onError: OnError, postponed: PostponedState): Promise<Rest>;
  /** The rest of a shell whose holes the browser fills by itself. */
  bailoutToClient(flight: Bytes, postponed: PostponedState): Promise<Rest>;
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

function loadModules(modules: ModuleSet, ofNode: GlobalNames) {
  return createModules(modules, {
    packages: { react: React, 'react/jsx-runtime': jsxRuntime, 'react-dom': ReactDom, ...nextClientPackages },
    globals: (id) => ({
      $$flight: { call: (action: string) => createServerReference(action, refuse) },
      $$refresh: { component: (_name: string, fn: unknown) => fn },
      $$loop: loopGuard(id),
      ...ofNode(id),
    }),
  });
}

/**
 * @param ofNode the names of Node that code of the app sees, by the id of a module
 * @param exposeRequire receives the function by which React loads the app's Client Components
 */
export function createHtmlRenderer(
  modules: ModuleSet,
  ofNode: GlobalNames,
  exposeRequire: (require: (id: string) => unknown) => void,
): HtmlRenderer {
  const replaceModules = (next: ModuleSet) => {
    const load = loadModules(next, ofNode);
    exposeRequire((id) => builtInClientModules[id] ?? load(id));
  };
  replaceModules(modules);
  const page = (flight: Bytes, { provide }: InsertedHtml, reveal?: Reveal) => {
    const payload = createFromReadableStream<Payload>(flight, {
      serverConsumerManifest: { moduleMap, serverModuleMap: null, moduleLoading: null },
    });
    const document = React.createElement(Document, { payload });
    return provide(React.createElement(RevealContext.Provider, { value: reveal }, document));
  };
  const options = (onError: OnError) => ({
    onError: (error: unknown, { componentStack = '' }: { componentStack?: string } = {}) =>
      onError(error, componentStack),
  });
  async function rest(
    flight: Bytes,
    postponed: PostponedState,
    how: Parameters<typeof resume>[2],
  ): Promise<Rest> {
    const inserted = createInsertedHtml();
    const html = await resume(page(flight, inserted), JSON.parse(postponed), how);
    return Object.assign(html, { insert: inserted.render });
  }
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
      const inserted = createInsertedHtml();
      const html = await renderToReadableStream(page(flight, inserted), { ...chosen, formState });
      // What needs no more than this task, metadata among it, is part of the first bytes: next@16.4.6
      // dist/server/stream-utils/node-web-streams-helper.js (continueFizzStream).
      await nextTask();
      return Object.assign(html, { headers, insert: inserted.render });
    },
    async prerender(flight, onError, signal, reveal) {
      const inserted = createInsertedHtml();
      const { headers, options } = withHeaders(onError);
      const { prelude, postponed } = await whilePrerendering(() =>
        prerender(page(flight, inserted, reveal), { ...options, signal }),
      );
      const state = postponed && JSON.stringify(postponed);
      return { prelude, headers, postponed: state, insert: inserted.render };
    },
    resume: (flight, onError, postponed) => rest(flight, postponed, options(onError)),
    bailoutToClient(flight, postponed) {
      const stopped = new AbortController();
      stopped.abort();
      return rest(flight, postponed, { signal: stopped.signal, onError: () => bailout });
    },
  };
}
