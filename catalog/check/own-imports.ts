/** Whether the files of an example are there that its code imports, and export the names that it takes. */
import path from 'node:path';
import { closestMatch } from '../closest-match';
import type { Files } from '../entries';
import { type ContentProblem, listed } from '../problem';
import { type Import, readCode } from './read-code';

/** The files of one variant: where each is, by its path in the app. */
type App = ReadonlyMap<string, string>;

const inExample = /^examples\/([^/]+)\/([^/]+)\/(.+)$/;
const baseFolder = 'examples/base/';
/** The files of `shared` are part of each variant; `steps` lead to one. */
const noVariants = new Set(['shared', 'steps']);

/** Paths in the app by example and folder. */
function foldersOf(files: Files): Map<string, Map<string, Map<string, string>>> {
  const examples = new Map<string, Map<string, Map<string, string>>>();
  for (const file of files.keys()) {
    const [, slug, folder, inApp] = inExample.exec(file) ?? [];
    if (!slug || !folder || !inApp || file.startsWith(baseFolder)) continue;
    const folders = examples.get(slug) ?? new Map<string, Map<string, string>>();
    examples.set(slug, folders);
    folders.set(folder, (folders.get(folder) ?? new Map<string, string>()).set(inApp, file));
  }
  return examples;
}

function appsOf(files: Files): App[] {
  const base = [...files.keys()]
    .filter((file) => file.startsWith(baseFolder))
    .map((file) => [file.slice(baseFolder.length), file] as const);
  return [...foldersOf(files).values()].flatMap((folders) =>
    [...folders]
      .filter(([name]) => !noVariants.has(name))
      .map(([, own]) => new Map([...base, ...(folders.get('shared') ?? []), ...own])),
  );
}

const endings = ['', '.ts', '.tsx', '.js', '.jsx', '.mjs', '.d.ts', '/index.ts', '/index.tsx', '/index.js'];

/** The path in the app that an import leads to, without its ending; undefined for a package. */
function aimOf(specifier: string, from: string): string | undefined {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  return /^\.{1,2}(\/|$)/.test(specifier) ? path.posix.join(path.posix.dirname(from), specifier) : undefined;
}

/** The paths of an app as an import in `from` would write them, in the manner of `specifier`. */
const asImports = (app: App, from: string, specifier: string): string[] =>
  [...app.keys()].map((each) => {
    const bare = each.replace(/\.(d\.)?[jt]sx?$/, '');
    if (specifier.startsWith('@/')) return `@/${bare}`;
    const relative = path.posix.relative(path.posix.dirname(from), bare);
    return relative.startsWith('.') ? relative : `./${relative}`;
  });

const problem = (
  file: string,
  { line, column }: { line: number; column: number },
  text: Pick<ContentProblem, 'got' | 'fix' | 'allowed'>,
): ContentProblem => ({ rule: 'own-import', file, line, column, path: 'import', ...text });

function missingFile(app: App, from: string, file: string, found: Import): ContentProblem {
  const meant = closestMatch(found.specifier, asImports(app, from, found.specifier));
  const got = `"${found.specifier}", a file that is not there`;
  return problem(file, found, { got, fix: meant ? `write "${meant}"` : 'add the file, or import another' });
}

function missingNames(file: string, found: Import, aim: string, files: Files): ContentProblem[] {
  const { exports, wrong } = readCode(aim, files.get(aim) ?? '');
  if (!exports || wrong.length > 0 || !/\.[jt]sx?$/.test(aim)) return [];
  return found.names
    .filter(({ name }) => !exports.has(name))
    .map(({ name, ...place }) => {
      const meant = closestMatch(name, exports);
      const fix = meant ? `write "${meant}"` : `export it there, or import another name`;
      const got = `"${name}", which ${aim} does not export`;
      return problem(file, place, { got, ...(exports.size > 0 && { allowed: listed(exports) }), fix });
    });
}

function problemsIn(app: App, files: Files): ContentProblem[] {
  return [...app].flatMap(([from, file]) =>
    readCode(file, files.get(file) ?? '').imports.flatMap((found) => {
      const aim = aimOf(found.specifier, from);
      if (aim === undefined) return [];
      const there = endings.map((ending) => app.get(`${aim}${ending}`)).find((each) => each !== undefined);
      return there === undefined
        ? [missingFile(app, from, file, found)]
        : missingNames(file, found, there, files);
    }),
  );
}

/** A file that several variants share is told of once. */
export function ownImportProblems(files: Files): ContentProblem[] {
  const all = appsOf(files).flatMap((app) => problemsIn(app, files));
  return [...new Map(all.map((one) => [`${one.file}:${one.line}:${one.column}`, one] as const)).values()];
}
