import { expect, test } from 'vitest';
import { readConformanceOptions } from './conformance-options';

test('what is not a flag of the command goes to Playwright as it is', () => {
  expect(readConformanceOptions(['-g', 'proxy › sandbox', '--record', '--workers=1'])).toEqual({
    env: { RECORD: 'yes' },
    forPlaywright: ['-g', 'proxy › sandbox', '--workers=1'],
  });
});

test('a sample may find nothing to run, and its seed is handed on', () => {
  expect(readConformanceOptions(['--sample', '3', '--seed', 'x'])).toEqual({
    env: { SAMPLE: '3', SEED: 'x' },
    forPlaywright: ['--pass-with-no-tests'],
  });
});

test('a flag without its value, or with another, never starts the suite', () => {
  expect(() => readConformanceOptions(['--sample', '-g'])).toThrow(
    '--sample needs a value, such as --sample 3.',
  );
  expect(() => readConformanceOptions(['--sample', 'few'])).toThrow('--sample is "few"');
  expect(() => readConformanceOptions(['--sample', '3', '-g', 'proxy'])).toThrow('leave out -g proxy.');
  expect(readConformanceOptions(['--sample', '0'])).toMatchObject({ env: { SAMPLE: '0' } });
});

test('a slower processor and a preview are asked for by the environment, and not together', () => {
  expect(readConformanceOptions(['--throttle', '6'])).toEqual({ env: { THROTTLE: '6' }, forPlaywright: [] });
  expect(readConformanceOptions(['--sandbox'])).toEqual({ env: { THROTTLE: '1' }, forPlaywright: [] });
  expect(readConformanceOptions(['--preview'])).toEqual({ env: { PREVIEW: 'yes' }, forPlaywright: [] });
  for (const other of ['--preview', '--record']) {
    expect(() => readConformanceOptions(['--throttle', '6', other])).toThrow(
      'leave out --record and --preview',
    );
  }
});

test('help never starts the suite', () => {
  expect(readConformanceOptions(['--sample', '3', '--help'])).toBe('help');
});
