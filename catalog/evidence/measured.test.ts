import { expect, test } from 'vitest';
import { buildCatalog } from '../catalog';
import { messageFor, sampleWith } from '../sample-content';
import { measuredText, mediansOf } from './measured';
import { sampleRecording } from './sample-experiment';

const experiments = [
  {
    id: 'call-times',
    measurements: {
      '15.5.29': { ratios: { Call: [1.2, 1, 1.1], Shown: [0.5] } },
      '16.4.6': { ratios: { Call: [1.3, 1.04, 1.2], Shown: [0.503] } },
    },
  },
];
const quoted = (of: string, on?: string) => measuredText(experiments, { experiment: 'call-times', of, on });

test('an even number of values has the mean of the two in the middle', () => {
  const ratios = { Call: [1.538, 1.1, 1.524, 1.9] };
  const even = [{ id: 'call-times', measurements: { '16.4.6': { ratios } } }];
  expect(measuredText(even, { experiment: 'call-times', of: 'Call' })).toBe('1.53');
  expect(mediansOf({ ratios }).Call).toBeCloseTo(1.531);
});

test('a number, or two where targets differ in what is shown', () => {
  expect(quoted('Call')).toBe('1.10 to 1.20');
  expect(quoted('Call', '15.5.29')).toBe('1.10');
  expect(quoted('Shown')).toBe('0.50');
});

test('what was not measured is a mistake, and says what was', () => {
  expect(() => quoted('Cal')).toThrow('name what was measured on 15.5.29: Call; Shown');
  expect(() => quoted('Call', '14.2.35')).toThrow('name a target that was measured: 15.5.29, 16.4.6');
  expect(() => measuredText(experiments, { experiment: 'other-times', of: 'Call' })).toThrow('write the id');
});

const { fingerprint } = JSON.parse(sampleRecording('first-call'));
const measurement = (call: number, print: string = fingerprint) =>
  JSON.stringify({
    experiment: 'first-call',
    target: '16.4.6',
    node: 'v20.0.0',
    fingerprint: print,
    ratios: { Call: [call] },
  });
const claims = 'data/claims/security.yaml';
const saying = (why: string) => sampleWith(claims, 'why: It answers a POST.', `why: '${why}'`);
const withMeasurement = (why: string, text: string) =>
  saying(why).set('evidence/measurements/16.4.6/first-call.json', text);

test('a text of the data shows the number that was measured', () => {
  const [claim] = buildCatalog(
    withMeasurement('It took {first-call "Call"} of it.', measurement(0.93)),
  ).claims;
  expect(claim?.why).toBe('It took 0.93 of it.');
  const files = withMeasurement('It took {first-call "Call" on 16.4.6} of it.', measurement(1.15));
  expect(buildCatalog(files).claims[0]?.why).toBe('It took 1.15 of it.');
});

test('a number that was measured for an experiment as it was before cannot be quoted', () => {
  expect(
    messageFor(withMeasurement('It took {first-call "Call"}.', measurement(0.93, 'old'))),
  ).toMatchInlineSnapshot(`
    "data/claims/security.yaml:11:10  why
      got {first-call "Call"}
      fix: measure it as it is now: \`npm run evidence -- --only first-call\`"
  `);
});

test('a ratio that is typed is a mistake, in the data and on a page', () => {
  expect(messageFor(saying('It took 1.15 of it, on 16.4.6 with 1.1 MB.'))).toMatchInlineSnapshot(`
    "data/claims/security.yaml:11:10  why
      got "1.15", a ratio that is typed
      fix: quote the measurement, so that the number cannot be out of date: {call-times "Call, 80 ms latency"}"
  `);
  const page = 'Up to 15.5.29 it took `1.15`.\n\nNow it takes 0.93 of it.\n';
  expect(messageFor(saying('It answers.').set('content/a.mdx', page))).toMatchInlineSnapshot(`
    "content/a.mdx:3:14  (text)
      got "0.93", a ratio that is typed
      fix: quote the measurement, so that the number cannot be out of date: <Measured experiment="call-times" of="Call, 80 ms latency" />"
  `);
});

test('a page that quotes what was not measured is told so', () => {
  const page = '<Measured experiment="first-call" of="Shown" />\n';
  const files = withMeasurement('It answers.', measurement(1)).set('content/a.mdx', page);
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "content/a.mdx:1:1  <Measured>
      got <Measured experiment="first-call" of="Shown" />
      fix: name what was measured on 16.4.6: Call"
  `);
});
