/** What is recorded of a case on a release that is not out yet, and what is missing there. */
import { type ConformanceRecord, conformanceModes, type PreviewRecord } from '../../../data/schema';
import { type Group, nextRecord, type Results } from './record';

/** The record of a group after a run of any part of the suite; nothing of it ran in the sandbox. */
export async function nextPreview(
  group: Group,
  known: PreviewRecord | undefined,
  results: Results,
  release: string,
): Promise<PreviewRecord> {
  const cases = known?.cases.map((each) => ({ ...each, sandbox: {} })) ?? [];
  const record = await nextRecord(group, known && { ...known, cases }, results, {
    release,
    sandboxChecksum: '',
  });
  return {
    build: record.build,
    group: record.group,
    release,
    checksum: record.checksum,
    cases: record.cases.map(({ name, next }) => ({ name, next })),
  };
}

/**
 * @param recorded today's record of every group, with the cases that it has
 * @returns what is not recorded on a preview as it is recorded today, a line for each group
 */
export function missingOnPreview(
  recorded: readonly ConformanceRecord[],
  previewOf: (group: ConformanceRecord) => PreviewRecord | undefined,
  release: string,
): string[] {
  return recorded.flatMap((today) => {
    const known = previewOf(today);
    const isCurrent = known?.checksum === today.checksum && known.release === release;
    const resultsOf = (name: string) =>
      isCurrent ? known.cases.find((each) => each.name === name)?.next : undefined;
    const missing = today.cases.filter(({ name, next }) =>
      conformanceModes.some((mode) => next[mode] !== undefined && resultsOf(name)?.[mode] === undefined),
    );
    const cases = missing.length === 1 ? 'case' : 'cases';
    return missing.length === 0 ? [] : [`${today.build}/${today.group}: ${missing.length} ${cases}`];
  });
}
