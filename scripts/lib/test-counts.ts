/** How many tests passed, handed from a test runner to the command that started it. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `cached` is what passed before and no change can have touched since. */
export interface Counts {
  passed: number;
  failed: number;
  cached: number;
}

const file = join('.generated', 'test-counts.json');

export function forgetCounts(): void {
  rmSync(file, { force: true });
}

/** Adds to what this run has counted so far. */
export function recordCounts({ passed, failed, cached }: Counts): void {
  const before = recordedCounts();
  const sum: Counts = {
    passed: before.passed + passed,
    failed: before.failed + failed,
    cached: before.cached + cached,
  };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(sum));
}

/** @returns zeros where nothing was counted */
export const recordedCounts = (): Counts =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0, cached: 0 };
