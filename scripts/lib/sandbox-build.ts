/** Puts the sandbox into `public/sandbox/`, built at most once for each state of its sources. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { framePage, packageFiles } from '../../sandbox/build/frame-files';
import { onDemandModules } from '../../sandbox/build/on-demand-packages';
import { bundleSandbox, onDemandFiles } from './built-sandbox';
import { keyOf } from './content-cache';
import { renderExamples } from './render-examples';

const out = 'public/sandbox';

type Contents = Record<string, string | Uint8Array>;

/** Writes what differs and removes what is not named: tests may be reading the rest. */
async function putInto(folder: string, contents: Contents): Promise<void> {
  const there = existsSync(folder) ? await readdir(folder, { recursive: true, withFileTypes: true }) : [];
  for (const entry of there.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    if (!(relative(folder, path) in contents)) await rm(path);
  }
  for (const [name, content] of Object.entries(contents)) {
    const path = join(folder, name);
    if (existsSync(path) && (await readFile(path)).equals(Buffer.from(content))) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** @returns names and sizes as a browser receives them, in words */
function described(contents: Contents): string {
  const sizes = Object.entries(contents).map(([name, text]) => [name, gzipSync(text).length] as const);
  return sizes.map(([name, bytes]) => `${name} ${kilobytes(bytes)}`).join(', ');
}

const from = (isFromCache: boolean, contents: Contents) =>
  isFromCache ? 'unchanged, from the cache' : `${described(contents)} compressed`;

/**
 * Builds frame A, the client half, the worker, and the packages that apps load on demand; says what came from the cache.
 *
 * @param previews whether the first page of each example is rendered, too; only the site shows it
 */
export async function buildSandbox({ previews }: { previews: boolean }): Promise<void> {
  const [bundles, onDemand] = await Promise.all([bundleSandbox(), onDemandFiles()]);
  const packages = packageFiles(onDemand.texts, onDemand.postgres);
  await putInto(out, { ...bundles.files, ...(await framePage()), ...packages });
  console.log(`Sandbox: ${from(bundles.isFromCache, bundles.files)}`);
  console.log(`Packages loaded on demand: ${from(onDemand.isFromCache, packages)}`);
  if (!previews) return;
  let modules: ReturnType<typeof onDemandModules> | undefined;
  const { rendered, fromCache } = await renderExamples({
    script: bundles.renderer,
    packages: () => (modules ??= onDemandModules(onDemand.texts, onDemand.postgres)),
    key: keyOf(bundles.renderer, onDemand.texts),
  });
  console.log(`Previews of the examples: ${rendered} rendered, ${fromCache} from the cache`);
}
