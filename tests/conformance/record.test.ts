import { expect, test } from 'vitest';
import { type ConformanceRecord, conformanceRecordSchema } from '../../data/schema';
import { type Group, nextRecord, type Results, recordText } from './record';
import { checksumOf, groups, recordFiles, recordOf } from './record-files';

/** Cases that are recorded although they are gone, or the other way round; read only where the files have changed. */
async function otherNames({ cases }: Group, record: ConformanceRecord | undefined): Promise<string[]> {
  const now = (await cases()).map(({ name }) => name);
  const then = record?.cases.map(({ name }) => name) ?? [];
  return [
    ...now.filter((name) => !then.includes(name)).map((name) => `  not recorded: ${name}`),
    ...then.filter((name) => !now.includes(name)).map((name) => `  no case any more: ${name}`),
    ...now
      .filter((name) => then.includes(name))
      .map((name) => `  recorded before a change of its files: ${name}`),
  ];
}

const all = groups();

test('what is recorded of each group is what its files are now', async () => {
  const faults: string[] = [];
  for (const group of all) {
    const record = recordOf(group);
    if (record?.checksum === group.checksum) continue;
    faults.push(
      `data/conformance/${group.build}/${group.group}.json`,
      ...(await otherNames(group, record)),
      `  fix: npm run conformance -- -g "${group.group} ›" --record`,
    );
  }
  expect(faults.join('\n')).toBe('');
});

test('no record is of a group that is gone', () => {
  const files = all.map(({ build, group }) => `data/conformance/${build}/${group}.json`);
  expect(recordFiles().filter((file) => !files.includes(file))).toEqual([]);
});

test('no two cases have the name of one group and case, by which all lists know them', () => {
  const names = all.flatMap((group) =>
    (recordOf(group)?.cases ?? []).map(({ name }) => `${group.group}: ${name}`),
  );
  expect(names.length).toBeGreaterThan(500);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

const group: Group = {
  build: 'default',
  group: 'forms',
  checksum: 'a'.repeat(32),
  cases: async () => [
    { name: 'one' },
    { name: 'two', only: 'cached', report: 'https://github.com/a/b/issues/1' },
  ],
};
const results = (name: string, on: string, result: 'holds' | 'differs' | 'fails'): Results =>
  new Map([[`forms: ${name}`, new Map([[on, result]])]]);
const whole: ConformanceRecord = {
  build: 'default',
  group: 'forms',
  release: '16.4.6',
  checksum: 'a'.repeat(32),
  cases: [
    {
      name: 'one',
      next: { classic: 'holds', cached: 'holds' },
      sandbox: { classic: 'holds', cached: 'differs' },
    },
    { name: 'gone', next: { cached: 'holds' }, sandbox: {} },
  ],
};

test('a run of a part changes what it ran, keeps the rest and lists what was never run', async () => {
  const ran = results('one', 'sandbox with Cache Components', 'holds');
  const record = await nextRecord(group, whole, ran, '16.4.6');
  expect(record.cases).toEqual([
    {
      name: 'one',
      next: { classic: 'holds', cached: 'holds' },
      sandbox: { classic: 'holds', cached: 'holds' },
    },
    { name: 'two', only: 'cached', report: 'https://github.com/a/b/issues/1', next: {}, sandbox: {} },
  ]);
});

test.each([
  ['other files', { ...whole, checksum: 'b'.repeat(32) }, '16.4.6'],
  ['another release', whole, '16.4.7'],
])('what was recorded of %s is not taken for a result of these', async (_, known, release) => {
  const ran = results('one', 'Next.js without Cache Components', 'fails');
  const record = await nextRecord(group, known, ran, release);
  expect(record.release).toBe(release);
  expect(record.cases[0]).toEqual({ name: 'one', next: { classic: 'fails' }, sandbox: {} });
});

test('a record is read as it was written, with the results of a target in one line', async () => {
  const text = recordText(whole);
  expect(conformanceRecordSchema.parse(JSON.parse(text))).toEqual(whole);
  expect(text).toContain('      "next": { "classic": "holds", "cached": "holds" },\n');
  expect(text).toContain('      "sandbox": {}\n');
});

test('a checksum changes with the text and the path of a file, and not with their order', () => {
  const files = { '/a': '1', '/b': '2' };
  expect(checksumOf({ '/b': '2', '/a': '1' })).toBe(checksumOf(files));
  expect(checksumOf({ ...files, '/b': '3' })).not.toBe(checksumOf(files));
  expect(checksumOf({ '/a': '1', '/c': '2' })).not.toBe(checksumOf(files));
});
