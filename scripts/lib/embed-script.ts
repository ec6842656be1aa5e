/** Bundles what pages with embeds load. */
import { build } from 'esbuild';

/** @returns one file without any import: an ES module, or small and for `<script src>` */
export async function embedScript(entry: string, kind: 'module' | 'script'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: kind === 'module' ? 'esm' : 'iife',
    minify: kind === 'script',
    target: 'es2021',
    charset: 'utf8',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}
