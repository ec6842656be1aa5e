/**
 * Reading `Set-Cookie` as a browser does. Parsers made for servers decode values and drop `Max-Age=0`
 * (next@16.4.6 dist/compiled/@edge-runtime/cookies); a browser sends back the very text it was given.
 */

/** A cookie as stored. */
export interface Cookie {
  name: string;
  value: string;
  path: string;
  /** In milliseconds, as `Date.now`; undefined until the browser is closed. */
  expires?: number;
  httpOnly: boolean;
}

/** In characters of name and value together, and of an attribute (RFC 6265bis, 5.6). */
const longest = { cookie: 4096, attribute: 1024 };

/**
 * @param now in milliseconds, from which `Max-Age` counts
 * @returns the cookie, or undefined where a browser would not keep it
 */
export function parseSetCookie(header: string, defaultPath: string, now: number): Cookie | undefined {
  if (hasControl(header)) return undefined;
  const [pair = '', ...rest] = header.split(';');
  const [name, value] = splitPair(pair, 'value');
  if ((!name && !value) || name.length + value.length > longest.cookie) return undefined;
  const attributes = new Map(
    rest
      .map((part) => splitPair(part, 'name'))
      .filter(([, content]) => content.length <= longest.attribute)
      .map(([key, content]) => [key.toLowerCase(), content]),
  );
  if (!isForThisHost(attributes.get('domain')) || !keepsItsPromise(name, attributes)) return undefined;
  const path = attributes.get('path');
  const expires = expiryOf(attributes, now);
  return {
    name,
    value,
    path: path?.startsWith('/') ? path : defaultPath,
    ...(expires !== undefined && { expires }),
    httpOnly: attributes.has('httponly'),
  };
}

/** RFC 6265, 5.1.4: the folder of the path that the answer is for. */
export function defaultPath(path: string): string {
  const lastSlash = path.lastIndexOf('/');
  return lastSlash > 0 ? path.slice(0, lastSlash) : '/';
}

/** RFC 6265, 5.1.4. */
export function pathMatches(path: string, cookiePath: string): boolean {
  if (!path.startsWith(cookiePath)) return false;
  return path.length === cookiePath.length || cookiePath.endsWith('/') || path[cookiePath.length] === '/';
}

/** @param bare where text without `=` belongs: it is a bare attribute, or the value of a cookie without a name */
function splitPair(text: string, bare: 'name' | 'value'): [name: string, value: string] {
  const at = text.indexOf('=');
  if (at >= 0) return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  return bare === 'name' ? [text.trim(), ''] : ['', text.trim()];
}

/** The app's host is `localhost`, and has no parent domain. */
function isForThisHost(domain = ''): boolean {
  return domain === '' || domain.replace(/^\./, '').toLowerCase() === 'localhost';
}

/** RFC 6265bis, 5.6: names, and `SameSite=None`, that promise other attributes. */
function keepsItsPromise(name: string, attributes: Map<string, string>): boolean {
  const prefix = /^__(secure|host)-/i.exec(name)?.[1]?.toLowerCase();
  if (attributes.has('secure')) {
    return prefix !== 'host' || (attributes.get('path') === '/' && !attributes.get('domain'));
  }
  return !prefix && attributes.get('samesite')?.toLowerCase() !== 'none';
}

/** `Max-Age` goes before `Expires` (RFC 6265, 5.3). */
function expiryOf(attributes: Map<string, string>, now: number): number | undefined {
  const maxAge = attributes.get('max-age');
  if (maxAge !== undefined && /^-?\d+$/.test(maxAge)) return now + Number(maxAge) * 1000;
  const expires = Date.parse(attributes.get('expires') ?? '');
  return Number.isNaN(expires) ? undefined : expires;
}

/** Tabs are allowed (RFC 6265bis, 5.6). */
function hasControl(text: string): boolean {
  return [...text].some((character) => (character < ' ' && character !== '\t') || character === '\x7f');
}
