import { transformModuleExportEffect, transformWrapExport } from '@vitejs/plugin-rsc/transforms';
import { actionId } from './action-id';
import { fileDirectives } from './directives';
import { asFunction, moduleExports } from './exports';
import { hoistActions, hoistCached } from './hoist';
import type { ParsedModule } from './parse';
import { cachedCode, next, type ServerCode, withBuildErrors } from './server-code';
import { asTree } from './tree';

/**
 * Registers what carries a directive: every export of a `'use server'` or `'use cache'` file, and functions
 * that carry one themselves. Those are hoisted out of the function they stand in; what they captured there
 * is bound to them: encrypted for an action, since it travels through the browser, and as plain arguments
 * for a cached function, where it is part of the key.
 *
 * @param salt the encryption key of the build
 * @throws {BuildError} with Next's reason, for a function that may not carry the directive
 */
export function registerServerFunctions(module: ParsedModule, salt: string): ServerCode {
  const directives = fileDirectives(module.ast);
  let current: ServerCode = { code: module.code, ast: module.ast, actions: [] };
  if (/use cache|\\/.test(module.code)) current = hoistCached(module, current, salt);
  if (/use server|\\/.test(module.code)) current = hoistActions(module, current, salt);
  if (directives.server) return registerExports(module, current, salt);
  return directives.cache === undefined ? current : cacheExports(module, current, salt, directives.cache);
}

function registerExports(module: ParsedModule, current: ServerCode, salt: string): ServerCode {
  const actions = [...current.actions];
  const functions = new Map(moduleExports(module.ast).map(({ name, value }) => [name, asFunction(value)]));
  const { output } = withBuildErrors(module, current, () =>
    transformModuleExportEffect(current.code, asTree(current.ast), {
      filter: (name) => !name.startsWith('$$hoist_'),
      generate: ({ binding, exportName }) => {
        const id = actionId(salt, module.file, exportName, functions.get(exportName));
        actions.push({ id, name: exportName });
        return `$$flight.action(${binding}, ${JSON.stringify(id)})`;
      },
    }),
  );
  return next(module, { ...current, actions }, output);
}

/** Functions are cached; what is none is exported as it is. */
function cacheExports(
  module: ParsedModule,
  current: ServerCode,
  salt: string,
  directive: string,
): ServerCode {
  const actions = [...current.actions];
  const isWrapped = new Set<string>();
  const exported = new Map(moduleExports(current.ast).map((each) => [each.name, each]));
  const { output } = withBuildErrors(module, current, () =>
    transformWrapExport(current.code, asTree(current.ast), {
      ignoreExportAllDeclaration: true,
      filter: (name) => {
        const local = exported.get(name)?.localName ?? name;
        // A function under a second name cannot be wrapped twice by this transform.
        if (name.startsWith('$$hoist_') || isWrapped.has(local)) return false;
        return isWrapped.add(local) && !isPlainValue(exported.get(name)?.value);
      },
      runtime: (value, name, { valueNode }) => {
        const fn = asFunction(valueNode);
        const id = actionId(salt, module.file, name, fn, { cached: true });
        actions.push({ id, name });
        const cached = cachedCode(value, id, directive, fn);
        return fn ? cached : `typeof ${value} === 'function' ? ${cached} : ${value}`;
      },
    }),
  );
  return next(module, { ...current, actions }, output);
}

const isPlainValue = (node: { type: string } | undefined) =>
  node !== undefined && /^(?:Literal|TemplateLiteral|(?:Object|Array|New)Expression)$/.test(node.type);
