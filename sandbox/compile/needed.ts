import type { ReadApp } from './compile';
import { expandPattern } from './import-patterns';
import { localFile } from './resolve';

/**
 * The files that some files lead to, whatever is wrong with any of them, themselves included. Of one that cannot be parsed the
 * texts in quotes are taken for what it imports.
 */
export function neededBy(entries: readonly string[], parts: ReadApp): ReadonlySet<string> {
  const needed = new Set(entries);
  for (const file of needed) {
    for (const specifier of specifiersOf(file, parts)) {
      const target = localFile(file, specifier, parts.files, parts.aliases);
      if (target !== undefined) needed.add(target);
    }
  }
  return needed;
}

function specifiersOf(file: string, { modules, files, aliases }: ReadApp): string[] {
  const module = modules.get(file);
  if (module)
    return module.sites
      .flatMap((site) => expandPattern(site, file, files, aliases))
      .map(({ specifier }) => specifier);
  const text = files[file] ?? '';
  return [...text.matchAll(/(["'])([@~./][^"'\n]*)\1/g)].flatMap(([, , specifier]) => specifier ?? []);
}
