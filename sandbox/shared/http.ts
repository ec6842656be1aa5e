import type { HeaderList, ToClient, WireRequest } from './protocol';
import { responseOf, wordsOf } from './status';

type Head = Pick<Extract<ToClient, { type: 'head' }>, 'status' | 'statusText' | 'headers'>;

/**
 * A `Request` with every header as sent. Browsers drop `Origin`, `Host` and `Cookie` from requests that
 * scripts build, so the full list is put back beside the built-in one.
 */
export function toRequest({ method, url, headers, body }: WireRequest): Request {
  const hasBody = body !== null && method !== 'GET' && method !== 'HEAD';
  return withHeaders(new Request(url, { method, headers, body: hasBody ? body : null }), headers);
}

function withHeaders(request: Request, headers: HeaderList): Request {
  const clone = request.clone.bind(request);
  return Object.defineProperties(request, {
    headers: { value: new Headers(headers) },
    clone: { value: () => withHeaders(clone(), headers) },
  });
}

/** The bytes of a request as the browser would send them, with the content type that belongs to them. */
export async function toWire(request: Request): Promise<WireRequest> {
  const body = await request.arrayBuffer();
  return {
    method: request.method,
    url: request.url,
    headers: [...request.headers],
    body: body.byteLength > 0 ? body : null,
  };
}

/** One answer being received: its head makes a `Response`, its chunks fill the body. */
export class IncomingResponse {
  readonly response: Promise<Response>;
  #resolve: (response: Response) => void = () => undefined;
  #reject: (error: Error) => void = () => undefined;
  #body?: ReadableStreamDefaultController<Uint8Array>;

  /** @param onCancel called when whoever reads the body has no more use for it */
  constructor(private readonly onCancel: () => void = () => undefined) {
    this.response = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  head({ status, statusText = wordsOf(status), headers }: Head): void {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#body = controller;
      },
      cancel: () => this.onCancel(),
    });
    this.#resolve(responseOf(body, { status, statusText, headers }));
  }

  chunk(bytes: Uint8Array): void {
    this.#body?.enqueue(bytes);
  }

  end(error?: string): void {
    if (!error) this.#body?.close();
    else if (this.#body) this.#body.error(new TypeError(error));
    else this.#reject(new TypeError(error));
  }
}
