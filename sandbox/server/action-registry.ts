import type { ServerApp } from '../shared/protocol';
import type { Actions } from './action';
import { actionManifest } from './flight';

/** @param load loads a module as pages see it */
export function actionsOf(app: ServerApp, load: (id: string) => Record<string, unknown>): Actions {
  const has = (id: string) => Object.hasOwn(app.actions, id);
  const get = (id: string) => {
    const found = app.actions[id];
    const fn = found && load(found.module)[found.name];
    if (!isFunction(fn)) throw new Error(`Failed to find Server Action "${id}".`);
    // Itself, not a function around it: an action that came as an argument may be sent on.
    return fn;
  };
  return { has, get, manifest: actionManifest(has) };
}

const isFunction = (value: unknown): value is (...args: unknown[]) => unknown => typeof value === 'function';
