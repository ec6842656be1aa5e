import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pinnedTargets, targetsOf } from '../../../evidence/targets';
import { missingOf, missingRecordings } from './recorded';

test('names what a lab that crashed half-way did not record', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recordings-'));
  mkdirSync(join(folder, '16.9.9'));
  writeFileSync(join(folder, '16.9.9/first-call.json'), '{}');
  const experiments = [{ id: 'first-call' }, { id: 'second-call' }, { id: 'third-call', on: ['14.2.35'] }];
  const missing = missingRecordings(targetsOf('16.9.9'), experiments, folder);
  expect(missing).toEqual([join(folder, '16.9.9/second-call.json')]);
  expect(missingRecordings(targetsOf('16.9.8'), experiments, folder)).toHaveLength(2);
  rmSync(folder, { recursive: true });
});

test('nothing is missing of the pinned releases', () => {
  expect(missingOf(pinnedTargets.map(({ id }) => id))).toEqual([]);
});
