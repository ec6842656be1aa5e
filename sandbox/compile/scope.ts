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

/** What each scope declares, by name. */
export type Scopes = (scope: AnyNode, name: string) => readonly Declaration[];

type Names = ReadonlyMap<string, readonly Declaration[]>;

/**
 * Looks into each scope once, however many names are asked for. It holds for a tree whose declarations stay.
 *
 * @returns where a scope itself declares a name; empty where it does not, or is not a scope
 */
export function createScopes(): Scopes {
  const known = new Map<AnyNode, Names>();
  return (scope, name) => {
    let names = known.get(scope);
    if (!names) {
      names = namesOf(scope);
      known.set(scope, names);
    }
    return names.get(name) ?? nothing;
  };
}

const nothing: readonly Declaration[] = [];
const noNames: Names = new Map();
const other: Declaration = { kind: 'other', end: 0 };

function namesOf(scope: AnyNode): Names {
  if (isFunction(scope)) return ofFunction(scope);
  switch (scope.type) {
    case 'BlockStatement':
    case 'StaticBlock':
      return ofBlock(scope.body);
    case 'SwitchStatement':
      return ofBlock(scope.cases.flatMap(({ consequent }) => consequent));
    case 'CatchClause':
      return others(scope.param ? namesIn(scope.param) : []);
    case 'ClassDeclaration':
    case 'ClassExpression':
      return others(scope.id ? [scope.id.name] : []);
    default: {
      const head = headOf(scope);
      return head && head.kind !== 'var' ? others(declaredBy(head)) : noNames;
    }
  }
}

const others = (names: readonly string[]): Names => new Map(names.map((name) => [name, [other]]));

function ofFunction(fn: FunctionNode): Names {
  const names = varsIn(fn);
  const own = fn.type === 'FunctionExpression' ? fn.id?.name : undefined;
  if (own !== undefined && !names.has(own)) names.set(own, [other]);
  for (const param of fn.params)
    for (const name of namesIn(param)) names.set(name, [{ kind: 'parameter', end: 0 }]);
  return names;
}

/** `var` belongs to the function, in whatever block it stands. */
function varsIn(fn: FunctionNode): Map<string, Declaration[]> {
  const heads = new Set<AnyNode>();
  const found: VariableDeclaration[] = [];
  const enums = new Set<string>();
  const noteHead = (node: AnyNode) => {
    const head = headOf(node);
    if (head) heads.add(head);
  };
  const visitors = {
    ...{ ForStatement: noteHead, ForInStatement: noteHead, ForOfStatement: noteHead },
    CallExpression({ arguments: [first] }: CallExpression) {
      const name = first && nameMadeOnce(first);
      if (name !== undefined) enums.add(name);
    },
    VariableDeclaration(node: VariableDeclaration) {
      if (node.kind === 'var') found.push(node);
    },
  };
  simple(fn.body, visitors, ownCode);
  const names = new Map<string, Declaration[]>();
  for (const node of found) {
    for (const name of declaredBy(node)) {
      const kind = enums.has(name) || heads.has(node) ? 'other' : 'statement';
      addTo(names, name, { kind, end: node.end });
    }
  }
  return names;
}

function addTo(names: Map<string, Declaration[]>, name: string, declaration: Declaration): void {
  const known = names.get(name);
  if (known) known.push(declaration);
  else names.set(name, [declaration]);
}

/** The name of `E || (E = {})`, which an `enum` is compiled to, as in `var E; (function (E) { … })(E || (E = {}));`. */
function nameMadeOnce(node: AnyNode): string | undefined {
  if (node.type !== 'LogicalExpression' || node.right.type !== 'AssignmentExpression') return undefined;
  const [one, same] = [node.left, node.right.left];
  return one.type === 'Identifier' && same.type === 'Identifier' && one.name === same.name
    ? one.name
    : undefined;
}

/** Goes through the code of a function without the functions inside it. */
const ownCode: RecursiveVisitors<unknown> = { ...base, Function: () => undefined };

function ofBlock(body: readonly AnyNode[]): Names {
  const names = new Map<string, Declaration[]>();
  for (const node of body) {
    const statement: Declaration = { kind: 'statement', end: node.end };
    if (node.type === 'VariableDeclaration' && node.kind !== 'var') {
      for (const name of declaredBy(node)) addTo(names, name, statement);
    } else if (node.type === 'FunctionDeclaration' && node.id) addTo(names, node.id.name, statement);
    else if (node.type === 'ClassDeclaration' && node.id) addTo(names, node.id.name, other);
  }
  return names;
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

/** Each name once. */
const declaredBy = ({ declarations }: VariableDeclaration): string[] => [
  ...new Set(declarations.flatMap(({ id }) => namesIn(id))),
];

const namesIn = (pattern: Pattern): string[] => extractNames(pattern as Parameters<typeof extractNames>[0]);
