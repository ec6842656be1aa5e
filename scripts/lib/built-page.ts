import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { writePages } from './write-pages';

/**
 * Builds a page of one React entry for production, to be measured.
 * @param name of its folder below `.generated/`
 * @returns the folder to serve
 */
export async function buildPage(
  name: string,
  entry: Pick<BuildOptions, 'stdin' | 'entryPoints'>,
): Promise<string> {
  const html = `<!doctype html><title>${name}</title><body></body><script type="module" src="/page.js"></script>`;
  const folder = writePages(name, { 'index.html': html, '404.html': html });
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
  return folder;
}
