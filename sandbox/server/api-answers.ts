/** What Next.js adds to the response of an API Route; next@16.4.6 dist/server/api-utils/node/api-resolver.js. */
import { preview } from './api-preview';
import { ApiResponse, notSent } from './api-response';
import { maybeContext, type RequestContext } from './request-context';
import { pathTags } from './tags';

const json = 'application/json; charset=utf-8';

/** As functions of the object itself, for handlers take them out of it. */
export class NextApiResponse extends ApiResponse {
  status = (code: number): this => {
    this.statusCode = code;
    return this;
  };

  json = (value: unknown): void => {
    this.setHeader('Content-Type', json);
    this.send(JSON.stringify(value));
  };

  send = (value: unknown): void => {
    if (value === null || value === undefined) return void this.end();
    if (this.statusCode === 204 || this.statusCode === 304) {
      this.removeHeader('Content-Type');
      return void this.end();
    }
    if (value instanceof Uint8Array) {
      if (!this.hasHeader('content-type')) this.setHeader('Content-Type', 'application/octet-stream');
      return void this.end(value);
    }
    if (typeof value === 'string') return void this.end(value);
    if (!['object', 'number', 'boolean'].includes(typeof value)) {
      throw notSent(value);
    }
    this.setHeader('Content-Type', json);
    this.end(JSON.stringify(value));
  };

  /** @throws {Error} in Next's words, for arguments of another kind */
  redirect = (statusOrUrl: number | string, url?: string): this => {
    const [status, target] = typeof statusOrUrl === 'string' ? [307, statusOrUrl] : [statusOrUrl, url];
    if (typeof status !== 'number' || typeof target !== 'string') {
      throw new Error(
        "Invalid redirect arguments. Please use a single argument URL, e.g. res.redirect('/destination') or use a status code and URL, e.g. res.redirect(307, '/destination').",
      );
    }
    return this.writeHead(status, { Location: target }).end(target);
  };

  setDraftMode = (options?: { enable: boolean }) => preview.setDraftMode(this, options);
  setPreviewData = (data: unknown, options?: object) => preview.setPreviewData(this, data, options);
  clearPreviewData = (options?: object) => preview.clearPreviewData(this, options);
  revalidate = (path: string, options?: { unstable_onlyGenerated?: boolean }) =>
    revalidate(maybeContext(), path, options?.unstable_onlyGenerated);
}

/** Renders again what is kept for a path, and waits for it. @throws {Error} in the words of Next.js */
async function revalidate(
  context: RequestContext | undefined,
  path: unknown,
  onlyGenerated?: boolean,
): Promise<void> {
  if (typeof path !== 'string' || !path.startsWith('/')) {
    throw new Error(
      `Invalid urlPath provided to revalidate(), must be a path e.g. /blog/post-1, received ${path}`,
    );
  }
  context?.state.caches.tags.expire(pathTags(path));
  const { status } = await fetch(`http://localhost:3000${path}`, { method: 'HEAD' });
  if (status === 200 || (status === 404 && onlyGenerated)) return;
  throw new Error(`Failed to revalidate ${path}: Invalid response ${status}`);
}
