import { actionAsyncStorage } from 'next/dist/server/app-render/action-async-storage.external';
import { AsyncLocalStorage, inThisContext } from '../async-context';
import { currentContext, type RequestContext } from '../request-context';

/** The phase in which the outermost `after()` was called. */
const callers = new AsyncLocalStorage<RequestContext['phase']>();

/**
 * Runs a callback once the answer has been sent, or right away where it has been. A promise runs by itself; only its
 * failure is told.
 * Source: next@16.4.6 dist/server/after/after-context.js
 */
export function after(task: Promise<unknown> | (() => unknown)): void {
  const context = currentContext('after');
  if (typeof task === 'object' && typeof task?.then === 'function') {
    task.then(undefined, (error: unknown) => console.error('A promise passed to `after()` rejected:', error));
    return;
  }
  if (typeof task !== 'function') throw new Error('`after()`: Argument must be a promise or a function');
  const caller = callers.getStore() ?? context.phase;
  const run = inThisContext(async () => {
    try {
      await callers.run(caller, async () => task());
    } catch (error) {
      console.error('An error occurred in a function passed to `after()`:', error);
    }
  });
  if (context.isAnswered) run();
  else context.afterCallbacks.push(run);
}

type Refused = 'cookies()' | 'headers()' | 'connection()' | 'io()' | 'prefetch()' | 'navigation()';

const onlyWhen = (api: Refused, what: string) =>
  `The \`${api}\` function is used to indicate the subsequent code must ${what}, but \`after()\` executes after the request, so this function is not allowed in this scope.`;
const reasons: Partial<Record<Refused, string>> = {
  'connection()': onlyWhen('connection()', 'only run when there is an actual Request'),
  'io()': 'The `io()` function is not allowed in this scope.',
  'prefetch()': onlyWhen('prefetch()', 'not run in the app shell'),
  'navigation()': onlyWhen('navigation()', 'only run during an actual navigation'),
};
const dataOutside = (api: Refused) =>
  `This is not supported. If you need this data inside an \`after()\` callback, use \`${api}\` outside of the callback.`;

/**
 * What a page gives to `after()` must not ask for the request, which prerendering would not notice.
 * Source: next@16.4.6 dist/server/request/utils.js, isRequestApiAllowedInCurrentPhase
 *
 * @throws {Error} in Next's words
 */
export function refuseInAfter(context: RequestContext, api: Refused): void {
  const action = actionAsyncStorage.getStore();
  if (context.phase !== 'after' || action?.isAppRoute || action?.isAction) return;
  if (callers.getStore() === 'action' || context.kind === 'proxy') return;
  const why = reasons[api] ?? dataOutside(api);
  throw new Error(
    `Route ${context.route} used \`${api}\` inside \`after()\` while rendering. ${why} See more info here: https://nextjs.org/docs/app/api-reference/functions/after`,
  );
}
