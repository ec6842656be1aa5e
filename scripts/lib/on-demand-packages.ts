import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { onDemandPackages } from '../../sandbox/compile/on-demand';

/** Stripe signs with `crypto.subtle`, which the sandbox's worker lacks; ours takes its place. */
const stripeCrypto: Plugin = {
  name: 'stripe-crypto',
  setup({ onResolve }) {
    onResolve({ filter: /\/SubtleCryptoProvider\.js$/ }, () => ({
      path: resolve('sandbox/packages/stripe-crypto.ts'),
    }));
  },
};

/**
 * Bundles each package that apps may import on demand as the body of a CommonJS module without imports.
 *
 * @returns the texts by file name
 */
export async function bundleOnDemandPackages(): Promise<Record<string, string>> {
  const files = Object.values(onDemandPackages).map(async ({ file }) => {
    const { outputFiles } = await build({
      bundle: true,
      format: 'cjs',
      target: 'es2022',
      platform: 'browser',
      conditions: ['worker', 'browser'],
      minify: true,
      legalComments: 'none',
      logLevel: 'warning',
      write: false,
      plugins: [stripeCrypto],
      define: { 'process.env.NODE_ENV': '"production"' },
      entryPoints: [`sandbox/packages/${file}.ts`],
    });
    return [`${file}.js`, outputFiles[0]?.text ?? ''] as const;
  });
  return Object.fromEntries(await Promise.all(files));
}

/** Writes them into a folder. */
export async function buildOnDemandPackages(folder: string): Promise<Record<string, string>> {
  const texts = await bundleOnDemandPackages();
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(texts)) await writeFile(`${folder}/${name}`, text);
  return texts;
}
