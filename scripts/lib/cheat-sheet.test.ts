import { expect, test } from 'vitest';
import { withoutTime } from './cheat-sheet';

test('a PDF that was made at another second is the same file', () => {
  const made = (time: string) =>
    Buffer.from(`/CreationDate (D:${time}+00'00')\n/ModDate (D:${time}+00'00')>>\xff`, 'latin1');
  const pdf = made('20261130222417');
  expect(withoutTime(pdf)).toEqual(withoutTime(made('20251231235959')));
  expect(withoutTime(pdf)).toHaveLength(pdf.length);
  expect(withoutTime(pdf).at(-1)).toBe(0xff);
});
