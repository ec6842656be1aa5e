/**
 * A reporter for Playwright that says every few seconds how far a run is, and of each failure immediately what happened
 * and what to do. Its last line is `<n> passed, <n> failed`.
 */
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { FullResult, Reporter, Suite, TestCase, TestError, TestResult } from '@playwright/test/reporter';
import { elapsed } from './elapsed';
import { recordCounts } from './test-counts';

/** Between two lines, in milliseconds. */
const interval = 5_000;
/** So many intervals pass between two lines where nothing has ended. */
const quietIntervals = 6;
const longestMessage = 24;

interface Options {
  /** What to do after a failure, in one sentence; the place of the test goes where `%s` is, its title for `-g` where `%t` is. */
  fix?: string;
  /** So many tests may pass at a second try only, where tests are tried again; with one more the run fails. */
  mostRepeated?: number;
}

/** The message with its place and code, short enough to be read; the report of the run has all of it. */
function firstLines({ message, snippet, value }: TestError): string {
  const lines = stripVTControlCharacters([message ?? value ?? '', snippet ?? ''].join('\n')).split('\n');
  const rest = lines.length > longestMessage ? ['…'] : [];
  return [...lines.slice(0, longestMessage), ...rest].map((line) => `    ${line}`.trimEnd()).join('\n');
}

/** @returns all titles of a test, as a word of a shell that Playwright's `-g` takes for a pattern */
function patternOf(test: TestCase): string {
  const title = test.titlePath().slice(3).join(' ').trim();
  return `'${title.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll("'", '.')}'`;
}

/** @returns the place of a test as a command line takes it: `tests/e2e/wire.spec.ts:31` */
const placeOf = ({ location: { file, line } }: TestCase) => `${relative(process.cwd(), file)}:${line}`;

export default class ProgressReporter implements Reporter {
  private total = 0;
  private passed = 0;
  private failed = 0;
  private readonly repeated: string[] = [];
  private told = -1;
  private unchanged = 0;
  private begun = performance.now();
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly options: Options = {},
    private readonly record = recordCounts,
  ) {}

  onBegin(_config: unknown, suite: Suite): void {
    this.total = suite.allTests().length;
    this.begun = performance.now();
    this.timer = setInterval(() => this.printProgress(), interval);
  }

  /** Of the run itself: a file that does not compile, a worker that died. */
  onError(error: TestError): void {
    console.error(`\n✗ ${firstLines(error).trimStart()}\n`);
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === 'skipped') this.total -= 1;
    // The run ended around it: it counts among those that were not run.
    else if (result.status === 'interrupted') return;
    else if (test.outcome() === 'unexpected') this.fail(test, result);
    else {
      this.passed += 1;
      if (test.outcome() === 'flaky') this.repeated.push(placeOf(test));
    }
  }

  async onEnd({ status }: FullResult): Promise<{ status: FullResult['status'] }> {
    clearInterval(this.timer);
    const left = this.total - this.passed - this.failed;
    if (left > 0) console.log(`  ${left} were not run (${status})`);
    const isTooOften = this.isRepeatedTooOften();
    if (isTooOften) this.failed += 1;
    this.record({ passed: this.passed, failed: this.failed, cached: 0 });
    console.log(`${this.passed} passed, ${this.failed} failed`);
    return { status: isTooOften ? 'failed' : status };
  }

  printsToStdio(): boolean {
    return true;
  }

  /** Names the tests that passed at a second try only. */
  private isRepeatedTooOften(): boolean {
    const { length } = this.repeated;
    const { mostRepeated = 0 } = this.options;
    if (length === 0) return false;
    console.log(`${length} passed at the second try only: ${this.repeated.join(', ')}`);
    if (length <= mostRepeated) return false;
    console.error(`✗ at most ${mostRepeated} may; fix: find what each of them does not wait for`);
    return true;
  }

  private fail(test: TestCase, { attachments, errors, duration, retry }: TestResult): void {
    const isLast = retry === test.retries;
    if (isLast) this.failed += 1;
    const title = test.titlePath().slice(3).join(' › ');
    const fix = (this.options.fix ?? 'npx playwright test %s')
      .replace('%s', () => placeOf(test))
      .replace('%t', () => patternOf(test));
    const sign = isLast ? '✗' : 'To be tried once more:';
    console.error(`\n${sign} ${title}  ${elapsed(duration)}\n  ${placeOf(test)}`);
    for (const error of errors) console.error(firstLines(error));
    const page = attachments?.find(({ name }) => name === 'error-context')?.path;
    if (page) console.error(`  the page as it was: ${relative(process.cwd(), page)}`);
    console.error(`  fix: ${fix}\n`);
  }

  /** Where nothing has ended since, only now and then: it is still at work. */
  private printProgress(): void {
    const done = this.passed + this.failed;
    this.unchanged = done === this.told ? this.unchanged + 1 : 0;
    this.told = done;
    if (this.unchanged % quietIntervals === 0) console.log(this.progress());
  }

  private progress(): string {
    const done = this.passed + this.failed;
    const passing = performance.now() - this.begun;
    const left = done === 0 ? '' : `, about ${elapsed((passing / done) * (this.total - done))} left`;
    const failures = this.failed === 0 ? '' : `, ${this.failed} failed`;
    return `  ${done} of ${this.total} tests${failures}${left}`;
  }
}
