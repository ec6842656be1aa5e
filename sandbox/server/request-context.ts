import type { RequestCookies, ResponseCookies } from 'next/dist/server/web/spec-extension/cookies';
import type { Params } from '../shared/page-tree';
import { AsyncLocalStorage } from './async-context';
import type { CacheLife } from './cache-life';
import type { CachedResult } from './cached-result';
import type { Caches } from './caches';
import type { Config } from './config';

/** What an action did to the data that the page shows; Next.js sends it as `x-action-revalidated`. */
export const revalidation = { none: 0, staticAndDynamic: 1, dynamicOnly: 2 } as const;
export type Revalidation = (typeof revalidation)[keyof typeof revalidation];

/** What outlives a request: the settings of the app and what it has cached. */
export interface AppState {
  readonly config: Config;
  readonly caches: Caches;
}

/** A page or handler that is prerendered, as `next build` does. */
export interface PrerenderState {
  /** Why it can only be answered at request time, once something has said so. */
  dynamic?: string;
  /** Something that would be fixed for ever, such as the time, was asked for. */
  syncIOError?: Error;
  /** A cached function did not come to an end. */
  timedOut?: Error;
  /** With Cache Components what waits for a request never settles; without, it ends the attempt. */
  readonly hangs: boolean;
  /** Rendered for a request that is there: its cookies, headers and params are known, its moment is not. */
  readonly isRuntimePrerender?: boolean;
  /** Caches being filled; the picture is taken once there are none. */
  readonly pendingCaches: { count: number };
  /** What cached functions came to for this page, by key: the same in each of its rounds, failures among them. */
  readonly results: Map<string, CachedResult>;
}

/** One request being served, or one page being prerendered. */
export interface RequestContext {
  readonly state: AppState;
  /** As Next.js names it: `/posts/[id]`. */
  readonly route: string;
  readonly kind: 'page' | 'handler' | 'api' | 'proxy';
  readonly request: Request;
  /** Cookies may be set in `action`, which is an action's or a handler's turn. */
  phase: 'render' | 'action' | 'after';
  /** As the request brought them, with what an action has changed since. */
  cookies: RequestCookies;
  /** Where actions and handlers set cookies. */
  readonly mutableCookies: ResponseCookies;
  hasSetCookies(): boolean;
  revalidated: Revalidation;
  /** Run once the answer has been sent. */
  readonly afterCallbacks: (() => void)[];
  /** What `after()` is given runs without waiting: the answer has been sent. */
  isAnswered?: boolean;
  /** What `draftMode().isEnabled` says. */
  draft: boolean;
  /** Nothing is taken out of caches, and nothing put there; other than `draft` it changes only with the turn of an action. */
  skipsCaches: boolean;
  /** Made again because it is past its `expire`: nothing is taken out of caches, what is made is put there. */
  readonly fillsCachesAgain?: boolean;
  /** Tags that stand for the path; `revalidatePath` expires them. */
  readonly implicitTags: readonly string[];
  readonly prerender?: PrerenderState;
  /** Values of the dynamic segments at or above the root layout, for `next/root-params`. */
  readonly rootParams?: Params;
  /** The page or handler exports `dynamic = 'force-static'`: it sees a request without headers and cookies. */
  isForcedStatic?: boolean;
  /** The page has `ensureStatic = 'navigation'`: nothing of it may wait for a request. */
  readonly mustBeStatic?: boolean;
  /** The page exports `instant = false`: it may wait for a request as a whole. */
  readonly allowsBlocking?: boolean;
  /** Told what the page takes out of caches, so that it ages with it. */
  onCacheRead?(read: { tags: ReadonlySet<string>; cacheLife: Partial<CacheLife> }): void;
}

/** A page or handler that is prerendered. */
export type PrerenderContext = RequestContext & { readonly prerender: PrerenderState };

/** What a cached function collects while it is being filled. */
export interface CacheScope {
  readonly kind: 'use-cache' | 'private' | 'unstable-cache';
  readonly tags: Set<string>;
  /** The default, or less where something inside lives shorter. */
  readonly cacheLife: CacheLife;
  /** What `cacheLife()` has set; it wins over `cacheLife`, field by field. */
  readonly explicitCacheLife: Partial<CacheLife>;
  /** Root params that were asked for inside: they are part of the key. */
  readonly rootParamsRead?: Set<string>;
  /** `unstable_cache` is around it, whose key knows no root params. */
  readonly isInUnstableCache?: boolean;
  /** A cached function inside lives too short to be prerendered. */
  holdsShortLived?: boolean;
  /** Ends the filling: it waits for something that comes with a request only. */
  giveUp?(): void;
}

const contexts = new AsyncLocalStorage<RequestContext>();
const scopes = new AsyncLocalStorage<CacheScope>();

export const runInContext = <Result>(context: RequestContext, run: () => Result): Result =>
  contexts.run(context, run);
export const runScope = <Result>(scope: CacheScope, run: () => Result): Result => scopes.run(scope, run);
export const currentScope = (): CacheScope | undefined => scopes.getStore();
export const maybeContext = (): RequestContext | undefined => contexts.getStore();

/** @throws {Error} in Next's words, when called outside a request */
export function currentContext(caller: string): RequestContext {
  const context = contexts.getStore();
  if (context) return context;
  throw new Error(
    `\`${caller}\` was called outside a request scope. Read more: https://nextjs.org/docs/messages/next-dynamic-api-wrong-context`,
  );
}

/** Thrown where a page that is prerendered needs a request; next@16.4.6 dist/client/components/hooks-server-context.js. */
export class DynamicServerError extends Error {
  readonly digest = 'DYNAMIC_SERVER_USAGE';
}

/** As `needRequest`, for what a request brings along: cookies, headers, params. */
export const needRequestData = (context: RequestContext, expression: string): Promise<never> | undefined =>
  context.prerender?.isRuntimePrerender ? undefined : needRequest(context, expression);

/**
 * Marks the running page or handler as one that needs a request.
 *
 * @returns a promise that never settles where the page is prerendered for Cache Components; else undefined
 * @throws {DynamicServerError} where it is prerendered without them
 */
export function needRequest(context: RequestContext, expression: string): Promise<never> | undefined {
  const { prerender } = context;
  if (!prerender || context.isForcedStatic) return undefined;
  prerender.dynamic ??= expression;
  if (prerender.hangs) return new Promise(() => undefined);
  throw new DynamicServerError(
    `Route ${context.route} couldn't be rendered statically because it used \`${expression}\`. See more info here: https://nextjs.org/docs/messages/dynamic-server-error`,
  );
}

const hangingPromises = new WeakSet<object>();
/** Marks a promise of what comes with a request only, such as params that are not known yet. */
export function markHanging<Value extends object>(promise: Value): Value {
  hangingPromises.add(promise);
  return promise;
}
export const isHanging = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && hangingPromises.has(value);
