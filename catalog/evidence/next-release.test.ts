import { expect, test } from 'vitest';
import type { PreviewTarget } from '../../data/schema';
import { buildCatalog } from '../catalog';
import { sampleFiles } from '../sample-content';
import { nextRelease } from './next-release';
import { sampleExperiment, sampleRecording } from './sample-experiment';

const previews: PreviewTarget[] = [
  {
    id: '16.9.0-canary.1',
    next: '16.9.0-canary.1',
    react: '19.3.1',
    cacheComponents: false,
    comparedWith: '16.4.6',
  },
  {
    id: '16.9.0-canary.1-cache-components',
    next: '16.9.0-canary.1',
    react: '19.3.1',
    cacheComponents: true,
    comparedWith: '16.4.6-cache-components',
  },
];

type Runs = Readonly<Record<string, number>>;

/** The sample content with the status that first-call and second-call were recorded with, by target. */
function catalogOf(runs: { 'first-call'?: Runs }) {
  const files = new Map([...sampleFiles(), ...sampleExperiment('second-call')]);
  for (const [id, statuses] of Object.entries(runs)) {
    for (const [target, status] of Object.entries(statuses)) {
      files.set(`evidence/recordings/${target}/${id}.json`, sampleRecording(id, { status, target }));
    }
  }
  return buildCatalog(files);
}

const compare = (runs: Parameters<typeof catalogOf>[0]) => nextRelease(catalogOf(runs), previews);

test('what differs in both modes is one change, with the claims that rest on it', () => {
  const next = compare({
    'first-call': {
      '16.9.0-canary.1': 303,
      '16.4.6-cache-components': 200,
      '16.9.0-canary.1-cache-components': 303,
    },
  });
  const [changed] = next?.changed ?? [];
  expect(next).toMatchObject({ release: '16.9.0-canary.1', comparedWith: '16.4.6' });
  expect(changed?.changes).toEqual([
    { observation: 'Status', on: ['16.4.6', '16.4.6-cache-components'], before: 200, after: 303 },
  ]);
  expect(changed?.claims.map(({ id }) => id)).toEqual(['action-is-public']);
  expect(next?.observations).toEqual({ same: 0, different: 2 });
});

test('what differs in each mode in its own way is two changes', () => {
  const next = compare({
    'first-call': {
      '16.9.0-canary.1': 303,
      '16.4.6-cache-components': 200,
      '16.9.0-canary.1-cache-components': 405,
    },
  });
  expect(next?.changed[0]?.changes).toEqual([
    { observation: 'Status', on: ['16.4.6'], before: 200, after: 303 },
    { observation: 'Status', on: ['16.4.6-cache-components'], before: 200, after: 405 },
  ]);
});

test('a preview that does the same leaves nothing changed, and says what it was not asked', () => {
  const next = compare({ 'first-call': { '16.9.0-canary.1': 200 } });
  expect(next?.changed).toEqual([]);
  expect(next?.unchanged.map(({ id }) => id)).toEqual(['first-call']);
  expect(next?.notRun.map(({ experiment, on }) => [experiment.id, on])).toEqual([
    ['second-call', ['16.4.6']],
  ]);
  expect(next?.observations).toEqual({ same: 1, different: 0 });
});

test('without a preview, or without a recording on it, there is nothing to compare', () => {
  expect(nextRelease(catalogOf({ 'first-call': { '16.9.0-canary.1': 303 } }), [])).toBeUndefined();
  expect(compare({})).toBeUndefined();
});

test('a recording on a preview is kept apart from those that verdicts rest on, and judged by nothing', () => {
  const { experiments } = catalogOf({ 'first-call': { '16.9.0-canary.1': 500 } });
  const [first] = experiments;
  expect(Object.keys(first?.recordings ?? {})).toEqual(['16.4.6']);
  expect(Object.keys(first?.previews ?? {})).toEqual(['16.9.0-canary.1']);
});
