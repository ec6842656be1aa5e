import { describe, expect, test } from 'vitest';
import { wordsFound, wordsThatAreOut } from './words';

const flags = wordsThatAreOut.flatMap(({ flags, write }) => flags.map((text) => ({ text, write })));
const passes = wordsThatAreOut.flatMap(({ passes = [] }) => passes);

describe('each word of words.yaml', () => {
  test.each(flags)('is found in "$text"', ({ text, write }) => {
    expect(wordsFound(text).map((found) => found.write)).toContain(write);
  });

  test.each(passes)('is not found in "%s"', (text) => {
    expect(wordsFound(text)).toEqual([]);
  });
});

test('says where it is, over the end of a line and markup too', () => {
  expect(wordsFound('Edits are seen at    once.')).toMatchObject([{ index: 15, text: 'at once' }]);
});

test('lists what is found in the order of the text', () => {
  const texts = wordsFound('It stands there, and whoever mends it is anew a reader.').map(({ text }) => text);
  expect(texts).toEqual(['stands', 'whoever', 'mends', 'anew']);
});
