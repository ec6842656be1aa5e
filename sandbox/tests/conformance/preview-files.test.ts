import { expect, test } from 'vitest';
import { type ConformanceRecord, type PreviewRecord, previewTargets } from '../../../data/schema';
import { missingNow, previewsOfNoGroup } from './preview-files';
import { missingOnPreview, nextPreview } from './preview-record';
import { type Group, type Results, recordText } from './record';

const release = '16.9.0-canary.1';
const group: Group = {
  build: 'default',
  group: 'forms',
  checksum: 'a'.repeat(32),
  modes: ['classic', 'cached'],
  cases: async () => [{ name: 'one' }, { name: 'two', only: 'cached' }],
};
const ran = (name: string, on: string): Results => new Map([[`forms: ${name}`, new Map([[on, 'fails']])]]);
const known: PreviewRecord = {
  build: 'default',
  group: 'forms',
  release,
  checksum: group.checksum,
  cases: [
    { name: 'one', next: { classic: 'holds', cached: 'holds' } },
    { name: 'two', next: {} },
  ],
};

test('a run of a part fills in what it ran, and nothing is said of the sandbox', async () => {
  const record = await nextPreview(group, known, ran('two', 'Next.js with Cache Components'), release);
  expect(record).toEqual({ ...known, cases: [known.cases[0], { name: 'two', next: { cached: 'fails' } }] });
  expect(recordText(record)).toContain('      "next": { "cached": "fails" }\n');
});

test('what another preview did is not taken for a result of this one', async () => {
  const results = ran('one', 'Next.js without Cache Components');
  const record = await nextPreview(group, known, results, '16.9.0-canary.2');
  expect(record.release).toBe('16.9.0-canary.2');
  expect(record.cases[0]).toEqual({ name: 'one', next: { classic: 'fails' } });
});

const today: ConformanceRecord = {
  ...known,
  release: '16.4.6',
  cases: [
    { name: 'one', next: { classic: 'holds', cached: 'holds' }, sandbox: {} },
    { name: 'two', only: 'cached', next: { cached: 'holds' }, sandbox: {} },
  ],
};

test('what is missing on a preview is counted by what is recorded of today', () => {
  const missing = (record: PreviewRecord | undefined) => missingOnPreview([today], () => record, release);
  const cases = [...known.cases.slice(0, 1), { name: 'two', next: { cached: 'fails' as const } }];
  expect(missing({ ...known, cases })).toEqual([]);
  expect(missing(known)).toEqual(['default/forms: 1 case']);
  expect(missing(undefined)).toEqual(['default/forms: 2 cases']);
  expect(missing({ ...known, cases, checksum: 'b'.repeat(32) })).toEqual(['default/forms: 2 cases']);
  expect(missing({ ...known, cases, release: '16.9.0-canary.0' })).toEqual(['default/forms: 2 cases']);
});

test('no record of a preview is of a group that is gone; what is missing is only told', () => {
  expect(previewsOfNoGroup()).toEqual([]);
  const [preview] = previewTargets;
  const missing = preview ? missingNow(preview.next) : [];
  if (missing.length === 0) return;
  console.log(
    `Note: ${missing.length} groups of cases lack results on ${preview?.next}, or have them of other files. ` +
      'To fill them: npm run conformance -- --preview --record',
  );
});
