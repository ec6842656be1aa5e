/** A real package that is loaded only where an app imports it. */
export interface OnDemandPackage {
  /** Name of the built file under `/sandbox/packages/`, without `.js`: a CommonJS body without imports. */
  file: string;
  /** What Next.js would put into the browser's code, and what it would not. */
  client: boolean;
  /** What it needs beside its code, as readers name it, and the files that hold it, in `/sandbox/packages/`. */
  data?: { name: string; files: readonly string[] };
}

/**
 * Packages loaded on demand, by the name that compiled code imports them under. `build/on-demand-packages.ts`
 * bundles each from `sandbox/packages/<file>.ts`.
 */
export const onDemandPackages: Record<string, OnDemandPackage> = {
  zod: { file: 'zod', client: true },
  stripe: { file: 'stripe', client: false },
  graphql: { file: 'graphql', client: true },
  // The browser's code may import it, too, and would load it from the site; here the server alone has it.
  '@electric-sql/pglite': {
    file: 'pglite',
    client: false,
    data: { name: 'Postgres', files: ['pglite-wasm', 'pglite-data', 'pglite-start'] },
  },
  'node:buffer': { file: 'node-buffer', client: false },
  'node:crypto': { file: 'node-crypto', client: false },
};

/** Other names of the same packages. */
const otherNames: Record<string, string> = { buffer: 'node:buffer', crypto: 'node:crypto', 'zod/v4': 'zod' };

/** The name under which a package is loaded on demand, or undefined where it is not. */
export function onDemandName(specifier: string): string | undefined {
  const name = Object.hasOwn(otherNames, specifier) ? otherNames[specifier] : specifier;
  return name !== undefined && Object.hasOwn(onDemandPackages, name) ? name : undefined;
}
