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

export class ServerRequest extends NativeRequest {
  constructor(input: RequestInfo | URL, init?: RequestInit) {
    super(input, init);
    keepHeaders(this, init?.headers ?? (input instanceof NativeRequest ? input.headers : undefined));
  }

  override clone(): Request {
    const clone = Object.setPrototypeOf(super.clone(), Object.getPrototypeOf(this)) as Request;
    keepHeaders(clone, this.headers);
    return clone;
  }
}

export class ServerResponse extends NativeResponse {
  constructor(body?: BodyInit | null, init?: ResponseInit) {
    super(body, init);
    keepHeaders(this, init?.headers);
  }

  override clone(): Response {
    const clone = Object.setPrototypeOf(super.clone(), Object.getPrototypeOf(this)) as Response;
    keepHeaders(clone, this.headers);
    return clone;
  }

  static override json(data: unknown, init?: ResponseInit): Response {
    const headers = new Headers(init?.headers);
    if (!headers.has('content-type')) headers.set('content-type', 'application/json');
    return new ServerResponse(JSON.stringify(data), { ...init, headers });
  }

  /** @throws {TypeError} for a relative address, which a server cannot resolve */
  static override redirect(url: string | URL, status = 302): Response {
    return new ServerResponse(null, { status, headers: { location: new URL(url).href } });
  }
}

/** To be called before modules of Next.js are evaluated: theirs extend these. */
export function installHttpClasses(scope: typeof globalThis): void {
  Object.assign(scope, { Request: ServerRequest, Response: ServerResponse });
}
