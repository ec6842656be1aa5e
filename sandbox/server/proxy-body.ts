import type { NextRequest } from 'next/dist/server/web/spec-extension/request';
import { createRequest } from './requests';

/**
 * A request as proxy and app get it: of its body only the first part, since both read a copy that is kept in memory.
 * Next.js cuts between two chunks as they come in, and so a little before the limit.
 * Source: next@16.4.6 dist/server/body-streams.js (getCloneableBody)
 *
 * @param limit in bytes
 */
export async function withinLimit(request: NextRequest, limit: number): Promise<NextRequest> {
  if (!request.body) return request;
  const whole = await request.clone().arrayBuffer();
  if (whole.byteLength <= limit) return request;
  const { pathname, search } = new URL(request.url);
  const size = sizeText(limit);
  console.warn(
    `Request body exceeded ${size} for ${pathname}${search}. Only the first ${size} will be available unless configured. See https://nextjs.org/docs/app/api-reference/config/next-config-js/middlewareClientMaxBodySize for more details.`,
  );
  const { method, url, headers, signal } = request;
  const cut = new Request(url, { method, headers, signal, body: whole.slice(0, limit) });
  return createRequest(method, url, headers, cut);
}

/** As next@16.4.6 dist/compiled/bytes writes a number of bytes: `10MB`, `1.5KB`. */
function sizeText(count: number): string {
  const units = ['B', 'KB', 'MB', 'GB'];
  const power = Math.min(Math.floor(Math.log2(count) / 10), units.length - 1);
  return `${Number((count / 1024 ** power).toFixed(2))}${units[power]}`;
}
