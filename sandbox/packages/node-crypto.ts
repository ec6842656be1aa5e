/**
 * The part of Node's `crypto` that web code uses, on `@noble/hashes`: a worker of opaque origin has no
 * `crypto.subtle`, and Node's functions answer at once.
 * Source: https://nodejs.org/docs/latest-v20.x/api/crypto.html
 */
import { hmac } from '@noble/hashes/hmac';
import { md5, sha1 } from '@noble/hashes/legacy';
import { pbkdf2 as derive } from '@noble/hashes/pbkdf2';
import { scrypt as deriveScrypt } from '@noble/hashes/scrypt';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2';
import { Buffer, type Encoding, toBytes } from '../shared/node-buffer';

type Data = string | Uint8Array;

const algorithms = { md5, sha1, sha256, sha384, sha512 };

/** @throws {Error} naming what there is */
function algorithmOf(name: string) {
  const known = name.toLowerCase().replace('-', '');
  if (!Object.hasOwn(algorithms, known)) {
    throw new Error(
      `Digest method not supported: ${name}; available here: ${Object.keys(algorithms).join(', ')}`,
    );
  }
  return algorithms[known as keyof typeof algorithms];
}

const bytesOf = (data: Data, encoding?: Encoding) =>
  typeof data === 'string' ? toBytes(data, encoding) : data;

interface State {
  update(bytes: Uint8Array): unknown;
  digest(): Uint8Array;
}

/** What `createHash` and `createHmac` return. */
class Digest {
  readonly #state: State;

  constructor(state: State) {
    this.#state = state;
  }

  update(data: Data, encoding?: Encoding): this {
    this.#state.update(bytesOf(data, encoding));
    return this;
  }

  digest(): Buffer;
  digest(encoding: Encoding): string;
  digest(encoding?: Encoding): Buffer | string {
    const bytes = Buffer.from(this.#state.digest());
    return encoding ? bytes.toString(encoding) : bytes;
  }
}

export const createHash = (algorithm: string) => new Digest(algorithmOf(algorithm).create());

export const createHmac = (algorithm: string, key: Data) =>
  new Digest(hmac.create(algorithmOf(algorithm), bytesOf(key)));

/** @throws {RangeError} for inputs of different length, as Node does */
export function timingSafeEqual(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) throw new RangeError('Input buffers must have the same byte length');
  return one.reduce((difference, byte, index) => difference | (byte ^ (other[index] ?? 0)), 0) === 0;
}

export const randomBytes = (size: number): Buffer => globalThis.crypto.getRandomValues(Buffer.alloc(size));

export function randomInt(min: number, max?: number): number {
  const [from, to] = max === undefined ? [0, min] : [min, max];
  const [random = 0] = globalThis.crypto.getRandomValues(new Uint32Array(1));
  return from + Math.floor((random / 2 ** 32) * (to - from));
}

/** A worker of opaque origin may lack `crypto.randomUUID`, which needs a secure context. */
export function randomUUID(): string {
  const bytes = randomBytes(16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

export function pbkdf2Sync(
  password: Data,
  salt: Data,
  iterations: number,
  length: number,
  digest: string,
): Buffer {
  const options = { c: iterations, dkLen: length };
  return Buffer.from(derive(algorithmOf(digest), bytesOf(password), bytesOf(salt), options));
}

interface ScryptOptions {
  N?: number;
  r?: number;
  p?: number;
}

export function scryptSync(password: Data, salt: Data, length: number, options: ScryptOptions = {}): Buffer {
  const { N = 16384, r = 8, p = 1 } = options;
  return Buffer.from(deriveScrypt(bytesOf(password), bytesOf(salt), { N, r, p, dkLen: length }));
}

type Answer = (error: Error | null, key?: Buffer) => void;

/** Node's form with a callback, of a function that answers at once. */
const withCallback =
  <Args extends unknown[]>(work: (...args: Args) => Buffer) =>
  (...all: [...Args, Answer]): void => {
    const answer = all.at(-1) as Answer;
    queueMicrotask(() => {
      try {
        answer(null, work(...(all.slice(0, -1) as Args)));
      } catch (error) {
        answer(error as Error);
      }
    });
  };

export const pbkdf2 = withCallback(pbkdf2Sync);
export const scrypt = withCallback(scryptSync as (...args: unknown[]) => Buffer);
export const getRandomValues = (bytes: Uint8Array<ArrayBuffer>) => globalThis.crypto.getRandomValues(bytes);
export const { crypto: webcrypto } = globalThis;

export default {
  createHash,
  createHmac,
  getRandomValues,
  pbkdf2,
  pbkdf2Sync,
  randomBytes,
  randomInt,
  randomUUID,
  scrypt,
  scryptSync,
  timingSafeEqual,
  webcrypto,
};
