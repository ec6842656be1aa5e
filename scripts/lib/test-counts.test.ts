import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetCounts, recordCounts, recordedCounts } from './test-counts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('programs that count side by side are added up, and so is what one counts in parts', () => {
  recordCounts({ passed: 2, failed: 0, cached: 1 }, folder, 1);
  recordCounts({ passed: 3, failed: 1, cached: 0 }, folder, 2);
  recordCounts({ passed: 4, failed: 0, cached: 0 }, folder, 1);
  expect(recordedCounts(folder)).toEqual({ passed: 9, failed: 1, cached: 1 });
});

test('what is forgotten counts no more', () => {
  recordCounts({ passed: 2, failed: 0, cached: 0 }, folder);
  forgetCounts(folder);
  expect(recordedCounts(folder)).toEqual({ passed: 0, failed: 0, cached: 0 });
});
