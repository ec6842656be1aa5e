import {
  hasDirective,
  scanModuleExports,
  transformDirectiveProxyExport,
  transformHoistInlineDirective,
  transformServerActionServer,
} from '@vitejs/plugin-rsc/transforms';
import type { Function as FunctionNode, Program } from 'acorn';
import { actionId } from './action-id';
import type { ParsedModule } from './parse';
import { BuildError } from './problem';

/** The transforms are typed against vite's ESTree; acorn's tree is the same ESTree under another name. */
type Tree = Parameters<typeof hasDirective>[0] extends (infer Statement)[] ? { body: Statement[] } : never;
type TransformTree = Parameters<typeof scanModuleExports>[0];
const asTree = (ast: Program) => ast as unknown as TransformTree & Tree;

export type Directive = 'use client' | 'use server' | undefined;

/** A Server Function found in a module. */
export interface FoundAction {
  id: string;
  name: string;
}

/** The directive at the top of a file, if any. */
export function fileDirective(ast: Program): Directive {
  const { body } = asTree(ast);
  if (hasDirective(body, 'use client')) return 'use client';
  return hasDirective(body, 'use server') ? 'use server' : undefined;
}

/** The export names of a module and, where they are written as functions, their syntax trees. */
export function exportedFunctions(ast: Program): Map<string, FunctionNode | undefined> {
  const found = new Map<string, FunctionNode | undefined>();
  for (const group of scanModuleExports(asTree(ast))) {
    if (group.type === 'export-all') continue;
    const entries =
      group.type === 'declaration'
        ? [group.export]
        : group.type === 'variable-declaration'
          ? group.declarators.flatMap((declarator) => declarator.exports)
          : group.type === 'specifiers'
            ? group.exports
            : [{ exportName: 'default', meta: group.meta }];
    for (const { exportName, meta } of entries) found.set(exportName, asFunction(meta.valueNode));
  }
  return found;
}

function asFunction(node: { type: string } | undefined): FunctionNode | undefined {
  return node && /Function/.test(node.type) ? (node as unknown as FunctionNode) : undefined;
}

/** A `'use client'` file as the server sees it: each export is a reference, never the code. */
export function clientReferences({ file, code, ast }: ParsedModule): string {
  const result = transformDirectiveProxyExport(asTree(ast), {
    code,
    directive: 'use client',
    runtime: (name) => `$$flight.client(${JSON.stringify(file)}, ${JSON.stringify(name)})`,
  });
  return result ? result.output.toString() : code;
}

/** A `'use server'` file as the browser sees it: each export is a call over the wire, never the code. */
export function serverCalls({ file, code, ast }: ParsedModule, salt: string): string {
  const functions = exportedFunctions(ast);
  const result = transformDirectiveProxyExport(asTree(ast), {
    code,
    directive: 'use server',
    runtime: (name) => `$$flight.call(${JSON.stringify(actionId(salt, file, name, functions.get(name)))})`,
  });
  return result ? result.output.toString() : code;
}

/**
 * Registers the Server Functions of a module: every export of a `'use server'` file, or the functions that
 * carry the directive themselves, hoisted with the values they captured bound per use.
 *
 * @throws {BuildError} for an export that is not an async function
 */
export function registerActions(module: ParsedModule, salt: string) {
  const { file, code, ast } = module;
  const functions = exportedFunctions(ast);
  const actions: FoundAction[] = [];
  const runtime = (value: string, name: string, meta?: { valueNode?: { type: string } }) => {
    const id = actionId(salt, file, name, functions.get(name) ?? asFunction(meta?.valueNode));
    actions.push({ id, name });
    return `$$flight.action(${value}, ${JSON.stringify(id)})`;
  };
  try {
    const { output } = transformServerActionServer(code, asTree(ast), {
      runtime,
      rejectNonAsyncFunction: true,
    });
    return { output, actions };
  } catch (error) {
    throw atPosition(module, error);
  }
}

/**
 * @param message what is wrong with it, for the first inline Server Function found
 * @throws {BuildError} when the module defines a Server Function of its own
 */
export function refuseInlineActions({ file, code, ast, place }: ParsedModule, message: string): void {
  const refuse = (_value: string, _name: string, meta: { valueNode: unknown }): string => {
    const { start } = meta.valueNode as { start: number };
    throw new BuildError({
      file,
      ...place(start),
      message,
      fix: "move the function to a file that starts with 'use server' and import it",
    });
  };
  transformHoistInlineDirective(code, asTree(ast), { directive: 'use server', runtime: refuse });
}

function atPosition({ file, place }: ParsedModule, error: unknown): unknown {
  if (!(error instanceof Error) || !('pos' in error) || typeof error.pos !== 'number') return error;
  return new BuildError({
    file,
    ...place(error.pos),
    message: "only async functions may be exported from a 'use server' file or carry 'use server' themselves",
    fix: 'make the function async, or move it to a file without the directive',
  });
}
