import { parsePath } from 'next/dist/shared/lib/router/utils/parse-path';
import { removeTrailingSlash } from 'next/dist/shared/lib/router/utils/remove-trailing-slash';

/**
 * The address that Next.js makes of one that a link, a form or the router is given: with a slash at its end or without, as
 * the configuration wants it. What does not start with a slash stays as it is.
 * Source: next@16.4.6 dist/client/normalize-trailing-slash.js
 */
export function withOwnSlash(href: string, wantsSlash = false): string {
  if (!href.startsWith('/')) return href;
  const { pathname, query, hash } = parsePath(href);
  const isFile = /\.[^/]+\/?$/.test(pathname);
  const bare = removeTrailingSlash(pathname);
  if (!wantsSlash || isFile) return bare + query + hash;
  return `${pathname.endsWith('/') ? pathname : `${pathname}/`}${query}${hash}`;
}
