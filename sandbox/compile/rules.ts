import { findDirectives, transformHoistInlineDirective } from '@vitejs/plugin-rsc/transforms';
import type { ForOfStatement } from 'acorn';
import { simple } from 'acorn-walk';
import { cacheDirective, type FileDirectives } from './directives';
import { moduleExports, starSources } from './exports';
import type { ParsedModule } from './parse';
import { BuildError } from './problem';
import { asTree, ownCodeOnly } from './tree';

/**
 * What Next.js refuses in a file for its directives alone, in the words of its compiler
 * (`@next/swc` 16.4.6).
 *
 * @throws {BuildError} at the place of the mistake
 */
export function refuseByDirectives(module: ParsedModule, directives: FileDirectives): void {
  const { client, server, cache } = directives;
  refuseTopLevelAwait(module);
  refuseMisplaced(module);
  const also = server ? 'use server' : cache === undefined ? undefined : 'use cache';
  if (client && also) {
    throw at(module, 0, {
      message: `It's not possible to have both "use client" and "${also}" directives in the same file.`,
      fix: 'keep one of them, and move what needs the other to a file of its own',
    });
  }
  if (server && cache !== undefined) throw at(module, 0, conflicting('file'));
  if (client) {
    refuseInlineFunctions(module);
    refuseMetadata(module);
  }
  if (server || cache !== undefined) refuseOtherExports(module, server ? 'use server' : 'use cache');
  for (const directive of [cache, ...functionDirectives(module)]) refuseUnknownKind(module, directive);
}

/** Modules run as plain functions here, which cannot wait. */
function refuseTopLevelAwait(module: ParsedModule): void {
  if (!module.code.includes('await')) return;
  const refuse = (node: { start: number }) => {
    throw at(module, node.start, {
      message: 'this sandbox does not run `await` at the top level of a module',
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

function refuseMisplaced(module: ParsedModule): void {
  for (const node of module.ast.body) {
    if (node.type !== 'ExpressionStatement' || node.directive || node.expression.type !== 'Literal') continue;
    const text = node.expression.value;
    if (text !== 'use client' && text !== 'use server') continue;
    throw at(module, node.start, {
      message: `The "${text}" directive must be placed before other expressions. Move it to the top of the file to resolve this issue.`,
      fix: `make "${text}" the first statement of the file`,
    });
  }
}

const conflicting = (where: 'file' | 'function body') => ({
  message: `Conflicting directives "use server" and "use cache" found in the same ${where}. You cannot place both directives at the top of a ${where}. Please remove one of them.`,
  fix: 'keep one of them',
});

/** Source: https://nextjs.org/docs/app/api-reference/functions/generate-metadata */
function refuseMetadata(module: ParsedModule): void {
  if (!/\/(?:page|layout)\.\w+$/.test(module.file)) return;
  const found = moduleExports(module.ast).find(({ name }) => /^(?:generateM|m)etadata$/.test(name));
  if (!found) return;
  throw at(module, found.start, {
    message: `You are attempting to export "${found.name}" from a component marked with "use client", which is disallowed. "${found.name}" must be resolved on the server before the page component is rendered. Keep your page as a Server Component and move Client Component logic to a separate file.`,
    fix: 'move the Client Component to a file of its own, and import it here',
  });
}

function refuseOtherExports(module: ParsedModule, directive: 'use server' | 'use cache'): void {
  const star = starSources(module.ast).length > 0;
  const wrong = moduleExports(module.ast).find(({ value }) => value && isNoAsyncFunction(value));
  if (!wrong && !star) return;
  const start =
    wrong?.start ?? module.ast.body.find(({ type }) => type === 'ExportAllDeclaration')?.start ?? 0;
  const isFunction = wrong?.value && /Function/.test(wrong.value.type);
  const functions = directive === 'use server' ? 'Server Actions' : '"use cache" functions';
  throw at(module, start, {
    message: isFunction
      ? `${functions} must be async functions.`
      : `Only async functions are allowed to be exported in a "${directive}" file.`,
    fix: wrong
      ? `make "${wrong.name}" an async function, or move it to a file without the directive`
      : 'export each function by its name',
  });
}

const notFunctions = /^(?:Literal|TemplateLiteral|ObjectExpression|ArrayExpression|Class\w+|NewExpression)$/;

const isNoAsyncFunction = ({ type, async }: { type: string; async?: boolean }) =>
  notFunctions.test(type) || (/Function/.test(type) && !async);

/**
 * @param trail the files by which client code reaches this one; empty for a `'use client'` file
 * @throws {BuildError} when client code defines a Server Function or a cached function of its own
 */
export function refuseInlineFunctions(module: ParsedModule, trail: string[] = []): void {
  const { code, ast } = module;
  if (!code.includes('use server') && !code.includes('use cache')) return;
  const refuse = (directive: string) => (_value: string, _name: string, meta: { valueNode: object }) => {
    const { start, body } = meta.valueNode as { start: number; body?: { body?: { start: number }[] } };
    throw at(module, body?.body?.[0]?.start ?? start, { ...inlineRefusals(directive), trail });
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

/** The texts of `'use cache…'` directives that functions of the module carry. */
function functionDirectives({ code, ast }: ParsedModule): string[] {
  if (!code.includes('use cache')) return [];
  return [...code.matchAll(/(['"])(use cache[^'"\n]*)\1/g)]
    .flatMap(([, , text]) => text ?? [])
    .filter((text) => findDirectives(asTree(ast), text).length > 0);
}

function refuseUnknownKind(module: ParsedModule, directive: string | undefined): void {
  const kind = directive === undefined ? undefined : cacheDirective.exec(directive)?.[1];
  if (kind === undefined || kind === 'private' || kind === 'remote') return;
  throw at(module, Math.max(module.code.indexOf(directive ?? ''), 0), {
    message: `Unknown cache kind "${kind}". Please configure a cache handler for this kind in the \`cacheHandlers\` object in your Next.js config.`,
    fix: "write 'use cache', 'use cache: private' or 'use cache: remote'; handlers of your own are not run here",
  });
}

/** An error at an offset in the code, with the way client code takes to get there. */
export function at(
  { file, place }: ParsedModule,
  start: number,
  { message, fix, trail = [] }: { message: string; fix: string; trail?: string[] },
): BuildError {
  const way = trail.length > 0 ? ` (imported by ${trail.toReversed().join(', imported by ')})` : '';
  return new BuildError({ file, ...place(start), message: message + way, fix });
}
