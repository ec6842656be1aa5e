/** What is built of the sandbox, each part made once for each state of its sources. */

import { makeBundles, rendererName } from '../../sandbox/build/bundles';
import { bundleOnDemandPackages } from '../../sandbox/build/on-demand-packages';
import { makePostgresFiles } from '../../sandbox/build/postgres-files';
import { type KeptFiles, kept, keyOf } from './content-cache';
import { installedPackages, sourceTexts } from './source-texts';

/** Its parts; what else is in the folder becomes no part of what is built. */
const parts = ['build', 'client', 'compile', 'host', 'packages', 'server', 'shared'];
const folders = parts.map((part) => `sandbox/${part}`);

const textsOf = (files: KeptFiles): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]));

export interface SandboxBundles {
  /** Text of `host.js`, `compiler.js`, `client.js` and `worker.js`. */
  files: Record<string, string>;
  /** The script that renders examples while the site is built. */
  renderer: string;
  isFromCache: boolean;
}

/** Bundles the sandbox, unless it has been bundled as it is. */
export async function bundleSandbox(): Promise<SandboxBundles> {
  const key = keyOf(sourceTexts(...folders), installedPackages());
  const { files, isFromCache } = await kept({ kind: 'sandbox', key, make: makeBundles });
  const { [rendererName]: renderer = '', ...own } = textsOf(files);
  return { files: own, renderer, isFromCache };
}

export interface OnDemandFiles {
  /** The packages that apps may import on demand, by file name. */
  texts: Record<string, string>;
  /** What Postgres needs beside its code, by name, compressed. */
  postgres: Record<string, Uint8Array>;
  isFromCache: boolean;
}

/** Makes all that apps may load on demand, unless it has been made as it is. */
export async function onDemandFiles(): Promise<OnDemandFiles> {
  const sources = ['sandbox/packages', 'sandbox/shared', 'sandbox/build/on-demand-packages.ts'];
  const ofPostgres = ['postgres-files', 'new-database', 'tar-times'].map(
    (name) => `sandbox/build/${name}.ts`,
  );
  const [packages, postgres] = await Promise.all([
    kept({
      kind: 'packages',
      key: keyOf(sourceTexts(...sources), installedPackages()),
      make: bundleOnDemandPackages,
    }),
    kept({
      kind: 'postgres',
      key: keyOf(sourceTexts(...ofPostgres), installedPackages('@electric-sql/pglite')),
      make: makePostgresFiles,
    }),
  ]);
  return {
    texts: textsOf(packages.files),
    postgres: postgres.files,
    isFromCache: packages.isFromCache && postgres.isFromCache,
  };
}
