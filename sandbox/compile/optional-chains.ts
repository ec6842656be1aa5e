import type { AnyNode, MemberExpression, Program } from 'acorn';
import { simple } from 'acorn-walk';

export interface OptionalChains {
  /** Writes the chains among captured values as the code has them: `rows.a` as `rows?.a`. */
  restoreIn(values: string): string;
  /** Puts the tree back. */
  restore(): void;
}

/**
 * Shows the transform `rows?.a` as `rows.a`, so that a Server Function takes along the member that it reads and not all of
 * the object, as the compiler of Next.js has it (`@next/swc` 16.4.6, server_actions).
 */
export function hideOptional(ast: Program): OptionalChains {
  const written = new Map<string, string>();
  const hidden: MemberExpression[] = [];
  simple(ast, {
    MemberExpression(node) {
      const chain = chainOf(node);
      if (chain) written.set(chain.plain, mostOptional(chain.written, written.get(chain.plain)));
      if (node.optional) hidden.push(node);
    },
  });
  for (const node of hidden) node.optional = false;
  return {
    restoreIn: (values) => values.replace(/[\w$]+(?:\.[\w$]+)+/g, (text) => written.get(text) ?? text),
    restore() {
      for (const node of hidden) node.optional = true;
    },
  };
}

/** Of two ways to write a chain, the one that fails for neither. */
function mostOptional(one: string, other = one): string {
  const others = other.split('.');
  return one
    .split('.')
    .map((part, index) => (others[index]?.endsWith('?') && !part.endsWith('?') ? `${part}?` : part))
    .join('.');
}

/** A name with the members read of it; undefined for whatever is more than that. */
function chainOf(node: AnyNode): { plain: string; written: string } | undefined {
  if (node.type === 'Identifier') return { plain: node.name, written: node.name };
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier')
    return undefined;
  const object = chainOf(node.object);
  const { name } = node.property;
  return (
    object && {
      plain: `${object.plain}.${name}`,
      written: `${object.written}${node.optional ? '?.' : '.'}${name}`,
    }
  );
}
