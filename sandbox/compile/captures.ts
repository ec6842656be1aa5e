import { extractIdentifiers } from '@vitejs/plugin-rsc/transforms';
import type { AnyNode, Identifier, Program } from 'acorn';
import { ancestor, simple } from 'acorn-walk';
import { createScopes, isFunction, type Scopes } from './scope';

/** A name that no scope declares. */
const nobody = '$$nobody';

/**
 * Hides from the transform those variables of Server Functions that the compiler of Next.js does not take along. It takes
 * parameters of the functions around, and what a statement before declares. The head of a `for`, what `catch` gets,
 * classes, later statements and whatever stands outside all functions do not count, nor do variables that are only
 * assigned to, nor tags of JSX. Such a name is not found when the function runs.
 * Source: the compiler of next@16.4.6 (`@next/swc`, server_actions).
 *
 * @param directive those of Server Functions
 * @returns puts the names back
 */
export function hideUncaptured(ast: Program, directive: RegExp): () => void {
  const hidden = new Map<Identifier, string>();
  const look: Look = { declarationsIn: createScopes(), isServerFunction: serverFunctions(directive) };
  ancestor(ast, {
    Identifier(node, _state, ancestors) {
      if (isMissed(node, ancestors as AnyNode[], look)) hidden.set(node, node.name);
    },
  });
  for (const node of neverCaptured(ast)) hidden.set(node, node.name);
  for (const node of hidden.keys()) node.name = nobody;
  return () => {
    for (const [node, name] of hidden) node.name = name;
  };
}

interface Look {
  declarationsIn: Scopes;
  isServerFunction(node: AnyNode): boolean;
}

/** @param ancestors from the program down to the name itself */
function isMissed(
  { name }: Identifier,
  ancestors: readonly AnyNode[],
  { declarationsIn, isServerFunction }: Look,
): boolean {
  const scope = ancestors.findLastIndex((each) => declarationsIn(each, name).length > 0);
  const serverFunction = ancestors.findLastIndex((each) => isServerFunction(each));
  const fn = ancestors[serverFunction];
  if (scope < 0 || serverFunction <= scope || !fn || isOwnName(name, fn, ancestors[serverFunction - 1]))
    return false;
  if (!ancestors.slice(0, scope + 1).some(isFunction)) return true;
  return !declarationsIn(ancestors[scope] as AnyNode, name).some(
    ({ kind, end }) => kind === 'parameter' || (kind === 'statement' && end <= fn.start),
  );
}

/** A function that calls itself finds itself: see `hoistActions`. */
const isOwnName = (name: string, fn: AnyNode, parent: AnyNode | undefined) =>
  (fn.type === 'FunctionDeclaration' && fn.id?.name === name) ||
  (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' && parent.id.name === name);

/** Looks at each function once, however many names are in it. */
function serverFunctions(directive: RegExp): (node: AnyNode) => boolean {
  const known = new Map<AnyNode, boolean>();
  return (node) => {
    if (!isFunction(node) || node.body.type !== 'BlockStatement') return false;
    const found =
      known.get(node) ??
      node.body.body.some((each) => 'directive' in each && directive.test(each.directive ?? ''));
    known.set(node, found);
    return found;
  };
}

/** What is assigned to, and what JSX names as its tag, which is the first argument of what it was compiled to. */
function neverCaptured(ast: Program): Identifier[] {
  const found: Identifier[] = [];
  const noteTargets = (pattern: AnyNode) => {
    if (pattern.type !== 'VariableDeclaration') found.push(...identifiersIn(pattern));
  };
  simple(ast, {
    AssignmentExpression({ left }) {
      noteTargets(left);
    },
    ForInStatement({ left }) {
      noteTargets(left);
    },
    ForOfStatement({ left }) {
      noteTargets(left);
    },
    CallExpression({ callee, arguments: [tag] }) {
      if (callee.type !== 'Identifier' || !/^_(?:jsxs?|createElement)$/.test(callee.name)) return;
      const root = rootOf(tag);
      if (root) found.push(root);
    },
  });
  return found;
}

const identifiersIn = (pattern: AnyNode): Identifier[] =>
  pattern.type === 'MemberExpression'
    ? []
    : (extractIdentifiers(pattern as Parameters<typeof extractIdentifiers>[0]) as Identifier[]);

function rootOf(node: AnyNode | undefined): Identifier | undefined {
  if (node?.type === 'MemberExpression') return rootOf(node.object);
  return node?.type === 'Identifier' ? node : undefined;
}
