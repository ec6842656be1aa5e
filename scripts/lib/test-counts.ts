/** How many tests passed, handed from a test runner to the command that started it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `cached` is what passed before and no change can have touched since. */
export interface Counts {
  passed: number;
  failed: number;
  cached: number;
}

/** A file for each program that counts: several run side by side, and none may overwrite what another has counted. */
const inProject = join('.generated', 'test-counts');

export function forgetCounts(folder = inProject): void {
  rmSync(folder, { recursive: true, force: true });
}

const sumOf = (one: Counts, other: Counts): Counts => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  cached: one.cached + other.cached,
});
const none: Counts = { passed: 0, failed: 0, cached: 0 };
const countsIn = (file: string): Counts => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : none);

/** Adds to what this run has counted so far. @param program who counts, by the id of its process */
export function recordCounts(counts: Counts, folder = inProject, program = process.pid): void {
  const file = join(folder, `${program}.json`);
  const sum = sumOf(countsIn(file), counts);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(sum));
}

/** @returns what all programs have counted; zeros where nothing was */
export function recordedCounts(folder = inProject): Counts {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.map((file) => countsIn(join(folder, file))).reduce(sumOf, none);
}
