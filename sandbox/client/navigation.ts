import { forbidden } from 'next/dist/client/components/forbidden';
import { notFound } from 'next/dist/client/components/not-found';
import { ReadonlyURLSearchParams } from 'next/dist/client/components/readonly-url-search-params';
import { unauthorized } from 'next/dist/client/components/unauthorized';
import {
  UnrecognizedActionError,
  unstable_isUnrecognizedActionError,
} from 'next/dist/client/components/unrecognized-action-error';
import { unstable_rethrow } from 'next/dist/client/components/unstable-rethrow.browser';
import { use, useContext, useMemo } from 'react';
import type { Unknown } from '../page-tree';
import {
  DepthContext,
  LayersContext,
  ParamsContext,
  PathContext,
  pathnameOf,
  RouterContext,
  UnknownContext,
} from './page-context';
import { permanentRedirect, redirect } from './redirects';

/** Source: https://nextjs.org/docs/app/api-reference/functions/use-router */
function useRouter() {
  const { back, forward, refresh, push, replace } = useContext(RouterContext);
  const id = useContext(LayersContext)[useContext(DepthContext)]?.bfcacheId ?? 0;
  return useMemo(
    () => ({
      ...{ back, forward, refresh, push, replace },
      // Nothing is fetched ahead here, so that the Wire shows only what a reader has asked for.
      prefetch: () => undefined,
      bfcacheId: `_b_${id}_`,
    }),
    [back, forward, refresh, push, replace, id],
  );
}

function usePathname(): string {
  useKnown('params');
  return pathnameOf(useContext(PathContext));
}

function useSearchParams(): ReadonlyURLSearchParams {
  useKnown('search');
  const query = useContext(PathContext).split('#')[0]?.split('?').slice(1).join('?');
  return useMemo(() => new ReadonlyURLSearchParams(query), [query]);
}

function useParams() {
  useKnown('params');
  return useContext(ParamsContext);
}

const never = new Promise<never>(() => undefined);

/**
 * Source: next@16.4.6 dist/client/components/navigation.js (useDynamicRouteParams, useDynamicSearchParams),
 * bailout-to-client-rendering.js
 */
function useKnown(part: keyof Unknown): void {
  const unknown = useContext(UnknownContext);
  if (!unknown?.[part] || typeof window !== 'undefined') return;
  if (part === 'params' || unknown.search === 'hang') use(never);
  throw Object.assign(new Error('Bail out to client-side rendering: useSearchParams()'), {
    digest: 'BAILOUT_TO_CLIENT_SIDE_RENDERING',
  });
}

/** Source: https://nextjs.org/docs/app/api-reference/functions/use-selected-layout-segments */
function useSelectedLayoutSegments(): string[] {
  useKnown('params');
  const depth = useContext(DepthContext);
  const below = useContext(LayersContext).slice(depth + 1);
  return below.map(({ key }) => segmentOf(key)).filter((segment) => segment !== '__PAGE__');
}

function useSelectedLayoutSegment(): string | null {
  return useSelectedLayoutSegments()[0] ?? null;
}

/** The value of a dynamic folder, else its name: `[id]=7` → `7`, `posts` → `posts`. */
const segmentOf = (key: string) => key.replace(/^\[.*?\]+=/s, '');

/** `next/navigation` as Client Components see it. */
export const navigation = {
  ReadonlyURLSearchParams,
  RedirectType: { push: 'push', replace: 'replace' },
  UnrecognizedActionError,
  forbidden,
  notFound,
  permanentRedirect,
  redirect,
  unauthorized,
  unstable_isUnrecognizedActionError,
  unstable_rethrow,
  useParams,
  usePathname,
  useRouter,
  useSearchParams,
  useSelectedLayoutSegment,
  useSelectedLayoutSegments,
};
