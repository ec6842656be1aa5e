export type Exports = Record<string, unknown>;

/** Of each ES module: the exports that stay what they are once it has run. */
const fixed = new WeakMap<Exports, ReadonlySet<string>>();

/**
 * Gives an ES module its exports, before any of its code runs.
 * Source: next@16.4.6 dist/compiled, the runtime of Turbopack (esm)
 *
 * @returns takes what gives the value of each name, whether that stays, and the default export where it is a function
 * without a name
 */
export const declareTo =
  (exports: Exports) =>
  (list: readonly [name: string, get: () => unknown, isFixed?: 1][], nameless?: unknown): void => {
    if (typeof nameless === 'function')
      Object.defineProperty(nameless, 'name', { value: 'default', configurable: true });
    Object.defineProperty(exports, '__esModule', { value: true });
    Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
    const inOrder = [...list].sort(([one], [other]) => (one < other ? -1 : 1));
    for (const [name, get] of inOrder)
      Object.defineProperty(exports, name, { enumerable: true, configurable: true, get });
    fixed.set(exports, new Set(list.flatMap(([name, , isFixed]) => (isFixed ? [name] : []))));
  };

/**
 * To be called once a module has run. Who imports all of an ES module gets its exports in the order of their names, and can
 * change none.
 */
export function settle(exports: Exports): void {
  const names = fixed.get(exports);
  if (!names) return;
  for (const name of Object.keys(exports).sort()) {
    const { get } = Object.getOwnPropertyDescriptor(exports, name) ?? {};
    const shape = names.has(name) ? { value: exports[name] } : { get };
    Reflect.deleteProperty(exports, name);
    Object.defineProperty(exports, name, { enumerable: true, ...shape });
  }
  Object.seal(exports);
}

/** What modules of the app export; what else is imported are packages, which are there as bundles have them. */
const ofApp = new WeakSet<object>();
const isObject = (value: unknown): value is Exports =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

export function noteExports(exports: unknown): void {
  if (isObject(exports)) ofApp.add(exports);
}

/** Whether a module of the app is CommonJS, JSON or a CSS module. */
const isCommonJs = (exports: unknown): boolean =>
  !isObject(exports) || (ofApp.has(exports) && !fixed.has(exports));

const namespaces = new WeakMap<object, Exports>();

/** What `import * as` gives of what a module exports. */
export function namespaceOf(exports: unknown): unknown {
  if (!isCommonJs(exports)) return ofPackage(exports as Exports);
  if (!isObject(exports)) return interop(exports);
  const known = namespaces.get(exports) ?? interop(exports);
  namespaces.set(exports, known);
  return known;
}

const ofPackage = (exports: Exports): Exports =>
  exports.__esModule ? exports : { ...exports, default: exports };

/** What `default` is taken from where it is imported. */
export function defaultOf(exports: unknown): unknown {
  if (isCommonJs(exports)) return namespaceOf(exports);
  return (exports as Exports).__esModule ? exports : { default: exports };
}

/** Prototypes whose members are not exported. */
const leaves: readonly unknown[] = [null, Object.prototype, Array.prototype, Function.prototype];

/** Source: next@16.4.6, the runtime of Turbopack (interopEsm, createNS) */
function interop(raw: unknown): Exports {
  const namespace = typeof raw === 'function' ? callable(raw) : Object.create(null);
  const add = (name: PropertyKey, shape: PropertyDescriptor) => {
    if (!Object.hasOwn(namespace, name)) Object.defineProperty(namespace, name, shape);
  };
  add('__esModule', { value: true });
  add(Symbol.toStringTag, { value: 'Module' });
  const isMarked = isObject(raw) && Boolean(raw.__esModule);
  for (let at: unknown = raw; isObject(at) && !leaves.includes(at); at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) {
      if (name === 'default' && !isMarked) add(name, { enumerable: true, value: raw });
      else add(name, { enumerable: true, get: () => (raw as Exports)[name] });
    }
  }
  add('default', { enumerable: true, value: raw });
  return Object.seal(namespace);
}

const callable = (raw: object) =>
  function (this: unknown, ...values: unknown[]) {
    return Reflect.apply(raw as () => unknown, this, values);
  };

/** @returns what takes the exports of another module into this one, as `export * from` does */
export const starTo =
  (exports: Exports) =>
  (from: Exports): void => {
    for (const name of Object.keys(from)) {
      if (name === 'default' || name === '__esModule' || Object.hasOwn(exports, name)) continue;
      Object.defineProperty(exports, name, { enumerable: true, configurable: true, get: () => from[name] });
    }
  };
