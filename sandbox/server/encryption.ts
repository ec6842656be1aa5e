import { bytesToHex, bytesToUtf8, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils';

/** Kept from before `watch-sync-io.ts` watches it: an encrypted value differs each time, and may be prerendered. */
const randomBytes = (length: number) => getRandomValues.call(crypto, new Uint8Array(length)) as Uint8Array;
const { getRandomValues } = crypto;

/** Loaded when something is encrypted: it works out its tables first, which takes a tenth of the time that the worker starts in. */
async function gcmOf(key: Uint8Array, vector: Uint8Array) {
  const { gcm } = await import('@noble/ciphers/aes');
  return gcm(key, vector);
}

const vectorLength = 16;
const toBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/**
 * AES-GCM with the action's id in front of the text, as next@16.4.6 dist/server/app-render/encryption.js does
 * with `crypto.subtle`, which a worker of opaque origin lacks.
 */
export function createCipher(keyAsHex: string) {
  const key = hexToBytes(keyAsHex);
  return {
    async encrypt(actionId: string, text: string): Promise<string> {
      const vector = randomBytes(vectorLength);
      const cipher = await gcmOf(key, vector);
      return toBase64(concatBytes(vector, cipher.encrypt(utf8ToBytes(actionId + text))));
    },
    /** @throws {Error} where the text was changed on its way, or belongs to another action */
    async decrypt(actionId: string, encrypted: string): Promise<string> {
      const bytes = fromBase64(encrypted);
      const vector = bytes.slice(0, vectorLength);
      const cipher = await gcmOf(key, vector);
      const text = bytesToUtf8(cipher.decrypt(bytes.slice(vectorLength)));
      if (!text.startsWith(actionId)) throw new Error('Invalid Server Action payload: failed to decrypt.');
      return text.slice(actionId.length);
    },
  };
}

/** @returns 32 bytes as hex */
export const newKey = (): string => bytesToHex(randomBytes(32));
