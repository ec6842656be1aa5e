import { expect, test } from 'vitest';
import { parseSizes, ranges } from './sizes';

const initial = { split: ranges.split.initial, strip: ranges.strip.initial };

test('sizes are read as they were kept', () => {
  expect(parseSizes('{"split":40,"strip":25}')).toEqual({ split: 40, strip: 25 });
});

test('no part can have been dragged out of sight', () => {
  const { split, strip } = ranges;
  expect(parseSizes('{"split":-5,"strip":1e9}')).toEqual({ split: split.min, strip: strip.max });
});

test.each([null, '', 'null', '{', '{"split":"wide","strip":30}', '[]'])(
  '%j counts as nothing kept',
  (text) => {
    expect(parseSizes(text)).toEqual(initial);
  },
);
