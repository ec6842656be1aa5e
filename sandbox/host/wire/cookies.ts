/**
 * The browser's store of cookies, by RFC 6265. There is one host, `localhost`, whose cookies are also sent where
 * they are `Secure`, as browsers do for it.
 */
import { type Cookie, defaultPath, parseSetCookie, pathMatches } from './set-cookie';

/** As browsers do, the store keeps at most so many cookies; the oldest go first. */
const mostCookies = 180;

export interface CookieJar {
  /** What a browser sends as `Cookie` with a request for this path; undefined for none. */
  header(path: string): string | undefined;
  /** What `document.cookie` shows to scripts at this path. */
  readable(path: string): string;
  /** Stores what an answer to a request for this path sets, one `Set-Cookie` header at a time. */
  store(setCookie: string, path: string): void;
  /** Stores what a script at this path wrote to `document.cookie`. */
  write(cookie: string, path: string): void;
}

/** @param now in milliseconds, as `Date.now` */
export function createCookieJar(now: () => number = Date.now): CookieJar {
  let cookies: Cookie[] = []; // oldest first

  const isAlive = ({ expires }: Cookie) => expires === undefined || expires > now();

  /** RFC 6265, 5.4: longer paths first, then the older ones. */
  function matching(path: string, scripts: boolean): string {
    return cookies
      .filter(isAlive)
      .filter((cookie) => pathMatches(path, cookie.path) && !(scripts && cookie.httpOnly))
      .sort((one, other) => other.path.length - one.path.length)
      .map(({ name, value }) => (name ? `${name}=${value}` : value))
      .join('; ');
  }

  /** RFC 6265, 5.3: a cookie of the same name and path takes the other's place, in order too. */
  function keep(cookie: Cookie | undefined, scripts: boolean): void {
    if (!cookie || (scripts && cookie.httpOnly)) return;
    const place = cookies.findIndex(({ name, path }) => name === cookie.name && path === cookie.path);
    if (scripts && cookies[place]?.httpOnly) return;
    if (place >= 0) cookies[place] = cookie;
    else cookies.push(cookie);
    cookies = cookies.filter(isAlive).slice(-mostCookies);
  }

  return {
    header: (path) => matching(path, false) || undefined,
    readable: (path) => matching(path, true),
    store: (setCookie, path) => keep(parseSetCookie(setCookie, defaultPath(path), now()), false),
    write: (cookie, path) => keep(parseSetCookie(cookie, defaultPath(path), now()), true),
  };
}
