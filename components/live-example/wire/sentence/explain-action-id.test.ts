import { expect, it } from 'vitest';
import { explainActionId } from './explain-action-id';

const hash = 'ab'.repeat(20);

it.each([
  ['00', 'a Server Function, no arguments'],
  ['40', 'a Server Function, argument 1.'],
  ['60', 'a Server Function, arguments 1, 2.'],
  ['41', 'argument 1 and those after the sixth'],
  ['7f', 'any number of arguments'],
  ['c0', 'a cached function, argument 1.'],
])('reads the first byte %s of an id', (byte, words) => {
  expect(explainActionId(byte + hash)).toContain(words);
});

it('says where a text is not an id', () => {
  expect(explainActionId('40ab')).toContain('Not an id');
});
