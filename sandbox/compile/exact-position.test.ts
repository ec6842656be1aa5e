import { afterEach, describe, expect, it, vi } from 'vitest';
import { findMistake } from '../packages/syntax';
import { BuildError } from '../shared/problem';
import type { Files, Problem } from '../shared/protocol';
import { build } from './app.testing';
import { compileApp } from './compile';
import { withExactPosition } from './exact-position';

const page = (...lines: string[]) =>
  ['export default function Page() {', '  return (', ...lines, '  );', '}', ''].join('\n');

function refusal(files: Files): BuildError {
  try {
    compileApp(files, build);
  } catch (error) {
    if (error instanceof BuildError) return error;
    throw error;
  }
  throw new Error('it compiles');
}

const load = () => Promise.resolve({ findMistake });
const reported = (source: string, file = '/app/page.tsx'): Promise<Problem> => {
  const files = { '/app/page.tsx': page('<p />'), [file]: source };
  return withExactPosition(refusal(files), files, load);
};

afterEach(() => vi.useRealTimers());

describe.each<[what: string, source: string, position: [number, number], message: string]>([
  [
    'a closing tag without its end',
    page('    <main>', '      <h1>About</h1', '      <p>Text</p>', '    </main>'),
    [4, 20],
    'Expected `>` before `<`',
  ],
  [
    'a tag that is closed by that of another',
    page('    <main>', '      <h1>About', '      <p>Text</p>', '    </main>'),
    [6, 5],
    'Expected corresponding JSX closing tag for <h1>',
  ],
  [
    'a tag that is never closed',
    page('    <main>', '      <h1>About</h1>'),
    [4, 21],
    'Expected corresponding JSX closing tag for <main>',
  ],
  [
    'a block that is never closed',
    'export function a() {\n  if (true) {\n    return 1;\n}\n\nexport function b() {}\n',
    [6, 1],
    "'import' and 'export' may only appear at the top level: a `}` is missing above",
  ],
  ['a comma that is missing', 'export const a = {\n  b: 1\n  c: 2,\n};\n', [2, 7], 'Expected `,` before `c`'],
  ['half an expression', 'export const a = 1 +;\n', [1, 21], 'Unexpected `;`'],
  ['a word that is misspelt', 'async functon f() {}\n', [1, 6], 'Expected `;` before `functon`'],
  ['a text without an end', 'const a = f(\n', [1, 13], 'The file ends too early'],
])('%s', (_what, source, [line, column], message) => {
  it('is told where it is', async () => {
    expect(await reported(source)).toMatchObject({
      stage: 'build',
      file: '/app/page.tsx',
      line,
      column,
      message: expect.stringContaining(message),
      fix: 'correct the syntax; the preview keeps the last version that ran',
    });
  });
});

it('reads each file by its ending', async () => {
  expect(await reported('const a = <string>b;\nconst c = ;\n', '/lib/a.ts')).toMatchObject({
    line: 2,
    column: 11,
  });
  expect(await reported('const a = <p />;\nconst c = ;\n', '/lib/a.jsx')).toMatchObject({
    line: 2,
    column: 11,
  });
});

it('keeps what is told of other mistakes', async () => {
  const namespaces = 'const a = 1; namespace B { export const c = 1; }';
  expect(await reported(namespaces)).toEqual(refusal({ '/app/page.tsx': namespaces }).problem);
});

it('keeps the words of the compiler where the parser cannot be loaded, or not in time', async () => {
  const files = { '/app/page.tsx': 'const = 1;' };
  const error = refusal(files);
  expect(await withExactPosition(error, files, () => Promise.reject(new Error('offline')))).toEqual(
    error.problem,
  );
  vi.useFakeTimers();
  const late = withExactPosition(error, files, () => new Promise(() => undefined));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await late).toEqual(error.problem);
});

it('leaves texts alone that would take the parser long', () => {
  expect(findMistake('/lib/a.ts', `const = 1;${' '.repeat(200_000)}`)).toBeUndefined();
});
