import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ConformanceOnPreview, ExperimentView, NextRelease } from '../data';
import { NextReleaseReport } from './next-release';
import { NextReleaseNote } from './next-release-note';
import { modesLabel } from './targets';

const experiment: ExperimentView = {
  id: 'first-call',
  question: 'Does it run?',
  answer: 'It does.',
  build: 'shared',
  measuresTime: false,
  observations: [
    { name: 'Status', expected: 200 },
    { name: 'Runs', expected: true },
  ],
  files: {},
  fingerprint: '',
  recordings: {},
  previews: {},
  measurements: {},
};
const same: NextRelease = {
  release: '16.9.0-canary.1',
  comparedWith: '16.4.6',
  changed: [],
  unchanged: [experiment],
  notRun: [],
  observations: { same: 2, different: 0 },
};
const differing: NextRelease = {
  ...same,
  changed: [
    {
      experiment,
      changes: [{ observation: 'Runs', on: ['16.4.6-cache-components'], before: true, after: false }],
      claims: [],
      articles: [{ slug: 'csrf', title: 'CSRF' }],
    },
  ],
  unchanged: [],
  observations: { same: 1, different: 1 },
};

const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const reported = (next: NextRelease | undefined, cases?: ConformanceOnPreview) =>
  textOf(renderToStaticMarkup(<NextReleaseReport next={next} cases={cases} />));

test('without a preview the report says so, and nothing else', () => {
  expect(reported(undefined)).toBe(' No preview of the next release is recorded at the moment. ');
});

test('a preview that does the same is said to differ in nothing', () => {
  const text = reported(same);
  expect(text).toContain(
    '1 experiment, 2 observations, counted separately with Cache Components on and off. Nothing differs.',
  );
  expect(text).not.toContain('What differs');
});

test('what differs is shown with its mode, before and after, and the articles that tell of it', () => {
  const text = reported(differing);
  expect(text).toContain('1 of them differs, in 1 experiment; 1 stays the same.');
  expect(text).toContain('Runs with Cache Components yes no');
  expect(text).toContain('Read about it in CSRF');
});

test('experiments without a recording on the preview, and those that measure times, are named', () => {
  const timed = { ...experiment, id: 'call-times', question: 'Is it faster?', measuresTime: true };
  const text = reported({ ...same, unchanged: [timed], notRun: [{ experiment, on: ['16.4.6-webpack'] }] });
  expect(text).toContain('These have no recording on the preview yet: Does it run? (built with webpack)');
  expect(text).toContain('Run, but not timed');
});

const cases: ConformanceOnPreview = {
  results: 40,
  changed: [
    {
      shown: { id: 'forms-one', name: 'a `form` posts', app: 'default/forms/cached' },
      modes: ['classic', 'cached'],
      before: 'holds',
      after: 'fails',
    },
    {
      shown: { id: 'build-two', name: 'refused', app: undefined },
      modes: ['cached'],
      before: 'fails',
      after: 'holds',
    },
  ],
  notRun: 1,
};

test('cases that differ are shown with their mode, their row and their app', () => {
  const html = renderToStaticMarkup(<NextReleaseReport next={same} cases={cases} />);
  const text = textOf(html);
  expect(text).toContain('compared 40 results. 3 differ.');
  expect(text).toContain('a form posts on and off holds doesn’t hold Open the app');
  expect(text).toContain('refused on doesn’t hold holds');
  expect(html.match(/Open the app/g)).toHaveLength(1);
  expect(html).toContain('/conformance#forms-one"');
  expect(html).toContain('/playground?app=default/forms/cached"');
  expect(text).toContain(
    '1 conformance case is not recorded on the preview as it is now: new, or changed since.',
  );
});

test('without a case that differs, and without a run of the cases, the report says so', () => {
  const text = reported(same, { results: 1, changed: [], notRun: 0 });
  expect(text).toContain('compared 1 result. None differs.');
  expect(text).toContain('Every conformance case was run.');
  expect(text).not.toContain('Conformance cases that differ');
  expect(reported(same)).toContain('No conformance case was run on the preview yet.');
});

test('a note says how many observations differ, and is silent where none does', () => {
  const note = (next: NextRelease) =>
    textOf(renderToStaticMarkup(<NextReleaseNote next={next} experiments={['first-call']} />));
  expect(note(differing)).toContain(
    'On 16.9.0-canary.1, a preview of the next release, 1 of 2 observations of “Does it run?” differs: what changes',
  );
  expect(note(same)).toBe('');
});

test('modes are told apart in words', () => {
  expect(modesLabel(['16.4.6', '16.4.6-cache-components'])).toBe('with and without Cache Components');
  expect(modesLabel(['16.4.6'])).toBe('without Cache Components');
  expect(modesLabel(['16.4.6-webpack', '16.4.6'])).toBe('built with webpack, without Cache Components');
});
