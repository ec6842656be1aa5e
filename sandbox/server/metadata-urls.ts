/** Where the addresses in metadata lead. Source: next@16.4.6 dist/lib/metadata/resolvers/resolve-url.js. */

/** What a segment's addresses are composed with. */
export interface MetadataContext {
  /** `metadataBase`, where the app has set one. */
  base: URL | null;
  /** Path of the page. */
  pathname: string;
  trailingSlash: boolean;
}

const localBase = 'http://localhost:3000';

/** @returns a path without `.`, `..` and empty parts; nothing leads above the root */
function joined(path: string, more: string): string {
  const parts: string[] = [];
  for (const part of `${path}/${more}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

/**
 * The address of an image: absolute, composed with the base or, without one, with that of a local server.
 *
 * @param url a text or a URL
 */
export function imageAddress(url: unknown, base: URL | null): string {
  return composed(url, base ?? new URL(localBase)).href;
}

function composed(url: unknown, base: URL): URL {
  const text = String(url);
  if (URL.canParse(text)) return new URL(text);
  const path = joined(base.pathname, text);
  return new URL(text.endsWith('/') && path !== '/' ? `${path}/` : path, base);
}

/**
 * An address that names a page. One that begins with `./` is below the page's own path; a URL gives the host for
 * that path. Without a base a path stays as it is.
 *
 * @param url a text or a URL
 */
export function pageAddress(url: unknown, { base, pathname, trailingSlash }: MetadataContext): string {
  const own =
    typeof url === 'string' && url.startsWith('./')
      ? joined(pathname, url)
      : url instanceof URL
        ? url
        : String(url);
  if (typeof own === 'string' && !base) return withSlash(own, base, trailingSlash);
  const resolved = base ? composed(own, base) : new URL(String(own));
  const isBare = resolved.pathname === '/' && resolved.search === '';
  return withSlash(isBare ? resolved.origin : resolved.href, base, trailingSlash);
}

/** As `pageAddress`; of a URL only host and query count, its path is that of the page. */
export function alternateAddress(url: unknown, metadataContext: MetadataContext): string {
  if (!(url instanceof URL)) return pageAddress(url, metadataContext);
  const own = new URL(metadataContext.pathname, url);
  for (const [name, value] of url.searchParams) own.searchParams.set(name, value);
  return pageAddress(own, metadataContext);
}

const isFile = /^\/((?!\.well-known(?:\/.*)?)(?:[^/]+\/)*[^/]+\.\w+)(\/?|$)/i;

/** With `trailingSlash` pages of this site end in a slash, files and addresses with a query do not. */
function withSlash(address: string, base: URL | null, wanted: boolean): string {
  if (!wanted || address.endsWith('/') || address.includes('?')) return address;
  if (address.startsWith('/')) return `${address}/`;
  if (!URL.canParse(address)) return address;
  const { origin, pathname } = new URL(address);
  return isFile.test(pathname) || (base && origin !== base.origin) ? address : `${address}/`;
}
