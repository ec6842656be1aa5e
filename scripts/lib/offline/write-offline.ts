/** Writes into a built site what its embeds need to be kept in a browser: lists of files, and the service worker. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import {
  type EmbedFiles,
  type FilesOfBuild,
  listPath,
  type SavedFile,
  workerPath,
} from '../../../embed/saved-files';
import { filesOfEmbed, pageOf } from './embed-files';

const source = 'components/offline/worker/worker.ts';

function savedFile(site: string, path: string): SavedFile {
  const bytes = readFileSync(join(site, path));
  const integrity = `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
  return { path, integrity, bytes: bytes.length };
}

/** The slugs of the embeds that run an example, which are those with a frame of the sandbox. */
export const embedsOf = (site: string): string[] =>
  readdirSync(join(site, 'embed'))
    .filter((name) => name.endsWith('.html'))
    .filter((name) => readFileSync(join(site, 'embed', name), 'utf8').includes('data-kind="example"'))
    .map((name) => name.replace(/\.html$/, ''))
    .sort();

/** How Next.js names the build of a page. @throws {Error} where it does not */
function buildOf(site: string, slug: string): string {
  const [, name] = /"buildId":"([^"]+)"/.exec(readFileSync(join(site, pageOf(slug)), 'utf8')) ?? [];
  if (!name) throw new Error(`${site}/${pageOf(slug)} does not name its build`);
  return name;
}

/** @param basePath of the site, as in its addresses */
export function filesOfBuild(site: string, basePath: string): FilesOfBuild {
  const slugs = embedsOf(site);
  const [first] = slugs;
  if (first === undefined) throw new Error(`${site}/embed holds no page of an example`);
  const paths = new Map(slugs.map((slug) => [slug, filesOfEmbed(site, slug)] as const));
  const all = [...new Set([...paths.values()].flat())].sort();
  const indexes = new Map(all.map((path, index) => [path, index] as const));
  const indexesOf = (of: readonly string[]) => of.flatMap((path) => indexes.get(path) ?? []);
  return {
    build: buildOf(site, first),
    basePath,
    files: all.map((path) => savedFile(site, path)),
    embeds: Object.fromEntries([...paths].map(([slug, of]) => [slug, indexesOf(of)])),
  };
}

async function workerScript(files: FilesOfBuild): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"', filesOfBuild: JSON.stringify(files) },
  });
  return outputFiles[0]?.text ?? '';
}

/** To be called once nothing in the site changes any more. @returns how many embeds can be kept */
export async function writeOffline(site: string, basePath: string): Promise<number> {
  const all = filesOfBuild(site, basePath);
  const embeds = Object.entries(all.embeds);
  for (const [slug, indexes] of embeds) {
    const list: EmbedFiles = { build: all.build, files: indexes.flatMap((index) => all.files[index] ?? []) };
    const file = join(site, listPath(slug));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(list));
  }
  writeFileSync(join(site, workerPath), await workerScript(all));
  return embeds.length;
}
