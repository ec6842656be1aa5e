import { expect, test } from 'vitest';
import { sameEachTime } from './cheat-sheet';

test('a PDF that was made at another second is the same file', () => {
  const made = (time: string) =>
    Buffer.from(`/CreationDate (D:${time}+00'00')\n/ModDate (D:${time}+00'00')>>\xff`, 'latin1');
  const pdf = made('20261130222417');
  expect(sameEachTime(pdf)).toEqual(sameEachTime(made('20251231235959')));
  expect(sameEachTime(pdf)).toHaveLength(pdf.length);
  expect(sameEachTime(pdf).at(-1)).toBe(0xff);
});

test('names of nodes are counted by the file itself, in their order', () => {
  const pdf = (first: string, second: string) =>
    Buffer.from(`/ID (${second})\n/ID (${first})\n[(${first}) (${second})]`);
  expect(sameEachTime(pdf('node00000280', 'node00000284'))).toEqual(
    sameEachTime(pdf('node00000281', 'node00000285')),
  );
  expect(sameEachTime(pdf('node00000280', 'node00000284')).toString()).toContain(
    '[(node00000000) (node00000001)]',
  );
});
