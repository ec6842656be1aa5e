import { resolve } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { onDemandPackages } from '../shared/on-demand';
import type { ModuleSet } from '../shared/protocol';
import { unpacked } from './postgres-files';

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

/**
 * Bundles each package that apps may import on demand as the body of a CommonJS module without imports.
 *
 * @returns the texts by file name
 */
export async function bundleOnDemandPackages(): Promise<Record<string, Uint8Array>> {
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

/**
 * As frame A makes modules of what it loads.
 *
 * @param texts the packages, by file name
 * @param postgres the files that `makePostgresFiles` makes
 */
export async function onDemandModules(
  texts: Readonly<Record<string, string>>,
  postgres: Record<string, Uint8Array>,
): Promise<ModuleSet> {
  const files = await unpacked(postgres);
  const modules: ModuleSet = {};
  for (const [name, { file, data }] of Object.entries(onDemandPackages)) {
    modules[name] = { code: texts[`${file}.js`] ?? '', imports: {}, ...(data && { files }) };
  }
  return modules;
}
