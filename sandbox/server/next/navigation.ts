import { forbidden } from 'next/dist/client/components/forbidden';
import { isNextRouterError } from 'next/dist/client/components/is-next-router-error';
import { notFound } from 'next/dist/client/components/not-found';
import { ReadonlyURLSearchParams } from 'next/dist/client/components/readonly-url-search-params';
import { permanentRedirect, redirect } from 'next/dist/client/components/redirect';
import { unauthorized } from 'next/dist/client/components/unauthorized';
import { DynamicServerError } from '../request-context';

/** Source: https://nextjs.org/docs/app/api-reference/functions/unstable_rethrow */
function unstable_rethrow(error: unknown): void {
  if (isNextRouterError(error) || error instanceof DynamicServerError) throw error;
  if (error instanceof Error && 'cause' in error) unstable_rethrow(error.cause);
}

/** Source: next@16.4.6 dist/client/components/navigation.react-server.js */
export const nextNavigation = {
  ReadonlyURLSearchParams,
  RedirectType: { push: 'push', replace: 'replace' },
  forbidden,
  notFound,
  permanentRedirect,
  redirect,
  unauthorized,
  unstable_rethrow,
};
