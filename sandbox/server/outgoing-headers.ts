import { Emitter, nodeError } from './emitter';

export type HeaderValue = string | number | readonly string[];
type Given = Record<string, HeaderValue | undefined> | readonly HeaderValue[];

const token = /^[\w!#$%&'*+.^`|~-]+$/;
const outside = /[^\t\x20-\x7e\x80-\xff]/;

/** The headers of a response as Node keeps them; https://nodejs.org/docs/latest-v20.x/api/http.html#class-httpserverresponse */
export class OutgoingHeaders extends Emitter {
  headersSent = false;
  readonly #all = new Map<string, { name: string; value: HeaderValue }>();

  #refuseLate(what: string): void {
    if (!this.headersSent) return;
    throw nodeError(
      Error,
      'ERR_HTTP_HEADERS_SENT',
      `Cannot ${what} headers after they are sent to the client`,
    );
  }

  /** Too late it does nothing: next@16.4.6 dist/server/lib/patch-set-header.js. */
  setHeader(name: string, value: HeaderValue): this {
    if (this.headersSent) return this;
    check(name, value);
    this.#all.set(name.toLowerCase(), { name, value });
    return this;
  }

  setHeaders(headers: Headers | Map<string, HeaderValue>): this {
    for (const [name, value] of headers as Map<string, HeaderValue>) this.setHeader(name, value);
    return this;
  }

  appendHeader(name: string, value: string | readonly string[]): this {
    this.#refuseLate('append');
    const before = this.getHeader(name);
    if (before === undefined) return this.setHeader(name, value);
    return this.setHeader(name, [before, value].flat().map(String));
  }

  removeHeader(name: string): void {
    this.#refuseLate('remove');
    this.#all.delete(name.toLowerCase());
  }

  getHeader = (name: string): HeaderValue | undefined => this.#all.get(name.toLowerCase())?.value;
  hasHeader = (name: string): boolean => this.#all.has(name.toLowerCase());
  getHeaderNames = (): string[] => [...this.#all.keys()];
  getHeaders(): Record<string, HeaderValue> {
    return Object.assign(
      Object.create(null),
      Object.fromEntries([...this.#all].map(([key, { value }]) => [key, value])),
    );
  }

  /** @param given by name, or as pairs: what compresses answers in Next.js reads lists so (next@16.4.6 dist/compiled/compression) */
  protected applyHead(given: Given = {}): void {
    this.#refuseLate('write');
    const pairs = isList(given)
      ? given.map((pair): [string, HeaderValue | undefined] =>
          typeof pair === 'number' ? ['', undefined] : [String(pair[0]), pair[1]],
        )
      : Object.entries(given);
    for (const [name, value] of pairs) this.setHeader(name, value as HeaderValue);
    this.headersSent = true;
  }

  protected sent(): Headers {
    const headers = new Headers();
    for (const { name, value } of this.#all.values())
      for (const each of [value].flat()) headers.append(name, String(each));
    return headers;
  }
}

const isList = (given: Given): given is readonly HeaderValue[] => Array.isArray(given);

/** @throws {TypeError} in Node's words, for what HTTP cannot carry */
function check(name: string, value: unknown): void {
  if (!token.test(name)) {
    throw nodeError(
      TypeError,
      'ERR_INVALID_HTTP_TOKEN',
      `Header name must be a valid HTTP token ["${name}"]`,
    );
  }
  if (value === undefined) {
    throw nodeError(
      TypeError,
      'ERR_HTTP_INVALID_HEADER_VALUE',
      `Invalid value "undefined" for header "${name}"`,
    );
  }
  if ([value].flat().some((each) => outside.test(String(each)))) {
    throw nodeError(TypeError, 'ERR_INVALID_CHAR', `Invalid character in header content ["${name}"]`);
  }
}
