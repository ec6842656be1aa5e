/**
 * Runs on real Next.js that passed as they are, kept in the repository: in a fresh clone, too, only those are built that a
 * change can have touched, and a few more as a sample. `npm run parity -- --all` asks all of them again.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Key by name of a run, such as `cart in Next.js with Cache Components`. */
type Keys = Readonly<Record<string, string>>;

export const recordedFile = 'tests/parity/passed-on-next.json';

export const recordedRuns = (): Keys =>
  existsSync(recordedFile) ? JSON.parse(readFileSync(recordedFile, 'utf8')) : {};

const ofNext = (keys: Keys) => Object.entries(keys).filter(([name]) => name.includes(' in Next.js '));
const slugOf = (name: string) => name.split(' in ', 1)[0] ?? '';

/**
 * @param known what was recorded before
 * @param passed what has passed now
 * @param slugs of all examples; what is recorded of others is dropped
 * @returns what to record, in the order of its names: the sandbox is played each time and has no place in it
 */
export function nextRecord(known: Keys, passed: Keys, slugs: ReadonlySet<string>): Keys {
  const all = ofNext({ ...known, ...passed }).filter(([name]) => slugs.has(slugOf(name)));
  return Object.fromEntries(all.sort(([one], [other]) => one.localeCompare(other, 'en')));
}

export const keepRecord = (keys: Keys) => writeFileSync(recordedFile, `${JSON.stringify(keys, null, 2)}\n`);

/** @returns the names of runs that have passed and are not recorded as they are */
export const notRecorded = (known: Keys, passed: Keys): string[] =>
  ofNext(passed)
    .filter(([name, key]) => known[name] !== key)
    .map(([name]) => name);
