import { AsyncLocalStorage } from './async-context';

/** What an action did to the data that the page shows; Next.js sends it as `x-action-revalidated`. */
export const revalidation = { none: 0, pathOrTag: 1, refresh: 2 } as const;

export interface RequestContext {
  request: Request;
  phase: 'render' | 'action' | 'handler';
  revalidated: (typeof revalidation)[keyof typeof revalidation];
}

const storage = new AsyncLocalStorage<RequestContext>();

export function withRequest<Result>(context: RequestContext, fn: () => Result): Result {
  return storage.run(context, fn);
}

/** @throws {Error} in Next's words, when called outside a request */
export function currentRequest(caller: string): RequestContext {
  const context = storage.getStore();
  if (context) return context;
  throw new Error(
    `\`${caller}\` was called outside a request scope. Read more: https://nextjs.org/docs/messages/next-dynamic-api-wrong-context`,
  );
}
