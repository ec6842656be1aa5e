/** Draft and preview mode in API Routes: next@16.4.6 dist/server/api-utils/node/api-resolver.js and index.js. */
import { base64, base64url } from '../shared/base64';
import { draftCookie, draftId } from './draft';
import type { OutgoingHeaders } from './outgoing-headers';

const data = '__next_preview_data';

interface Options {
  maxAge?: number;
  path?: string;
}

interface Attributes extends Options {
  isGone?: boolean;
}

function serialize(name: string, value: string, { path = '/', maxAge, isGone }: Attributes = {}): string {
  const age = maxAge === undefined ? '' : `; Max-Age=${Math.floor(maxAge)}`;
  const end = isGone ? `; Expires=${new Date(0).toUTCString()}` : '';
  return `${name}=${value}${age}; Path=${path}${end}; HttpOnly; Secure; SameSite=None`;
}

/** Adds cookies to those that the response sets already. */
function addCookies(response: OutgoingHeaders, ...cookies: string[]): OutgoingHeaders {
  const before = response.getHeader('set-cookie');
  return response.setHeader('Set-Cookie', [before ?? []].flat().map(String).concat(cookies));
}

/** @returns what `setPreviewData` was given, `{}` in draft mode alone, false without either */
export function previewOf(cookies: Record<string, string>): unknown {
  if (cookies[draftCookie] !== draftId) return false;
  const text = cookies[data];
  return text ? JSON.parse(new TextDecoder().decode(base64.decode(text))) : {};
}

export const preview = {
  setDraftMode: (response: OutgoingHeaders, { enable } = { enable: true }): OutgoingHeaders =>
    addCookies(response, serialize(draftCookie, draftId, { isGone: !enable })),

  /** @throws {Error} in Next's words for more than 2 kB; the cookie is not encrypted here */
  setPreviewData(response: OutgoingHeaders, value: unknown, options?: Options): OutgoingHeaders {
    const text = base64url.encode(new TextEncoder().encode(JSON.stringify(value)));
    if (text.length > 2048) {
      throw new Error(
        'Preview data is limited to 2KB currently, reduce how much data you are storing as preview data to continue',
      );
    }
    return addCookies(response, serialize(draftCookie, draftId, options), serialize(data, text, options));
  },

  clearPreviewData(response: OutgoingHeaders, { path }: Options = {}): OutgoingHeaders {
    const gone = { path, isGone: true };
    return addCookies(response, serialize(draftCookie, '', gone), serialize(data, '', gone));
  },
};
