import { base64, base64url } from './base64';

export type Encoding = 'utf8' | 'utf-8' | 'hex' | 'base64' | 'base64url' | 'latin1' | 'binary' | 'ascii';

/**
 * The part of Node's Buffer that web code uses: bytes that can be written as text and read from it.
 * Source: https://nodejs.org/docs/latest-v20.x/api/buffer.html
 */
export class Buffer extends Uint8Array {
  static override from(source: unknown, encoding?: unknown): Buffer {
    const bytes =
      typeof source === 'string' ? toBytes(source, encoding as Encoding) : (source as ArrayLike<number>);
    return new Buffer(bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : bytes);
  }

  static alloc(size: number): Buffer {
    return new Buffer(size);
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

  override toString(encoding: Encoding = 'utf8'): string {
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
