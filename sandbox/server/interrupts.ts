import {
  getAccessFallbackHTTPStatus,
  isHTTPAccessFallbackError,
} from 'next/dist/client/components/http-access-fallback/http-access-fallback';
import {
  getRedirectStatusCodeFromError,
  getURLFromRedirectError,
} from 'next/dist/client/components/redirect';
import { isRedirectError } from 'next/dist/client/components/redirect-error';

/**
 * What `redirect()`, `notFound()` and their like make of the answer of a prerendered page. React goes on where one
 * of them is inside `<Suspense>`, and the answer tells of it all the same. A redirect wins, then the first.
 * Source: next@16.4.6 dist/server/app-render/app-render.js (setHTTPAccessFallbackOrRedirectStatus)
 */
export class Interrupts {
  status = 200;
  headers: Record<string, string> = {};

  /** @param error whatever a component has thrown */
  note(error: unknown): void {
    if (this.headers.location !== undefined) return;
    if (isRedirectError(error)) {
      this.status = getRedirectStatusCodeFromError(error);
      this.headers = { location: getURLFromRedirectError(error) };
    } else if (this.status === 200 && isHTTPAccessFallbackError(error)) {
      this.status = getAccessFallbackHTTPStatus(error);
    }
  }
}
