import type { Build, CompiledApp } from '../../shared/compiled-app';
import type { Files } from '../../shared/protocol';

/** An app that was compiled while the site was built: what boots needs no compiler. */
export interface Precompiled {
  files: Files;
  build: Build;
  compiled: CompiledApp;
}

/** `<example>.<variant>.<checksum of its files and of the compiler>` */
const format = /^[a-z0-9-]+\.[a-z0-9-]+\.[a-f0-9]+$/;

/** @returns what was compiled ahead under a name; undefined where there is none, or no network */
export type LoadPrecompiled = (name: string) => Promise<Precompiled | undefined>;

/**
 * Each is fetched once.
 *
 * @param load fetches a file of the site
 */
export function createPrecompiled(load: (path: string) => Promise<Response>): LoadPrecompiled {
  const known = new Map<string, Promise<Precompiled | undefined>>();

  async function fetchOne(name: string): Promise<Precompiled | undefined> {
    const response = await load(`compiled/${name}.json`);
    return response.ok ? response.json() : undefined;
  }

  return (name) => {
    if (!format.test(name)) return Promise.resolve(undefined);
    const loading = known.get(name) ?? fetchOne(name).catch(() => undefined); // the compiler does without
    known.set(name, loading);
    return loading;
  };
}
