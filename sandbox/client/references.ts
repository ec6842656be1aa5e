import { createElement, type ElementType } from 'react';
import type { Exports, ModuleGraph } from '../shared/modules';
import { builtInClientModules } from '../shared/page/built-in';
import { useEdition } from '../shared/page/refresh';

/**
 * The modules that Flight rows name, as React's `__webpack_require__` hands them out. React keeps what it was
 * given for as long as the page lives (react-server-dom-webpack@19.3.1, initializeModuleChunk), so each
 * component is given as one that renders the latest export of its name.
 */
export function createReferences(graph: ModuleGraph): (id: string) => Exports {
  const known = new Map<string, unknown>();

  function reference(id: string, name: string): unknown {
    const key = `${id}#${name}`;
    if (!known.has(key))
      known.set(
        key,
        latestOf(() => (graph.has(id) ? graph.load(id)[name] : undefined)),
      );
    return known.get(key);
  }

  return (id) => {
    const builtIn = builtInClientModules[id];
    if (builtIn) return builtIn;
    const entries = Object.entries(graph.load(id)).map(([name, value]) => [
      name,
      isComponent(name, value) ? reference(id, name) : value,
    ]);
    return Object.fromEntries(entries);
  };
}

/** Components are told from other functions by their name, as React's own fast refresh does. */
function isComponent(name: string, value: unknown): boolean {
  if (typeof value === 'object') return value !== null && /memo|forward_ref|lazy/.test(kindOf(value));
  return typeof value === 'function' && /^[A-Z]|^default$/.test(name);
}

const kindOf = (value: object) => ('$$typeof' in value ? String(value.$$typeof) : '');

/** A named export; where an edit has taken it or its module away, the one before until the page stops using it. */
class NamedExport {
  #latest: unknown;
  constructor(private readonly find: () => unknown) {}
  read(): ElementType {
    this.#latest = this.find() ?? this.#latest;
    return this.#latest as ElementType;
  }
}

function useLatest(named: NamedExport): ElementType {
  useEdition();
  return named.read();
}

function latestOf(find: () => unknown) {
  const named = new NamedExport(find);
  return (props: object) => createElement(useLatest(named), props);
}
