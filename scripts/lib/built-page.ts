import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/**
 * Builds a page of one React entry for production, to be measured.
 * @param name of its folder below `.generated/`
 * @returns the folder to serve
 */
export async function buildPage(
  name: string,
  entry: Pick<BuildOptions, 'stdin' | 'entryPoints'>,
): Promise<string> {
  const folder = join('.generated', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    ...entry,
    bundle: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.NEXT_PUBLIC_BASE_PATH': '""',
      'process.env.NEXT_PUBLIC_SITE_URL': '""',
      'process.env.NEXT_PUBLIC_HAS_SITE_URL': '""',
    },
    outfile: join(folder, 'page.js'),
    logLevel: 'error',
  });
  const html = `<!doctype html><title>${name}</title><body></body><script type="module" src="/page.js"></script>`;
  for (const file of ['index.html', '404.html']) writeFileSync(join(folder, file), html);
  return folder;
}
