/** What is recorded of a conformance case, and how a run of some cases changes it. */
import {
  type ConformanceMode,
  type ConformanceRecord,
  type ConformanceResult,
  conformanceModes,
  type PreviewRecord,
} from '../../data/schema';
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

/** The same of a release that is not out yet, on which nothing runs in the sandbox. */
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

/** The text of the file: what a case did on one target is one line, so that a changed result is one changed line. */
export const recordText = (record: ConformanceRecord | PreviewRecord): string =>
  `${JSON.stringify(record, null, 2).replaceAll(
    /(": )\{([^{}]*)\}/g,
    (_, key: string, inside: string) =>
      `${key}{${inside.trim() ? ` ${inside.trim().replaceAll(/\s+/g, ' ')} ` : ''}}`,
  )}\n`;
