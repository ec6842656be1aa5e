import { expect, test } from 'vitest';
import { buildCatalog } from '../catalog';
import { messageFor, sampleFiles } from '../sample-content';
import { driftBetween, driftText } from './drift';
import { expectedOn } from './expected';
import { sampleExperiment, sampleRecording, sampleSteps, sampleYaml } from './sample-experiment';

const path = 'evidence/recordings/16.4.6/second-call.json';

const filesWith = (changes: Record<string, string>) =>
  new Map([...sampleFiles(), ...sampleExperiment('second-call'), ...Object.entries(changes)]);

test('a recording that says what is expected is not a problem', () => {
  expect(messageFor(filesWith({}))).toBe('no problem');
});

test('a false expectation', () => {
  const files = filesWith({
    'evidence/experiments/second-call/experiment.yaml': sampleYaml.replace('200', '404'),
  });
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "evidence/experiments/second-call/experiment.yaml:6:15  observations[0].expected
      got 404, but 16.4.6 was recorded with 200
      fix: read evidence/recordings/16.4.6/second-call.json; correct the expectation, or the steps and then \`npm run evidence -- --only second-call --next 16.4.6\`"
  `);
});

test('steps that changed after they were recorded', () => {
  const files = filesWith({ 'evidence/experiments/second-call/steps.ts': `${sampleSteps}// more\n` });
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "evidence/experiments/second-call/experiment.yaml:1:1  (file)
      got an experiment that changed after it was recorded on 16.4.6
      fix: record it again: \`npm run evidence -- --only second-call --next 16.4.6\`"
  `);
});

test('a recording that was edited by hand', () => {
  expect(
    messageFor(filesWith({ [path]: sampleRecording('second-call', { status: 404 }).replace('404', '200') })),
  ).toMatchInlineSnapshot(`
    "evidence/recordings/16.4.6/second-call.json:1:1  (file)
      got a recording that was edited by hand
      fix: record it again: \`npm run evidence -- --only second-call --next 16.4.6\`"
  `);
});

test('a recording that is missing, and one of no experiment', () => {
  const files = filesWith({
    'evidence/recordings/16.4.6/missing-call.json': sampleRecording('missing-call'),
  });
  files.delete(path);
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "evidence/experiments/second-call/experiment.yaml:1:1  (file)
      got an experiment without a recording on 16.4.6
      fix: record it: \`npm run evidence -- --only second-call --next 16.4.6\`

    evidence/recordings/16.4.6/missing-call.json:1:1  (file)
      got a recording of "missing-call", but there is no experiment with this id
      fix: delete the file"
  `);
});

test('an observation that no row names', () => {
  const files = filesWith({
    'evidence/experiments/second-call/experiment.yaml': sampleYaml.replace('name: Status', 'name: Stauts'),
  });
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "evidence/experiments/second-call/experiment.yaml:5:3  observations
      got no row for what the steps observe as "Status" on 16.4.6; allowed: "Stauts"
      fix: add the row with what is expected, or correct the name in steps.ts

    evidence/experiments/second-call/experiment.yaml:6:15  observations[0].expected
      got 200, but 16.4.6 was recorded with no such observation
      fix: read evidence/recordings/16.4.6/second-call.json; correct the expectation, or the steps and then \`npm run evidence -- --only second-call --next 16.4.6\`"
  `);
});

test('a claim that rests on an experiment that does not exist', () => {
  const claims = 'data/claims/security.yaml';
  const files = filesWith({});
  files.set(claims, (files.get(claims) ?? '').replace('experiment: first-call', 'experiment: first-cell'));
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:13:21  proof[0].experiment
      got "first-cell", but there is no experiment with this id
      fix: write "first-call", or add "first-cell""
  `);
});

test('another version of Node.js is not an edit by hand', () => {
  expect(
    messageFor(filesWith({ [path]: sampleRecording('second-call').replace('v20.0.0', 'v22.1.0') })),
  ).toBe('no problem');
});

test('the most specific expectation counts', () => {
  const expected = { 15: 404, 16: 409, '16-cache-components': 410, '16.4.6': 411 };
  const on = ['14.2.35', '15.5.29', '16.3.8', '16.4.6', '16.4.6-cache-components'];
  expect(on.map((target) => expectedOn(expected, target))).toEqual([undefined, 404, 409, 411, 410]);
  expect(expectedOn([1, 2], '14.2.35')).toEqual([1, 2]);
});

test('what changed between two releases is said in words', () => {
  const files = filesWith({
    'evidence/recordings/16.2.12/second-call.json': sampleRecording('second-call', {
      status: 303,
      target: '16.2.12',
    }),
  });
  const { experiments, claims } = buildCatalog(files);
  const [drift] = driftBetween(experiments, claims, '16.2.12', '16.4.6');
  expect(drift && driftText(drift)).toMatchInlineSnapshot(`
    "second-call  Does it run?
      Status: was 303, is 200
      no claim rests on it"
  `);
  expect(driftBetween(experiments, claims, '16.4.6', '16.4.6')).toEqual([]);
});
