import { transformProxyExport } from '@vitejs/plugin-rsc/transforms';
import type { Program } from 'acorn';
import MagicString from 'magic-string';
import { actionId } from './action-id';
import { asFunction, moduleExports } from './exports';
import type { ParsedModule } from './parse';
import { asTree } from './tree';

/** How long and where a cached result may be kept: `'use cache'`, `'use cache: private'`, `'use cache: remote'`. */
export type CacheKind = 'default' | 'private' | 'remote';

/** What the directives at the top of a file say. */
export interface FileDirectives {
  client: boolean;
  server: boolean;
  cache?: string;
}

/** Matches `use cache` and, in its group, the kind after the colon. */
export const cacheDirective = /^use cache(?:: *(.+))?$/;

/** The directives at the top of a file. */
export function fileDirectives(ast: Program): FileDirectives {
  const texts = ast.body.flatMap((node) =>
    node.type === 'ExpressionStatement' && node.directive ? [node.directive] : [],
  );
  return {
    client: texts.includes('use client'),
    server: texts.includes('use server'),
    cache: texts.find((text) => cacheDirective.test(text)),
  };
}

/**
 * A `'use client'` file as the server sees it: each export is a reference, never the code.
 *
 * @param more names that come from `export * from`
 */
export function clientReferences({ file, code, ast }: ParsedModule, more: readonly string[]): string {
  const reference = (name: string) => `$$flight.client(${JSON.stringify(file)}, ${JSON.stringify(name)})`;
  const expanded = more.map((name) => `export const ${name} = ${reference(name)};\n`).join('');
  return proxies(ast, code, reference) + expanded;
}

/** A `'use server'` or `'use cache'` file as the browser sees it: each export is a call over the wire. */
export function serverCalls({ file, code, ast }: ParsedModule, salt: string, cached: boolean): string {
  const functions = new Map(moduleExports(ast).map(({ name, value }) => [name, asFunction(value)]));
  return proxies(ast, code, (name) => {
    const id = actionId(salt, file, name, functions.get(name), { cached });
    return `$$flight.call(${JSON.stringify(id)})`;
  });
}

function proxies(ast: Program, code: string, runtime: (name: string) => string): string {
  const tree = asTree(ast);
  const { output } = transformProxyExport(tree, { code, runtime, ignoreExportAllDeclaration: true });
  return new MagicString(output.toString()).trim().toString();
}
