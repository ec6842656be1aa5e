import { expect, test } from 'vitest';
import { typographic } from './typographic';

test('an apostrophe in a word becomes a curly one', () => {
  expect(typographic("It isn't the page's own, they've said")).toBe('It isn’t the page’s own, they’ve said');
  expect(typographic("other users' responses")).toBe('other users’ responses');
});

test('quotation marks open and close', () => {
  expect(typographic('"Failed to find" (or "not found"), it says')).toBe(
    '“Failed to find” (or “not found”), it says',
  );
  expect(typographic('The message "the `id` is gone" and `x`"')).toBe(
    'The message “the `id` is gone” and `x`”',
  );
});

test('code keeps its marks, with and without backticks', () => {
  expect(typographic("Write `'use server'` or it isn't one")).toBe("Write `'use server'` or it isn’t one");
  expect(typographic("the runtime 'edge' warns")).toBe("the runtime 'edge' warns");
  expect(typographic("revalidateTag(tag, 'max') in a handler")).toBe(
    "revalidateTag(tag, 'max') in a handler",
  );
  expect(typographic("of the profiles 'max' and 'days' one")).toBe("of the profiles 'max' and 'days' one");
});

test('code that nobody has marked keeps its quotation marks', () => {
  expect(typographic(`Send {"text": 7}, it isn't text`)).toBe('Send {"text": 7}, it isn’t text');
  expect(typographic('with type="email" and required')).toBe('with type="email" and required');
});

test('a text that has none, or was typeset before, stays as it is', () => {
  const once = typographic(`It's "so".`);
  expect(typographic(once)).toBe(once);
});
