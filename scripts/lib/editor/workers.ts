/** The workers of the editor, each a script without imports. */
import { build } from 'esbuild';
import { packNames } from './type-program';

const folder = 'components/live-example/editor';

/** @returns the scripts by file name */
export async function editorWorkers(): Promise<Record<string, Uint8Array>> {
  const { outputFiles } = await build({
    bundle: true,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.NEXT_PUBLIC_BASE_PATH': '""',
      typePacks: JSON.stringify(packNames),
    },
    // TypeScript asks for these where it runs in Node.
    external: ['fs', 'path', 'os', 'crypto', 'inspector', 'perf_hooks', 'source-map-support'],
    entryPoints: { format: `${folder}/format/worker.ts`, 'type-check': `${folder}/type-check/worker.ts` },
    outdir: 'public/editor',
    write: false,
  });
  return Object.fromEntries(
    outputFiles.map(({ path, contents }) => [path.slice(path.lastIndexOf('/') + 1), contents]),
  );
}
