/**
 * Fast refresh: components keep their identity, and with it their state, while their code changes.
 * Rules as https://nextjs.org/docs/architecture/fast-refresh describes them: state stays as long as the
 * component uses the same hooks in the same order; effects, memos and callbacks run again after an edit.
 */
import * as React from 'react';

type Component = (...args: unknown[]) => unknown;

/** One component of the app over all its versions. */
interface Family {
  signature: string;
  latest: Component;
  version: number;
  /** What the app gets in place of its function. */
  stable: Component;
}

export interface Refresh {
  /** What compiled client code calls as `$$refresh` in the module `id`. */
  forModule(id: string): { component<Fn extends Component>(name: string, fn: Fn, signature?: string): Fn };
  /** Runs an update of modules; nothing takes effect before `commit`. @throws what `change` throws */
  prepare(change: () => void): { commit(): void; undo(): void };
}

let edition = 0;
const listeners = new Set<() => void>();
/** The version of the component that is rendering; goes into the dependencies of its hooks. */
let rendering = 0;

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Counts the updates of the running page; components that read it render again with each. */
export const useEdition = (): number =>
  React.useSyncExternalStore(
    subscribe,
    () => edition,
    () => edition,
  );

/** Renders every component again that has new code. */
function announce(): void {
  edition += 1;
  for (const listener of [...listeners]) listener();
}

/** React calls components with props and an undefined second argument; other calls are no rendering. */
const isRendering = (args: unknown[]) =>
  args.length === 2 && args[1] === undefined && typeof args[0] === 'object' && args[0] !== null;

// Under another name: `stable` below is a component only when it is React that calls it.
const { useSyncExternalStore: readStore } = React;

function createFamily(name: string, latest: Component, signature: string): Family {
  const family: Family = { signature, latest, version: 0, stable };
  const version = () => family.version;
  function stable(this: unknown, ...args: unknown[]): unknown {
    if (new.target) return Reflect.construct(family.latest, args, new.target);
    if (!isRendering(args)) return family.latest.apply(this, args);
    const outer = rendering;
    rendering = readStore(subscribe, version, version);
    try {
      return family.latest.apply(this, args);
    } finally {
      rendering = outer;
    }
  }
  Object.defineProperty(stable, 'name', { value: name });
  stable.prototype = latest.prototype;
  return family;
}

export function createRefresh(): Refresh {
  let families = new Map<string, Family>();
  /** Code that a running update has brought, by family. */
  let incoming: Map<Family, Component> | undefined;

  function component<Fn extends Component>(key: string, name: string, fn: Fn, signature: string): Fn {
    const known = families.get(key);
    if (known?.signature === signature) {
      if (incoming) incoming.set(known, fn);
      else known.latest = fn;
      return known.stable as Fn;
    }
    const family = createFamily(name, fn, signature);
    families.set(key, family);
    return family.stable as Fn;
  }

  return {
    forModule: (id) => ({
      component: (name, fn, signature = '') => component(`${id}#${name}`, name, fn, signature),
    }),
    prepare(change) {
      const before = families;
      families = new Map(before);
      const fresh = new Map<Family, Component>();
      incoming = fresh;
      try {
        change();
      } catch (error) {
        families = before;
        throw error;
      } finally {
        incoming = undefined;
      }
      const old = new Map([...fresh.keys()].map((family) => [family, family.latest] as const));
      const apply = (code: Map<Family, Component>) => {
        for (const [family, latest] of code) {
          family.latest = latest;
          family.version += 1;
        }
        announce();
      };
      return {
        commit: () => apply(fresh),
        undo() {
          families = before;
          apply(old);
        },
      };
    },
  };
}

/** After an edit all dependencies count as changed, as in React's own fast refresh. @param at which argument they are */
function withVersion<Args extends unknown[], Value>(hook: (...args: Args) => Value, at: number) {
  return (...args: Args): Value => {
    const list = args[at];
    return hook(...((Array.isArray(list) ? args.with(at, [...list, rendering]) : args) as Args));
  };
}

/** React for the app's modules: its hooks with dependencies know of fast refresh. */
export const refreshingReact = {
  ...React,
  useEffect: withVersion(React.useEffect, 1),
  useLayoutEffect: withVersion(React.useLayoutEffect, 1),
  useInsertionEffect: withVersion(React.useInsertionEffect, 1),
  useImperativeHandle: withVersion(React.useImperativeHandle, 2),
  useMemo: withVersion(React.useMemo, 1),
  useCallback: withVersion(React.useCallback, 1),
};
