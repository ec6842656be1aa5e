import { base64, base64url } from './base64';

export type Encoding = 'utf8' | 'utf-8' | 'hex' | 'base64' | 'base64url' | 'latin1' | 'binary' | 'ascii';

/**
 * The part of Node's Buffer that web code uses: bytes that can be written as text and read from it.
 * Source: https://nodejs.org/docs/latest-v20.x/api/buffer.html
 */
export class Buffer extends Uint8Array {
  static override from(source: unknown, encoding?: unknown, length?: number): Buffer {
    if (source instanceof ArrayBuffer) return new Buffer(source, Number(encoding ?? 0), length);
    if (isJsonOfBuffer(source)) return new Buffer(source.data);
    const bytes =
      typeof source === 'string' ? toBytes(source, encoding as Encoding) : (source as ArrayLike<number>);
    return new Buffer(bytes);
  }

  static alloc(size: number, fill: number | string = 0): Buffer {
    const pattern = typeof fill === 'string' ? toBytes(fill) : [fill];
    return new Buffer(size).map((_byte, index) => pattern[index % pattern.length] ?? 0) as Buffer;
  }

  static allocUnsafe(size: number): Buffer {
    return new Buffer(size);
  }

  static compare(one: Uint8Array, other: Uint8Array): -1 | 0 | 1 {
    const at = one.findIndex((byte, index) => byte !== other[index]);
    const [a, b] = at < 0 ? [one.length, other.length] : [one[at] ?? 0, other[at] ?? -1];
    return a === b ? 0 : a < b ? -1 : 1;
  }

  static isEncoding(name: unknown): boolean {
    return typeof name === 'string' && encodings.includes(name.toLowerCase());
  }

  static concat(list: readonly Uint8Array[]): Buffer {
    const all = new Buffer(list.reduce((sum, { length }) => sum + length, 0));
    let offset = 0;
    for (const part of list) {
      all.set(part, offset);
      offset += part.length;
    }
    return all;
  }

  static isBuffer(value: unknown): value is Buffer {
    return value instanceof Buffer;
  }

  static byteLength(text: string, encoding?: Encoding): number {
    return toBytes(text, encoding).length;
  }

  /** Other than that of a typed array, a view of the same memory. */
  override slice(start?: number, end?: number): Buffer {
    return this.subarray(start, end) as Buffer;
  }

  compare(other: Uint8Array): -1 | 0 | 1 {
    return Buffer.compare(this, other);
  }

  override indexOf(value: unknown, from = 0): number {
    if (typeof value === 'number') return super.indexOf(value, from);
    const sought = typeof value === 'string' ? toBytes(value) : (value as Uint8Array);
    const last = this.length - sought.length;
    for (let at = from; at <= last; at++)
      if (sought.every((byte, index) => this[at + index] === byte)) return at;
    return -1;
  }

  override includes(value: unknown, from = 0): boolean {
    return this.indexOf(value, from) >= 0;
  }

  toJSON(): { type: 'Buffer'; data: number[] } {
    return { type: 'Buffer', data: [...this] };
  }

  override toString(encoding: Encoding = 'utf8', start?: number, end?: number): string {
    if (start !== undefined) return (this.subarray(start, end) as Buffer).toString(encoding);
    if (encoding === 'hex') return [...this].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    if (encoding === 'base64') return base64.encode(this);
    if (encoding === 'base64url') return base64url.encode(this);
    if (encoding === 'utf8' || encoding === 'utf-8') return new TextDecoder().decode(this);
    return String.fromCharCode(...this);
  }

  equals(other: Uint8Array): boolean {
    return this.length === other.length && this.every((byte, index) => byte === other[index]);
  }
}

const encodings = ['utf8', 'utf-8', 'hex', 'base64', 'base64url', 'latin1', 'binary', 'ascii'];

const isJsonOfBuffer = (source: unknown): source is { data: number[] } =>
  typeof source === 'object' &&
  source !== null &&
  'type' in source &&
  source.type === 'Buffer' &&
  'data' in source &&
  Array.isArray(source.data);

/** The bytes of a text in one of Node's encodings. */
export function toBytes(text: string, encoding: Encoding = 'utf8'): Uint8Array {
  if (encoding === 'hex') {
    return Uint8Array.from(text.match(/[0-9a-f]{2}/gi) ?? [], (digits) => Number.parseInt(digits, 16));
  }
  if (encoding === 'base64' || encoding === 'base64url') return base64.decode(text);
  if (encoding === 'utf8' || encoding === 'utf-8') return new TextEncoder().encode(text);
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

export default { Buffer };
