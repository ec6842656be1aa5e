/** What is recorded of a conformance case, and how a run of some cases changes it. */
import type { ConformanceMode, ConformanceRecord, ConformanceResult } from '../../data/schema';
import { type Case, modeNames } from './group';

/** A group as it is now. */
export interface Group {
  build: string;
  group: string;
  /** Over its app and its cases. */
  checksum: string;
  /** Reading them loads Playwright, so it is done where they are wanted. */
  cases(): Promise<Pick<Case, 'name' | 'only' | 'report'>[]>;
}

/** What a run did, by `group: name of the case` and by target and mode, such as `sandbox with Cache Components`. */
export type Results = ReadonlyMap<string, ReadonlyMap<string, ConformanceResult>>;

const byMode = (entries: [ConformanceMode, ConformanceResult | undefined][]) =>
  Object.fromEntries(entries.filter(([, result]) => result !== undefined));

/** @param known as recorded with the same files and release: what did not run now keeps what was known of it */
function nextCase(
  { name, only, report }: Pick<Case, 'name' | 'only' | 'report'>,
  ran: ReadonlyMap<string, ConformanceResult> | undefined,
  known: ConformanceRecord['cases'][number] | undefined,
): ConformanceRecord['cases'][number] {
  const on = (target: 'next' | 'sandbox', title: string) =>
    byMode(
      (['classic', 'cached'] as const).map((mode) => [
        mode,
        ran?.get(`${title} ${modeNames[mode]}`) ?? known?.[target][mode],
      ]),
    );
  return {
    name,
    ...(only && { only }),
    ...(report && { report }),
    next: on('next', 'Next.js'),
    sandbox: on('sandbox', 'sandbox'),
  };
}

/**
 * @param known what was recorded of the group before; of other files or of another release it says nothing any more
 * @param results of a run of any part of the suite
 * @returns what to record of the group, with every case that it has now
 */
export async function nextRecord(
  { build, group, checksum, cases }: Group,
  known: ConformanceRecord | undefined,
  results: Results,
  release: string,
): Promise<ConformanceRecord> {
  const isCurrent = known?.checksum === checksum && known.release === release;
  const before = new Map(isCurrent ? known.cases.map((each) => [each.name, each]) : []);
  return {
    build,
    group,
    release,
    checksum,
    cases: (await cases()).map((each) =>
      nextCase(each, results.get(`${group}: ${each.name}`), before.get(each.name)),
    ),
  };
}

/** The text of the file: what a case did on one target is one line, so that a changed result is one changed line. */
export const recordText = (record: ConformanceRecord): string =>
  `${JSON.stringify(record, null, 2).replaceAll(
    /(": )\{([^{}]*)\}/g,
    (_, key: string, inside: string) =>
      `${key}{${inside.trim() ? ` ${inside.trim().replaceAll(/\s+/g, ' ')} ` : ''}}`,
  )}\n`;
