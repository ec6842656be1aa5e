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
