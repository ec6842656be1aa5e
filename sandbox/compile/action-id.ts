import { sha1 } from '@noble/hashes/legacy';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Function as FunctionNode } from 'acorn';

/**
 * Id of a Server Function as Next.js 16 forms it: one byte that tells which arguments are used, then
 * a salted SHA-1 of file and export name, 42 hex digits in all.
 * Source: next@16.4.6 dist/shared/lib/server-reference-info.js.
 *
 * @param salt anything that changes with each build, as Next's encryption key does
 */
export function actionId(salt: string, module: string, name: string, fn?: FunctionNode): string {
  const info = argumentByte(fn).toString(16).padStart(2, '0');
  return info + bytesToHex(sha1(utf8ToBytes(`${salt}${module}:${name}`)));
}

/** Bit 7: kind (0 = Server Action); bits 6–1: the first six arguments; bit 0: further arguments. */
function argumentByte(fn?: FunctionNode): number {
  if (!fn) return 0x7f;
  const rest = fn.params.some((param) => param.type === 'RestElement');
  const named = fn.params.length - (rest ? 1 : 0);
  const mask = [...Array(6).keys()].reduce((bits, i) => bits | (i < named || rest ? 1 << (6 - i) : 0), 0);
  return mask | (rest || named > 6 ? 1 : 0);
}
