import { expect, test } from 'vitest';
import { isPreview, previewTargets } from '../../evidence/targets';
import { readEvidenceOptions } from './evidence-options';

const read = (...args: string[]) => {
  const options = readEvidenceOptions(args);
  if (options === 'help') throw new Error('help was not asked for');
  return options;
};

const ofCurrent = ['16.4.6', '16.4.6-cache-components', '16.4.6-webpack'];

test('without flags every experiment runs on every pinned target', () => {
  const { only, targets, verify, keepServer } = read();
  expect(only).toEqual([]);
  expect(targets.map(({ id }) => id)).toEqual(['14.2.35', '15.5.29', ...ofCurrent]);
  expect([verify, keepServer]).toEqual([false, false]);
});

test('a pinned release means all of its targets, another one is set up like its line', () => {
  expect(read('--next', '16.4.6').targets.map(({ id }) => id)).toEqual(ofCurrent);
  expect(read('--next', '16.3.8').targets.map(({ id }) => id)).toEqual(['16.3.8']);
});

test('a preview runs only where it is asked for', () => {
  expect(read('--preview').targets).toEqual(previewTargets);
  expect(read('--next', '16.4.6', '--preview').targets.map(({ id }) => id)).toEqual([
    ...ofCurrent,
    ...previewTargets.map(({ id }) => id),
  ]);
  expect(read().targets.filter(({ id }) => isPreview(id))).toEqual([]);
});

test('a server is kept for one experiment on one release only', () => {
  const one = ['--only', 'first-call', '--next', '16.4.6-cache-components', '--keep-server'];
  expect(read(...one).keepServer).toBe(true);
  expect(() => read('--only', 'first-call', '--keep-server')).toThrow('needs one experiment and one release');
});

test('a sample has a seed: the one that is given, or the day', () => {
  expect(read('--sample', '12', '--seed', 'x')).toMatchObject({ sample: 12, seed: 'x' });
  expect(read()).toMatchObject({ sample: undefined, seed: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  expect(() => read('--sample', 'few')).toThrow('--sample is "few"; write a whole number');
});

test('a release that cannot be set up, and a flag that does not exist, say what there is', () => {
  expect(() => read('--next', '12.0.0')).toThrow('a release of 14, 15 or 16');
  expect(() => read('--nxt', '16.4.6')).toThrow('--next 16.4.6');
});
