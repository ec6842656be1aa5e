import 'server-only';
import {
  createHmac,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

const LIFETIME = 5_000; // short, so that you see it end

// The storage and this app share it; in real code it
// comes from process.env.
const store = globalThis as typeof globalThis & {
  signingKey?: Uint8Array;
};
store.signingKey ??= randomBytes(32);
const { signingKey } = store;

const sign = (text: string) =>
  createHmac('sha256', signingKey)
    .update(text)
    .digest();

/** Lets whoever has it store this one file, for a while. */
export function signedUrl(
  key: string,
  file: { name: string; size: number },
) {
  const query = new URLSearchParams({
    name: file.name,
    size: String(file.size),
    expires: String(Date.now() + LIFETIME),
  });
  const signature = sign(`${key}?${query}`).toString(
    'hex',
  );
  return `/api/storage/${key}?${query}&signature=${signature}`;
}

/** Whether this app signed all of it, and not too long ago. */
export function isSigned(
  key: string,
  query: URLSearchParams,
) {
  const rest = new URLSearchParams(query);
  rest.delete('signature');
  const expected = sign(`${key}?${rest}`);
  const given = Buffer.from(
    query.get('signature') ?? '',
    'hex',
  );
  return (
    given.length === expected.length &&
    timingSafeEqual(given, expected) &&
    Date.now() < Number(query.get('expires'))
  );
}
