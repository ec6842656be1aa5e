import type { Program } from 'acorn';
import { at } from '../shared/problem';
import { moduleExports } from './exports';
import type { ParsedModule } from './parse';
import { constant, member, stringOf } from './proxy-rules';

const isEdge = (runtime: string | undefined) => runtime === 'edge' || runtime === 'experimental-edge';

/**
 * Refuses runtimes that there are not, and the Edge runtime where a file is written for it: an API Route gets other
 * arguments there. Pages and Route Handlers run the same on both.
 * Source: the compiler of next@16.4.6 (`@next/swc`, next-core segment_config)
 *
 * @throws {BuildError} at the setting
 */
export function refuseRuntime(module: ParsedModule): void {
  if (!module.code.includes('runtime')) return;
  const isApi = /^(?:\/src)?\/pages\/api\//.test(module.file);
  if (!isApi && !/\/(?:page|layout|route)\.\w+$/.test(module.file)) return;
  const config = isApi ? constant(module.ast, 'config') : undefined;
  const runtime = runtimeOf(module.ast) ?? stringOf(config && member(config, 'runtime'));
  if (runtime === undefined || runtime === 'nodejs') return;
  const start =
    moduleExports(module.ast).find(({ name }) => name === 'runtime' || name === 'config')?.start ?? 0;
  if (!isEdge(runtime)) {
    throw at(module, start, {
      message: `Next.js can't recognize the exported \`runtime\` field in route. It has an invalid value: unknown variant \`${runtime}\`, expected one of \`nodejs\`, \`edge\`, \`experimental-edge\`.`,
      fix: 'remove it',
    });
  }
  if (!isApi) return;
  throw at(module, start, {
    message:
      "API Routes in the Edge runtime aren't supported in this sandbox; Next.js 16 has deprecated them",
    fix: 'remove the setting and use `(request, response)`, or move the code to a Route Handler',
  });
}

/** What `export const runtime` says, where it is written out. */
export function runtimeOf(ast: Program): string | undefined {
  const found = moduleExports(ast).find(({ name }) => name === 'runtime')?.value;
  return found ? stringOf(found as Parameters<typeof stringOf>[0]) : undefined;
}
