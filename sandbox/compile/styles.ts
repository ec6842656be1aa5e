import { BuildError, positionOf } from '../shared/problem';
import type { Files } from '../shared/protocol';
import { folderOf, joinPath } from './paths';

const importRule = /@import\s+(?:url\(\s*)?(["'])([^"'\n]+)\1\s*\)?[^;\n]*;?/g;

/**
 * The text of a stylesheet, with the files of the app that it imports put in their place. One that is imported more than once is
 * there the first time only, as Turbopack has it (next@16.4.6, seen in what it builds).
 *
 * @param seen the stylesheets that are there already; those put in are added
 * @throws {BuildError} for an import that leads nowhere
 */
export function styleSheet(file: string, files: Files, seen: Set<string>): string {
  const parts: string[] = [];

  function add(sheet: string): void {
    if (seen.has(sheet)) return;
    seen.add(sheet);
    const source = files[sheet] ?? '';
    let end = 0;
    for (const { index, target, length } of importsOf(sheet, source, files)) {
      parts.push(source.slice(end, index));
      add(target);
      end = index + length;
    }
    parts.push(source.slice(end));
  }

  add(file);
  return parts.join('');
}

function importsOf(file: string, source: string, files: Files) {
  return [...source.matchAll(importRule)].map(({ 0: rule, 2: specifier = '', index }) => {
    const target = joinPath(folderOf(file), specifier);
    if (!/^\.{0,2}\/|\.css$/.test(specifier) || !Object.hasOwn(files, target)) {
      throw notFound(file, source, specifier, index);
    }
    return { index, target, length: rule.length };
  });
}

const notFound = (file: string, source: string, specifier: string, offset: number) =>
  new BuildError({
    file,
    ...positionOf(source, offset),
    message: `can't import "${specifier}": it isn't available in this sandbox`,
    fix: "import one of the app's stylesheets by its relative path; Tailwind and other PostCSS plugins aren't supported",
  });
