import type { CompiledApp } from '../../shared/compiled-app';
import type { CompiledModule, ModuleSet, ServerApp } from '../../shared/protocol';

/**
 * How a build comes to be shown. `nothing`: it is what runs already. `client`: the browser's code alone has
 * changed, and both halves keep their state. `server`: the server's modules start again, the page keeps its
 * state. `boot`: both halves start again.
 */
export type UpdateKind = 'nothing' | 'client' | 'server' | 'boot';

/** Decides what `next dev` would: see https://nextjs.org/docs/architecture/fast-refresh for the client's side. */
export function updateKind(next: CompiledApp, running: CompiledApp | undefined, fresh: boolean): UpdateKind {
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

function isSameModules(one: ModuleSet, other: ModuleSet): boolean {
  const ids = Object.keys(one);
  if (ids.length !== Object.keys(other).length) return false;
  return ids.every((id) => isSameModule(one[id], other[id]));
}

/** Part by part: texts are compared where they are, and none as long as all of them is made for it. */
function isSameModule(one: CompiledModule | undefined, other: CompiledModule | undefined): boolean {
  if (!one || !other) return one === other;
  return (
    one.code === other.code &&
    one.files === other.files &&
    isSameRecord(one.imports, other.imports) &&
    one.lines?.length === other.lines?.length &&
    (one.lines ?? []).every((line, index) => line === other.lines?.[index])
  );
}

function isSameRecord(one: Record<string, string>, other: Record<string, string>): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
