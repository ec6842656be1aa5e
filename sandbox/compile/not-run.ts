import type { ForOfStatement } from 'acorn';
import { simple } from 'acorn-walk';
import { at } from '../shared/problem';
import type { ParsedModule } from './parse';
import { ownCodeOnly } from './tree';

/**
 * What Next.js runs and this sandbox does not.
 *
 * @throws {BuildError} at its place
 */
export function refuseNotRun(module: ParsedModule): void {
  refuseTopLevelAwait(module);
  refuseGlob(module);
}

/** Modules run as plain functions here, which cannot wait. */
function refuseTopLevelAwait(module: ParsedModule): void {
  if (!module.code.includes('await')) return;
  const refuse = (node: { start: number }) => {
    throw at(module, node.start, {
      message: "`await` at the top level of a module isn't supported in this sandbox",
      fix: 'move it into an async function',
    });
  };
  const visitors = {
    AwaitExpression: refuse,
    ForOfStatement(node: ForOfStatement) {
      if (node.await) refuse(node);
    },
  };
  simple(module.ast, visitors, ownCodeOnly);
}

function refuseGlob(module: ParsedModule): void {
  if (!module.code.includes('import.meta')) return;
  simple(module.ast, {
    MemberExpression({ object, property, start }) {
      if (object.type !== 'MetaProperty' || property.type !== 'Identifier' || property.name !== 'glob')
        return;
      throw at(module, start, {
        message: "`import.meta.glob` isn't supported in this sandbox",
        fix: 'import each module on its own',
      });
    },
  });
}
