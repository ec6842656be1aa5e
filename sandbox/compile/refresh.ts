import { sha1 } from '@noble/hashes/legacy';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type {
  CallExpression,
  ExportDefaultDeclaration,
  Function as FunctionNode,
  ModuleDeclaration,
  Program,
  Statement,
  VariableDeclarator,
} from 'acorn';
import { simple } from 'acorn-walk';
import type MagicString from 'magic-string';
import { ownDefault } from './export-forms';
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
  const signature = signatures(functions, output.original);
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
    const register = '$$refresh.component("default", ';
    if (declaration.type === 'FunctionDeclaration')
      first += `${ownDefault} = ${register}${ownDefault}, ${signature(node)});`;
    else {
      output.prependRight(node.start, `${register}{default: `);
      output.appendLeft(node.end, `}.default, ${signature(node)})`);
    }
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

/** Of all signatures of a module, in characters: what hooks of their own call is written out for each component. */
const mostOfSignatures = 100_000;

/**
 * @returns a signature as code. Where all of them would be too long, any edit of the module starts the state again:
 *   the signature is that of the whole text.
 */
function signatures(functions: ReadonlyMap<string, Found>, code: string): (fn: FunctionNode) => string {
  let room = mostOfSignatures;
  const ofText = once(() => JSON.stringify(bytesToHex(sha1(utf8ToBytes(code)))));
  return (fn) => {
    const reader: Reader = { functions, code, seen: new Set(), room };
    const text = room > 0 ? signatureOf(fn, reader) : '';
    room = reader.room;
    return room > 0 ? JSON.stringify(text) : ofText();
  };
}

function once(work: () => string): () => string {
  let result: string | undefined;
  return () => (result ??= work());
}

interface Reader {
  functions: ReadonlyMap<string, Found>;
  code: string;
  seen: Set<FunctionNode>;
  /** Characters that may still be read; below 0 there is no signature. */
  room: number;
}

function signatureOf(fn: FunctionNode, reader: Reader): string {
  const { functions, code, seen } = reader;
  if (seen.has(fn) || reader.room < 0) return '';
  seen.add(fn);
  // What is looked at counts as well as what is found.
  reader.room -= (fn.end - fn.start) / 100;
  const calls: { start: number; text: string }[] = [];
  /** By where their value starts. */
  const bindings = new Map<number, VariableDeclarator>();
  simple(
    fn.body,
    {
      VariableDeclarator(node) {
        if (node.init && !bindings.has(node.init.start)) bindings.set(node.init.start, node);
      },
      CallExpression(node) {
        const name = hookName(node, code);
        if (!name) return;
        const own = functions.get(name)?.node;
        const inner = own ? `{${signatureOf(own, reader)}}` : '';
        const state = stateOf(node, name, code);
        reader.room -= name.length + state.length;
        calls.push({ start: node.start, text: name + (reader.room < 0 ? '' : state) + inner });
      },
    },
    ownCodeOnly,
  );
  for (const call of calls) {
    const binding = bindings.get(call.start);
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
