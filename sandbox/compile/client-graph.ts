import type { Files, ModuleSet } from '../protocol';
import { refuseInlineActions } from './directives';
import type { ParsedModule } from './parse';
import { BuildError } from './problem';
import { serverOnlyPackages } from './provided';

/**
 * The modules that the browser gets: those with `'use client'` and what they import, as in Next.js. Code
 * that only Server Components reach stays on the server.
 *
 * @param modules every module as the browser would run it
 * @param entries files with `'use client'`
 * @param parsed the same modules as written, to name places in
 * @throws {BuildError} where client code reaches something that only a server may hold
 */
export function clientModules(
  modules: ModuleSet,
  entries: string[],
  parsed: ReadonlyMap<string, ParsedModule>,
  files: Files,
): ModuleSet {
  const reached: ModuleSet = {};
  const visit = (file: string, path: string[]) => {
    const module = modules[file];
    if (!module || file in reached) return;
    reached[file] = module;
    const written = parsed.get(file);
    if (written && path.length > 0) refuseInlineActions(written, inlineInClient(path));
    for (const [specifier, target] of Object.entries(module.imports)) {
      if (serverOnlyPackages.includes(target)) {
        throw serverOnly(file, specifier, path, files[file] ?? '');
      }
      visit(target, [...path, file]);
    }
  };
  for (const entry of entries) visit(entry, []);
  return reached;
}

const inlineInClient = (path: string[]) =>
  `an inline Server Action cannot be part of client code (imported by ${path.toReversed().join(', ')})`;

function serverOnly(file: string, specifier: string, path: string[], source: string): BuildError {
  const line = source.split('\n').findIndex((text) => text.includes(specifier)) + 1;
  const trail = path.length > 0 ? `, and client code imports it (${path.toReversed().join(', ')})` : '';
  return new BuildError({
    file,
    line: Math.max(line, 1),
    column: 1,
    message: `"${specifier}" works on the server only${trail}`,
    fix: "keep it in Server Components, handlers and 'use server' files; hand their results over as props",
  });
}
