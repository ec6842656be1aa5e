import type { CompiledApp } from '../compile/compile';
import type { ModuleSet, ServerApp } from '../protocol';

/**
 * How a build comes to be shown. `nothing`: it is what runs already. `client`: the browser's code alone has
 * changed, and both halves keep their state. `server`: the server's modules start again, the page keeps its
 * state. `boot`: both halves start again.
 */
export type Way = 'nothing' | 'client' | 'server' | 'boot';

/** Decides what `next dev` would: see https://nextjs.org/docs/architecture/fast-refresh for the client's side. */
export function wayTo(next: CompiledApp, running: CompiledApp | undefined, fresh: boolean): Way {
  if (!running || fresh) return 'boot';
  // The document itself is another one: React cannot take `<html>` over from a layout that was not there.
  if (running.app.root.layout !== next.app.root.layout) return 'boot';
  if (!isSameServer(running.app, next.app)) return 'server';
  const sameClient = isSameModules(running.app.client, next.app.client) && running.styles === next.styles;
  return sameClient ? 'nothing' : 'client';
}

function isSameServer(one: ServerApp, other: ServerApp): boolean {
  const { server: oneServer, client: _oneClient, ...oneRest } = one;
  const { server: otherServer, client: _otherClient, ...otherRest } = other;
  return isSameModules(oneServer, otherServer) && JSON.stringify(oneRest) === JSON.stringify(otherRest);
}

/** The compiler hands out the same module again for a file that has not changed. */
function isSameModules(one: ModuleSet, other: ModuleSet): boolean {
  const ids = Object.keys(one);
  if (ids.length !== Object.keys(other).length) return false;
  return ids.every((id) => {
    const [before, after] = [one[id], other[id]];
    return before === after || JSON.stringify(before) === JSON.stringify(after);
  });
}
