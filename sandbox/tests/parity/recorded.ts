/**
 * Runs that passed as they are, kept in the repository: in a fresh clone, too, only those run that a change can have touched,
 * and a few more as a sample. `npm run parity -- --all` runs all of them.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { UserError } from '../../../scripts/lib/user-error';

/** Key by name of a run, such as `cart in Next.js with Cache Components`. */
type Keys = Readonly<Record<string, string>>;

/** What there is to run, and what was left out because it passed as it is. */
export interface Plan<Run> {
  runs: readonly Run[];
  /** How many passed as they are, and how many of these are known by the record in the repository only. */
  fromCache: number;
  recorded: number;
  /** Examples that run although they are recorded. */
  sample: readonly string[];
}

export const recordedFile = 'data/parity/recorded-runs.json';

/** @throws {UserError} where the file is not JSON, as after a merge with conflicts */
export function recordedRuns(): Keys {
  if (!existsSync(recordedFile)) return {};
  try {
    return JSON.parse(readFileSync(recordedFile, 'utf8'));
  } catch {
    throw new UserError(
      `${recordedFile} is not JSON. After a merge take either side; then run: npm run parity -- --record`,
    );
  }
}

/**
 * @param known what was recorded before
 * @param passed what has passed on this machine
 * @param current all runs as they are now: what is recorded of others is dropped
 * @returns what to record, in the order of its names; a run that has not passed as it is keeps what was known of it
 */
export function nextRecord(known: Keys, passed: Keys, current: Keys): Keys {
  const kept = Object.entries(current).flatMap(([name, key]) => {
    const next = passed[name] === key ? key : known[name];
    return next === undefined ? [] : [[name, next] as const];
  });
  return Object.fromEntries(kept.sort(([one], [other]) => one.localeCompare(other, 'en')));
}

export const keepRecord = (keys: Keys) => writeFileSync(recordedFile, `${JSON.stringify(keys, null, 2)}\n`);

/** @returns the names of runs that have passed and are not recorded as they are */
export const notRecorded = (known: Keys, passed: Keys): string[] =>
  Object.entries(passed)
    .filter(([name, key]) => known[name] !== key)
    .map(([name]) => name);

/** In one line: how much is to run, and why not all; in a second one what runs as a sample. */
export function whatRuns({ runs, fromCache, recorded, sample }: Plan<unknown>): string {
  const passed = fromCache === 0 ? '' : `; ${fromCache} have passed in their present state`;
  const byRecord = recorded === 0 ? '' : `, ${recorded} of them by ${recordedFile}`;
  const again = fromCache === 0 ? '' : ': `-- --all` runs them, too';
  const sampled =
    sample.length === 0
      ? ''
      : `\nRun although they are recorded, as the sample of the day: ${sample.join(', ')}`;
  return `Examples in their targets, and specs of the sandbox: ${runs.length} to run${passed}${byRecord}${again}${sampled}`;
}
