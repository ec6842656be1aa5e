import type { ModuleSet } from './protocol';

type Exports = Record<string, unknown>;

export interface ModuleRuntime {
  /** Packages the app may import, by name; evaluated by the bundle, shared by all modules. */
  packages: Record<string, Exports>;
  /** Names that the compiled code of a module refers to, such as `$$flight`. */
  globals: (id: string) => Record<string, unknown>;
}

/**
 * A registry of compiled modules: each runs once, on first use, as in Node.
 *
 * @returns a function from module id to its exports
 * @throws whatever a module throws while it is evaluated; such a module is evaluated anew on next use
 */
export function createModules(
  modules: ModuleSet,
  { packages, globals }: ModuleRuntime,
): (id: string) => Exports {
  const loaded = new Map<string, { exports: Exports }>();

  function load(id: string): Exports {
    const known = loaded.get(id);
    if (known) return known.exports;
    const compiled = modules[id];
    if (!compiled) throw new Error(`the app has no module "${id}"`);
    const module = { exports: {} as Exports };
    loaded.set(id, module);
    const require = (specifier: string) => {
      const target = compiled.imports[specifier] ?? specifier;
      return packages[target] ?? load(target);
    };
    try {
      const scope = { require, module, exports: module.exports, ...globals(id) };
      const code = `${compiled.code}\n//# sourceURL=app://${id}`;
      new Function(...Object.keys(scope), code)(...Object.values(scope));
    } catch (error) {
      loaded.delete(id);
      throw error;
    }
    return module.exports;
  }
  return load;
}
