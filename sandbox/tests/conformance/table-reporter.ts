/** Prints one row for each case: what it says, and whether it holds in each target and mode; records it where asked to. */
import type { FullResult, Reporter, Suite, TestCase, TestError, TestResult } from '@playwright/test/reporter';

import type { ConformanceResult } from '../../../data/schema';
import { recordCounts } from '../../../scripts/lib/test-counts';
import { whatRuns } from './plan';
import { keepPassed, plan } from './plan-files';
import { preview } from './preview';
import { keepPreview, missingNow } from './preview-files';
import { keepRecord } from './record-files';

type Mark = 'yes' | 'NO' | 'flaky' | 'known';

/** What passes only when it is repeated does not hold. */
const resultOf: Record<Mark, ConformanceResult> = {
  yes: 'holds',
  NO: 'fails',
  flaky: 'fails',
  known: 'differs',
};

const columns = [
  'sandbox without Cache Components',
  'Next.js without Cache Components',
  'sandbox with Cache Components',
  'Next.js with Cache Components',
];
const heads = ['sandbox', 'Next', 'sandbox CC', 'Next CC'];

const describeOf = (test: TestCase) => test.parent.title;

function markOf(test: TestCase): Mark {
  const outcome = test.outcome();
  if (outcome === 'flaky') return 'flaky';
  if (outcome !== 'expected') return 'NO';
  return test.expectedStatus === 'failed' ? 'known' : 'yes';
}

const firstLines = ({ error }: TestResult) => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of the terminal are control characters
  const plain = (error?.message ?? '').replaceAll(/\u001b\[[0-9;]*m/g, '');
  const place = error?.location ? `${error.location.file}:${error.location.line}\n` : '';
  return place + plain.split('\n').slice(0, 18).join('\n');
};

export default class TableReporter implements Reporter {
  private readonly rows = new Map<string, Map<string, Mark>>();
  private suite: Suite | undefined;
  private ended = 0;

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite;
    const planned = plan();
    if (planned) console.log(whatRuns(planned));
    console.log(`${suite.allTests().length} runs`);
  }

  /** Of the run itself, such as a build that failed. */
  onError(error: TestError): void {
    console.log(error.message ?? String(error.value));
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    this.ended += 1;
    if (this.ended % 50 === 0) console.log(`${this.ended} of ${this.suite?.allTests().length} runs`);
    if (['expected', 'skipped'].includes(test.outcome()) || test.results.length <= test.retries) return;
    console.log(`\n### ${describeOf(test)}: ${test.title}\n${firstLines(result)}`);
  }

  async onEnd(result: FullResult): Promise<void> {
    for (const test of this.suite?.allTests() ?? []) this.add(test);
    this.print();
    const marks = [...this.rows.values()].flatMap((row) => [...row.values()]);
    const failed = marks.filter((mark) => mark === 'NO').length;
    console.log(`\n${this.rows.size} cases, ${marks.length} runs, ${failed} failed (${result.status})`);
    recordCounts({ passed: marks.length - failed, failed, cached: plan()?.known ?? 0 });
    keepPassed(this.suite?.allTests() ?? []);
    if (process.env.RECORD) await this.record();
  }

  private async record(): Promise<void> {
    const results = [...this.rows].map(([name, row]) => {
      const marks = [...row].map(([target, mark]) => [target, resultOf[mark]] as const);
      return [name, new Map(marks)] as const;
    });
    const target = preview();
    const files = target
      ? await keepPreview(new Map(results), target.next)
      : await keepRecord(new Map(results));
    console.log(`Recorded in ${files.join(', ')}`);
    const missing = target ? missingNow(target.next) : [];
    if (missing.length > 0) console.log(`Not recorded on ${target?.next} yet:\n${missing.join('\n')}`);
  }

  private add(test: TestCase): void {
    // An interrupted run is skipped as well, and says nothing.
    if (test.results.length === 0 || test.outcome() === 'skipped') return;
    const [group = '', target = ''] = describeOf(test).split(' › ');
    const key = `${group}: ${test.title}`;
    const row = this.rows.get(key) ?? new Map<string, Mark>();
    this.rows.set(key, row.set(target, markOf(test)));
  }

  /** Of what `npm test` runs only the cases that do not hold: the others would fill the screen. */
  private print(): void {
    const isShown = (row: ReadonlyMap<string, Mark>) =>
      !plan() || [...row.values()].some((mark) => mark === 'NO' || mark === 'flaky');
    const rows = [...this.rows].filter(([, row]) => isShown(row));
    if (rows.length === 0) return;
    const width = Math.max(20, ...rows.map(([name]) => name.length));
    const line = (name: string, cells: string[]) =>
      console.log([name.padEnd(width), ...cells.map((cell) => cell.padEnd(10))].join('  ').trimEnd());
    line('case', heads);
    for (const [name, row] of rows)
      line(
        name,
        columns.map((column) => row.get(column) ?? '–'),
      );
  }
}
