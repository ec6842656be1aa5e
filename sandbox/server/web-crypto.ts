/**
 * `crypto.subtle` for the worker, which has none: browsers offer it to secure origins only. The frame that started the worker
 * has it, and is asked for each call (`host/frames/assets.ts`).
 */
const methods = [
  ...['decrypt', 'deriveBits', 'deriveKey', 'digest', 'encrypt', 'exportKey', 'generateKey'],
  ...['importKey', 'sign', 'unwrapKey', 'verify', 'wrapKey'],
];

/** A key as it is spoken of: the key itself stays in the frame. */
interface Handle {
  $key: number;
  type: KeyType;
  extractable: boolean;
  algorithm: KeyAlgorithm;
  usages: KeyUsage[];
}
interface Answer {
  id: number;
  result?: unknown;
  error?: { name: string; message: string };
}
type Settle = { resolve: (value: unknown) => void; reject: (error: unknown) => void };

const handles = new WeakMap<object, Handle>();

class CryptoKey {
  readonly type: KeyType;
  readonly extractable: boolean;
  readonly algorithm: KeyAlgorithm;
  readonly usages: readonly KeyUsage[];

  constructor(handle: Handle) {
    handles.set(this, handle);
    this.type = handle.type;
    this.extractable = handle.extractable;
    this.algorithm = handle.algorithm;
    this.usages = handle.usages;
  }

  get [Symbol.toStringTag](): string {
    return 'CryptoKey';
  }
}

/** A key may be an argument, or the public key of another side among what an algorithm is told. */
function shut(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const handle = handles.get(value);
  if (handle) return { $key: handle.$key };
  return 'public' in value ? { ...value, public: shut(value.public) } : value;
}

const isHandle = (value: object): value is Handle => '$key' in value;

function opened(value: unknown, made: (key: CryptoKey, handle: Handle) => void): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isHandle(value)) {
    const key = new CryptoKey(value);
    made(key, value);
    return key;
  }
  if (!('publicKey' in value && 'privateKey' in value)) return value;
  return { publicKey: opened(value.publicKey, made), privateKey: opened(value.privateKey, made) };
}

/**
 * @param port to the frame, which answers
 */
export function addSubtleCrypto(scope: { crypto: Crypto }, port: MessagePort): void {
  if (scope.crypto.subtle) return;
  const waiting = new Map<number, Settle>();
  const forgetful = new FinalizationRegistry<number>((forget) => port.postMessage({ forget }));
  const made = (key: CryptoKey, { $key }: Handle) => forgetful.register(key, $key);
  let last = 0;
  port.onmessage = ({ data: { id, result, error } }: MessageEvent<Answer>) => {
    const settle = waiting.get(id);
    waiting.delete(id);
    if (error) settle?.reject(errorOf(error));
    else settle?.resolve(opened(result, made));
  };
  const ask = (name: string, args: unknown[]) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      port.postMessage({ id, name, args: args.map(shut) });
      waiting.set(id, { resolve, reject });
    });
  const subtle = Object.fromEntries(
    methods.map((name) => [name, (...args: unknown[]) => ask(name, args)] as const),
  );
  Object.defineProperty(scope.crypto, 'subtle', { value: subtle, configurable: true });
  Object.assign(scope, { CryptoKey });
}

/** What the frame refuses is an error of the app: one of type, or one with the name that browsers give it. */
const errorOf = ({ name, message }: { name: string; message: string }) =>
  name === 'TypeError' ? new TypeError(message) : new DOMException(message, name);
