import type { Program } from 'acorn';
import { simple } from 'acorn-walk';
import MagicString from 'magic-string';

/**
 * Rewrites `await value` to `$$context.resume(await $$context.suspend(value))`.
 *
 * Browsers have no `AsyncLocalStorage`, which Next.js uses to know whose request is being served
 * (next@16.4.6 dist/server/app-render/work-async-storage-instance.js). Restoring the context after each
 * `await` gives server code the same view: two interleaved requests never see each other's.
 */
export function keepContextOverAwait(code: string, ast: Program): string {
  const output = new MagicString(code);
  simple(ast, {
    AwaitExpression(node) {
      output.appendRight(node.start, '$$context.resume(');
      output.appendRight(node.argument.start, '$$context.suspend(');
      output.appendLeft(node.argument.end, '))');
    },
  });
  return output.toString();
}
