import type { HeaderList } from 'next-sandbox';
import { headerOf } from './headers';

export interface Cookie {
  name: string;
  value: string;
  /** `Path=/`, `HttpOnly`, as written; empty for a request's cookies, which carry none. */
  attributes: string[];
}

/** The cookies that a request brings. */
export function requestCookies(headers: HeaderList): Cookie[] {
  const parts = (headerOf(headers, 'cookie') ?? '').split(';').map((part) => part.trim());
  return parts.filter(Boolean).map((part) => ({ ...pair(part), attributes: [] }));
}

/** The cookies that an answer sets, one per `Set-Cookie`. */
export function setCookies(headers: HeaderList): Cookie[] {
  const lines = headers.filter(([name]) => name.toLowerCase() === 'set-cookie');
  return lines.map(([, line]) => {
    const [first = '', ...attributes] = line.split(';').map((part) => part.trim());
    return { ...pair(first), attributes: attributes.filter(Boolean) };
  });
}

/** A part without `=` is a value without a name, as browsers read it (RFC 6265bis, 5.6). */
function pair(text: string): Pick<Cookie, 'name' | 'value'> {
  const at = text.indexOf('=');
  const name = text.slice(0, Math.max(at, 0)).trim();
  return { name, value: text.slice(at + 1).trim() };
}
