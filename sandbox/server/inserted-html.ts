import { ServerInsertedHTMLContext } from 'next/dist/shared/lib/server-inserted-html.shared-runtime';
import { createElement, Fragment, type ReactNode } from 'react';
import { renderToReadableStream } from 'react-dom/server.edge';

/** What `useServerInsertedHTML` was given while one document is rendered. */
export interface InsertedHtml {
  provide(children: ReactNode): ReactNode;
  /** Calls each function again; what they return, as HTML. */
  render(): Promise<string>;
}

/** Source: next@16.4.6 dist/server/app-render/server-inserted-html.js and make-get-server-inserted-html.js */
export function createInsertedHtml(): InsertedHtml {
  const callbacks: (() => unknown)[] = [];
  const add = (callback: () => unknown) => void callbacks.push(callback);
  return {
    provide: (children) => createElement(ServerInsertedHTMLContext.Provider, { value: add }, children),
    async render() {
      if (callbacks.length === 0) return '';
      const parts = callbacks.map((callback, key) =>
        createElement(Fragment, { key }, callback() as ReactNode),
      );
      return new Response(await renderToReadableStream(parts)).text();
    },
  };
}
