import { expect, test } from 'vitest';
import type { ConformanceRecord, PreviewRecord } from '../../data/schema';
import { conformanceOnPreview } from './next-release';
import type { ConformanceGroup } from './types';

const next = '16.9.0-canary.1';
const names = ['same', 'in both modes', 'in each its own way', 'in one mode', 'not run in one', 'not run'];
type Results = ConformanceRecord['cases'][number]['next'];

const recordOf = (results: readonly Results[]): ConformanceRecord => ({
  build: 'default',
  group: 'forms',
  release: '16.4.6',
  checksum: 'a'.repeat(32),
  cases: results.map((result, index) => ({ name: names[index] ?? '', next: result, sandbox: {} })),
});
const whole: Results = { classic: 'holds', cached: 'holds' };
const today = recordOf([
  whole,
  whole,
  { classic: 'holds', cached: 'fails' },
  { cached: 'fails' },
  whole,
  whole,
]);
const preview: PreviewRecord = {
  ...recordOf([
    whole,
    { classic: 'fails', cached: 'fails' },
    { classic: 'fails', cached: 'holds' },
    { classic: 'holds', cached: 'holds' },
    { cached: 'holds' },
  ]),
  release: next,
};
const groups: ConformanceGroup[] = [
  {
    id: 'forms',
    title: 'Forms',
    cases: names.map((name) => ({
      name,
      id: name.replaceAll(' ', '-'),
      group: 'forms',
      release: '16.4.6',
      modes: ['classic', 'cached'],
      statements: [],
      app: 'default/forms/cached',
      next: {},
      sandbox: {},
    })),
  },
];
const compare = (previews: PreviewRecord[]) =>
  conformanceOnPreview({ records: [today], previews }, groups, next);

test('what differs is told by mode; the same in both modes is one change', () => {
  const found = compare([preview]);
  expect(found?.changed.map(({ shown, ...change }) => ({ ...change, id: shown.id }))).toEqual([
    { id: 'in-both-modes', modes: ['classic', 'cached'], before: 'holds', after: 'fails' },
    { id: 'in-each-its-own-way', modes: ['classic'], before: 'holds', after: 'fails' },
    { id: 'in-each-its-own-way', modes: ['cached'], before: 'fails', after: 'holds' },
    { id: 'in-one-mode', modes: ['cached'], before: 'fails', after: 'holds' },
  ]);
});

test('only what was run on both is compared, and the others are counted', () => {
  expect(compare([preview])).toMatchObject({ results: 2 + 2 + 2 + 1 + 1, notRun: 2 });
});

test.each([
  ['other files', { checksum: 'b'.repeat(32) }],
  ['an earlier preview', { release: '16.9.0-canary.0' }],
  ['another group', { group: 'handlers' }],
  ['a group of the same name in another build', { build: 'classic' }],
])('results of %s are not compared', (_, other) => {
  expect(compare([{ ...preview, ...other }])).toBeUndefined();
});
