import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BuildError } from '../shared/problem';
import type { Files } from '../shared/protocol';
import { build } from './app.testing';
import { compileApp, createCompileCache } from './compile';

const read = (folder: string, file: string) => readFileSync(`examples/${folder}${file}`, 'utf8');
const original: Files = {
  '/app/layout.tsx': read('base', '/app/layout.tsx'),
  '/app/globals.css': read('base', '/app/globals.css'),
  '/lib/posts.ts': read('create-post/shared', '/lib/posts.ts'),
  '/next.config.ts': read('base', '/next.config.ts'),
  '/app/actions.ts': read('create-post/action', '/app/actions.ts'),
  '/app/page.tsx': read('create-post/action', '/app/page.tsx'),
  '/app/post-form.tsx': read('create-post/action', '/app/post-form.tsx'),
};

const pieces = [
  '{',
  '}',
  '(',
  ')',
  '<',
  '>',
  '`',
  "'",
  '"',
  '/*',
  '//',
  '=>',
  ';',
  '@',
  '${',
  '\\',
  '\0',
  '\u2028',
  '😀',
  'await ',
  "'use client';",
  "'use server';",
  "'use cache';",
  'export ',
  'import ',
  'async ',
  'function ',
  'namespace A {',
  'enum ',
  '...',
  '?.',
  '#',
  '[',
  ']',
  '%',
  '\n',
];

/** Takes some text out, puts some in, doubles or moves a part. */
interface Slip {
  way: 'take out' | 'put in' | 'double' | 'cut the beginning' | 'put junk in';
  /** Where in the text; after its end it begins again. */
  place: number;
  size: number;
  piece: string;
  junk: string;
}

const slip: fc.Arbitrary<Slip> = fc.record({
  way: fc.constantFrom('take out', 'put in', 'double', 'cut the beginning', 'put junk in'),
  place: fc.nat(),
  size: fc.nat({ max: 29 }),
  piece: fc.constantFrom(...pieces),
  junk: fc.string({ unit: fc.nat({ max: 65_535 }).map((code) => String.fromCharCode(code)), maxLength: 29 }),
});

function withSlip(text: string, { way, place, size, piece, junk }: Slip): string {
  const at = place % (text.length + 1);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  if (way === 'take out') return before + text.slice(at + size);
  if (way === 'put in') return before + piece + after;
  if (way === 'double') return before + text.slice(at, at + size) + after;
  return way === 'cut the beginning' ? after : before + junk + after;
}

const mutated = fc
  .tuple(fc.constantFrom(...Object.entries(original)), fc.array(slip, { minLength: 1, maxLength: 3 }))
  .map(([[file, text], slips]): [string, string] => [file, slips.reduce(withSlip, text)]);

it('answers any text with an app or with an error that has a place', () => {
  const cache = createCompileCache();
  const outcomes = { compiled: 0, refused: 0 };
  const answers = ([file, text]: [string, string]) => {
    try {
      compileApp({ ...original, [file]: text }, build, { cache });
      outcomes.compiled += 1;
    } catch (error) {
      if (!(error instanceof BuildError)) throw error;
      expect(error.problem).toMatchObject({
        stage: 'build',
        file: expect.stringMatching(/^\//),
        line: expect.any(Number),
        column: expect.any(Number),
        // What the compiler says of its own failure is not about the text.
        message: expect.stringMatching(/^(?!the app cannot be compiled: )./),
      });
      outcomes.refused += 1;
    }
  };
  fc.assert(fc.property(mutated, answers), { numRuns: 600, seed: 1 });
  expect(outcomes.compiled).toBeGreaterThan(50);
  expect(outcomes.refused).toBeGreaterThan(200);
});
