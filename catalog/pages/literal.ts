/** JavaScript between braces on a page, as the value it is, where it is one. */

import type { Position } from '../yaml-file';

/** Says that an expression is more than a literal. */
export const notLiteral = Symbol('not a literal');

/** The part of a syntax tree that is read here. */
interface Tree {
  type: string;
  [key: string]: unknown;
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && 'type' in value;

function listOf(elements: readonly unknown[]): unknown {
  const values = elements.map(valueIn);
  return values.includes(notLiteral) ? notLiteral : values;
}

/** What the members hold is not read: no attribute of ours is a map. */
const mapOf = (properties: readonly unknown[]): unknown =>
  properties.every((each) => isTree(each) && valueIn(each.value) !== notLiteral) ? {} : notLiteral;

function templateOf({ expressions, quasis }: Tree): unknown {
  const first = Array.isArray(quasis) ? (quasis[0] as { value?: { cooked?: unknown } }) : undefined;
  return Array.isArray(expressions) && expressions.length === 0 ? first?.value?.cooked : notLiteral;
}

function valueIn(node: unknown): unknown {
  if (!isTree(node)) return notLiteral;
  if (node.type === 'Literal') return node.value;
  if (node.type === 'ArrayExpression' && Array.isArray(node.elements)) return listOf(node.elements);
  if (node.type === 'ObjectExpression' && Array.isArray(node.properties)) return mapOf(node.properties);
  if (node.type === 'TemplateLiteral') return templateOf(node);
  if (node.type !== 'UnaryExpression') return notLiteral;
  const value = valueIn(node.argument);
  return typeof value === 'number' ? -value : notLiteral;
}

/** The value of a program that is one expression; undefined where it holds nothing but a comment. */
export function literalIn(program: unknown): unknown {
  if (!isTree(program) || !Array.isArray(program.body)) return notLiteral;
  const [first] = program.body;
  if (first === undefined) return undefined;
  return isTree(first) && first.type === 'ExpressionStatement' ? valueIn(first.expression) : notLiteral;
}

interface Written extends Tree {
  value: string;
  loc?: { start: Position };
}

const isText = (node: unknown): node is Written =>
  isTree(node) && node.type === 'Literal' && typeof node.value === 'string';

/** The texts of a program that is a text or a list of texts, each with the place of its first letter. */
export function literalTexts(program: unknown): (Position & { id: string })[] {
  const [first] = isTree(program) && Array.isArray(program.body) ? program.body : [];
  const value = isTree(first) ? first.expression : undefined;
  const nodes = isTree(value) && Array.isArray(value.elements) ? value.elements : [value];
  // The parser counts columns from 0, and begins with the quote.
  return nodes
    .filter(isText)
    .map(({ value: id, loc }) => ({ id, line: loc?.start.line ?? 1, column: (loc?.start.column ?? -1) + 2 }));
}
