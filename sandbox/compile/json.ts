import { type Expression, parseExpressionAt } from 'acorn';
import { BuildError, isOutOfStack, positionOf, tooDeep } from '../shared/problem';

/**
 * JSON with comments and trailing commas, as `tsconfig.json` allows. It is a subset of JavaScript, so acorn
 * reads it.
 *
 * @throws {BuildError} with the place of the mistake
 */
export function parseJsonWithComments(file: string, text: string): unknown {
  try {
    return readValue(parseExpressionAt(text, 0, { ecmaVersion: 'latest' }));
  } catch (error) {
    throw jsonError(file, text, error, error instanceof Error && 'pos' in error ? Number(error.pos) : 0);
  }
}

/**
 * @throws {BuildError} with the place of the mistake
 */
export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Engines word the place differently, or leave it out; acorn names it.
    parseJsonWithComments(file, text);
    throw jsonError(file, text, error, 0);
  }
}

function readValue(node: Expression): unknown {
  if (node.type === 'Literal') return node.value;
  if (node.type === 'ArrayExpression') {
    return node.elements.map((item) => (item && item.type !== 'SpreadElement' ? readValue(item) : undefined));
  }
  if (node.type === 'UnaryExpression' && node.operator === '-') return -Number(readValue(node.argument));
  if (node.type !== 'ObjectExpression') throw new SyntaxError('expected a JSON value');
  const entries = node.properties.map((property) => {
    if (property.type !== 'Property' || property.key.type !== 'Literal') {
      throw new SyntaxError('expected a name in double quotes');
    }
    return [String(property.key.value), readValue(property.value as Expression)];
  });
  return Object.fromEntries(entries);
}

function jsonError(file: string, text: string, error: unknown, position: number): BuildError {
  if (isOutOfStack(error)) return tooDeep(file);
  const message =
    error instanceof Error ? error.message.replace(/\(\d+:\d+\)$/, '').trimEnd() : String(error);
  return new BuildError({ file, ...positionOf(text, position), message, fix: 'write valid JSON' });
}
