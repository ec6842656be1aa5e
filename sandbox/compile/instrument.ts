import type { ForOfStatement, Node, Program } from 'acorn';
import { simple } from 'acorn-walk';
import type MagicString from 'magic-string';
import { linesOf } from '../shared/problem';

interface Options {
  /** The module, which `import.meta.url` names. */
  file: string;
  /** The line in the file as written, from 1, of a line in the code. */
  sourceLine: (line: number) => number;
  /** Whether the code keeps the context of its request over each `await`: server code does. */
  keepContext: boolean;
}

/** Source: next@16.4.6 dist/docs/01-app/03-api-reference/08-turbopack.md; the server makes HTML with the browser's code. */
const env =
  "{ DEV: false, PROD: true, MODE: 'production', BASE_URL: '/', SSR: typeof window === 'undefined' }";

/**
 * Puts these into a module, without moving a line:
 *
 * - a check at the head of every loop body, which throws once a burst of synchronous looping has lasted a
 *   second (`loop-budget.ts`). Without it a half-typed `while (true)` would freeze the reader's tab.
 * - on the server, `$$context.resume(await $$context.suspend((value)))` for `await value`. Browsers have no
 *   `AsyncLocalStorage`, which Next.js uses to know whose request is being served
 *   (next@16.4.6 dist/server/app-render/work-async-storage-instance.js).
 * - what `import.meta` stands for, which only modules may say and the result is none.
 */
export function instrument(
  output: MagicString,
  ast: Program,
  { file, sourceLine, keepContext }: Options,
): void {
  const lineAt = linesOf(output.original);
  // Children are visited before their parents, so what a parent prepends ends up outside.
  const guard = (loop: Node & { body: Node }, first = '') => {
    const text = `${first}$$loop(${sourceLine(lineAt(loop.start))});`;
    if (loop.body.type === 'BlockStatement') output.prependRight(loop.body.start + 1, text);
    else output.prependRight(loop.body.start, `{${text}`).appendLeft(loop.body.end, '}');
  };
  const guardForOf = (loop: ForOfStatement) => {
    if (!loop.await || !keepContext) return guard(loop);
    const kept = `$$kept${loop.start}`;
    guard(loop, `var ${kept};$$context.restore(${kept});`);
    output.prependRight(loop.right.start, `(${kept} = $$context.save(), `).appendLeft(loop.right.end, ')');
    output.appendLeft(loop.end, `;$$context.restore(${kept});`);
  };
  const guardLoop = (loop: Node & { body: Node }) => guard(loop);
  simple(ast, {
    WhileStatement: guardLoop,
    DoWhileStatement: guardLoop,
    ForStatement: guardLoop,
    ForInStatement: guardLoop,
    ForOfStatement: guardForOf,
    AwaitExpression(node) {
      if (!keepContext) return;
      output.prependRight(node.argument.start, '$$context.suspend((').appendLeft(node.argument.end, ')))');
      output.prependRight(node.start, '$$context.resume(');
    },
    MetaProperty(node) {
      if (node.meta.name !== 'import') return;
      output.update(node.start, node.end, `({ url: ${JSON.stringify(`file://${file}`)}, env: ${env} })`);
    },
  });
}
