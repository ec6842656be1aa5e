import type { MemberExpression, Node, Program } from 'acorn';
import { simple } from 'acorn-walk';
import type MagicString from 'magic-string';

/**
 * Writes the values of `process.env.NEXT_PUBLIC_…` and `process.env.NODE_ENV` into client code; any other name
 * is undefined there, so no secret gets to the browser.
 * Source: https://nextjs.org/docs/app/guides/environment-variables#bundling-environment-variables-for-the-browser
 *
 * @param env the app's environment variables
 */
export function inlineEnv(output: MagicString, ast: Program, env: Readonly<Record<string, string>>): void {
  if (!output.original.includes('process')) return;
  const written = new Set<Node>();
  simple(ast, {
    AssignmentExpression({ left }) {
      written.add(left);
    },
    UpdateExpression({ argument }) {
      written.add(argument);
    },
  });
  simple(ast, {
    MemberExpression(node) {
      if (written.has(node)) return;
      if (isProcessEnv(node)) output.update(node.start, node.end, '({})');
      else if (node.object.type === 'MemberExpression' && isProcessEnv(node.object)) {
        output.update(node.start, node.end, textOf(nameOf(node), env));
      }
    },
  });
}

const isProcessEnv = (node: MemberExpression) =>
  node.object.type === 'Identifier' && node.object.name === 'process' && nameOf(node) === 'env';

function nameOf({ computed, property }: MemberExpression): string | undefined {
  if (!computed && property.type === 'Identifier') return property.name;
  return computed && property.type === 'Literal' ? String(property.value) : undefined;
}

function textOf(name: string | undefined, env: Readonly<Record<string, string>>): string {
  const isPublic = name !== undefined && (name === 'NODE_ENV' || name.startsWith('NEXT_PUBLIC_'));
  return isPublic && Object.hasOwn(env, name) ? JSON.stringify(env[name]) : '(void 0)';
}
