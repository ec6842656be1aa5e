/** `node scripts/run.mjs reproducible`: builds the site twice, and fails where the two builds are not byte for byte the same. */
import { rmSync } from 'node:fs';
import { readFlags } from './lib/flags';
import { differencesBetween, hashesOf, hashOfAll } from './lib/same-files';
import { buildSite } from './lib/site-build';

const help = `node scripts/run.mjs reproducible

  Builds the site twice, the second time without what the first one left, and names each file that differs. It takes as long as
  two builds.`;

/** What a build reads of the one before it. */
const leftOvers = ['.next', '.generated/cache', 'public/sandbox', 'public/rendered', 'public/compiled'];

async function build() {
  for (const folder of leftOvers) rmSync(folder, { recursive: true, force: true });
  await buildSite(process.cwd());
  return hashesOf('out');
}

/** @returns the exit code */
export async function main(args: string[] = []): Promise<number> {
  if (readFlags(help, { args, options: { help: { type: 'boolean' } } }).help) {
    console.log(help);
    return 0;
  }
  const first = await build();
  const second = await build();
  const differences = differencesBetween(first, second);
  if (differences.length === 0) {
    console.log(
      `\nBoth builds hold the same ${first.size} files; SHA-256 over all of them: ${hashOfAll(first)}`,
    );
    return 0;
  }
  console.error(`\n${differences.join('\n')}\n\n${differences.length} of ${first.size} files differ`);
  return 1;
}
