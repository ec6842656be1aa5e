/**
 * What each case did, kept in the repository as `data/conformance/<build>/<group>.json`: the site shows it, and a run of
 * some groups brings only these up to date.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ConformanceRecord, conformanceModes, conformanceRecordSchema } from '../../../data/schema';
import { keyOf } from '../../../scripts/lib/content-cache';
import { runKeys } from '../parity/keys';
import { type AppFiles, builds, casesOf, filesIn, groupsOf } from './builds';
import { type Group, nextRecord, type Results, recordText } from './record';
import { caseOfRefusal, refusedApps, refusedFolder } from './refusals';

const folder = 'data/conformance';

/** @returns a checksum over path and text of files, whatever their order */
export function checksumOf(...folders: AppFiles[]): string {
  const sorted = folders.map((files) => Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 32);
}

/** What `next build` refuses: one group, of which each case is about one fault. */
function refused(): Group {
  return {
    build: 'build-errors',
    group: 'build',
    checksum: checksumOf(filesIn(refusedFolder), filesIn('sandbox/tests/conformance/refusals')),
    modes: conformanceModes,
    cases: async () =>
      refusedApps(filesIn).map(({ name, mode }) => ({ name: caseOfRefusal(name), only: mode })),
  };
}

/** Every group of the suite, by build and name. */
export function groups(): Group[] {
  const running = builds.flatMap((build) => {
    const shared = filesIn(join(build.folder, 'shared'));
    return groupsOf(build)
      .sort()
      .map((group) => ({
        build: build.name,
        group,
        checksum: checksumOf(shared, filesIn(join(build.folder, group))),
        modes: build.modes,
        cases: () => casesOf(build, group),
      }));
  });
  return [...running, refused()];
}

/** The release of Next.js that this project itself is built with. */
export const installedRelease = (): string =>
  JSON.parse(readFileSync('node_modules/next/package.json', 'utf8')).version;

/** Over all that a result in the sandbox depends on besides the files of its group; `public/sandbox` must be built. */
export const sandboxChecksum = (): string =>
  keyOf(runKeys().common.sandbox, readFileSync('sandbox/tests/conformance/steps.ts', 'utf8'));

const fileOf = ({ build, group }: Pick<ConformanceRecord, 'build' | 'group'>) =>
  join(folder, build, `${group}.json`);

/** Every file of the record, by path. @param below another folder with files of the same names */
export const recordFiles = (below = folder): string[] =>
  (existsSync(below) ? readdirSync(below, { recursive: true, encoding: 'utf8' }) : [])
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(below, name))
    .sort();

/**
 * @returns undefined where nothing was recorded of the group
 * @throws {Error} naming the file, where it is not valid, as after a merge with conflicts
 */
export function recordOf(group: Pick<ConformanceRecord, 'build' | 'group'>): ConformanceRecord | undefined {
  const file = fileOf(group);
  if (!existsSync(file)) return undefined;
  try {
    return conformanceRecordSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file} is not a record. Delete it; then run: npm run conformance -- --record`, {
      cause: error,
    });
  }
}

/** The names of the groups of which anything ran. */
export const groupsIn = (results: Results): Set<string> =>
  new Set([...results.keys()].map((name) => name.split(': ')[0] ?? ''));

/**
 * Brings the record up to date with a run of any part of the suite. A group of which nothing ran keeps its file, also
 * where that is stale: `record.test.ts` then names it.
 *
 * @returns the paths of the files it wrote
 */
export async function keepRecord(results: Results): Promise<string[]> {
  const all = groups();
  const kept = all.map(fileOf);
  for (const file of recordFiles()) if (!kept.includes(file)) rmSync(file);
  const ran = groupsIn(results);
  const written = all.filter((group) => ran.has(group.group) || !existsSync(fileOf(group)));
  const setting = { release: installedRelease(), sandboxChecksum: sandboxChecksum() };
  for (const group of written) {
    const record = await nextRecord(group, recordOf(group), results, setting);
    mkdirSync(dirname(fileOf(group)), { recursive: true });
    writeFileSync(fileOf(group), recordText(record));
  }
  return written.map(fileOf);
}
