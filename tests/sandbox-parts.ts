/** Holds the parts of the sandbox to their table, and their files to have no circles. */
import { posix } from 'node:path';
import type { SourceFile } from './import-rules';
import { type Import, importsOfCode } from './imports';
import { sandboxParts } from './layers';

const folder = 'sandbox/';
/** What the package is made of; its tests are a layer of their own. */
const isOfPackage = (path: string) => path.startsWith(folder) && !path.startsWith('sandbox/tests/');
/** Unit tests and what only they use may import any part. */
export const isForTests = (path: string) => /\.(test|testing)\.tsx?$/.test(path);

/** @returns the part of the sandbox that a path is in; undefined for one outside, or in none */
export function partOf(path: string): string | undefined {
  const [part, ...rest] = path.startsWith(folder) ? path.slice(folder.length).split('/') : [];
  return part !== undefined && rest.length > 0 && part in sandboxParts ? part : undefined;
}

/** @returns the path that a file imports, without its ending; undefined for a package */
export const targetOf = (file: string, { specifier }: Import): string | undefined =>
  specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : undefined;

function complaint(path: string, part: string, found: Import): string {
  const allowed = ['its own files', ...(sandboxParts[part] ?? []).map((each) => `sandbox/${each}`)];
  return [
    `${path}:${found.line}:${found.column}  import`,
    `  got "${found.specifier}"; sandbox/${part}/ may import: ${allowed.join(', ')}`,
    '  fix: move what both parts need to sandbox/shared/',
  ].join('\n');
}

/** @returns one complaint, ready to print, for every import of one part by another that may not have it, types included */
export function brokenPartRules(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => isOfPackage(path) && !isForTests(path))
    .flatMap(({ path, text }) => {
      const part = partOf(path);
      if (part === undefined)
        return [`${path}  part\n  got no part of the sandbox; fix: add it to tests/layers.ts`];
      return importsOfCode(path, text).flatMap((found) => {
        const target = targetOf(path, found);
        if (!target?.startsWith(folder)) return [];
        const other = partOf(target);
        const isAllowed = other === part || (other !== undefined && sandboxParts[part]?.includes(other));
        return isAllowed ? [] : [complaint(path, part, found)];
      });
    });
}

const endings = ['', '.ts', '.tsx', '/index.ts'];

/** Which files of the sandbox each of them imports, for values or types. */
function graphOf(files: readonly SourceFile[]): Map<string, string[]> {
  const own = files.filter(({ path }) => isOfPackage(path));
  const paths = new Set(own.map(({ path }) => path));
  const found = (path: string) => endings.map((ending) => path + ending).find((each) => paths.has(each));
  return new Map(
    own.map(({ path, text }) => [
      path,
      importsOfCode(path, text).flatMap((each) => found(targetOf(path, each) ?? '') ?? []),
    ]),
  );
}

/** @returns each circle as its files, in the order in which they import each other; files of one circle are in no other */
export function importCircles(files: readonly SourceFile[]): string[][] {
  const graph = graphOf(files);
  const done = new Set<string>();
  const circles: string[][] = [];
  function visit(path: string, way: string[]): void {
    const start = way.indexOf(path);
    if (start >= 0) {
      circles.push(way.slice(start));
      return;
    }
    if (done.has(path)) return;
    done.add(path);
    for (const next of graph.get(path) ?? []) visit(next, [...way, path]);
  }
  for (const path of graph.keys()) visit(path, []);
  return circles;
}
