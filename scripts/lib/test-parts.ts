/** The parts of `npm test`: one line for each as it begins and ends, and a table of all of them at the end. */
import { join } from 'node:path';
import { pace } from '../../evidence/lab/pace';
import { elapsed } from './elapsed';
import { readJson, writeJson } from './read-json';
import { type Counts, forgetCounts, recordedCounts } from './test-counts';

export interface Part {
  name: string;
  /** What it takes on an idle machine with two cores, in seconds, for the time that is left. */
  usual: number;
  /** What to do where it fails, in one sentence. */
  advice: string;
  /** Later parts cannot run without it. */
  isNeeded?: boolean;
  /** Counts as one, whatever a part that runs beside it records. */
  isOne?: boolean;
  /** Only some of it runs: how long it takes says nothing of the next time. */
  isPartial?: boolean;
  /** @returns an exit code, or nothing; what it counted is in `recordedCounts`. @throws where it fails */
  run(): Promise<number | undefined | void>;
}

interface Result {
  name: string;
  milliseconds: number;
  outcome: 'passed' | 'failed' | 'not run';
  counts: Counts;
  advice: string;
}

const none: Counts = { passed: 0, failed: 0, cached: 0 };
const timesFile = join('.generated', 'test-times.json');

/** What is kept from one part, and one run, to the next; a test has its own. */
export interface Notes {
  forgetCounts(): void;
  recordedCounts(): Counts;
  /** Seconds by name, of the last run on this machine, as they would be were it idle. */
  lastTimes(): Record<string, number>;
  keepTimes(times: Record<string, number>): void;
}

const onDisk: Notes = {
  forgetCounts,
  recordedCounts,
  lastTimes: () => readJson(timesFile) ?? {},
  keepTimes: (times) => writeJson(timesFile, times),
};

/** A part, or several that run side by side; of these, all but one count as one. */
export type Stage = Part | readonly Part[];
const partsOf = (stage: Stage): readonly Part[] => ('run' in stage ? [stage] : stage);

function left(stages: readonly Stage[], known: Record<string, number>): string {
  const secondsOf = ({ name, usual }: Part) => (known[name] ?? usual) * pace();
  const seconds = stages.map((stage) => Math.max(...partsOf(stage).map(secondsOf)));
  return elapsed(seconds.reduce((sum, each) => sum + each, 0) * 1000);
}

async function runPart(part: Part, notes: Notes): Promise<Result> {
  const start = performance.now();
  let outcome: Result['outcome'] = 'passed';
  try {
    const code = await part.run();
    if (typeof code === 'number' && code !== 0) outcome = 'failed';
  } catch (error) {
    outcome = 'failed';
    // A failure that was foreseen carries its own words; anything else keeps its stack.
    console.error(error instanceof Error && error.name === 'UserError' ? `\n${error.message}` : error);
  }
  const counts = part.isOne ? { ...none } : notes.recordedCounts();
  if (outcome === 'failed') counts.failed ||= 1;
  else if (counts.passed + counts.cached === 0) counts.passed = 1;
  if (outcome === 'failed') console.error(`\n✗ ${part.name} failed. fix: ${part.advice}`);
  return { name: part.name, milliseconds: performance.now() - start, outcome, counts, advice: part.advice };
}

const notRun = ({ name, advice }: Part): Result => ({
  name,
  milliseconds: 0,
  outcome: 'not run',
  counts: none,
  advice,
});

function timesOf(results: readonly Result[]): Record<string, number> {
  const passed = results.filter(({ outcome }) => outcome === 'passed');
  return Object.fromEntries(passed.map(({ name, milliseconds }) => [name, milliseconds / 1000 / pace()]));
}

/**
 * Runs the stages in order. A part that fails does not keep the others from running, unless they need it.
 * @returns the exit code
 */
export async function runParts(stages: readonly Stage[], notes = onDisk): Promise<number> {
  const known = notes.lastTimes();
  const start = performance.now();
  const results: Result[] = [];
  const all = stages.flatMap(partsOf);
  let isBlocked = false;
  for (const [index, stage] of stages.entries()) {
    const parts = partsOf(stage);
    if (isBlocked) {
      results.push(...parts.map(notRun));
      continue;
    }
    const time = left(stages.slice(index), known);
    const numbers = parts.map((part) => all.indexOf(part) + 1).join(' and ');
    const names = parts.map(({ name }) => name).join(', and beside it: ');
    console.log(`\n[${numbers} of ${all.length}] ${names}; about ${time} left in all`);
    notes.forgetCounts();
    const ended = await Promise.all(parts.map((part) => runPart(part, notes)));
    results.push(...ended);
    isBlocked = ended.some(({ outcome }, each) => outcome === 'failed' && parts[each]?.isNeeded);
  }
  const whole = results.filter(({ name }) => !all.some((part) => part.name === name && part.isPartial));
  notes.keepTimes({ ...known, ...timesOf(whole) });
  return printTable(results, performance.now() - start);
}

const row = (cells: readonly string[]) =>
  `  ${(cells[0] ?? '').padEnd(34)}${cells
    .slice(1)
    .map((cell) => cell.padStart(13))
    .join('')}`;

/** @returns the exit code. The last line is alone and plain, for programs that read it. */
function printTable(results: readonly Result[], milliseconds: number): number {
  const marks = { passed: '✓', failed: '✗', 'not run': '–' };
  console.log(`\n${row(['', 'time', 'passed', 'failed', 'from cache'])}`);
  for (const { name, milliseconds, outcome, counts } of results) {
    const cells = outcome === 'not run' ? ['not run'] : [elapsed(milliseconds), ...numbers(counts)];
    console.log(row([`${marks[outcome]} ${name}`, ...cells]));
  }
  const sum = (pick: (result: Result) => number) => results.reduce((total, each) => total + pick(each), 0);
  const total: Counts = {
    passed: sum(({ counts }) => counts.passed),
    failed: sum(({ counts }) => counts.failed),
    cached: sum(({ counts }) => counts.cached),
  };
  console.log(row(['All', elapsed(milliseconds), ...numbers(total)]));
  for (const { name, advice } of results.filter(({ outcome }) => outcome === 'failed')) {
    console.log(`\n${name} failed. fix: ${advice}`);
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return results.every(({ outcome }) => outcome === 'passed') ? 0 : 1;
}

const numbers = ({ passed, failed, cached }: Counts) => [passed, failed, cached].map(String);
