import { BuildError } from '../shared/problem';
import type { Files } from '../shared/protocol';
import { appFolders } from './app-folders';
import { parseJsonWithComments } from './json';
import { limits } from './limits';
import { joinPath } from './paths';

/** Turns an import that is not relative into the paths it may mean, best first; none for a package. */
export type Aliases = (specifier: string) => string[];

/**
 * `paths` and `baseUrl` of `tsconfig.json` or `jsconfig.json`; without either file, `@/` is the folder that
 * holds `app`, as `create-next-app` sets it up.
 * Source: https://nextjs.org/docs/app/getting-started/installation#set-up-absolute-imports-and-module-path-aliases
 *
 * @throws {BuildError} where the file is not JSON, or has more aliases than are looked through for each import
 */
export function readAliases(files: Files): Aliases {
  const file = ['/tsconfig.json', '/jsconfig.json'].find((name) => name in files);
  const config = file ? parseJsonWithComments(file, files[file] ?? '') : undefined;
  const options = field(config, 'compilerOptions');
  const base = field(options, 'baseUrl');
  const baseUrl = typeof base === 'string' ? joinPath('/', base) : undefined;
  const patterns = file
    ? patternsOf(file, field(options, 'paths'), baseUrl ?? '/')
    : [{ before: '@/', after: '', targets: [`${appFolders(files).root}/*`] }];
  return (specifier) => {
    const match = patterns.find(
      ({ before, after }) =>
        specifier.startsWith(before) &&
        specifier.endsWith(after ?? '') &&
        (after !== undefined || specifier === before) &&
        specifier.length >= before.length + (after?.length ?? 0),
    );
    if (match) {
      const star = specifier.slice(match.before.length, specifier.length - (match.after?.length ?? 0));
      return match.targets.map((target) => target.replace('*', () => star));
    }
    return baseUrl === undefined ? [] : [joinPath(baseUrl, specifier)];
  };
}

interface Pattern {
  before: string;
  /** What follows the star; undefined for a name without one. */
  after?: string;
  targets: string[];
}

/** Longest prefix first, as TypeScript chooses. */
function patternsOf(file: string, paths: unknown, base: string): Pattern[] {
  if (typeof paths !== 'object' || paths === null) return [];
  const patterns = Object.entries(paths).map(([pattern, targets]) => {
    const [before = '', after] = pattern.split('*');
    const list = Array.isArray(targets) ? targets.filter((target) => typeof target === 'string') : [];
    return { before, after, targets: list.map((target: string) => joinPath(base, target)) };
  });
  const count = patterns.reduce((sum, { targets }) => sum + 1 + targets.length, 0);
  if (count > 2 * limits.aliases) {
    throw new BuildError({
      file,
      line: 1,
      column: 1,
      message: `\`paths\` has too many entries; the limit is ${limits.aliases}, with one target each`,
      fix: "keep only those that the app's imports use",
    });
  }
  return patterns.sort((one, other) => other.before.length - one.before.length);
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value
    ? value[name as keyof typeof value]
    : undefined;
