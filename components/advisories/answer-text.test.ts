import { expect, test } from 'vitest';
import type { Finding, Flaw } from '../data';
import { answerText, isRelease, releaseIn, textWithoutRelease, upgradeText } from './answer-text';

const flaw: Flaw = { affects: [], unread: undefined, needs: [] };
const one = (exposure: Finding<Flaw>['exposure'], isFixInLine = true): Finding<Flaw> => ({
  advisory: flaw,
  exposure,
  unanswered: [],
  fix: '15.5.16',
  isFixInLine,
});
const safe = new Map([
  [15, '15.5.29'],
  [16, '16.4.5'],
]);

test.each([
  [[], 'None of these is known to affect 1.2.3.'],
  [[one('unread')], 'None of these is known to affect 1.2.3. We couldn’t read enough of 1 record to tell.'],
  [[one('ruled-out')], 'None of these is known to affect 1.2.3 in an app like yours.'],
  [[one('affected')], '1.2.3: 1 vulnerability affects your app.'],
  [
    [one('affected'), one('affected'), one('possibly'), one('unread'), one('unread')],
    '1.2.3: 2 vulnerabilities affect your app, 1 vulnerability may affect it, depending on what it has. We couldn’t read enough of 2 records to tell.',
  ],
  [
    [one('possibly'), one('possibly')],
    '1.2.3: 2 vulnerabilities may affect your app, depending on what it has.',
  ],
])('%#', (findings, text) => {
  expect(answerText('1.2.3', findings)).toBe(text);
});

test('where to go within a major version, and out of it', () => {
  expect(upgradeText('15.1.0', [one('possibly')], safe)).toBe(
    'The lowest release of 15 without a known vulnerability is 15.5.29.',
  );
  expect(upgradeText('14.2.35', [one('affected', false), one('possibly')], safe)).toBe(
    '1 of these has no fix in 14. Move to 15.5.29 or 16.4.5, or later.',
  );
  expect(upgradeText('14.2.35', [one('ruled-out', false), one('unread')], safe)).toBeUndefined();
});

test('a release as people paste it', () => {
  expect(releaseIn(' ^15.2.3')).toBe('15.2.3');
  expect([isRelease('15.2.3'), isRelease('15.2'), isRelease('16.5.0-canary.1')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(textWithoutRelease('latest')).toBe('"latest" isn’t a release. Write three numbers, such as 15.2.3.');
  expect(textWithoutRelease('')).toContain('npm ls next');
});
