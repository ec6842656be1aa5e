/** Decides whether the built site still matches its sources, so that a second `npm start` starts immediately. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fingerprintFile = join('out', '.build-fingerprint');
/** What a build writes, and what changes no page. Everything else counts: a new layer is never forgotten. */
const notSources = new Set([
  'node_modules',
  'out',
  'talk',
  'docs',
  'packages',
  'test-results',
  'playwright-report',
  'next-env.d.ts',
  'playwright.config.ts',
  'vitest.config.ts',
  'biome.json',
  'sandbox/dist',
  'data/parity',
  'public/sandbox',
  'public/data',
  'public/editor',
  'public/rendered',
  'public/compiled',
  'public/decide.js',
  'public/decide.d.ts',
  'public/embed.js',
  'public/licences.txt',
  'public/sbom.cdx.json',
  'public/_pagefind',
]);
/** Of the tests only the apps of conformance cases are shown, with what lays them together: the playground opens them. */
const shownTests = ['apps', 'build-errors', 'unseen', 'refusals', 'app-files.ts'].map(
  (name) => `sandbox/tests/conformance/${name}`,
);
const isHiddenTest = (path: string) =>
  /^(sandbox\/)?tests(\/|$)/.test(path) &&
  !shownTests.some((shown) => `${shown}/`.startsWith(`${path}/`) || path.startsWith(`${shown}/`));
const changesNoPage = (path: string) =>
  notSources.has(path) ||
  isHiddenTest(path) ||
  path.startsWith('.') ||
  /\.test\.tsx?$|\.tsbuildinfo$|^[^/]+\.md$/.test(path);

function sourceFiles(root: string, folder = ''): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .map((entry) => ({
      path: folder ? `${folder}/${entry.name}` : entry.name,
      isFolder: entry.isDirectory(),
    }))
    .filter(({ path }) => !changesNoPage(path))
    .flatMap(({ path, isFolder }) => (isFolder ? sourceFiles(root, path) : [path]))
    .sort();
}

/**
 * @param environment the variables that change the pages: BASE_PATH and SITE_URL
 * @returns a hash over every source file, its name, and those variables
 */
export function sourceFingerprint(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([environment.BASE_PATH ?? '', environment.SITE_URL ?? '']));
  for (const path of sourceFiles(root)) {
    const bytes = readFileSync(join(root, path));
    hash.update(JSON.stringify([path, bytes.length])).update(bytes);
  }
  return hash.digest('hex');
}

/** Next.js empties `out/` when it exports, so a fingerprint in it never outlives the build it speaks of. */
export function writeFingerprint(root: string, fingerprint: string) {
  writeFileSync(join(root, fingerprintFile), fingerprint);
}

export function builtFingerprint(root: string): string | undefined {
  const file = join(root, fingerprintFile);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
