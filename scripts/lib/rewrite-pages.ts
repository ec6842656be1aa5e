import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Rewrites the pages of a built site.
 *
 * @returns the paths of those that have changed, below the folder
 */
export function rewritePages(folder: string, rewrite: (html: string) => string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => {
    if (!path.endsWith('.html')) return false;
    const file = join(folder, path);
    const before = readFileSync(file, 'utf8');
    const after = rewrite(before);
    if (after !== before) writeFileSync(file, after);
    return after !== before;
  });
}
