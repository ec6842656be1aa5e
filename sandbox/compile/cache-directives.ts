import type { Node } from 'acorn';
import { simple } from 'acorn-walk';
import type { SegmentSetting } from '../shared/protocol';
import type { ParsedModule } from './parse';

/** Each kind of `'use cache…'` that a module holds, of the file or of a function, at its first place. */
export function cacheDirectives({ file, code, ast, positionAt }: ParsedModule): SegmentSetting[] {
  if (!code.includes('use cache')) return [];
  const found = new Map<string, SegmentSetting>();
  const look = (body: readonly (Node & { directive?: string })[]) => {
    for (const node of body) {
      const name = node.directive;
      if (name?.startsWith('use cache') && !found.has(name))
        found.set(name, { file, name, ...positionAt(node.start) });
    }
  };
  look(ast.body);
  simple(ast, {
    Function({ body }) {
      if (body.type === 'BlockStatement') look(body.body);
    },
  });
  return [...found.values()];
}
