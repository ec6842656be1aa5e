import {
  currentContext,
  currentScope,
  maybeContext,
  needRequest,
  type RequestContext,
} from '../request-context';
import { refuseInAfter } from './after';

/** What React's `use` takes without waiting. */
const done = Object.assign(Promise.resolve(), { status: 'fulfilled', value: undefined });

/**
 * Leaves what follows out of a prerendered page with Cache Components, and waits for nothing elsewhere.
 * Source: next@16.4.6 dist/server/request/io.js
 *
 * @throws {Error} in Next's words, in what a page gives to `after()`
 */
export function io(): Promise<void> {
  const context = maybeContext();
  if (!context || currentScope()) return done;
  refuseInAfter(context, 'io()');
  return (context.prerender?.hangs && needRequest(context, '`io()`')) || done;
}

/**
 * What follows is no part of the shell that Next.js prefetches; a prerendered page has it all the same, and nothing
 * is prefetched here. Source: next@16.4.6 dist/server/request/cache-stages.js
 *
 * @throws {Error} in Next's words, without Cache Components, in cached functions and in what a page gives to `after()`
 */
const stage = (name: 'prefetch' | 'navigation') => async (): Promise<void> => {
  const context = currentContext(name);
  if (!context.state.config.cacheComponents) {
    throw new Error(
      `Route ${context.route} used \`${name}()\`, which requires Cache Components to be enabled. Learn more: https://nextjs.org/docs/app/api-reference/config/next-config-js/cacheComponents`,
    );
  }
  refuseInAfter(context, `${name}()`);
  refuseInCache(context, name);
};

export const prefetch = stage('prefetch');
export const navigation = stage('navigation');

const directives = { 'use-cache': '"use cache"', private: '"use cache: private"' } as const;

function refuseInCache({ route }: RequestContext, name: string): void {
  const kind = currentScope()?.kind;
  if (!kind) return;
  if (kind === 'unstable-cache') {
    throw new Error(
      `Route ${route} used \`${name}()\` inside a function cached with \`unstable_cache()\`, which is not allowed. See more info here: https://nextjs.org/docs/app/api-reference/functions/unstable_cache`,
    );
  }
  throw new Error(
    `Route ${route} used \`${name}()\` inside ${directives[kind]}. This is not currently supported. Instead, move the "use cache" directive to a function that's called below \`await ${name}()\`, so that the cached content is deferred to the ${name} without caching the stage boundary itself. See more info here: https://nextjs.org/docs/messages/next-request-in-use-cache`,
  );
}
