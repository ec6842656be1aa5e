/** The response of an API Route: Node's ServerResponse, with what Next.js adds. */
import { type Encoding, toBytes } from '../shared/node-buffer';
import { responseOf, wordsOf } from '../shared/status';
import type { ApiRequest } from './api-request';
import { nodeError } from './emitter';
import { type HeaderValue, OutgoingHeaders } from './outgoing-headers';

type Done = (error?: Error) => void;
type Chunk = string | Uint8Array;

/** Source: https://nodejs.org/docs/latest-v20.x/api/http.html#class-httpserverresponse */
export class ApiResponse extends OutgoingHeaders {
  statusCode = 200;
  /** Known once the head is sent, if not set before. */
  statusMessage: string | undefined = undefined;
  writableEnded = false;
  writableFinished = false;
  destroyed = false;
  readonly writable = true;
  /** Settles when the head is sent, or when there will be none. */
  readonly started: Promise<void>;
  /** As it was sent: what is set later changes nothing. */
  #status = 0;
  #start: () => void = () => undefined;
  #body: ReadableStreamDefaultController<Uint8Array> | undefined;
  readonly #stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      this.#body = controller;
    },
    cancel: () => void this.#leave(),
  });

  constructor(readonly req: ApiRequest) {
    super();
    this.started = new Promise((resolve) => {
      this.#start = resolve;
    });
  }

  get socket() {
    return this.req.socket;
  }
  get connection() {
    return this.req.socket;
  }
  get finished(): boolean {
    return this.writableEnded;
  }

  writeHead(status: number, reason?: string | HeadersGiven, headers?: HeadersGiven): this {
    if (!(status >= 100 && status <= 999)) {
      throw nodeError(RangeError, 'ERR_HTTP_INVALID_STATUS_CODE', `Invalid status code: ${status}`);
    }
    this.applyHead(typeof reason === 'object' ? reason : headers);
    this.statusCode = status;
    this.#status = status;
    this.statusMessage = typeof reason === 'string' ? reason : this.statusMessage || wordsOf(status);
    return this;
  }

  flushHeaders(): void {
    if (!this.headersSent) this.writeHead(this.statusCode);
    this.#start();
  }

  write(chunk: Chunk, encoding?: Encoding | Done, done?: Done): boolean {
    const bytes = bytesOf(chunk, encoding);
    const callback = typeof encoding === 'function' ? encoding : done;
    if (this.writableEnded) return false;
    this.flushHeaders();
    if (!this.destroyed && bytes.byteLength > 0) this.#body?.enqueue(bytes);
    if (callback) setTimeout(callback);
    return true;
  }

  end(chunk?: Chunk | Done | null, encoding?: Encoding | Done, done?: Done): this {
    const callback = [chunk, encoding, done].find((each) => typeof each === 'function');
    if (chunk && typeof chunk !== 'function')
      this.write(chunk, typeof encoding === 'string' ? encoding : undefined);
    if (this.writableEnded) return this;
    if (callback) this.once('finish', callback);
    this.flushHeaders();
    this.writableEnded = true;
    if (!this.destroyed) this.#body?.close();
    setTimeout(() => this.#finish());
    return this;
  }

  #finish(): void {
    if (this.destroyed) return;
    this.writableFinished = true;
    this.emit('finish');
    this.#close();
  }

  #close(): void {
    this.destroyed = true;
    this.emit('close');
    this.req.destroy();
  }

  /** The connection breaks, from this side. */
  destroy(error?: Error): this {
    if (this.destroyed) return this;
    if (!this.writableEnded) this.#body?.error(error ?? new TypeError('socket hang up'));
    this.#leave();
    return this;
  }

  #leave(): void {
    if (this.destroyed) return;
    this.#start();
    this.req.giveUp();
    this.#close();
  }

  cork(): void {}
  uncork(): void {}
  setTimeout(): this {
    return this;
  }

  /** What has been sent so far and what follows; to be called once it has started. */
  toResponse(): Response {
    const status = this.#status;
    if (!this.headersSent) throw new TypeError('socket hang up');
    const { statusMessage: statusText = '' } = this;
    return responseOf(this.#stream, { status, statusText, headers: this.sent() });
  }
}

type HeadersGiven = Record<string, HeaderValue | undefined> | readonly HeaderValue[];

export const notSent = (chunk: unknown) =>
  nodeError(
    TypeError,
    'ERR_INVALID_ARG_TYPE',
    `The "chunk" argument must be of type string or an instance of Buffer or Uint8Array. Received type ${typeof chunk}`,
  );

/** @throws {TypeError} in Node's words, for what is neither text nor bytes */
function bytesOf(chunk: unknown, encoding: unknown): Uint8Array {
  if (typeof chunk === 'string')
    return toBytes(chunk, typeof encoding === 'string' ? (encoding as Encoding) : 'utf8');
  if (chunk instanceof Uint8Array) return chunk;
  throw notSent(chunk);
}
