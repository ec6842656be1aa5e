/** What each case did on a release that is not out yet: `data/conformance-preview/<build>/<group>.json`. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type PreviewRecord, previewRecordSchema } from '../../../data/schema';
import { missingOnPreview, nextPreview } from './preview-record';
import { type Group, type Results, recordText } from './record';
import { groups, groupsIn, recordFiles, recordOf } from './record-files';

const folder = 'data/conformance-preview';

const fileOf = ({ build, group }: Pick<Group, 'build' | 'group'>) => join(folder, build, `${group}.json`);

/** Files of groups that are gone. */
export const previewsOfNoGroup = (): string[] => {
  const kept = groups().map(fileOf);
  return recordFiles(folder).filter((file) => !kept.includes(file));
};

/** @throws {Error} naming the file, where it is not valid, as after a merge with conflicts */
export function previewOf(group: Pick<Group, 'build' | 'group'>): PreviewRecord | undefined {
  const file = fileOf(group);
  if (!existsSync(file)) return undefined;
  try {
    return previewRecordSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const fix = 'Delete it; then run: npm run conformance -- --preview --record';
    throw new Error(`${file} is not a record. ${fix}`, { cause: error });
  }
}

/**
 * Brings the record up to date with a run of any part of the suite; groups of which nothing ran keep their files.
 * @returns the paths of the files it wrote
 */
export async function keepPreview(results: Results, release: string): Promise<string[]> {
  for (const file of previewsOfNoGroup()) rmSync(file);
  const ran = groupsIn(results);
  const written = groups().filter(({ group }) => ran.has(group));
  for (const group of written) {
    const record = await nextPreview(group, previewOf(group), results, release);
    mkdirSync(dirname(fileOf(group)), { recursive: true });
    writeFileSync(fileOf(group), recordText(record));
  }
  return written.map(fileOf);
}

/** @returns what the preview lacks, a line for each group */
export const missingNow = (release: string): string[] =>
  missingOnPreview(
    groups().flatMap((group) => recordOf(group) ?? []),
    previewOf,
    release,
  );
