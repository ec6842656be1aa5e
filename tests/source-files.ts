/** The project's own code, as it lies in the working tree. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from './import-rules';

const written = new Set([
  'node_modules',
  'out',
  'dist',
  'public',
  'test-results',
  'playwright-report',
  'next-env.d.ts',
]);

/** @param root the project; @returns every TypeScript, JavaScript and MDX file that is not built or installed */
export function sourceFiles(root: string, folder = ''): SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || written.has(entry.name)) return [];
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return sourceFiles(root, path);
    return /\.([cm]?[jt]sx?|mdx)$/.test(path) ? [{ path, text: readFileSync(join(root, path), 'utf8') }] : [];
  });
}
