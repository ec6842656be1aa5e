import LZString from 'lz-string';
import { expect, test } from 'vitest';
import { packedBomb } from './bomb.testing';
import { unpackedLength } from './unpacked-length';

const texts = {
  'one character': 'a',
  'one character, often': 'a'.repeat(5_000),
  'characters of two bytes': 'Grüße, 世界 🚀',
  code: 'export default function Page() {\n  return <p>Hello</p>;\n}\n'.repeat(40),
  'text without repetition': Array.from({ length: 3_000 }, (_, index) => String.fromCharCode(index)).join(''),
};

for (const [name, text] of Object.entries(texts)) {
  test(`counts what lz-string unpacks: ${name}`, () => {
    expect(unpackedLength(LZString.compressToEncodedURIComponent(text), 1_000_000)).toBe(text.length);
  });
}

test('counts no further than the limit', () => {
  expect(LZString.decompressFromEncodedURIComponent(packedBomb(100))).toBe('a'.repeat(5_151));
  expect(unpackedLength(packedBomb(100), 10_000)).toBe(5_151);
  const length = unpackedLength(packedBomb(100_000), 1_000);
  expect(length).toBeGreaterThan(1_000);
  expect(length).toBeLessThan(1_100);
});

test('knows a text that is cut off, wherever the cut is', () => {
  const packed = LZString.compressToEncodedURIComponent(texts.code);
  // The last characters may hold nothing but the padding of the last byte.
  for (let cut = 0; cut < packed.length - 3; cut++) {
    expect(unpackedLength(packed.slice(0, cut), 1_000_000)).toBeUndefined();
  }
});

test.each(['', '?', '*'.repeat(50), 'zzzz', '$$$$$$$$'])('finds no length in %j', (packed) => {
  expect(unpackedLength(packed, 1_000)).toBeUndefined();
});
