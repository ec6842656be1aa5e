import { createSyncIOClientError, createSyncIOError } from 'next/dist/server/app-render/sync-io-messages';
import { currentScope, maybeContext } from './request-context';

/** The kind of an expression, by which Next.js words its message. */
const kindOfSyncIO = (expression: string): 'time' | 'random' | 'crypto' => {
  if (expression.includes('crypto')) return 'crypto';
  return expression.includes('Math') ? 'random' : 'time';
};

/** With Cache Components a page must not contain such a value; a handler that asks for one waits for a request. */
export function noteSyncIO(expression: string): void {
  const { prerender, kind, route } = maybeContext() ?? {};
  if (!prerender?.hangs || currentScope()) return;
  if (kind === 'page')
    prerender.syncIOError ??= createSyncIOError(route ?? '', expression, kindOfSyncIO(expression));
  else prerender.dynamic ??= expression;
}

/**
 * What a Client Component outside of Suspense asks for while a page is prerendered with Cache Components.
 * Source: next@16.4.6 dist/server/dynamic-rendering-utils.js (ClientHookDynamicError), which it does not export
 *
 * @param expression a hook, such as `useParams()`, or in backquotes what gives the time or chance
 */
export function clientHookError(route: string, expression: string): Error {
  if (expression.startsWith('`')) return createSyncIOClientError(route, expression, kindOfSyncIO(expression));
  return new Error(
    `Route "${route}": Next.js encountered URL data \`${expression}\` in a Client Component outside of \`<Suspense>\`.\n\n` +
      'This blocks prerendering because the value is only available at runtime.\n\n' +
      'Ways to fix this:\n' +
      '  - [stream] Wrap the component in `<Suspense fallback={...}>` so the hook value streams in after prerendering\n' +
      '  - [block] Set `export const instant = false` to allow a blocking route\n\n' +
      'Learn more: https://nextjs.org/docs/messages/blocking-prerender-client-hook',
  );
}
