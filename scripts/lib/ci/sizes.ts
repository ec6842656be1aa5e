/** How much readers load, of a built site, and how that differs from another build, in words. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { scriptsOf } from '../compile-hints';

/** In bytes; compressed with gzip, as a host would, unless the name says otherwise. */
export type Sizes = Readonly<Record<string, number>>;

const gzipped = (path: string) => gzipSync(readFileSync(path)).byteLength;
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

function filesBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.map((name) => join(folder, name)).filter((path) => statSync(path).isFile());
}

/** What a browser of today runs of the page first; parts that are loaded later are not among them. */
const scriptsOfPage = (site: string, page: string): number =>
  sum(
    [...new Set(scriptsOf(readFileSync(join(site, page), 'utf8')))].map((path) => gzipped(join(site, path))),
  );

/** Pages that stand for the others of their kind. */
const typical = {
  'The scripts of the home page': 'index.html',
  'The scripts of an article': 'csrf.html',
  'The scripts of the decision table': 'decisions.html',
  'The scripts of an embed': 'embed/create-post.html',
} as const;

/** @param site the folder of a built site */
export function measureSizes(site: string): Sizes {
  const scripts = Object.entries(typical).map(([name, page]) => [name, scriptsOfPage(site, page)] as const);
  const sandbox = ['host.js', 'client.js', 'worker.js'].map((file) => gzipped(join(site, 'sandbox', file)));
  return {
    ...Object.fromEntries(scripts),
    'The sandbox of a live example': sum(sandbox),
    'The compiler, loaded with the first edit': gzipped(join(site, 'sandbox/compiler.js')),
    'embed.js': gzipped(join(site, 'embed.js')),
    'The search index (not compressed)': sum(
      filesBelow(join(site, '_pagefind')).map((path) => statSync(path).size),
    ),
    'The whole site (not compressed)': sum(filesBelow(site).map((path) => statSync(path).size)),
  };
}

const units = [
  ['MB', 1_000_000],
  ['kB', 1000],
] as const;

/** @returns such as `12.3 kB` */
export function inUnits(bytes: number): string {
  const [unit, size] = units.find(([, each]) => bytes >= each) ?? ['bytes', 1];
  const number = bytes / size;
  return `${size === 1 || number >= 100 ? Math.round(number) : number.toFixed(1)} ${unit}`;
}

/** A smaller change than this is noise: names of files with a hash compress a little differently each time. */
const noise = (before: number) => Math.max(100, before / 500);

function sentence(name: string, before: number | undefined, after: number | undefined): string | undefined {
  if (after === undefined) return `${name}: no longer there.`;
  if (before === undefined) return `${name}: ${inUnits(after)}, new.`;
  const more = after - before;
  if (Math.abs(more) <= noise(before)) return undefined;
  const percent =
    before === 0 ? '' : ` (${more > 0 ? '+' : '−'}${((Math.abs(more) / before) * 100).toFixed(1)} %)`;
  return `${name}: ${inUnits(Math.abs(more))} ${more > 0 ? 'more' : 'less'}, ${inUnits(before)} to ${inUnits(after)}${percent}.`;
}

/** @param before of the branch that the change goes to; undefined where it could not be measured */
export function sizesText(before: Sizes | undefined, after: Sizes): string {
  if (!before) {
    const lines = Object.entries(after).map(([name, bytes]) => `- ${name}: ${inUnits(bytes)}`);
    return `There is nothing to compare the sizes with. They are:\n\n${lines.join('\n')}`;
  }
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  const lines = names.flatMap((name) => sentence(name, before[name], after[name]) ?? []);
  if (lines.length === 0) return 'Readers load as much as before.';
  return `What readers load:\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}
