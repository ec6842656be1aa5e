import type { Function as FunctionNode, Identifier, Node, Program } from 'acorn';
import { ancestor, base, type RecursiveVisitors, simple } from 'acorn-walk';
import { at } from '../shared/problem';
import { cacheDirective } from './directives';
import type { ParsedModule } from './parse';
import { meantBy } from './similar-directives';

/** The name of a directive that makes functions of the server, as messages of Next.js have it. */
export type Directive = 'use server' | 'use cache';

const kindOf = (text: unknown): Directive | undefined => {
  if (text === 'use server') return text;
  return typeof text === 'string' && cacheDirective.test(text) ? 'use cache' : undefined;
};

/**
 * What Next.js refuses of `'use server'` and `'use cache'` for where they are written, and of the functions that carry
 * them, in the words of its compiler (`@next/swc` 16.4.6, server_actions).
 *
 * @throws {BuildError} at the place of the mistake
 */
export function refuseFunctions(module: ParsedModule): void {
  if (!/["'][^"'\n]{8,11}["']|use (?:server|cache)|\\\\/.test(module.code)) return;
  refuseInBody(module, module.ast.body, 'file');
  const checked = new Set<Node>();
  const visit = (node: FunctionNode, _state: unknown, ancestors: Node[]) => {
    if (node.body.type !== 'BlockStatement') return;
    const kind = refuseInBody(module, node.body.body, 'function body');
    if (kind) refuseFunction(module, node, kind, { parent: ancestors.at(-2), checked });
  };
  ancestor(module.ast, { Function: visit });
}

/** @returns the directive of the body, where it has one */
function refuseInBody(
  module: ParsedModule,
  body: Program['body'],
  where: 'file' | 'function body',
): Directive | undefined {
  let found: Directive | undefined;
  for (const node of body) {
    if (node.type !== 'ExpressionStatement' || node.expression.type !== 'Literal') continue;
    const { value } = node.expression;
    if (typeof value !== 'string') continue;
    const kind = kindOf(value);
    if (module.code[node.start] === '(' && value === kind) throw at(module, node.start, inParentheses(value));
    if (!node.directive) {
      if (kind && module.code[node.start] !== '(') throw at(module, node.start, misplaced(value, where));
      continue;
    }
    const meant = meantBy(value);
    if (meant) throw at(module, node.start, misspelt(value, meant));
    if (kind && found && kind !== found) throw at(module, node.start, conflicting(where));
    found ??= kind;
  }
  return found;
}

const inParentheses = (directive: string) => ({
  message: `The "${directive}" directive cannot be wrapped in parentheses.`,
  fix: 'remove the parentheses',
});

const misplaced = (directive: string, where: string) => ({
  message: `The "${directive}" directive must be at the top of the ${where}.`,
  fix: `make it the first statement of the ${where}`,
});

const misspelt = (directive: string, meant: string) => ({
  message: `Did you mean "${meant}"? "${directive}" is not a supported directive name."`,
  fix: `write "${meant}"`,
});

const conflicting = (where: string) => ({
  message: `Conflicting directives "use server" and "use cache" found in the same ${where}. You cannot place both directives at the top of a ${where}. Please remove one of them.`,
  fix: 'keep one of them',
});

const plural = (kind: Directive) => (kind === 'use server' ? 'Server Actions' : '"use cache" functions');

function refuseFunction(
  module: ParsedModule,
  node: FunctionNode,
  kind: Directive,
  { parent, checked }: { parent: Node | undefined; checked: Set<Node> },
): void {
  const method =
    parent?.type === 'MethodDefinition' ? (parent as Node & { static: boolean; kind: string }) : undefined;
  if (method && !method.static && method.kind === 'method') {
    const what = kind === 'use server' ? 'Server Actions' : 'cached functions';
    throw at(module, method.start, {
      message: `It is not allowed to define inline "${kind}" annotated class instance methods.\nTo define ${what}, use functions, object method properties, or static class methods instead.`,
      fix: 'make it a static method, or a function',
    });
  }
  if (method?.kind !== 'constructor') refuseCode(module, node, kind, checked);
}

/**
 * @param node a function with the directive, or one that a file with it exports
 * @param checked functions that have been looked through, and need not be again where they are inside another
 * @throws {BuildError} where it is not async, or uses what is not sent along
 */
export function refuseCode(
  module: ParsedModule,
  node: FunctionNode,
  kind: Directive,
  checked = new Set<Node>(),
): void {
  if (!node.async) {
    throw at(module, node.start, {
      message: `${plural(kind)} must be async functions.`,
      fix: 'make it an async function',
    });
  }
  const refuse = (word: string) => (found: Node) => {
    throw at(module, found.start, {
      message: `${plural(kind)} cannot use \`${word}\`.`,
      fix: 'pass what it needs as arguments',
    });
  };
  const refuseArguments = refuse('arguments');
  const visitors = {
    ThisExpression: refuse('this'),
    Super: refuse('super'),
    Identifier(found: Identifier) {
      if (found.name === 'arguments') refuseArguments(found);
    },
  };
  for (const part of [...node.params, node.body]) simple(part, visitors, ofThisFunction(checked));
  checked.add(node);
}

/** Classes have their own `this` and `arguments`. */
const outsideClasses: RecursiveVisitors<unknown> = { ...base, Class: () => undefined };

/** Arrow functions share `this` and `arguments` with the code around them; other functions have their own. */
const ofThisFunction = (checked: ReadonlySet<Node>): RecursiveVisitors<unknown> => ({
  ...outsideClasses,
  Function(node, state, visit) {
    if (node.type !== 'ArrowFunctionExpression' || checked.has(node)) return;
    base.Function?.(node, state, visit);
  },
});
