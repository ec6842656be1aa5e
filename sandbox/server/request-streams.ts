const NativeRequest = globalThis.Request;
const NativeResponse = globalThis.Response;

/**
 * Firefox and Safari take no stream for the body of a request, and write `[object ReadableStream]` in its place; Firefox
 * has no `request.body` either.
 * Source: https://developer.chrome.com/docs/capabilities/web-apis/fetch-streaming-requests (feature detection)
 */
export function supportsStreams(Native: typeof Request = NativeRequest): boolean {
  let isAsked = false;
  const init = {
    method: 'POST',
    body: new ReadableStream(),
    get duplex() {
      isAsked = true;
      return 'half';
    },
  };
  try {
    const { headers, body } = new Native('http://localhost', init);
    return isAsked && !headers.has('content-type') && body instanceof ReadableStream;
  } catch {
    return false;
  }
}

const BareRequest = NativeRequest as unknown as new (
  input: RequestInfo | URL,
  init?: RequestInit,
) => Omit<Request, keyof Body | 'clone'>;

/** What browsers and Node say, in the words of undici 6 lib/web/fetch/request.js. */
const bodyOfGet = 'Request with GET/HEAD method cannot have body.';
const alreadyUsed = 'Cannot construct a Request with a Request object that has already been used.';

/** A request whose body may be a stream. The body is that of a response, which may be one in all browsers. */
export class RequestWithStreams extends BareRequest {
  #carrier: Response | undefined;

  /** @throws {TypeError} as the built-in */
  constructor(input: RequestInfo | URL, init?: RequestInit) {
    super(input, init && withoutBody(init));
    const source = input instanceof RequestWithStreams ? input : undefined;
    const given = init?.body ?? undefined;
    if (given === undefined && source?.bodyUsed) throw new TypeError(alreadyUsed);
    const body = given ?? source?.body?.pipeThrough(new TransformStream());
    if (body === undefined) return;
    if (['GET', 'HEAD'].includes(this.method)) throw new TypeError(bodyOfGet);
    this.#carrier = new NativeResponse(body);
    const type = this.#carrier.headers.get('content-type');
    if (type !== null && !this.headers.has('content-type')) this.headers.set('content-type', type);
  }

  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    return this.#carrier?.body ?? null;
  }

  get bodyUsed(): boolean {
    return this.#carrier?.bodyUsed ?? false;
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#read().arrayBuffer();
  }

  async blob(): Promise<Blob> {
    return this.#typed().blob();
  }

  bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#read().bytes();
  }

  async formData(): Promise<FormData> {
    return this.#typed().formData();
  }

  json(): Promise<unknown> {
    return this.#read().json();
  }

  text(): Promise<string> {
    return this.#read().text();
  }

  /** @throws {TypeError} where the body has been read */
  clone(): Request {
    const carrier = this.#carrier?.clone();
    const clone = new RequestWithStreams(NativeRequest.prototype.clone.call(this));
    clone.#carrier = carrier;
    return clone as unknown as Request;
  }

  #read(): Response {
    return this.#carrier ?? new NativeResponse(null);
  }

  /** With the type of the request, by which a body is read as a form. */
  #typed(): Response {
    const type = this.headers.get('content-type');
    return new NativeResponse(this.body, { headers: type === null ? [] : [['content-type', type]] });
  }
}

/** As a request may be an `init`, whose getters want to be called on itself. */
const withoutBody = (init: RequestInit): RequestInit =>
  new Proxy(init, {
    get: (target, name) => (name === 'body' ? undefined : Reflect.get(target, name, target)),
  });
