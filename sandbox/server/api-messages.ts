/** Request and response of an API Route, as far as Node.js and Next.js give them to one. */
import { RequestCookies } from 'next/dist/server/web/spec-extension/cookies';
import type { Params } from '../page-tree';
import { queryOf } from './router';

/** Answered as it is: status and words. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

type Parse = (text: string, bytes: Uint8Array) => unknown;

/** Source: next@16.4.6 dist/shared/lib/utils.d.ts (NextApiRequest) */
export class ApiRequest {
  readonly httpVersion = '1.1';
  readonly socket = { remoteAddress: '127.0.0.1' };

  private constructor(
    readonly method: string,
    readonly url: string,
    readonly headers: Record<string, string>,
    readonly query: Params,
    readonly cookies: Record<string, string>,
    readonly body: unknown,
    private readonly bytes: Uint8Array,
  ) {}

  /**
   * @param parser picks what reads a body of this content type; undefined leaves it to the handler
   * @param limit in bytes
   * @throws {HttpError} 413 over the limit, 400 for a body that cannot be read
   */
  static async read(
    request: Request,
    params: Params,
    parser: (contentType: string) => Parse | undefined,
    limit: number,
  ): Promise<ApiRequest> {
    const { pathname, search, searchParams } = new URL(request.url);
    const bytes = new Uint8Array(await request.clone().arrayBuffer());
    const parse = parser(request.headers.get('content-type') ?? 'text/plain');
    if (parse && bytes.byteLength > limit) {
      throw new HttpError(413, `Body exceeded ${limit === 1024 ** 2 ? '1mb' : `${limit} bytes`} limit`);
    }
    const cookies = new RequestCookies(request.headers).getAll();
    return new ApiRequest(
      request.method,
      pathname + search,
      Object.fromEntries(request.headers),
      { ...queryOf(searchParams), ...params },
      Object.fromEntries(cookies.map(({ name, value }) => [name, value])),
      parse?.(new TextDecoder().decode(bytes), bytes),
      bytes,
    );
  }

  on(event: string, listener: (chunk?: Uint8Array) => void): this {
    if (event === 'data' && this.bytes.byteLength > 0) setTimeout(() => listener(this.bytes));
    if (event === 'end') setTimeout(() => listener(), 1);
    return this;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    if (this.bytes.byteLength > 0) yield this.bytes;
  }
}

/** Source: next@16.4.6 dist/shared/lib/utils.d.ts (NextApiResponse) */
export class ApiResponse {
  statusCode = 200;
  hasStarted = false;
  readonly started: Promise<void>;
  readonly #headers = new Headers();
  readonly #body = new TransformStream<Uint8Array, Uint8Array>();
  readonly #writer = this.#body.writable.getWriter();
  readonly #encoder = new TextEncoder();
  #start: () => void = () => undefined;

  constructor() {
    this.started = new Promise((resolve) => {
      this.#start = resolve;
    });
  }

  get headersSent(): boolean {
    return this.hasStarted;
  }

  get writableEnded(): boolean {
    return this.#ended;
  }
  #ended = false;

  status(code: number): this {
    this.statusCode = code;
    return this;
  }

  setHeader(name: string, value: string | number | readonly string[]): this {
    this.#headers.delete(name);
    for (const each of Array.isArray(value) ? value : [value]) this.#headers.append(name, String(each));
    return this;
  }

  appendHeader(name: string, value: string): this {
    this.#headers.append(name, value);
    return this;
  }

  getHeader = (name: string): string | undefined => this.#headers.get(name) ?? undefined;
  hasHeader = (name: string): boolean => this.#headers.has(name);
  removeHeader = (name: string): void => this.#headers.delete(name);

  writeHead(status: number, headers: Record<string, string> = {}): this {
    this.statusCode = status;
    for (const [name, value] of Object.entries(headers)) this.setHeader(name, value);
    return this;
  }

  json(value: unknown): void {
    this.#headers.set('content-type', 'application/json; charset=utf-8');
    this.end(JSON.stringify(value));
  }

  send(value: unknown): void {
    if (value === null || value === undefined) this.end();
    else if (value instanceof Uint8Array) this.#sendAs('application/octet-stream', value);
    else if (typeof value === 'string') this.#sendAs('text/html; charset=utf-8', value);
    else this.json(value);
  }

  #sendAs(type: string, body: string | Uint8Array): void {
    if (!this.hasHeader('content-type')) this.setHeader('content-type', type);
    this.end(body);
  }

  /** @throws {Error} in Next's words, for arguments of another kind */
  redirect(statusOrUrl: number | string, url?: string): this {
    const [status, target] = typeof statusOrUrl === 'string' ? [307, statusOrUrl] : [statusOrUrl, url];
    if (typeof status !== 'number' || typeof target !== 'string') {
      throw new Error(
        "Invalid redirect arguments. Please use a single argument URL, e.g. res.redirect('/destination') or use a status code and URL, e.g. res.redirect(307, '/destination').",
      );
    }
    this.writeHead(status, { location: target });
    this.end(target);
    return this;
  }

  write(chunk: string | Uint8Array): boolean {
    this.#begin();
    void this.#writer.write(typeof chunk === 'string' ? this.#encoder.encode(chunk) : chunk);
    return true;
  }

  end(chunk?: string | Uint8Array): void {
    if (this.#ended) return;
    if (chunk !== undefined) this.write(chunk);
    this.#begin();
    this.#ended = true;
    void this.#writer.close();
  }

  #begin(): void {
    this.hasStarted = true;
    this.#start();
  }

  toResponse(): Response {
    const empty = this.statusCode === 204 || this.statusCode === 304;
    return new Response(empty ? null : this.#body.readable, {
      status: this.statusCode,
      headers: this.#headers,
    });
  }
}
