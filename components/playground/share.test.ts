import LZString from 'lz-string';
import { expect, test, vi } from 'vitest';
import { packedBomb } from './bomb.testing';
import { playgroundLink, readLink } from './share';

const packed = (value: unknown) => `#code=${LZString.compressToEncodedURIComponent(JSON.stringify(value))}`;
const problemOf = (hash: string) => {
  const link = readLink(hash);
  return link && 'problem' in link ? link.problem : undefined;
};

test('a link opens the files it was made of', () => {
  const files = { '/app/page.tsx': 'export default () => <p>Grüße 🚀</p>;', '/app/[id]/page.tsx': '' };
  const link = playgroundLink(files);
  expect(link).toMatch(/^\/playground#code=[\w+\-$]+$/);
  expect(readLink(link.slice('/playground'.length))).toMatchObject({ files });
});

test('a link opens after a chat program escaped its characters', () => {
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`/app/${index}/page.tsx`, `${index * 7919}`.repeat(index)]),
  );
  const hash = packed({ files });
  expect(hash).toMatch(/\+.*-|-.*\+/);
  expect(readLink(hash.replaceAll('+', '%2B').replaceAll('-', '%2D'))).toMatchObject({ files });
  expect(readLink(hash.replaceAll('+', ' '))).toMatchObject({ files });
});

test.each(['', '#', '#what-is-real', '#Code=abc', '#files'])('%j is not a link to files', (hash) => {
  expect(readLink(hash)).toBeUndefined();
});

const many = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`/app/${index}.ts`, '']));
const page = { '/app/page.tsx': '' };

test.each([
  ['an empty code', '#code=', 'it is cut off or damaged'],
  ['a cut', packed({ files: page }).slice(0, -8), 'it is cut off or damaged'],
  ['other characters', '#code=%E2%82%AC', 'it is cut off or damaged'],
  [
    'text that is no JSON',
    `#code=${LZString.compressToEncodedURIComponent('hello')}`,
    'what it holds is not JSON',
  ],
  ['an array', packed([]), 'what it holds must be {"files": {…}}; got an array'],
  ['no files', packed({ file: page }), 'what it holds has no "files"'],
  [
    'files as a list',
    packed({ files: ['/app/page.tsx'] }),
    '"files" must be an object of paths and texts; got an array',
  ],
  ['no file', packed({ files: {} }), 'there is no file in it'],
  ['too many files', packed({ files: many }), 'it holds 201 files; the playground opens at most 200'],
  [
    'a relative path',
    packed({ files: { 'app/page.tsx': '' } }),
    'a path starts with a slash, as in /app/page.tsx; got "app/page.tsx"',
  ],
  [
    'a path upwards',
    packed({ files: { '/app/../../x': '' } }),
    'a path has no "." and no ".." in it; got "/app/../../x"',
  ],
  [
    'a folder as a path',
    packed({ files: { '/app/': '' } }),
    'a path has no empty part and names a file; got "/app/"',
  ],
  [
    'a text that is none',
    packed({ files: { '/app/page.tsx': 1 } }),
    'the text of /app/page.tsx must be a string; got a number',
  ],
  [
    'a file that is a folder too',
    packed({ files: { '/app': '', '/app/page.tsx': '' } }),
    '/app is a file, so it can’t contain another',
  ],
  [
    'too much text',
    packed({ files: { '/app/page.tsx': Array.from({ length: 200_000 }, (_, index) => index).join() } }),
    'it unpacks to more than 1 MB of text',
  ],
])('a link with %s says what is wrong', (_, hash, problem) => {
  expect(problemOf(hash)).toBe(problem);
});

test.each([
  '{"__proto__": {"files": {"/app/page.tsx": ""}}}',
  '{"files": {"__proto__": {"/app/page.tsx": ""}}}',
  '{"files": {"constructor": "x"}}',
])('%s reaches no prototype', (json) => {
  expect(problemOf(`#code=${LZString.compressToEncodedURIComponent(json)}`)).toBeDefined();
  expect(Object.hasOwn(Object.prototype, '/app/page.tsx')).toBe(false);
});

test('a small link that would unpack to gigabytes is refused without being unpacked', () => {
  const unpack = vi.spyOn(LZString, 'decompressFromEncodedURIComponent');
  expect(problemOf(`#code=${packedBomb(100_000)}`)).toBe('it unpacks to more than 1 MB of text');
  expect(unpack).not.toHaveBeenCalled();
  expect(problemOf(packed({ files: {} }))).toBeDefined();
  expect(unpack).toHaveBeenCalledOnce();
  unpack.mockRestore();
});
