import { transformHoistInlineDirective } from '@vitejs/plugin-rsc/transforms';
import { at } from '../shared/problem';
import { cacheDirectives } from './cache-directives';
import { refuseExportsOfClientPage } from './client-page-rules';
import { cacheDirective, type FileDirectives } from './directives';
import { refuseExports } from './export-rules';
import { refuseFunctions } from './function-rules';
import { refuseNotRun } from './not-run';
import type { ParsedModule } from './parse';
import { asTree } from './tree';

/**
 * What Next.js refuses in a file for its directives alone, in the words of its compiler
 * (`@next/swc` 16.4.6).
 *
 * @throws {BuildError} at the place of the mistake
 */
export function refuseByDirectives(module: ParsedModule, directives: FileDirectives): void {
  const { client, server, cache } = directives;
  refuseNotRun(module);
  refuseMisplaced(module);
  const also = server ? 'use server' : cache === undefined ? undefined : 'use cache';
  if (client && also) throw at(module, secondDirective(module), bothDirectives(also));
  if (client) {
    refuseInlineFunctions(module);
    refuseExportsOfClientPage(module);
  }
  refuseFunctions(module);
  if (also) refuseExports(module, also);
  for (const { name } of cacheDirectives(module)) refuseUnknownKind(module, name);
}

function refuseMisplaced(module: ParsedModule): void {
  for (const node of module.ast.body) {
    if (node.type !== 'ExpressionStatement' || node.directive || node.expression.type !== 'Literal') continue;
    const text = node.expression.value;
    if (text !== 'use client') continue;
    throw at(module, node.start, {
      message: `The "${text}" directive must be placed before other expressions. Move it to the top of the file to resolve this issue.`,
      fix: `make "${text}" the first statement of the file`,
    });
  }
}

const bothDirectives = (also: string) => ({
  message: `It's not possible to have both "use client" and "${also}" directives in the same file.`,
  fix: 'keep one of them, and move the code that needs the other to its own file',
});

/** Where the later of the two stands. */
const secondDirective = ({ ast }: ParsedModule) =>
  ast.body.findLast(
    (node) => 'directive' in node && /^use (?:client|server|cache)/.test(String(node.directive)),
  )?.start ?? 0;

/**
 * @param importTrace the files by which client code reaches this one; empty for a `'use client'` file
 * @throws {BuildError} when client code defines a Server Function or a cached function of its own
 */
export function refuseInlineFunctions(module: ParsedModule, importTrace: string[] = []): void {
  const { code, ast } = module;
  if (!code.includes('use server') && !code.includes('use cache')) return;
  const refuse = (directive: string) => (_value: string, _name: string, meta: { valueNode: object }) => {
    const { start, body } = meta.valueNode as { start: number; body?: { body?: { start: number }[] } };
    throw at(module, body?.body?.[0]?.start ?? start, { ...inlineRefusals(directive), importTrace });
  };
  for (const directive of ['use server', cacheDirective]) {
    const runtime = refuse(directive === 'use server' ? 'use server' : 'use cache');
    transformHoistInlineDirective(code, asTree(ast), { directive, runtime });
  }
}

function inlineRefusals(directive: string): { message: string; fix: string } {
  const [what, plural] =
    directive === 'use server'
      ? ['Server Actions', 'Server Actions']
      : ['functions', '"use cache" functions'];
  const where = directive === 'use server' ? '"use server"' : '"use cache" or "use server"';
  return {
    message: `It is not allowed to define inline "${directive}" annotated ${what} in Client Components.`,
    fix: `to use ${plural} in a Client Component, export them from a separate file with ${where} at the top, or pass them down through props from a Server Component`,
  };
}

function refuseUnknownKind(module: ParsedModule, directive: string): void {
  const kind = cacheDirective.exec(directive)?.[1];
  if (kind === undefined || kind === 'private' || kind === 'remote') return;
  throw at(module, Math.max(module.code.indexOf(directive), 0), {
    message: `Unknown cache kind "${kind}". Please configure a cache handler for this kind in the \`cacheHandlers\` object in your Next.js config.`,
    fix: "write 'use cache', 'use cache: private' or 'use cache: remote'; custom cache handlers aren't supported here",
  });
}
