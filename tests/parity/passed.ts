/**
 * Remembers which runs passed, so that the next one on this machine repeats only what could have changed. Every test of a
 * run must have passed: one that did not run, was skipped or left out by a filter, or failed, says nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { recordCounts } from '../../scripts/lib/test-counts';
import { keepRecord, nextRecord, notRecorded, recordedFile, recordedRuns } from './recorded';
import { currentKeys, nameOf, passedFile, passedRuns, plan, type Run, runMark } from './runs';

type Marked = Pick<Run, 'slug' | 'target'> & { tests: number };

/** What a test is part of; undefined for those that belong to no example. */
function runOf({ annotations }: TestCase): Marked | undefined {
  const mark = annotations.find(({ type }) => type === runMark)?.description;
  return mark === undefined ? undefined : JSON.parse(mark);
}

/** @returns the names of the runs of which every test was run, and passed */
export function whollyPassed(tests: readonly TestCase[]): Set<string> {
  const passed = new Map<string, number>();
  const runs = new Map<string, number>();
  for (const test of tests) {
    const run = runOf(test);
    if (!run) continue;
    const name = nameOf(run);
    runs.set(name, run.tests);
    if (test.outcome() === 'expected') passed.set(name, (passed.get(name) ?? 0) + 1);
  }
  return new Set([...runs].filter(([name, count]) => passed.get(name) === count).map(([name]) => name));
}

export default class Remember implements Reporter {
  private suite: Suite | undefined;

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite;
  }

  onEnd(): void {
    recordCounts({ passed: 0, failed: 0, cached: plan().fromCache });
    const names = whollyPassed(this.suite?.allTests() ?? []);
    const passed = plan().runs.filter((run) => names.has(nameOf(run)));
    const keys = Object.fromEntries(passed.map((run) => [nameOf(run), run.key]));
    mkdirSync(dirname(passedFile), { recursive: true });
    writeFileSync(passedFile, JSON.stringify({ ...passedRuns(), ...keys }));
    this.record(keys);
  }

  /** Where `npm run parity -- --record` asks for it; else it tells that there is something to record. */
  private record(passed: Record<string, string>): void {
    const known = recordedRuns();
    if (process.env.RECORD) {
      keepRecord(nextRecord(known, passedRuns(), currentKeys()));
      return;
    }
    const missing = notRecorded(known, passed);
    if (missing.length === 0) return;
    console.log(
      `\n${missing.length} runs passed and are not in ${recordedFile} as they are. ` +
        '`npm run parity -- --record` adds them: commit the file, and nobody else has to repeat them.',
    );
  }
}
