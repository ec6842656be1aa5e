import type { AppModule } from './app-module';

/**
 * All names that a file exports, those of `export * from` among them; undefined where its text does not tell. Each file is
 * looked at once, however many ways lead to it.
 *
 * @param resolve the file of the app that an import means
 */
export function exportNamesOf(
  modules: ReadonlyMap<string, AppModule>,
  resolve: (from: string, specifier: string) => string | undefined,
): (file: string) => ReadonlySet<string> | undefined {
  const known = new Map<string, ReadonlySet<string> | undefined>();

  function namesOf(file: string): ReadonlySet<string> | undefined {
    if (known.has(file)) return known.get(file);
    // Whatever leads back to a file that is being looked at does not tell either.
    known.set(file, undefined);
    const names = read(file);
    known.set(file, names);
    return names;
  }

  function read(file: string): ReadonlySet<string> | undefined {
    const module = modules.get(file);
    if (!module || module.commonJs) return undefined;
    const names = new Set(module.exports.map(({ name }) => name));
    for (const specifier of module.stars) {
      const target = resolve(file, specifier);
      const more = target === undefined ? undefined : namesOf(target);
      if (!more) return undefined;
      for (const name of more) if (name !== 'default') names.add(name);
    }
    return names;
  }

  return namesOf;
}
