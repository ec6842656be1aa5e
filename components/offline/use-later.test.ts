import { afterEach, expect, test, vi } from 'vitest';
import { loadFailure } from './use-later';

afterEach(() => vi.unstubAllGlobals());
const named = (name: string) =>
  Object.assign(new Error('Failed to load chunk /_next/a.js from module 1'), { name });

test.each([
  [false, named('ChunkLoadError'), 'there is no network'],
  [true, named('ChunkLoadError'), 'a file of this site could not be fetched'],
  [true, new Error('a.js could not be saved'), 'a.js could not be saved'],
  [true, 'text', 'a file of this site could not be fetched'],
])('online %s: a failure is told in words for readers', (onLine, error, words) => {
  vi.stubGlobal('navigator', { onLine });
  expect(loadFailure(error)).toBe(words);
});
