import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { onDemandPackages } from '../../sandbox/compile/on-demand';
import type { ModuleSet } from '../../sandbox/protocol';
import { postgresFiles, unpacked } from './postgres-files';

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

/**
 * Bundles each package that apps may import on demand as the body of a CommonJS module without imports.
 *
 * @returns the texts by file name
 */
export async function bundleOnDemandPackages(): Promise<Record<string, string>> {
  const files = Object.values(onDemandPackages).map(async ({ file }) => {
    const { define, ...own }: BuildOptions = file === 'pglite' ? forPostgres : {};
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
    return [`${file}.js`, outputFiles?.[0]?.text ?? ''] as const;
  });
  return Object.fromEntries(await Promise.all(files));
}

/**
 * Writes them, and the files that they need, into a folder.
 *
 * @returns what was written, by file name, and the same as frame A makes modules of it
 */
export async function buildOnDemandPackages(folder: string) {
  const texts = await bundleOnDemandPackages();
  const postgres = await postgresFiles();
  const data = Object.entries(postgres).map(([name, bytes]) => [`${name}.bin`, bytes] as const);
  const written: Record<string, string | Uint8Array> = { ...texts, ...Object.fromEntries(data) };
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(written)) await writeFile(`${folder}/${name}`, content);
  const files = await unpacked(postgres);
  const modules: ModuleSet = {};
  for (const [name, { file, data }] of Object.entries(onDemandPackages)) {
    modules[name] = { code: texts[`${file}.js`] ?? '', imports: {}, ...(data && { files }) };
  }
  return { written, modules };
}
