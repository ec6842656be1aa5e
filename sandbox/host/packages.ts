import type { CompiledApp } from '../compile/compile';
import { onDemandPackages } from '../compile/on-demand';
import { BuildError } from '../compile/problem';
import type { CompiledModule, ModuleSet, ServerApp } from '../protocol';

/** After so long the page is told what it waits for, in milliseconds. */
const unnoticed = 500;

/**
 * Puts the packages that an app imports, and that no bundle brings along, into its module sets.
 *
 * @throws {BuildError} naming a package that could not be loaded
 */
export type LoadPackages = (compiled: CompiledApp, tell: (text: string) => void) => Promise<CompiledApp>;

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

  return async (compiled, tell) => {
    const names = compiled.packages;
    if (names.length === 0) return compiled;
    const timer = setTimeout(() => tell(`loading ${names.join(', ')}`), unnoticed);
    try {
      const modules = await Promise.all(names.map(async (name) => [name, await load(name)] as const));
      return { ...compiled, app: withPackages(compiled.app, Object.fromEntries(modules)) };
    } finally {
      clearTimeout(timer);
    }
  };
}

/** The browser gets those that its own code imports. */
export function withPackages(app: ServerApp, packages: ModuleSet): ServerApp {
  const reached = new Set(Object.values(app.client).flatMap(({ imports }) => Object.values(imports)));
  const inBrowser = Object.entries(packages).filter(([name]) => reached.has(name));
  return {
    ...app,
    server: { ...app.server, ...packages },
    client: { ...app.client, ...Object.fromEntries(inBrowser) },
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
