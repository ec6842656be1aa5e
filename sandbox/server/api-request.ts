/** The request of an API Route: Node's IncomingMessage, with what Next.js adds. */
import { parse as parseCookies } from 'next/dist/compiled/cookie';
import type { Params } from '../shared/page-tree';
import { queryOf } from '../shared/router';
import { previewOf } from './api-preview';
import { Socket } from './emitter';
import { Readable } from './readable';

/** Answered as it is: status and words. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** The query is written again from what it says, without what the path says already; as next@16.4.6 shows. */
function searchOf(query: Params, params: Params): string {
  const entries = Object.entries(query).filter(([name]) => !Object.hasOwn(params, name));
  const search = new URLSearchParams(
    entries.flatMap(([name, values]) => [values].flat().map((value) => [name, value])),
  );
  return search.size > 0 ? `?${search}` : '';
}

/** Source: https://nodejs.org/docs/latest-v20.x/api/http.html#class-httpincomingmessage */
export class ApiRequest extends Readable {
  readonly httpVersion = '1.1';
  readonly httpVersionMajor = 1;
  readonly httpVersionMinor = 1;
  readonly complete = true;
  readonly trailers = {};
  readonly socket = new Socket();
  readonly connection = this.socket;
  aborted = false;
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly rawHeaders: string[];
  query: Params;
  cookies: Record<string, string>;
  previewData: unknown;
  preview: true | undefined;
  draftMode: true | undefined;
  body: unknown;

  constructor(request: Request, params: Params, bytes: Uint8Array) {
    super(bytes);
    const { pathname, searchParams } = new URL(request.url);
    const given = queryOf(searchParams);
    this.method = request.method;
    this.url = pathname + searchOf(given, params);
    this.headers = Object.fromEntries(request.headers);
    this.rawHeaders = [...request.headers].flat();
    this.query = { ...given, ...params };
    this.cookies = parseCookies(request.headers.get('cookie') ?? '');
    this.previewData = previewOf(this.cookies);
    this.preview = this.previewData === false ? undefined : true;
    this.draftMode = this.preview;
  }

  setTimeout(): this {
    return this;
  }

  /** The client has gone before its answer was complete. */
  giveUp(): void {
    this.aborted = true;
    this.socket.destroyed = true;
    this.emit('aborted');
    this.destroy();
    this.socket.emit('close', false);
  }
}
