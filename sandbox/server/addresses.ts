/** With `trailingSlash`: what is a file by its name loses its slash, all else but `.well-known` gets one. */
const fileWithSlash = /^\/(?!\.well-known)(?:[^/]+\/)*[^/]+\.\w+\/$/;
const pageWithoutSlash = /^\/(?!\.well-known)(?:[^/]+\/)*[^/.]+$/;

/**
 * Sends an address on to the one that the app goes by: one slash between its parts, and a slash at its end or none.
 * Source: next@16.4.6 dist/lib/load-custom-routes.js, dist/server/lib/router-utils/resolve-routes.js
 *
 * @returns undefined where the address is the right one
 */
export function slashRedirect({ pathname, search }: URL, wantsSlash: boolean): Response | undefined {
  const wanted = single(pathname) ?? (wantsSlash ? withSlash(pathname) : pathname.replace(/(.)\/$/, '$1'));
  return wanted === pathname ? undefined : redirectResponse(wanted + search, 308);
}

const single = (path: string) => (path.includes('//') ? path.replace(/\/\/+/g, '/') : undefined);

function withSlash(path: string): string {
  if (fileWithSlash.test(path)) return path.slice(0, -1);
  return pageWithoutSlash.test(path) ? `${path}/` : path;
}

/** Source: next@16.4.6 dist/server/lib/router-server.js */
export function redirectResponse(location: string, status: number, more?: HeadersInit): Response {
  const headers = new Headers(more);
  headers.set('location', location);
  if (status === 308) headers.set('refresh', `0;url=${location}`);
  // As bytes, for a text would get a Content-Type.
  return new Response(new TextEncoder().encode(location), { status, headers });
}
