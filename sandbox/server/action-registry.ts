import type { ServerApp } from '../protocol';
import type { Actions } from './action';
import { actionManifest } from './flight';

/** @param load loads a module as pages see it */
export function actionsOf(app: ServerApp, load: (id: string) => Record<string, unknown>): Actions {
  const has = (id: string) => Object.hasOwn(app.actions, id);
  const get = (id: string) => {
    const found = app.actions[id];
    const fn = found && load(found.module)[found.name];
    if (typeof fn !== 'function') throw new Error(`Failed to find Server Action "${id}".`);
    return (...args: unknown[]): unknown => fn(...args);
  };
  return { has, get, manifest: actionManifest(has) };
}
