/** What is recorded of a conformance case, and how a run of some cases changes it. */
import type {
  ConformanceMode,
  ConformanceRecord,
  ConformanceResult,
  PreviewRecord,
} from '../../../data/schema';
import { type Case, modeNames } from './group';

/** A group as it is now. */
export interface Group {
  build: string;
  group: string;
  /** Over its app and its cases. */
  checksum: string;
  modes: readonly ConformanceMode[];
  /** Reading them loads Playwright, so it is done where they are wanted. */
  cases(): Promise<Named[]>;
}

/** A case without what it does. */
export type Named = Pick<Case, 'name' | 'only' | 'report'>;

/** What a run did, by `group: name of the case` and by target and mode, such as `sandbox with Cache Components`. */
export type Results = ReadonlyMap<string, ReadonlyMap<string, ConformanceResult>>;

/** What results rest on besides the files of a group. */
export interface Setting {
  /** Of Next.js. */
  release: string;
  /** Of the sandbox, and of what runs cases in it. */
  sandboxChecksum: string;
}

const byMode = (entries: [ConformanceMode, ConformanceResult | undefined][]) =>
  Object.fromEntries(entries.filter(([, result]) => result !== undefined));

/** @param known as recorded with the same files and release: what did not run now keeps what was known of it */
function nextCase(
  { name, only, report }: Named,
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

/** How many of the runs in the sandbox that the group has took place: all, some or none. */
function sandboxRuns(
  names: readonly Named[],
  { group, modes }: Group,
  results: Results,
): 'all' | 'some' | 'none' {
  const runs = names.flatMap(({ name, only }) =>
    modes
      .filter((mode) => !only || only === mode)
      .map((mode) => results.get(`${group}: ${name}`)?.has(`sandbox ${modeNames[mode]}`) ?? false),
  );
  if (runs.every(Boolean)) return 'all';
  return runs.some(Boolean) ? 'some' : 'none';
}

/** The sandbox that all results of the group in it come from; undefined where they come from more than one. */
function nextSandbox(
  ran: 'all' | 'some' | 'none',
  known: string | undefined,
  now: string,
): Pick<ConformanceRecord, 'sandboxChecksum'> {
  if (ran === 'all') return { sandboxChecksum: now };
  return known === undefined || (ran === 'some' && known !== now) ? {} : { sandboxChecksum: known };
}

/**
 * @param known what was recorded of the group before; of other files or of another release it says nothing any more
 * @param results of a run of any part of the suite
 * @returns what to record of the group, with every case that it has now
 */
export async function nextRecord(
  of: Group,
  known: ConformanceRecord | undefined,
  results: Results,
  { release, sandboxChecksum }: Setting,
): Promise<ConformanceRecord> {
  const { build, group, checksum } = of;
  const current = known?.checksum === checksum && known.release === release ? known : undefined;
  const before = new Map(current?.cases.map((each) => [each.name, each]));
  const names = await of.cases();
  return {
    build,
    group,
    release,
    checksum,
    ...nextSandbox(sandboxRuns(names, of, results), current?.sandboxChecksum, sandboxChecksum),
    cases: names.map((each) => nextCase(each, results.get(`${group}: ${each.name}`), before.get(each.name))),
  };
}

/** The text of the file: what a case did on one target is one line, so that a changed result is one changed line. */
export const recordText = (record: ConformanceRecord | PreviewRecord): string =>
  `${JSON.stringify(record, null, 2).replaceAll(
    /(": )\{([^{}]*)\}/g,
    (_, key: string, inside: string) =>
      `${key}{${inside.trim() ? ` ${inside.trim().replaceAll(/\s+/g, ' ')} ` : ''}}`,
  )}\n`;
