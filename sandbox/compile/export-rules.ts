import type { Function as FunctionNode, Node, Program } from 'acorn';
import { at } from '../shared/problem';
import { asFunction, moduleExports } from './exports';
import { type Directive, refuseCode } from './function-rules';
import type { ParsedModule } from './parse';

/**
 * What Next.js refuses that a file with `'use server'` or `'use cache'` exports, in the words of its compiler
 * (`@next/swc` 16.4.6, server_actions) and of next@16.4.6 dist/build/webpack/loaders/next-flight-loader/action-validate.js.
 *
 * @throws {BuildError} at the export
 */
export function refuseExports(module: ParsedModule, directive: Directive): void {
  for (const node of module.ast.body) {
    const isStar = node.type === 'ExportAllDeclaration' && !node.exported;
    const isFromElsewhere =
      node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && node.source);
    if (isStar || (isFromElsewhere && directive === 'use server'))
      throw at(module, node.start, onlyFunctions(directive));
  }
  const local = localFunctions(module.ast);
  for (const { name, start, value, localName } of moduleExports(module.ast)) {
    const fn = asFunction(value) ?? local.get(localName ?? '');
    if (fn) refuseCode(module, fn, directive);
    else if (value && isOther(value, directive, name)) throw at(module, start, onlyFunctions(directive));
    else if (value && directive === 'use server') refuseValue(module, name, { start, type: value.type });
  }
}

const onlyFunctions = (directive: Directive) => ({
  message: `Only async functions are allowed to be exported in a "${directive}" file.`,
  fix: 'export async functions by name, and move everything else to a file without the directive',
});

const isOther = ({ type }: { type: string }, directive: Directive, name: string): boolean =>
  type === 'ClassDeclaration' ||
  (type === 'Literal' && (directive === 'use server' || name === 'default')) ||
  (/^(?:Object|Array)Expression$/.test(type) && name === 'default');

const typeOfValue: Record<string, string> = {
  ObjectExpression: 'object',
  ArrayExpression: 'object',
  NewExpression: 'object',
  TemplateLiteral: 'string',
};

/** Next.js finds these when the module is evaluated. */
function refuseValue(
  module: ParsedModule,
  name: string,
  { start, type }: { start: number; type: string },
): void {
  const found = typeOfValue[type];
  if (!found) return;
  throw at(module, start, {
    message: `A "use server" file can only export async functions, found ${found}.\nRead more: https://nextjs.org/docs/messages/invalid-use-server-value`,
    fix: `make "${name}" an async function, or move it to a file without the directive`,
  });
}

/** Functions at the top level of a module, by name. */
function localFunctions(ast: Program): Map<string, FunctionNode> {
  const found = new Map<string, FunctionNode>();
  for (const node of ast.body) {
    if (node.type === 'FunctionDeclaration') found.set(node.id.name, node);
    if (node.type !== 'VariableDeclaration') continue;
    for (const { id, init } of node.declarations) {
      const fn = id.type === 'Identifier' ? asFunction((init ?? undefined) as Node | undefined) : undefined;
      if (fn && id.type === 'Identifier') found.set(id.name, fn);
    }
  }
  return found;
}
