import { hmac } from '@noble/hashes/hmac';
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

/**
 * Takes the place of Stripe's own (build/on-demand-packages.ts), which needs `crypto.subtle`: a worker of opaque
 * origin has none. This one works at once, so `webhooks.constructEvent` does too, as with Stripe's build for
 * Node.js that runs in Next.js.
 */
export class SubtleCryptoProvider {
  computeHMACSignature(payload: string, secret: string): string {
    return bytesToHex(hmac(sha256, utf8ToBytes(secret), utf8ToBytes(payload)));
  }

  async computeHMACSignatureAsync(payload: string, secret: string): Promise<string> {
    return this.computeHMACSignature(payload, secret);
  }

  async computeSHA256Async(data: Uint8Array): Promise<Uint8Array> {
    return sha256(data);
  }
}
