import { expect, test } from 'vitest';
import { readTestOptions } from './test-options';

test('without flags every part runs, and the cache counts', () => {
  expect(readTestOptions([])).toEqual({
    all: false,
    only: ['check', 'units', 'build', 'site', 'e2e', 'experiments', 'parity', 'conformance'],
    rest: [],
  });
  expect(readTestOptions(['--all'])).toMatchObject({ all: true });
});

test('parts are chosen by name and keep their order', () => {
  expect(readTestOptions(['--only', 'e2e,build'])).toMatchObject({ only: ['build', 'e2e'] });
  expect(() => readTestOptions(['--only', 'clicks'])).toThrow('--only names "clicks"; the parts are check,');
});

test('words choose among the e2e tests, and among nothing else', () => {
  expect(readTestOptions(['--only', 'e2e', '-g', 'axe'])).toMatchObject({ rest: ['-g', 'axe'] });
  expect(() => readTestOptions(['-g', 'axe'])).toThrow('npm test -- --only e2e -g');
});

test('help and a flag that does not exist never start the tests', () => {
  expect(readTestOptions(['--help'])).toBe('help');
  expect(() => readTestOptions(['--al'])).toThrow('--all               nothing from the cache');
});
