/** The smallest experiment that is valid, with its recording, for the tests of this layer. */
import { fingerprintOf, recordingText } from './checksum';

export const sampleYaml = `question: Does it run?
answer: It does.
on: ['16.4.6']
observations:
  - name: Status
    expected: 200
`;
export const sampleSteps = 'export default async () => {};\n';

const base = { 'app/layout.tsx': 'layout' };
const files = { 'steps.ts': sampleSteps };
const fingerprint = fingerprintOf({ build: 'shared', config: undefined, files }, base);

/** A recording of it, with what a test wants otherwise. */
export const sampleRecording = (
  experiment: string,
  { status = 200, target = '16.4.6' }: { status?: number; target?: string } = {},
) =>
  recordingText({
    experiment,
    target,
    next: target,
    react: '19.3.1',
    node: 'v20.0.0',
    fingerprint,
    observations: { Status: status },
    exchanges: [],
  });

/** The files of a whole experiment by their path. */
export const sampleExperiment = (id: string): [path: string, text: string][] => [
  ['evidence/base/app/layout.tsx', 'layout'],
  [`evidence/experiments/${id}/experiment.yaml`, sampleYaml],
  [`evidence/experiments/${id}/steps.ts`, sampleSteps],
  [`evidence/recordings/16.4.6/${id}.json`, sampleRecording(id)],
];
