import type { Files } from 'next-sandbox';
import type { ExportedName } from './names';

const declared =
  /^export\s+(?:declare\s+|abstract\s+)?(?:async\s+)?(function\*?|class|const|let|var|type|interface|enum)\s+([A-Za-z_$][\w$]*)/gm;
const byDefault = /^export\s+default\s+(?:async\s+)?(?:function\*?|class)\s+([A-Za-z_$][\w$]*)/m;

const kinds = new Map<string, ExportedName['kind']>([
  ['function', 'function'],
  ['function*', 'function'],
  ['class', 'class'],
  ['enum', 'class'],
  ['type', 'type'],
  ['interface', 'type'],
]);

/** What a file of the app exports by name, and its default where that has one. */
export function exportsOf(text: string): { named: ExportedName[]; default?: string } {
  const code = text.slice(0, longest);
  const named = [...code.matchAll(declared)].map(([, word = '', name = '']) => ({
    name,
    kind: kinds.get(word) ?? ('variable' as const),
  }));
  const [, name] = byDefault.exec(code) ?? [];
  return { named, ...(name && { default: name }) };
}

/** Of a file, in characters; a stranger's may be much longer. */
const longest = 100_000;

const isModule = (path: string) => /\.(?:[cm]?[jt]s|[jt]sx)$/.test(path);
/** Next.js calls these by itself; nobody imports them. */
const isCalledByNext = (path: string) =>
  /\/(?:page|layout|template|loading|error|not-found|global-error|route|proxy|next\.config)\.[cm]?[jt]sx?$/.test(
    path,
  );

/** The files that another may import, with the way it would name each. */
export function importable(files: Files, from: string): { path: string; specifier: string }[] {
  return Object.keys(files)
    .filter((path) => path !== from && isModule(path) && !isCalledByNext(path))
    .map((path) => ({ path, specifier: specifierOf(path, from) }));
}

/** Beside it or below it `./name`; elsewhere `@/folder/name`, as the alias of `create-next-app` has it. */
export function specifierOf(path: string, from: string): string {
  const name = path.replace(/(?:\/index)?\.[cm]?[jt]sx?$/, '');
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  return name.startsWith(folder) && folder !== '/' ? `./${name.slice(folder.length)}` : `@${name}`;
}
