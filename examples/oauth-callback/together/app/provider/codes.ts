// This folder plays the provider, which is another host
// with a store of its own. A real app has none of it.
import 'server-only';
import { randomBytes } from 'node:crypto';

const store = globalThis as typeof globalThis & {
  providerCodes?: Map<string, string>;
};
store.providerCodes ??= new Map();
const codes = store.providerCodes;

export function issueCode(user: string) {
  const code = randomBytes(32).toString('hex');
  codes.set(code, user);
  return code;
}

/** A code is good for once. */
export function redeemCode(code: string) {
  const user = codes.get(code);
  codes.delete(code);
  return user;
}
