import { importCircles } from './import-circles';
import {
  declareTo,
  defaultOf,
  type Exports,
  namespaceOf,
  noteExports,
  settle,
  starTo,
} from './module-exports';
import type { CompiledModule, ModuleSet } from './protocol';

export type { Exports };

export interface ModuleRuntime {
  /** Packages the app may import, by name; evaluated by the bundle, shared by all modules. */
  packages: Record<string, Exports>;
  /** Names that the compiled code of a module refers to, such as `$$flight`. */
  globals: (id: string) => Record<string, unknown>;
}

/** Modules that can be exchanged while they are in use. */
export interface ModuleGraph {
  load(id: string): Exports;
  has(id: string): boolean;
  /**
   * Takes new code in: evaluates those modules again that are in use and have changed, and those that import
   * a module whose exports have become others, dependencies first.
   *
   * @returns puts the modules before this update back
   * @throws whatever a module throws while it is evaluated; all modules are then as before
   */
  update(next: ModuleSet): () => void;
}

/**
 * A registry of compiled modules: each runs once, on first use, as in Node.
 *
 * @returns a function from module id to its exports
 * @throws whatever a module throws while it is evaluated; such a module is evaluated again on next use
 */
export function createModules(modules: ModuleSet, runtime: ModuleRuntime): (id: string) => Exports {
  return createModuleGraph(modules, runtime).load;
}

export function createModuleGraph(initial: ModuleSet, { packages, globals }: ModuleRuntime): ModuleGraph {
  let modules = initial;
  let loaded = new Map<string, { exports: Exports }>();

  function load(id: string): Exports {
    const known = loaded.get(id);
    if (known) return known.exports;
    const compiled = modules[id];
    if (!compiled) throw new Error(`the app has no module "${id}"`);
    const module = { exports: {} as Exports };
    containers.add(module.exports);
    noteExports(module.exports);
    loaded.set(id, module);
    const require = (specifier: string) => {
      const target = compiled.imports[specifier] ?? specifier;
      if (!packages[target] && !modules[target]) throw missingModule(specifier);
      return packages[target] ?? load(target);
    };
    try {
      const { exports } = module;
      const imported = { $$importAll: namespaceOf, $$importDefault: defaultOf, $$exportAll: starTo(exports) };
      const own = { require, module, exports, $$exports: declareTo(exports), $$files: compiled.files };
      const scope = { ...own, ...imported, ...globals(id) };
      functionOf(id, compiled.code, Object.keys(scope))(...Object.values(scope));
      if (module.exports === exports) settle(exports);
      else noteExports(module.exports);
    } catch (error) {
      loaded.delete(id);
      throw error;
    }
    return module.exports;
  }

  function evaluateAgain(before: ModuleSet): void {
    const replaced = new Set<string>();
    const isTouched = (id: string) =>
      !isSame(before[id], modules[id]) ||
      Object.values(modules[id]?.imports ?? {}).some((target) => replaced.has(target));
    for (const circle of importCircles(modules, [...loaded.keys()])) {
      const used = circle.flatMap((id) => {
        const old = loaded.get(id);
        return old ? [{ id, old: old.exports }] : [];
      });
      if (!used.some(({ id }) => isTouched(id))) continue;
      // Of a circle each module may hold what any other has exported.
      for (const { id } of used) loaded.delete(id);
      for (const { id, old } of used) if (modules[id] && !haveSameExports(old, load(id))) replaced.add(id);
    }
  }

  function update(next: ModuleSet): () => void {
    const before = { modules, loaded };
    const restore = () => {
      ({ modules, loaded } = before);
    };
    modules = next;
    loaded = new Map(before.loaded);
    try {
      evaluateAgain(before.modules);
    } catch (error) {
      restore();
      throw error;
    }
    return restore;
  }

  return { load, has: (id) => modules[id] !== undefined, update };
}

type ModuleFunction = (...values: unknown[]) => void;

/** By id, names and code: modules of a build, of pages and of the app before an edit are mostly the same. */
const functions = new Map<string, ModuleFunction>();
/** Characters of code that are kept, and may be. */
let kept = 0;
const most = 4_000_000;

/** @returns the code of a module as a function of these names @throws {SyntaxError} for code that is none */
function functionOf(id: string, code: string, names: readonly string[]): ModuleFunction {
  const key = `${id}\n${names.join()}\n${code}`;
  const known = functions.get(key);
  if (known) return known;
  const made = new Function(...names, `${inBlock(code)}\n//# sourceURL=app://${id}`) as ModuleFunction;
  kept += key.length;
  if (kept > most) {
    functions.clear();
    kept = key.length;
  }
  functions.set(key, made);
  return made;
}

/** A block of its own lets a module declare names such as `process` or `module` that this function hands in. */
const inBlock = (code: string) => code.replace(/^"use strict";(.*)$/s, '"use strict";{$1\n}');

/** What an import by a template finds where there is no such file; next@16.4.6 with Turbopack. */
const missingModule = (specifier: string) =>
  Object.assign(new Error(`Cannot find module '${specifier}'`), { code: 'MODULE_NOT_FOUND' });

function isSame(one: CompiledModule | undefined, other: CompiledModule | undefined): boolean {
  return one?.code === other?.code && JSON.stringify(one?.imports) === JSON.stringify(other?.imports);
}

/** What modules add their exports to. What they put in its place, as JSON does, is a value of its own. */
const containers = new WeakSet<Exports>();
const isContainer = (exports: unknown): boolean =>
  typeof exports === 'object' && exports !== null && containers.has(exports as Exports);

function haveSameExports(one: Exports, other: Exports): boolean {
  if (Object.is(one, other)) return true;
  if (![one, other].every((each) => isContainer(each))) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => Object.is(one[name], other[name]));
}
