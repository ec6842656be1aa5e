import {
  transformHoistInlineDirective,
  transformModuleExportEffect,
  transformWrapExport,
} from '@vitejs/plugin-rsc/transforms';
import type { Program } from 'acorn';
import type MagicString from 'magic-string';
import { actionId } from './action-id';
import { type CacheKind, cacheDirective, fileDirectives } from './directives';
import { asFunction, moduleExports } from './exports';
import { type ParsedModule, parseCode } from './parse';
import { BuildError, placeOf } from './problem';
import { asTree } from './tree';

/** A Server Function found in a module. */
export interface FoundAction {
  id: string;
  name: string;
}

/** Server code with its functions registered. */
export interface ServerCode {
  code: string;
  ast: Program;
  actions: FoundAction[];
  /** For each line of the code, the line it was written on; undefined where none has moved. */
  lines?: number[];
}

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
  if (module.code.includes('use cache')) current = hoistCached(module, current, salt);
  if (module.code.includes('use server')) current = hoistActions(module, current, salt);
  if (directives.server) return registerExports(module, current, salt);
  return directives.cache === undefined ? current : cacheExports(module, current, salt, directives.cache);
}

function hoistCached(module: ParsedModule, current: ServerCode, salt: string): ServerCode {
  const { output } = refusing(module, current, () =>
    transformHoistInlineDirective(current.code, asTree(current.ast), {
      directive: cacheDirective,
      rejectNonAsyncFunction: true,
      hoistRuntime: true,
      noExport: true,
      runtime: (value, name, { directiveMatch: [directive], valueNode }) => {
        const id = actionId(salt, module.file, name, asFunction(valueNode), { cached: true });
        return `$$flight.cache(${value}, ${JSON.stringify(id)}, ${JSON.stringify(cacheKind(directive))})`;
      },
    }),
  );
  // Names of their own, so that those of hoisted actions stay free.
  return next(module, current, output, output.toString().replaceAll('$$hoist_', '$$$$cached_'));
}

function hoistActions(module: ParsedModule, current: ServerCode, salt: string): ServerCode {
  const ids = new Map<string, string>();
  const hoist = (idOf: (name: string) => string) =>
    transformHoistInlineDirective(current.code, asTree(current.ast), {
      directive: 'use server',
      rejectNonAsyncFunction: true,
      runtime: (value, name, { valueNode, bindVars }) => {
        const bound = bindVars.length > 0;
        ids.set(name, actionId(salt, module.file, name, asFunction(valueNode), { bound }));
        return `$$flight.action(${value}, ${idOf(name)})`;
      },
      encode: (values, name) => `$$flight.encrypt(${idOf(name)}, ${values})`,
      decode: (value, name) => `await $$flight.decrypt(${idOf(name)}, ${value})`,
    });
  // The first round finds the ids, which the text of a function needs before its own is known.
  refusing(module, current, () => hoist(() => ''));
  const { output } = hoist((name) => JSON.stringify(ids.get(name)));
  const actions = [...ids].map(([name, id]) => ({ id, name }));
  return next(module, { ...current, actions: [...current.actions, ...actions] }, output);
}

function registerExports(module: ParsedModule, current: ServerCode, salt: string): ServerCode {
  const actions = [...current.actions];
  const functions = new Map(moduleExports(module.ast).map(({ name, value }) => [name, asFunction(value)]));
  const { output } = refusing(module, current, () =>
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

function cacheExports(
  module: ParsedModule,
  current: ServerCode,
  salt: string,
  directive: string,
): ServerCode {
  const actions = [...current.actions];
  const { output } = refusing(module, current, () =>
    transformWrapExport(current.code, asTree(current.ast), {
      filter: (name) => !name.startsWith('$$hoist_'),
      runtime: (value, name, { valueNode }) => {
        const id = actionId(salt, module.file, name, asFunction(valueNode), { cached: true });
        actions.push({ id, name });
        return `$$flight.cache(${value}, ${JSON.stringify(id)}, ${JSON.stringify(cacheKind(directive))})`;
      },
    }),
  );
  return next(module, { ...current, actions }, output);
}

function next(
  module: ParsedModule,
  current: ServerCode,
  output: MagicString,
  code = output.toString(),
): ServerCode {
  if (!output.hasChanged()) return current;
  const lines = sourceLines(output).map((line) => current.lines?.[line - 1] ?? line);
  return { ...current, code, ast: parseCode(module.file, code, () => ({ line: 1, column: 1 })), lines };
}

/** For each line of the output, the line it was written on, from 1. */
function sourceLines(output: MagicString): number[] {
  let last = 1;
  return output.generateDecodedMap({ hires: false }).mappings.map((segments) => {
    const line = segments[0]?.[2];
    last = line === undefined ? last : line + 1;
    return last;
  });
}

const cacheKind = (directive: string): CacheKind =>
  (cacheDirective.exec(directive)?.[1] ?? 'default') as CacheKind;

/** Runs a transform; what it refuses becomes an error of the build, at its place, in Next's words. */
function refusing<Result>(module: ParsedModule, current: ServerCode, transform: () => Result): Result {
  try {
    return transform();
  } catch (error) {
    if (!(error instanceof Error) || !('pos' in error)) throw error;
    const position = Number(error.pos);
    const { line } = placeOf(current.code, position);
    throw new BuildError({
      file: module.file,
      ...(current.lines ? { line: current.lines[line - 1] ?? line, column: 1 } : module.place(position)),
      message: inNextWords(error.message),
      fix: 'make it an async function or method that stands on its own',
    });
  }
}

/** Source of the words: the compiler of next@16.4.6 (`@next/swc`). */
function inNextWords(message: string): string {
  if (!message.includes("doesn't allow non async function")) return message;
  return message.includes('server')
    ? 'Server Actions must be async functions.'
    : '"use cache" functions must be async functions.';
}
