import type { CompiledApp } from '../../shared/compiled-app';
import { type OnDemandPackage, onDemandPackages } from '../../shared/on-demand';
import { BuildError } from '../../shared/problem';
import type { CompiledModule, ModuleSet, ServerApp } from '../../shared/protocol';
import { createDownload, type Download } from './download';

/** After so long the page is told what it waits for, and again each time; in milliseconds. */
const unnoticed = 500;

/** @param passing how far a download is, until the next word about it; empty where it has ended */
type Report = (text: string, passing?: true) => void;

/**
 * Puts the packages that an app imports, and that no bundle brings along, into its module sets.
 *
 * @throws {BuildError} naming a package that could not be loaded
 */
export type LoadPackages = (compiled: CompiledApp, report: Report) => Promise<CompiledApp>;

interface Loading {
  module: Promise<CompiledModule>;
  data: { name: string; download: Download } | undefined;
}

/**
 * Each file is fetched once; a failed download is tried again by the next build.
 *
 * @param fetchFile fetches a file of the site's folder of packages
 */
export function createPackages(fetchFile: (file: string) => Promise<Response>): LoadPackages {
  const loaded = new Map<string, Loading>();

  function load(name: string): Loading {
    const known = loaded.get(name);
    if (known) return known;
    const loading = startLoading(name, fetchFile);
    loaded.set(name, loading);
    loading.module.catch(() => loaded.delete(name));
    return loading;
  }

  return async (compiled, report) => {
    const names = compiled.packages;
    if (names.length === 0) return compiled;
    const loading = names.map((name) => [name, load(name)] as const);
    const stop = reportMeanwhile(loading, report);
    try {
      const modules = await Promise.all(
        loading.map(async ([name, { module }]) => [name, await module] as const),
      );
      return { ...compiled, app: withPackages(compiled.app, Object.fromEntries(modules)) };
    } finally {
      stop();
    }
  };
}

/** @returns ends it */
function reportMeanwhile(loading: (readonly [name: string, Loading])[], report: Report): () => void {
  const large = loading.flatMap(([, { data }]) => data ?? []);
  const small = loading.filter(([, { data }]) => !data).map(([name]) => name);
  let isFirst = true;
  const timer = setInterval(() => {
    if (isFirst && small.length > 0) report(`loading ${small.join(', ')}`);
    isFirst = false;
    if (large.length > 0) {
      report(large.map(({ name, download }) => `Loading ${name}: ${inMegabytes(download)}`).join('; '), true);
    } else clearInterval(timer);
  }, unnoticed);
  return () => {
    clearInterval(timer);
    if (!isFirst && large.length > 0) report('', true);
  };
}

function inMegabytes(download: Download): string {
  const { received, total } = download.progress();
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  return total === undefined
    ? `${megabytes(received)} MB`
    : `${megabytes(received)} of ${megabytes(total)} MB`;
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

function startLoading(name: string, fetchFile: (file: string) => Promise<Response>): Loading {
  const known = onDemandPackages[name];
  const download = createDownload(async (file) => {
    const response = await fetchFile(file);
    if (!response.ok) throw new Error(`${response.url} responded with ${response.status}`);
    return response;
  });
  return {
    module: moduleOf(known, download).catch((error: unknown) => {
      const message = `the package "${name}" couldn't be loaded: ${error instanceof Error ? error.message : String(error)}`;
      throw new BuildError({ message, fix: 'check your connection, then run again' });
    }),
    data: known?.data && { name: known.data.name, download },
  };
}

async function moduleOf(known: OnDemandPackage | undefined, download: Download): Promise<CompiledModule> {
  if (!known) throw new Error("this package doesn't exist");
  const code = download.text(`${known.file}.js`);
  if (!known.data) return { code: await code, imports: {} };
  const unpacked = known.data.files.map(
    async (file) => [file, await download.unpacked(`${file}.bin`)] as const,
  );
  return { code: await code, imports: {}, files: Object.fromEntries(await Promise.all(unpacked)) };
}
