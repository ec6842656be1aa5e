import { extractNames } from '@vitejs/plugin-rsc/transforms';
import type { AnyNode, CallExpression, Function as FunctionNode, Pattern, VariableDeclaration } from 'acorn';
import { base, type RecursiveVisitors, simple } from 'acorn-walk';

/** Where a scope declares a name. */
export interface Declaration {
  /** `other`: the head of a loop, what `catch` gets, a class, or the own name of an expression. */
  kind: 'parameter' | 'statement' | 'other';
  end: number;
}

export const isFunction = (node: AnyNode): node is AnyNode & FunctionNode => /Function/.test(node.type);

/** @returns where `scope` itself declares a name; empty where it does not, or is not a scope */
export function declarationsIn(scope: AnyNode, name: string): Declaration[] {
  if (isFunction(scope)) return inFunction(scope, name);
  if (scope.type === 'BlockStatement' || scope.type === 'StaticBlock') return inBlock(scope.body, name);
  if (scope.type === 'SwitchStatement') {
    return inBlock(
      scope.cases.flatMap(({ consequent }) => consequent),
      name,
    );
  }
  const head = headOf(scope);
  if (head && head.kind !== 'var' && declares(head, name)) return [other];
  if (scope.type === 'CatchClause' && scope.param && has(scope.param, name)) return [other];
  const isClass = scope.type === 'ClassDeclaration' || scope.type === 'ClassExpression';
  return isClass && scope.id?.name === name ? [other] : [];
}

const other: Declaration = { kind: 'other', end: 0 };

function inFunction(fn: FunctionNode, name: string): Declaration[] {
  if (fn.params.some((param) => has(param, name))) return [{ kind: 'parameter', end: 0 }];
  const found = varsIn(fn, name);
  const isOwnName = fn.type === 'FunctionExpression' && fn.id?.name === name;
  return found.length === 0 && isOwnName ? [other] : found;
}

/** `var` belongs to the function, in whatever block it stands. */
function varsIn(fn: FunctionNode, name: string): Declaration[] {
  const heads = new Set<AnyNode>();
  const found: Declaration[] = [];
  let isEnum = false;
  const noteHead = (node: AnyNode) => {
    const head = headOf(node);
    if (head) heads.add(head);
  };
  const visitors = {
    ...{ ForStatement: noteHead, ForInStatement: noteHead, ForOfStatement: noteHead },
    CallExpression({ arguments: [first] }: CallExpression) {
      isEnum ||= first !== undefined && isMadeOnce(first, name);
    },
  };
  simple(fn.body, visitors, ownCode);
  simple(
    fn.body,
    {
      VariableDeclaration(node) {
        if (node.kind !== 'var' || !declares(node, name)) return;
        found.push({ kind: isEnum || heads.has(node) ? 'other' : 'statement', end: node.end });
      },
    },
    ownCode,
  );
  return found;
}

/** `E || (E = {})`, which an `enum` is compiled to, as in `var E; (function (E) { … })(E || (E = {}));`. */
const isMadeOnce = (node: AnyNode, name: string): boolean =>
  node.type === 'LogicalExpression' &&
  node.right.type === 'AssignmentExpression' &&
  [node.left, node.right.left].every((each) => each.type === 'Identifier' && each.name === name);

/** Goes through the code of a function without the functions inside it. */
const ownCode: RecursiveVisitors<unknown> = { ...base, Function: () => undefined };

function inBlock(body: readonly AnyNode[], name: string): Declaration[] {
  return body.flatMap((node): Declaration[] => {
    const { end } = node;
    if (node.type === 'VariableDeclaration' && node.kind !== 'var' && declares(node, name))
      return [{ kind: 'statement', end }];
    if (node.type === 'FunctionDeclaration' && node.id?.name === name) return [{ kind: 'statement', end }];
    return node.type === 'ClassDeclaration' && node.id?.name === name ? [other] : [];
  });
}

function headOf(node: AnyNode): VariableDeclaration | undefined {
  const head =
    node.type === 'ForStatement'
      ? node.init
      : node.type === 'ForInStatement' || node.type === 'ForOfStatement'
        ? node.left
        : undefined;
  return head?.type === 'VariableDeclaration' ? head : undefined;
}

const declares = ({ declarations }: VariableDeclaration, name: string) =>
  declarations.some(({ id }) => has(id, name));

const has = (pattern: Pattern, name: string) =>
  extractNames(pattern as Parameters<typeof extractNames>[0]).includes(name);
