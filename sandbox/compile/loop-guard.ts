import type { Node, Program } from 'acorn';
import { simple } from 'acorn-walk';
import MagicString from 'magic-string';
import { placeOf } from './problem';

/**
 * Puts a check at the head of every loop body, which throws once a burst of synchronous looping has
 * lasted a second. Without it a half-typed `while (true)` would freeze the reader's tab. Line numbers stay.
 */
export function guardLoops(code: string, ast: Program): string {
  const output = new MagicString(code);
  const guard = (loop: Node & { body: Node }) => {
    const check = `$$loop(${placeOf(code, loop.start).line});`;
    if (loop.body.type === 'BlockStatement') output.appendRight(loop.body.start + 1, check);
    else {
      output.appendRight(loop.body.start, `{${check}`);
      output.appendLeft(loop.body.end, '}');
    }
  };
  simple(ast, {
    WhileStatement: guard,
    DoWhileStatement: guard,
    ForStatement: guard,
    ForInStatement: guard,
    ForOfStatement: guard,
  });
  return output.toString();
}
