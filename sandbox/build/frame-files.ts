/** The files that a site serves for the sandbox, by their path below its folder. */
import { readFile } from 'node:fs/promises';
import { makeBundles, rendererName } from './bundles';
import { bundleOnDemandPackages } from './on-demand-packages';
import { makePostgresFiles } from './postgres-files';

type Contents = Record<string, string | Uint8Array>;

/** The document of frame A. */
export const framePage = async (): Promise<Contents> => ({
  'index.html': await readFile('sandbox/host/index.html'),
});

/**
 * @param texts the packages that are loaded on demand, by file name
 * @param postgres what Postgres needs beside its code, by name
 */
export function packageFiles(texts: Contents, postgres: Contents): Contents {
  const data = Object.entries(postgres).map(([name, bytes]) => [`${name}.bin`, bytes] as const);
  const all = [...Object.entries(texts), ...data];
  return Object.fromEntries(all.map(([name, content]) => [`packages/${name}`, content]));
}

/** Makes all of them; half a minute's work. */
export async function makeFrameFiles(): Promise<Contents> {
  const [page, bundles, texts, postgres] = await Promise.all([
    framePage(),
    makeBundles(),
    bundleOnDemandPackages(),
    makePostgresFiles(),
  ]);
  const { [rendererName]: _, ...ofBrowser } = bundles;
  return { ...page, ...ofBrowser, ...packageFiles(texts, postgres) };
}
