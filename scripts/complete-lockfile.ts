/**
 * `node scripts/run.mjs complete-lockfile`: adds the packages of other platforms that a partial registry left out
 * of the lockfile, so that `npm ci` works on each of them. To be run after dependencies have changed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readFlags } from './lib/flags';
import { type Lockfile, missingPlatforms } from './lib/lockfile';

const file = 'package-lock.json';

const help = `node scripts/run.mjs complete-lockfile: adds packages of other platforms to ${file}; it takes no flags`;

export function main(args: string[] = []): void {
  if (readFlags(help, { args, options: { help: { type: 'boolean' } } }).help) {
    console.log(help);
    return;
  }
  const lock: Lockfile = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingPlatforms(lock);
  for (const { path, entry } of missing) lock.packages[path] = entry;
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
  );
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${missing.length} packages of other platforms added to ${file}`);
}
