import { expect, test } from 'vitest';
import { type ConformanceRecord, conformanceRecordSchema } from '../../../data/schema';
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
  modes: ['classic', 'cached'],
  cases: async () => [
    { name: 'one' },
    { name: 'two', only: 'cached', report: 'https://github.com/a/b/issues/1' },
  ],
};
const setting = { release: '16.4.6', sandboxChecksum: 'c'.repeat(32) };
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
  const record = await nextRecord(group, whole, ran, setting);
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
  const record = await nextRecord(group, known, ran, { ...setting, release });
  expect(record.release).toBe(release);
  expect(record.cases[0]).toEqual({ name: 'one', next: { classic: 'fails' }, sandbox: {} });
});

/** Runs of every case of the group in the sandbox; `two` describes one mode. */
const inSandbox: Results = new Map([
  [
    'forms: one',
    new Map([
      ['sandbox without Cache Components', 'holds'],
      ['sandbox with Cache Components', 'holds'],
    ]),
  ],
  ['forms: two', new Map([['sandbox with Cache Components', 'holds']])],
]);
const onePart = results('one', 'sandbox with Cache Components', 'holds');
const onNext = results('one', 'Next.js with Cache Components', 'holds');
const [earlier, now] = ['b'.repeat(32), setting.sandboxChecksum];

test.each([
  ['all of the group ran in it', inSandbox, earlier, now],
  ['a part ran in the sandbox that the rest is of', onePart, now, now],
  ['a part ran in another', onePart, earlier, undefined],
  ['nothing ran in it', onNext, earlier, earlier],
  ['a part ran of a group of which no sandbox is known', onePart, undefined, undefined],
])('the sandbox of a record is the one of all its results: %s', async (_, ran, before, after) => {
  const known = { ...whole, ...(before && { sandboxChecksum: before }) };
  const record = await nextRecord(group, known, ran, setting);
  expect(record.sandboxChecksum).toBe(after);
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
