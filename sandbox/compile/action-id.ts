import { sha1 } from '@noble/hashes/legacy';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Function as FunctionNode } from 'acorn';

interface Kind {
  /** A function with `'use cache'`. */
  cached?: boolean;
  /** The values it captured travel as a first argument of their own. */
  bound?: boolean;
}

/**
 * Id of a Server Function as Next.js 16 forms it: one byte that tells which arguments are used, then
 * a salted SHA-1 of file and export name, 42 hex digits in all.
 * Source: next@16.4.6 dist/shared/lib/server-reference-info.js.
 *
 * @param salt the encryption key of the build, which makes ids impossible to guess
 */
export function actionId(
  salt: string,
  module: string,
  name: string,
  fn?: FunctionNode,
  { cached = false, bound = false }: Kind = {},
): string {
  const info = ((cached ? 0x80 : 0) | argumentBits(fn, bound)).toString(16).padStart(2, '0');
  return info + bytesToHex(sha1(utf8ToBytes(`${salt}${module}:${name}`)));
}

/** Bits 6–1: the first six arguments; bit 0: further arguments. */
function argumentBits(fn: FunctionNode | undefined, bound: boolean): number {
  if (!fn) return 0x7f;
  const rest = fn.params.some((param) => param.type === 'RestElement');
  const named = fn.params.length - (rest ? 1 : 0) + (bound ? 1 : 0);
  const mask = [...Array(6).keys()].reduce((bits, i) => bits | (i < named || rest ? 1 << (6 - i) : 0), 0);
  return mask | (rest || named > 6 ? 1 : 0);
}
