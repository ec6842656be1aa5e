/**
 * Redirects as errors, as next@16.4.6 dist/client/components/redirect.js makes and reads them. That module itself
 * would bring the server's request stores into the browser's bundle.
 */
import {
  isRedirectError,
  REDIRECT_ERROR_CODE,
  type RedirectError,
} from 'next/dist/client/components/redirect-error';

type Kind = 'push' | 'replace';

export function redirectError(url: string, kind: Kind, status: 307 | 308 = 307): RedirectError {
  const digest: RedirectError['digest'] = `${REDIRECT_ERROR_CODE};${kind};${url};${status};`;
  return Object.assign(new Error(REDIRECT_ERROR_CODE), { digest });
}

/** @throws the redirect, which a boundary follows */
export function redirect(url: string, kind: Kind = 'replace'): never {
  throw redirectError(url, kind);
}

/** @throws the redirect, which a boundary follows */
export function permanentRedirect(url: string, kind: Kind = 'replace'): never {
  throw redirectError(url, kind, 308);
}

/** Where a redirect leads; undefined for any other error. */
export function redirectOf(error: unknown): { to: string; replace: boolean } | undefined {
  if (!isRedirectError(error)) return undefined;
  const [, kind, ...rest] = error.digest.split(';');
  return { to: rest.slice(0, -2).join(';'), replace: kind === 'replace' };
}
