import type { CompiledApp } from '../compile/compile';
import { onDemandPackages } from '../compile/on-demand';
import { BuildError } from '../compile/problem';
import type { CompiledModule, ModuleSet } from '../protocol';

/** Puts the packages that an app imports, and that no bundle brings along, into its module sets. */
export type LoadPackages = (compiled: CompiledApp) => Promise<CompiledApp>;

/**
 * Each file is fetched once; a failed download is tried again by the next build.
 *
 * @param fetchFile fetches a file of the site's folder of packages
 */
export function createPackages(fetchFile: (file: string) => Promise<Response>): LoadPackages {
  const loaded = new Map<string, Promise<CompiledModule>>();

  function load(name: string): Promise<CompiledModule> {
    const known = loaded.get(name);
    if (known) return known;
    const module = download(name, fetchFile);
    loaded.set(name, module);
    module.catch(() => loaded.delete(name));
    return module;
  }

  return async (compiled) => {
    if (compiled.packages.length === 0) return compiled;
    const { app } = compiled;
    const packages: ModuleSet = Object.fromEntries(
      await Promise.all(compiled.packages.map(async (name) => [name, await load(name)] as const)),
    );
    const reached = new Set(Object.values(app.client).flatMap(({ imports }) => Object.values(imports)));
    const inBrowser = Object.entries(packages).filter(([name]) => reached.has(name));
    const client = { ...app.client, ...Object.fromEntries(inBrowser) };
    return { ...compiled, app: { ...app, server: { ...app.server, ...packages }, client } };
  };
}

async function download(
  name: string,
  fetchFile: (file: string) => Promise<Response>,
): Promise<CompiledModule> {
  try {
    const known = onDemandPackages[name];
    if (!known) throw new Error('the site has no such package');
    const response = await fetchFile(`${known.file}.js`);
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
    return { code: await response.text(), imports: {} };
  } catch (error) {
    const message = `the package "${name}" could not be loaded: ${error instanceof Error ? error.message : String(error)}`;
    throw new BuildError({ message, fix: 'check the connection, then run again' });
  }
}
