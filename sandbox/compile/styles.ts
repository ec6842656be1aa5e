import type { Files } from '../protocol';
import { folderOf, joinPath } from './paths';
import { BuildError, placeOf } from './problem';

const importRule = /@import\s+(?:url\(\s*)?(["'])([^"'\n]+)\1\s*\)?[^;\n]*;?/g;

/**
 * The text of a stylesheet, with the files of the app that it imports put in their place.
 *
 * @throws {BuildError} for an import that leads nowhere
 */
export function styleSheet(file: string, files: Files, from: readonly string[] = []): string {
  const source = files[file] ?? '';
  return source.replace(importRule, (_rule, _quote: string, specifier: string, offset: number) => {
    const target = joinPath(folderOf(file), specifier);
    if (!/^\.{0,2}\/|\.css$/.test(specifier) || !Object.hasOwn(files, target)) {
      throw notFound(file, source, specifier, offset);
    }
    return from.includes(target) || target === file ? '' : styleSheet(target, files, [...from, file]);
  });
}

const notFound = (file: string, source: string, specifier: string, offset: number) =>
  new BuildError({
    file,
    ...placeOf(source, offset),
    message: `cannot import "${specifier}": it is not in this sandbox`,
    fix: 'import a stylesheet of the app by its relative path; Tailwind and other PostCSS plugins are not run',
  });
