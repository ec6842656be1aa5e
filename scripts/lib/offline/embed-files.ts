/** Which files of a built site an embed needs to be shown, run, edited and used. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onDemandName, onDemandPackages } from 'next-sandbox/packages';

/** Frame A, both halves, the compiler, and what says where a mistake in the code is. */
const sandbox = ['index.html', 'host.js', 'client.js', 'worker.js', 'compiler.js', 'packages/syntax.js'];

/** What the editor asks for; to check types it would take 4 MB more, and only who asks for that loads it. */
const editor = ['names.json', 'format.js'];

/** Browsers that have modules never load these. */
const forOldBrowsers = /<script\b[^>]*\bnomodule\b[^>]*>/gi;
const inPage = /_next\/(static\/[\w.~/-]+\.\w+)/g;
/** Chunks name what they load later, and style sheets what they show. */
const inChunk = /\b(static\/(?:chunks|media)\/[\w.~-]+\.\w+)/g;
const compiledName = /\bdata-src="[^"#]*#([a-z0-9.-]+)"/g;

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);

/** @returns the chunks that a page names, and those they name in turn */
function chunksOf(site: string, page: string): string[] {
  const found = new Set<string>();
  const wanted = matches(page.replace(forOldBrowsers, ''), inPage);
  for (let path = wanted.pop(); path !== undefined; path = wanted.pop()) {
    const file = `_next/${path}`;
    // The code of an example may name what looks like one.
    if (found.has(file) || !existsSync(join(site, file))) continue;
    found.add(file);
    // Of the manifests of the build, which name every page, nothing is followed.
    if (path.startsWith('static/chunks/'))
      wanted.push(...matches(readFileSync(join(site, file), 'utf8'), inChunk));
  }
  return [...found];
}

/** @returns what an app that was precompiled loads on demand */
function packagesOf(site: string, compiled: string): string[] {
  const { compiled: app }: { compiled: { packages: string[] } } = JSON.parse(
    readFileSync(join(site, compiled), 'utf8'),
  );
  return app.packages.flatMap(filesOfPackage);
}

function filesOfPackage(name: string): string[] {
  const known = onDemandPackages[name];
  if (!known) return [];
  return [`${known.file}.js`, ...(known.data?.files ?? []).map((file) => `${file}.bin`)];
}

const imported = /\bfrom '([^']+)'|\bimport '([^']+)'/g;

/** @returns the steps of an example, where it has some, and what only they import: they are compiled when they are shown */
function stepsOf(site: string, slug: string): string[] {
  const file = `steps/${slug}.json`;
  if (!existsSync(join(site, file))) return [];
  const text = readFileSync(join(site, file), 'utf8');
  const names = [...text.matchAll(imported)].flatMap(
    ([, from, alone]) => onDemandName(from ?? alone ?? '') ?? [],
  );
  return [file, ...names.flatMap(filesOfPackage).map((each) => `sandbox/packages/${each}`)];
}

/** The page that leads embeds from step to step, from another window. */
export const remotePage = 'embed/remote.html';

/** The page of an embed, below the site. */
export const pageOf = (slug: string): string => `embed/${slug}.html`;

/**
 * @param site a built site
 * @returns paths below it, sorted; each is there
 * @throws {Error} naming the file that should be there and is not
 */
export function filesOfEmbed(site: string, slug: string): string[] {
  const page = readFileSync(join(site, pageOf(slug)), 'utf8');
  const apps = matches(page, compiledName).map((name) => `compiled/${name}.json`);
  const packages = apps.flatMap((app) => packagesOf(site, app)).map((file) => `sandbox/packages/${file}`);
  const files = new Set([
    ...[pageOf(slug), 'icon.svg', ...chunksOf(site, page), ...apps, ...packages, ...stepsOf(site, slug)],
    ...[remotePage, ...chunksOf(site, readFileSync(join(site, remotePage), 'utf8'))],
    ...sandbox.map((file) => `sandbox/${file}`),
    ...editor.map((file) => `editor/${file}`),
  ]);
  const missing = [...files].find((file) => !existsSync(join(site, file)));
  if (missing) throw new Error(`${site}/${missing} is not there, and the embed of ${slug} needs it`);
  return [...files].sort();
}
