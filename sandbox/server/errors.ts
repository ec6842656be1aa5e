/**
 * Logs an error in full on the server, once, and gives it the digest by which the browser knows it, as
 * `next start` does. Source: next@16.4.6 dist/server/app-render/create-error-handler.js
 *
 * @returns the digest; all of the error that the browser gets
 */
export function reportError(thrown: unknown): string {
  const error: Error & { digest?: unknown } = thrown instanceof Error ? thrown : new Error(String(thrown));
  if (typeof error.digest === 'string') return error.digest;
  const digest = hash(error.message + (error.stack ?? ''));
  if (Object.isExtensible(error)) error.digest = digest;
  console.error(error);
  return digest;
}

/** djb2 with xor, as in the `string-hash` package that Next.js uses. */
function hash(text: string): string {
  let value = 5381;
  for (let index = text.length; index > 0; index--) value = (value * 33) ^ text.charCodeAt(index - 1);
  return String(value >>> 0);
}
