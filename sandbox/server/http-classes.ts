import { RequestWithStreams, supportsStreams } from './request-streams';
import { streamFrom } from './streams';

/**
 * `Request` and `Response` as a server has them. Browsers drop `Cookie`, `Host`, `Origin` and `Set-Cookie` from
 * those that scripts build (Fetch standard, forbidden header names); a server sees and sends them all.
 */
const NativeRequest = globalThis.Request;
const NativeResponse = globalThis.Response;

/** Puts the full list of headers beside the built-in, filtered one. */
function keepHeaders(target: Request | Response, given: HeadersInit | undefined): void {
  const filtered = target.headers;
  const headers = new Headers(given);
  const type = filtered.get('content-type');
  if (type !== null && !headers.has('content-type')) headers.set('content-type', type);
  Object.defineProperty(target, 'headers', { value: headers, configurable: true });
}

/** Node takes what can be iterated over, and texts among it, as a body; undici 6 lib/web/fetch/body.js (extractBody). */
function asBody<Body>(body: Body): Body | ReadableStream<Uint8Array<ArrayBuffer>> {
  if (typeof body !== 'object' || body === null || body instanceof ReadableStream) return body;
  return Symbol.asyncIterator in body ? streamFrom(body, toBytes) : body;
}

const toBytes = (part: unknown): Uint8Array<ArrayBuffer> =>
  typeof part === 'string' ? new TextEncoder().encode(part) : new Uint8Array(part as ArrayBuffer);

/** Node decodes what browsers write for quotes and line ends in names; undici 6 lib/web/fetch/formdata-parser.js. */
function withNodesNames(form: FormData, headers: Headers): FormData {
  if (!headers.get('content-type')?.toLowerCase().startsWith('multipart/')) return form;
  const decoded = new FormData();
  for (const [name, value] of form) {
    if (typeof value === 'string') decoded.append(decodeName(name), value);
    else decoded.append(decodeName(name), value, decodeName(value.name));
  }
  return decoded;
}

const decodeName = (name: string) =>
  name.replaceAll('%22', '"').replace(/%0A/gi, '\n').replace(/%0D/gi, '\r');

/** Headers that nobody may change. Words: undici 6 lib/web/fetch/headers.js, as in Node 20. */
export class FixedHeaders extends Headers {
  override append(): never {
    throw new TypeError('immutable');
  }
  override set(): never {
    throw new TypeError('immutable');
  }
  override delete(): never {
    throw new TypeError('immutable');
  }
}

const StreamingRequest = supportsStreams()
  ? NativeRequest
  : (RequestWithStreams as unknown as typeof Request);

export class ServerRequest extends StreamingRequest {
  constructor(input: RequestInfo | URL, init?: RequestInit) {
    super(input, init?.body ? { ...init, body: asBody(init.body) } : init);
    keepHeaders(this, init?.headers ?? (input instanceof NativeRequest ? input.headers : undefined));
  }

  override async formData(): Promise<FormData> {
    return withNodesNames(await super.formData(), this.headers);
  }

  override clone(): Request {
    const clone = Object.setPrototypeOf(super.clone(), Object.getPrototypeOf(this)) as Request;
    keepHeaders(clone, this.headers);
    return clone;
  }
}

export class ServerResponse extends NativeResponse {
  constructor(body?: BodyInit | null, init?: ResponseInit) {
    super(asBody(body), init);
    keepHeaders(this, init?.headers);
  }

  override clone(): Response {
    const clone = Object.setPrototypeOf(super.clone(), Object.getPrototypeOf(this)) as Response;
    keepHeaders(clone, this.headers);
    return clone;
  }

  /** @throws {TypeError} for what JSON has no text for, such as undefined */
  static override json(data: unknown, init?: ResponseInit): Response {
    const headers = new Headers(init?.headers);
    if (!headers.has('content-type')) headers.set('content-type', 'application/json');
    const text: string | undefined = JSON.stringify(data);
    if (text === undefined) throw new TypeError('Value is not JSON serializable');
    return new ServerResponse(text, { ...init, headers });
  }

  /** @throws {TypeError} for a relative address, which a server cannot resolve */
  static override redirect(url: string | URL, status = 302): Response {
    const response = new ServerResponse(null, { status, headers: { location: new URL(url).href } });
    const headers = new FixedHeaders(response.headers);
    return Object.defineProperty(response, 'headers', { value: headers, configurable: true });
  }
}

/** To be called before modules of Next.js are evaluated: theirs extend these. */
export function installHttpClasses(scope: typeof globalThis): void {
  Object.assign(scope, { Request: ServerRequest, Response: ServerResponse });
  if (!('from' in ReadableStream)) Object.assign(ReadableStream, { from: streamFrom });
}
