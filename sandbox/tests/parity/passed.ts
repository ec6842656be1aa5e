/**
 * Remembers which runs passed, so that the next one on this machine repeats only what could have changed. Every test of a
 * run must have passed: one that did not run, was skipped or left out by a filter, or failed, says nothing.
 */
import { basename } from 'node:path';
import type { FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { writeJson } from '../../../scripts/lib/read-json';
import { recordCounts } from '../../../scripts/lib/test-counts';
import { keepRecord, nextRecord, notRecorded, recordedFile, recordedRuns } from './recorded';
import {
  currentKeys,
  nameOf,
  passedFile,
  passedRuns,
  plan,
  type Run,
  runMark,
  sandboxItself,
  specsOfSandbox,
} from './runs';

type Marked = Pick<Run, 'slug' | 'target'> & { tests: number };

/** What a test is part of; undefined for those that belong to no example. */
function runOf({ annotations }: TestCase): Marked | undefined {
  const mark = annotations.find(({ type }) => type === runMark)?.description;
  return mark === undefined ? undefined : JSON.parse(mark);
}

/** @returns by name of a run how many tests it has, and those of them that there are */
function byRun(tests: readonly TestCase[]) {
  const runs = new Map<string, { count: number; tests: TestCase[] }>();
  for (const test of tests) {
    const run = runOf(test);
    if (!run) continue;
    const known = runs.get(nameOf(run)) ?? { count: run.tests, tests: [] };
    runs.set(nameOf(run), { count: run.tests, tests: [...known.tests, test] });
  }
  return runs;
}

/** The same for specs about the sandbox itself, of which the tests do not say how many there are. */
function bySpec(tests: readonly TestCase[]) {
  return specsOfSandbox.map((slug) => {
    const own = tests.filter(({ location }) => basename(location.file) === `${slug}.spec.ts`);
    return [nameOf({ slug, target: sandboxItself }), { count: Math.max(own.length, 1), tests: own }] as const;
  });
}

/**
 * @param areWhole whether specs run with all of their tests
 * @returns the names of the runs of which every test was run, and passed
 */
export function whollyPassed(tests: readonly TestCase[], areWhole: boolean): Set<string> {
  const runs = [...byRun(tests), ...(areWhole ? bySpec(tests) : [])];
  const passed = runs.filter(
    ([, { count, tests }]) => tests.filter((test) => test.outcome() === 'expected').length === count,
  );
  return new Set(passed.map(([name]) => name));
}

export default class Remember implements Reporter {
  private suite: Suite | undefined;

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite;
  }

  onEnd({ status }: FullResult): void {
    recordCounts({ passed: 0, failed: 0, cached: plan().fromCache });
    const names = whollyPassed(this.suite?.allTests() ?? [], process.env.WHOLE_SPECS === 'yes');
    const now = currentKeys();
    // What was edited while it ran may have run in either state.
    const passed = plan().runs.filter((run) => names.has(nameOf(run)) && now[nameOf(run)] === run.key);
    const keys = Object.fromEntries(passed.map((run) => [nameOf(run), run.key]));
    writeJson(passedFile, { ...passedRuns(), ...keys });
    this.record(keys, now, status !== 'passed');
  }

  /** Where `npm run parity -- --record` asks for it; else it tells that there is something to record. */
  private record(passed: Record<string, string>, now: Record<string, string>, hasFailed: boolean): void {
    const known = recordedRuns();
    if (process.env.RECORD) {
      keepRecord(nextRecord(known, passedRuns(), now));
      return;
    }
    const missing = notRecorded(known, passed);
    if (missing.length === 0 || hasFailed) return;
    console.log(
      `\n${missing.length === 1 ? '1 run has' : `${missing.length} runs have`} passed in a state that is not in ${recordedFile}. ` +
        '`npm run parity -- --record` adds them: commit the file, and nobody else has to repeat them.',
    );
  }
}
