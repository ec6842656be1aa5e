import type { AnyNode, Program } from 'acorn';
import { ancestor } from 'acorn-walk';
import type MagicString from 'magic-string';
import { createScopes } from './scope';

const owners = ['window', 'globalThis', 'self', 'document'];

/**
 * Lets client code find the address of the app where it names `location`: that of the frame is another, and browsers let
 * nobody replace it. `client/location.ts` is what it finds.
 */
export function renameLocation(output: MagicString, ast: Program): void {
  if (!output.original.includes('location')) return;
  const declarationsIn = createScopes();
  const atTop = topLevelNames(ast);
  const isFree = (name: string, ancestors: readonly AnyNode[]) =>
    !atTop.has(name) && !ancestors.some((each) => declarationsIn(each, name).length > 0);
  const isTarget = (node: AnyNode, parent: AnyNode | undefined) =>
    parent?.type === 'AssignmentExpression' && parent.left === node;

  function rename(node: AnyNode, ancestors: readonly AnyNode[], text: string): void {
    const parent = ancestors.at(-2);
    if (isTarget(node, parent)) output.update(node.start, node.end, '$$location.href');
    else if (parent?.type === 'Property' && parent.shorthand)
      output.update(parent.start, parent.end, `location: ${text}`);
    else output.update(node.start, node.end, text);
  }

  ancestor(ast, {
    Identifier(node, _state, ancestors) {
      if (node.name !== 'location' || !isFree('location', ancestors as AnyNode[])) return;
      rename(node, ancestors as AnyNode[], '$$location');
    },
    VariablePattern(node: AnyNode, _state: unknown, ancestors: AnyNode[]) {
      if (node.type !== 'Identifier' || node.name !== 'location') return;
      if (isTarget(node, ancestors.at(-2)) && isFree('location', ancestors)) rename(node, ancestors, '');
    },
    MemberExpression(node, _state, ancestors) {
      const { object, property, computed } = node;
      if (computed || property.type !== 'Identifier' || property.name !== 'location') return;
      if (object.type !== 'Identifier' || !owners.includes(object.name)) return;
      if (!isFree(object.name, ancestors as AnyNode[])) return;
      const isSet = isTarget(node, ancestors.at(-2) as AnyNode);
      if (object.name === 'document') rename(node, ancestors as AnyNode[], '(document, $$location)');
      else output.update(property.start, property.end, isSet ? '$$location.href' : '$$location');
    },
  } as Parameters<typeof ancestor>[1]);
}

/** Of those that are asked for, what a module imports or declares itself, `var` aside. */
function topLevelNames({ body }: Program): Set<string> {
  const names = new Set<string>();
  const declarations: AnyNode[] = [];
  for (const node of body) {
    if (node.type === 'ImportDeclaration') for (const { local } of node.specifiers) names.add(local.name);
    const declaration = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
    if (declaration) declarations.push(declaration);
  }
  const block = { type: 'BlockStatement', body: declarations } as AnyNode;
  const declarationsIn = createScopes();
  for (const name of ['location', ...owners]) if (declarationsIn(block, name).length > 0) names.add(name);
  return names;
}
