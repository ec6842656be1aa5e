import { expect, test } from 'vitest';
import { affectedBy } from './affected';
import type { Advisory } from './types';

const bypass: Advisory = {
  id: 'CVE-2025-29927',
  title: 'T',
  about: 'proxy',
  affects: [
    { from: '14.0.0', before: '14.2.25' },
    { from: '15.0.0', before: '15.2.3' },
  ],
  fixed: ['14.2.25', '15.2.3'],
  checked: false,
  remark: 'R',
};

test.each([
  ['13.5.11', false],
  ['14.0.0', true],
  ['14.2.9', true],
  ['14.2.24', true],
  ['14.2.25', false],
  ['14.10.0', false],
  ['15.0.0', true],
  ['15.2.2', true],
  ['15.2.3', false],
  ['15.10.0', false],
  ['16.4.6', false],
])('whether %s is affected: %s', (version, isAffected) => {
  expect(affectedBy(version, [bypass])).toEqual(isAffected ? [bypass] : []);
});

test('each is named once and in the order given', () => {
  const other = { ...bypass, id: 'CVE-2026-23869', affects: [{ from: '13.0.0', before: '15.5.15' }] };
  expect(affectedBy('15.1.0', [bypass, other]).map(({ id }) => id)).toEqual([bypass.id, other.id]);
});

test('a version that is no plain release', () => {
  expect(() => affectedBy('16.5.0-canary.1', [])).toThrow('"16.5.0-canary.1" is no release such as 15.2.3');
});
