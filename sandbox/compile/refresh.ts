import type {
  CallExpression,
  ExportDefaultDeclaration,
  Function as FunctionNode,
  ModuleDeclaration,
  Node,
  Program,
  Statement,
  VariableDeclarator,
} from 'acorn';
import { simple } from 'acorn-walk';
import type MagicString from 'magic-string';
import { ownCodeOnly } from './tree';

/**
 * Puts `$$refresh.component(name, function, signature)` around each component of a module, so that an edit of
 * its code can be taken in with its state, as React Refresh does. What `memo` and `forwardRef` return is left
 * alone. No line moves.
 *
 * The signature is the text of the component's calls of hooks, in order, with the first values of state: while
 * it is equal, the state can stay. Hooks of the same module count with what they call in turn.
 *
 * @returns what has to run before all else, since declared functions can be used before their line
 * Source: react-refresh, getHookCallsSignature in its Babel plugin.
 */
export function registerComponents(output: MagicString, ast: Program): string {
  const functions = topLevelFunctions(ast);
  const signature = (fn: FunctionNode) =>
    JSON.stringify(signatureOf(fn, functions, output.original, new Set()));
  let first = '';
  for (const [name, { node, initializer }] of functions) {
    if (!/^[A-Z]/.test(name)) continue;
    const register = `$$refresh.component(${JSON.stringify(name)}, `;
    if (!initializer) first += `${name} = ${register}${name}, ${signature(node)});`;
    else output.prependRight(node.start, register).appendLeft(node.end, `, ${signature(node)})`);
  }
  for (const { declaration } of ast.body.filter((node) => node.type === 'ExportDefaultDeclaration')) {
    const node = anonymousFunction(declaration);
    if (!node) continue;
    output.prependRight(node.start, '$$refresh.component("default", ');
    output.appendLeft(node.end, `, ${signature(node)});`);
  }
  return first;
}

interface Found {
  node: FunctionNode;
  /** The function is the value of a variable. */
  initializer: boolean;
}

function topLevelFunctions(ast: Program): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const node of ast.body.map(declarationOf)) {
    if (node?.type === 'FunctionDeclaration' && node.id) {
      found.set(node.id.name, { node, initializer: false });
    }
    if (node?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of node.declarations) {
      if (id.type !== 'Identifier') continue;
      if (init?.type !== 'ArrowFunctionExpression' && init?.type !== 'FunctionExpression') continue;
      found.set(id.name, { node: init, initializer: true });
    }
  }
  return found;
}

function declarationOf(node: Statement | ModuleDeclaration) {
  const exported = node.type === 'ExportNamedDeclaration' || node.type === 'ExportDefaultDeclaration';
  return exported ? node.declaration : node;
}

function anonymousFunction(node: ExportDefaultDeclaration['declaration']): FunctionNode | undefined {
  if (node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression') return node;
  return node.type === 'FunctionDeclaration' && !node.id ? (node as FunctionNode) : undefined;
}

function signatureOf(
  fn: FunctionNode,
  functions: ReadonlyMap<string, Found>,
  code: string,
  seen: Set<FunctionNode>,
): string {
  if (seen.has(fn)) return '';
  seen.add(fn);
  const calls: { start: number; text: string }[] = [];
  const bindings = new Map<Node, VariableDeclarator>();
  simple(
    fn.body,
    {
      VariableDeclarator(node) {
        if (node.init) bindings.set(node.init, node);
      },
      CallExpression(node) {
        const name = hookName(node, code);
        if (!name) return;
        const own = functions.get(name)?.node;
        const inner = own ? `{${signatureOf(own, functions, code, seen)}}` : '';
        calls.push({ start: node.start, text: name + stateOf(node, name, code) + inner });
      },
    },
    ownCodeOnly,
  );
  for (const call of calls) {
    const binding = [...bindings].find(([node]) => node.start === call.start)?.[1];
    if (binding) call.text = `${code.slice(binding.id.start, binding.id.end)}=${call.text}`;
  }
  return calls
    .sort((one, other) => one.start - other.start)
    .map(({ text }) => text)
    .join('\n');
}

function hookName({ callee }: CallExpression, code: string): string | undefined {
  const name = code.slice(callee.start, callee.end);
  return /^(?:[\w$]+\.)?use(?:[A-Z]\w*)?$/.test(name) ? name : undefined;
}

/** The value that state starts with; an edit of it starts the state again. */
function stateOf({ arguments: args }: CallExpression, name: string, code: string): string {
  const value = name.endsWith('useState') ? args[0] : name.endsWith('useReducer') ? args[1] : undefined;
  return value ? `(${code.slice(value.start, value.end)})` : '';
}
