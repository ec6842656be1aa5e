import { forbidden } from 'next/dist/client/components/forbidden';
import { notFound } from 'next/dist/client/components/not-found';
import { ReadonlyURLSearchParams } from 'next/dist/client/components/readonly-url-search-params';
import { unauthorized } from 'next/dist/client/components/unauthorized';
import {
  UnrecognizedActionError,
  unstable_isUnrecognizedActionError,
} from 'next/dist/client/components/unrecognized-action-error';
import { unstable_rethrow } from 'next/dist/client/components/unstable-rethrow.browser';
import {
  ServerInsertedHTMLContext,
  useServerInsertedHTML,
} from 'next/dist/shared/lib/server-inserted-html.shared-runtime';
import { useContext, useMemo } from 'react';
import { useDynamicPart } from './dynamic-rendering';
import {
  DepthContext,
  LayersContext,
  ParamsContext,
  PathContext,
  pathnameOf,
  RouterContext,
} from './page-context';
import { permanentRedirect, redirect } from './redirects';

/** Source: https://nextjs.org/docs/app/api-reference/functions/use-router */
function useRouter() {
  const { back, forward, refresh, push, replace } = useContext(RouterContext);
  const id = useContext(LayersContext)[useContext(DepthContext)]?.bfcacheId ?? 0;
  return useMemo(
    () => ({
      ...{ back, forward, refresh, push, replace },
      // Nothing is prefetched here, so that the Wire shows only what a reader has asked for.
      prefetch: () => undefined,
      bfcacheId: `_b_${id}_`,
    }),
    [back, forward, refresh, push, replace, id],
  );
}

function usePathname(): string {
  useDynamicPart('params', 'usePathname()');
  return pathnameOf(useContext(PathContext));
}

function useSearchParams(): ReadonlyURLSearchParams {
  useDynamicPart('search', 'useSearchParams()');
  const query = useContext(PathContext).split('#')[0]?.split('?').slice(1).join('?');
  return useMemo(() => new ReadonlyURLSearchParams(query), [query]);
}

function useParams() {
  useDynamicPart('params', 'useParams()');
  return useContext(ParamsContext);
}

/** Source: https://nextjs.org/docs/app/api-reference/functions/use-selected-layout-segments */
function useSelectedLayoutSegments(): string[] {
  return useSegmentsBelow('useSelectedLayoutSegments()');
}

function useSegmentsBelow(caller: string): string[] {
  useDynamicPart('params', caller);
  const depth = useContext(DepthContext);
  const below = useContext(LayersContext).slice(depth + 1);
  return below.map(({ key }) => segmentOf(key)).filter((segment) => segment !== '__PAGE__');
}

function useSelectedLayoutSegment(): string | null {
  return useSegmentsBelow('useSelectedLayoutSegment()')[0] ?? null;
}

/** The value of a dynamic folder, else its name: `[id]=7` → `7`, `posts` → `posts`. */
const segmentOf = (key: string) => key.replace(/^\[.*?\]+=/s, '');

/** `next/navigation` as Client Components see it. */
export const navigation = {
  ReadonlyURLSearchParams,
  ServerInsertedHTMLContext,
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
  useServerInsertedHTML,
};
