import { isNextRouterError } from 'next/dist/client/components/is-next-router-error';
import { isPlainObject } from 'next/dist/shared/lib/is-plain-object';
import { bailout } from './bailout';

/** The digest that an error carries: of Next's own kind, of the app's, or given where it was logged. */
export const digestOf = (error: unknown): string | undefined => {
  const digest: unknown =
    typeof error === 'object' && error !== null && 'digest' in error ? error.digest : undefined;
  return typeof digest === 'string' ? digest : undefined;
};

const logged = new WeakSet<Error>();

/** What React's client for Flight makes of an error of a Server Component, which has been logged there. */
const decoded = /^An error occurred in the Server Components render\. The specific message is omitted/;

/** By these a page says how it goes on. */
const isSignal = (thrown: unknown, digest: string | undefined): boolean =>
  isNextRouterError(thrown) || digest === 'DYNAMIC_SERVER_USAGE' || digest === bailout;

/**
 * Logs an error in full on the server, once, and gives it the digest by which the browser knows it, as
 * `next start` does; one that it has already stays. `redirect()` and its like are errors to React and none to a
 * reader: they are not logged.
 * Source: next@16.4.6 dist/server/app-render/create-error-handler.js
 *
 * @param log called with an error that has not been logged
 * @returns the digest; all of the error that the browser gets
 */
export function reportError(thrown: unknown, log: (error: Error) => void = console.error): string {
  const given = digestOf(thrown);
  if (isSignal(thrown, given)) return given ?? '';
  const error: Error & { digest?: string } = isError(thrown) ? thrown : new Error(inWords(thrown));
  const known = digestOf(error);
  const digest = known || hash(typeof thrown === 'string' ? thrown : error.message + (error.stack ?? ''));
  if (known && (decoded.test(error.message) || logged.has(error))) return known;
  if (Object.isExtensible(error)) error.digest = digest;
  logged.add(error);
  log(error);
  return digest;
}

/**
 * As `reportError`, for what is thrown while a page is rendered: there an answer that nobody waits for is not an error.
 * Source: next@16.4.6 dist/server/app-render/create-error-handler.js
 */
export const reportRenderError = (thrown: unknown, log?: (error: Error) => void): string =>
  isAbort(thrown) ? '' : reportError(thrown, log);

/** Nobody waits for the answer any more; next@16.4.6 dist/server/pipe-readable.js (isAbortError). */
const isAbort = (thrown: unknown): boolean =>
  typeof thrown === 'object' &&
  thrown !== null &&
  'name' in thrown &&
  (thrown.name === 'AbortError' || thrown.name === 'ResponseAborted');

/** Errors of another realm count, too. */
const isError = (thrown: unknown): thrown is Error =>
  typeof thrown === 'object' && thrown !== null && 'name' in thrown && 'message' in thrown;

function inWords(thrown: unknown): string {
  try {
    return isPlainObject(thrown) ? JSON.stringify(thrown) : String(thrown);
  } catch {
    return "an object that can't be shown";
  }
}

/** djb2 with xor, as in the `string-hash` package that Next.js uses. */
function hash(text: string): string {
  let value = 5381;
  for (let index = text.length; index > 0; index--) value = (value * 33) ^ text.charCodeAt(index - 1);
  return String(value >>> 0);
}
