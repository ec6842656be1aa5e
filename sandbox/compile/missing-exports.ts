import { at } from '../shared/problem';
import type { AppModule } from './app-module';
import { exportNamesOf } from './export-names';
import type { ModuleExport } from './exports';
import type { Parts } from './graph-parts';
import type { ImportSite } from './import-site';
import { type Origin, originOf } from './re-exports';
import type { Side } from './resolve';

/**
 * Refuses imports of names that no module has, as far as the texts of the modules tell.
 *
 * @param fileOf the file of the app that an import means
 * @returns throws a `BuildError` where a file does not have what another takes from it by name, or by all
 */
export function missingExports(
  modules: Parts['modules'],
  fileOf: (from: string, specifier: string) => string | undefined,
): (importer: AppModule, site: ImportSite, target: string, side: Side) => void {
  const exportNames = exportNamesOf(modules, fileOf);
  const origins = {
    server: originOf(followedIn(modules, 'server'), fileOf),
    client: originOf(followedIn(modules, 'client'), fileOf),
  };
  const callable = new Map<string, Set<string>>();
  const looked = new Set<string>();

  /** What client code finds in a file with `'use cache'`: its functions; undefined for other files. */
  function callableNames(file: string): Set<string> | undefined {
    const module = modules.get(file);
    const known = callable.get(file);
    if (known) return known;
    if (module?.directives.cache === undefined || module.commonJs || module.stars.length > 0)
      return undefined;
    const isCallable = ({ value }: ModuleExport) => !value || mayBeFunction(value);
    const names = new Set(module.exports.filter(isCallable).map(({ name }) => name));
    callable.set(file, names);
    return names;
  }

  function refuse({ parsed }: AppModule, { names, start, reExport }: ImportSite, target: string, side: Side) {
    // What is passed on may be a type, and is looked for where it is used.
    if (reExport) return;
    const offered = (side === 'client' && callableNames(target)) || exportNames(target);
    for (const name of names ?? passedOnBy(target, side)) {
      const missing = { is: 'missing', file: target, name } as const;
      const origin = offered?.has(name) === false ? missing : origins[side](target, name);
      if (!('file' in origin) || (!names && origin.is === 'missing')) continue;
      const there = origin.file === target ? offered : exportNames(origin.file);
      throw at(parsed, start, refusalOf(name, origin, [...(there ?? [])]));
    }
  }

  /** What an import of all of a file follows; once is enough. */
  function passedOnBy(file: string, side: Side): Iterable<string> {
    const key = `${side} ${file}`;
    if (looked.has(key)) return [];
    looked.add(key);
    return modules.get(file)?.reExports.keys() ?? [];
  }

  return refuse;
}

/**
 * In the words of the compiler of next@16.4.6 (`@next/swc`). It has some for a circle, too, but does not come to an end there: its
 * build hangs.
 */
function refusalOf(
  name: string,
  { is, file, name: there }: Extract<Origin, { file: string }>,
  offered: readonly string[],
) {
  if (is === 'circular')
    return {
      message: `Export ${name} is a circular re-export: ${there} in ${file} leads back to itself. \`next build\` hangs here.`,
      fix: 'declare it in one of these files',
    };
  return {
    message: `Export ${name} doesn't exist in target module: the export ${there} was not found in module ${file}.`,
    fix: `${file} exports ${offered.join(', ') || 'nothing'}`,
  };
}

/** The modules whose exports are their own on a side: of others it has references or calls. */
const followedIn = (modules: Parts['modules'], side: Side) => ({
  get(file: string) {
    const module = modules.get(file);
    const { client = false, server = false, cache } = module?.directives ?? {};
    const isBorder = side === 'server' ? client : server || cache !== undefined;
    return isBorder ? undefined : module;
  },
});

/** As far as the text tells: what a call or another name gives is known only when it runs. */
const mayBeFunction = ({ type }: { type: string }) => !/Literal|Object|Array|Class/.test(type);
