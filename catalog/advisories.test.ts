/** What the list of advisories says, held against `npm audit` tables of other projects and what the records say. */
import { expect, test } from 'vitest';
import { loadCatalog } from '.';
import { findAdvisories, fixesInWords, isOnTopic, mostSevereFirst, safeReleaseOf } from './advisory-figures';
import { affectedBy } from './affected';
import { lowestSafe, majorsKeptSafe, releaseLines, unfixedIn } from './release-lines';

const { advisories } = loadCatalog();
/** The list as it was on a day: what is added later changes no count. */
const asOf = (day: string) => advisories.filter(({ published }) => published <= day);

test.each([
  ['14.2.35', '2026-10-01', 23],
  ['14.1.4', '2026-09-09', 34],
  ['16.0.0', '2026-05-22', 22],
])('%s has as many as npm audit showed on %s: %i', (version, day, count) => {
  expect(affectedBy(version, asOf(day))).toHaveLength(count);
});

test.each([
  ['12.3.7', 15, 7],
  ['13.5.11', 33, 24],
  ['14.2.35', 25, 20],
  ['15.0.8', 37, 28],
  ['15.4.11', 32, 26],
  ['15.5.28', 3, 2],
  ['15.5.29', 0, 0],
  ['16.1.7', 37, 30],
  ['16.3.8', 8, 6],
  ['16.4.4', 6, 5],
  ['16.4.6', 0, 0],
])('%s in November 2026: %i, of which %i on the topic', (version, all, onTopic) => {
  const found = affectedBy(version, asOf('2026-11-28'));
  expect([found.length, found.filter(isOnTopic).length]).toEqual([all, onTopic]);
});

test('releases that the ranges of a record leave out by a canary count as affected', () => {
  for (const version of ['15.1.0', '15.5.0']) {
    const ids = affectedBy(version, advisories).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['CVE-2025-55183', 'CVE-2026-23864']));
  }
});

test('the last release of a line has what the line never fixes', () => {
  const last = (version: string) => affectedBy(version, advisories).map(({ id }) => id);
  expect(unfixedIn('14', advisories).map(({ id }) => id)).toEqual(last('14.2.35'));
  expect(unfixedIn('15.4', advisories).map(({ id }) => id)).toEqual(last('15.4.11'));
});

test('from its lowest safe release on, no release of a line is affected', () => {
  const now = asOf('2026-11-28');
  expect(majorsKeptSafe(now)).toEqual([
    [15, '15.5.29'],
    [16, '16.4.5'],
  ]);
  expect(lowestSafe('14', now)).toBeUndefined();
  expect(lowestSafe('16.3', now)).toBeUndefined();
  expect(affectedBy('15.5.28', now).length).toBeGreaterThan(0);
  expect(affectedBy('16.4.4', now).length).toBeGreaterThan(0);
});

test('lines are listed newest first, each minor of a major that is kept safe', () => {
  const lines = releaseLines(asOf('2026-11-28'));
  const majors = ['16.4', '16.3', '16.2', '16.1', '16.0', '15.5', '15.4', '15.3', '15.2', '15.1', '15.0'];
  expect(lines.map(({ line }) => line)).toEqual([...majors, '14', '13', '12']);
  expect(lines.find(({ line }) => line === '16.4')).toMatchObject({ unfixed: [], safeFrom: '16.4.5' });
});

test('what an article may ask for', () => {
  expect(findAdvisories(advisories, { line: '14', onTopic: true }).length).toBeLessThan(
    findAdvisories(advisories, { line: '14' }).length,
  );
  const handlers = findAdvisories(advisories, { about: 'handler' }).map(({ id }) => id);
  expect(handlers).toEqual(expect.arrayContaining(['CVE-2026-119346', 'CVE-2026-119348']));
  const cached = findAdvisories(advisories, { needs: 'use-cache', severity: 'critical' });
  expect(cached.map(({ id }) => id)).toEqual(['CVE-2026-126187']);
  const [bypass] = findAdvisories(advisories, { ids: ['CVE-2025-29927'] });
  expect(bypass && fixesInWords(bypass)).toBe('12.3.5, 13.5.9, 14.2.25 and 15.2.3');
});

test('what an article asks for and does not exist is a mistake', () => {
  expect(() => findAdvisories(advisories, { ids: ['CVE-2025-1'] })).toThrow('"CVE-2025-1" is not one');
  expect(() => findAdvisories(advisories, { about: 'handlers' })).toThrow('at least one advisory');
  expect(() => safeReleaseOf('14', advisories)).toThrow('14 has none');
});

test('the worst come first', () => {
  const severities = mostSevereFirst(advisories).map(({ severity }) => severity);
  expect(severities[0]).toBe('critical');
  expect(severities.lastIndexOf('critical')).toBeLessThan(severities.indexOf('high'));
});
