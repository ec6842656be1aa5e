import { resolve } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { onDemandPackages } from '../../sandbox/shared/on-demand';
import type { ModuleSet } from '../../sandbox/shared/protocol';
import { type KeptFiles, kept, keyOf } from './content-cache';
import { postgresFiles, unpacked } from './postgres-files';
import { installedPackages, sourceTexts } from './source-texts';

/** Stripe signs with `crypto.subtle`, which the sandbox's worker lacks; ours takes its place. */
const stripeCrypto: Plugin = {
  name: 'stripe-crypto',
  setup({ onResolve }) {
    onResolve({ filter: /\/SubtleCryptoProvider\.js$/ }, () => ({
      path: resolve('sandbox/packages/stripe-crypto.ts'),
    }));
  },
};

/** PGlite asks for files that lie beside it, and has ways that only Node has. */
const forPostgres: BuildOptions = {
  inject: ['sandbox/packages/pglite-files.ts'],
  define: { 'import.meta.url': '"file:///pglite.js"', 'globalThis.process': 'undefined' },
  external: ['fs', 'fs/promises', 'node:module', 'stream', 'stream/promises', 'util', 'zlib'],
};

/** What the compiler itself loads, as a module: no app can import it. */
const ofCompiler = 'syntax';
const asModule: BuildOptions = { format: 'esm' };

const optionsOf = (file: string): BuildOptions => {
  if (file === ofCompiler) return asModule;
  return file === 'pglite' ? forPostgres : {};
};

async function makeBundles(): Promise<KeptFiles> {
  const names = [...Object.values(onDemandPackages).map(({ file }) => file), ofCompiler];
  const files = names.map(async (file) => {
    const { define, ...own } = optionsOf(file);
    const { outputFiles } = await build({
      bundle: true,
      format: 'cjs',
      target: 'es2022',
      platform: 'browser',
      conditions: ['worker', 'browser'],
      minify: true,
      legalComments: 'none',
      logLevel: 'warning',
      plugins: [stripeCrypto],
      define: { 'process.env.NODE_ENV': '"production"', ...define },
      entryPoints: [`sandbox/packages/${file}.ts`],
      ...own,
      write: false,
    });
    return [`${file}.js`, outputFiles?.[0]?.contents ?? new Uint8Array()] as const;
  });
  return Object.fromEntries(await Promise.all(files));
}

const sources = ['sandbox/packages', 'sandbox/shared/on-demand.ts', 'scripts/lib/on-demand-packages.ts'];

/**
 * Bundles each package that apps may import on demand as the body of a CommonJS module without imports, unless they
 * have been bundled as they are.
 *
 * @returns the texts by file name
 */
export async function bundleOnDemandPackages(): Promise<{
  texts: Record<string, string>;
  isFromCache: boolean;
}> {
  const key = keyOf(sourceTexts(...sources), installedPackages());
  const { files, isFromCache } = await kept({ kind: 'packages', key, make: makeBundles });
  const texts = Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString()] as const);
  return { texts: Object.fromEntries(texts), isFromCache };
}

/**
 * Makes all that apps may load on demand.
 *
 * @returns the files by name
 */
export async function onDemandFiles() {
  const [{ texts, isFromCache }, postgres] = await Promise.all([bundleOnDemandPackages(), postgresFiles()]);
  const data = Object.entries(postgres.files).map(([name, bytes]) => [`${name}.bin`, bytes] as const);
  const written: Record<string, string | Uint8Array> = { ...texts, ...Object.fromEntries(data) };
  return { written, texts, postgres: postgres.files, isFromCache: isFromCache && postgres.isFromCache };
}

/** As frame A makes modules of what it loads. */
export async function onDemandModules({ texts, postgres }: Awaited<ReturnType<typeof onDemandFiles>>) {
  const files = await unpacked(postgres);
  const modules: ModuleSet = {};
  for (const [name, { file, data }] of Object.entries(onDemandPackages)) {
    modules[name] = { code: texts[`${file}.js`] ?? '', imports: {}, ...(data && { files }) };
  }
  return modules;
}
