import { expect, test } from 'vitest';
import { type AppAnswers, affectedBy, findingsFor, traitsToAsk, unreadFor } from './affected';
import type { Advisory } from './types';

const bypass: Advisory = {
  id: 'CVE-2025-29927',
  ghsa: 'GHSA-f82v-jwr5-mffw',
  title: 'T',
  about: 'proxy',
  severity: 'critical',
  published: '2025-03-21',
  affects: [
    { from: '14.0.0', before: '14.2.25' },
    { from: '15.0.0', before: '15.2.3' },
  ],
  needs: ['proxy-file', ['self-hosted', 'no-cache-components']],
  confidence: 'primary',
  readAs: 'record',
  sources: ['https://github.com/advisories/GHSA-f82v-jwr5-mffw'],
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

test('a version that is not a plain release', () => {
  expect(() => affectedBy('16.5.0-canary.1', [])).toThrow(
    '"16.5.0-canary.1" is not a release such as 15.2.3',
  );
});

const found = (answers: AppAnswers, version = '15.2.2') => findingsFor(version, answers, [bypass])[0];

test.each<[AppAnswers, string, number]>([
  [{}, 'possibly', 2],
  [{ 'proxy-file': true }, 'possibly', 1],
  [{ 'proxy-file': true, 'self-hosted': true }, 'affected', 0],
  [{ 'self-hosted': true }, 'possibly', 1],
  [{ 'proxy-file': false }, 'ruled-out', 0],
  // Of a list one is enough, and one that is not known keeps it possible.
  [{ 'proxy-file': true, 'self-hosted': false }, 'possibly', 1],
  [{ 'proxy-file': true, 'self-hosted': false, 'cache-components': false }, 'affected', 0],
  [{ 'proxy-file': true, 'self-hosted': false, 'cache-components': true }, 'ruled-out', 0],
])('for an app with %j it is %s', (answers, exposure, open) => {
  expect(found(answers)?.exposure).toBe(exposure);
  expect(found(answers)?.unanswered).toHaveLength(open);
});

test('the fix, and whether it takes a new major version', () => {
  expect(found({}, '14.1.0')).toMatchObject({ fix: '14.2.25', isFixInLine: true });
  const late = { ...bypass, affects: [{ from: '13.0.0', before: '15.2.3' }] };
  expect(findingsFor('14.1.0', {}, [late])[0]).toMatchObject({ fix: '15.2.3', isFixInLine: false });
});

test('a record that could not be read is neither an all-clear nor a finding', () => {
  const half: Advisory = { ...bypass, unread: [{ from: '13.0.0', before: '14.0.0' }, { from: '16.0.0' }] };
  expect(unreadFor('13.5.0', [half])).toEqual([half]);
  expect(unreadFor('14.0.0', [half])).toEqual([]);
  expect(affectedBy('16.4.6', [half])).toEqual([]);
  expect(findingsFor('16.4.6', {}, [half])[0]).toMatchObject({ exposure: 'unread', fix: undefined });
  expect(findingsFor('16.4.6', { 'proxy-file': false }, [half])[0]?.exposure).toBe('ruled-out');
});

test('what is asked decides something, opposites once', () => {
  expect(traitsToAsk('15.2.2', [bypass])).toEqual(['proxy-file', 'self-hosted', 'cache-components']);
  expect(traitsToAsk('16.4.6', [bypass])).toEqual([]);
});
