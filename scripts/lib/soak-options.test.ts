import { expect, test } from 'vitest';
import { playwrightArguments, readSoakOptions } from './soak-options';

const argumentsFor = (...args: string[]) => {
  const options = readSoakOptions(args);
  return options === 'help' ? [] : playwrightArguments(options);
};

test('without options every e2e test runs twenty times, up to the first failure', () => {
  expect(argumentsFor()).toEqual([
    'test',
    '--project=e2e',
    '--retries=0',
    '--repeat-each=20',
    '--max-failures=1',
  ]);
  expect(readSoakOptions([])).toMatchObject({ load: 2 });
});

test('a file, a title and numbers are handed on', () => {
  expect(argumentsFor('--file', 'wire.spec.ts', '-g', 'by keyboard', '--times', '3')).toEqual([
    'test',
    'wire.spec.ts',
    '--grep',
    'by keyboard',
    '--project=e2e',
    '--retries=0',
    '--repeat-each=3',
    '--max-failures=1',
  ]);
  expect(readSoakOptions(['--load', '0'])).toMatchObject({ load: 0 });
  expect(argumentsFor('--failures', '5')).toContain('--max-failures=5');
});

test.each([
  [['--times', '0'], /--times is "0"; write a whole number from 1 up/],
  [['--load', 'much'], /--load is "much"/],
  [['--failures', 'none'], /--failures is "none"/],
  [['--loop'], /npm run soak/],
])('%j is refused with what to do', (args, words) => {
  expect(() => readSoakOptions(args)).toThrow(words);
});
