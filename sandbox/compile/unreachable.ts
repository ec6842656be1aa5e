import { BuildError, isOutOfStack } from '../shared/problem';
import { createGraph } from './graph';
import type { Graph, Parts } from './graph-parts';
import type { Side } from './resolve';

/**
 * Adds modules that no route leads to. Next.js would not look at them; here they stay callable as far as they
 * compile, and what they import is not held against the app. Each file is followed once, and one that cannot be
 * compiled is not tried again for the next that imports it.
 */
export function addUnreachable(reachable: Graph, parts: Parts): void {
  const known = {
    server: new Set(Object.keys(reachable.server)),
    client: new Set(Object.keys(reachable.client)),
  };
  const refused = { server: new Map<string, unknown>(), client: new Map<string, unknown>() };
  const isKnown = (file: string, side: Side) => {
    if (refused[side].has(file)) throw refused[side].get(file);
    return known[side].has(file) || parts.isKnown?.(file, side) === true;
  };
  const onRefused = (file: string, side: Side, error: unknown) => refused[side].set(file, error);
  for (const file of parts.modules.keys()) {
    if (known.server.has(file) || Object.hasOwn(reachable.client, file)) continue;
    const alone = createGraph({ ...parts, isKnown, onRefused });
    try {
      alone.enter(file, 'plain');
    } catch (error) {
      if (error instanceof BuildError || isOutOfStack(error)) continue;
      throw error;
    }
    addMissing(reachable.server, alone.server);
    addMissing(reachable.actions, alone.actions);
    for (const each of Object.keys(alone.server)) known.server.add(each);
    for (const each of Object.keys(alone.client)) known.client.add(each);
  }
}

/** In place: an app may have a thousand files, and copying all for each of them takes long. */
function addMissing<Value>(known: Record<string, Value>, more: Record<string, Value>): void {
  for (const [name, value] of Object.entries(more)) if (!Object.hasOwn(known, name)) known[name] = value;
}
