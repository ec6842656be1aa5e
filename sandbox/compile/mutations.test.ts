import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Files } from '../protocol';
import { build } from './app.testing';
import { compileApp, createCompileCache } from './compile';
import { BuildError } from './problem';

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
const names = Object.keys(original);

/** The same numbers for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

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
function mutate(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const size = Math.floor(random() * 30);
  const piece = pieces[Math.floor(random() * pieces.length)] ?? '';
  const way = Math.floor(random() * 5);
  if (way === 0) return text.slice(0, at) + text.slice(at + size);
  if (way === 1) return text.slice(0, at) + piece + text.slice(at);
  if (way === 2) return text.slice(0, at) + text.slice(at, at + size) + text.slice(at);
  if (way === 3) return text.slice(at);
  return (
    text.slice(0, at) +
    String.fromCharCode(...Array.from({ length: size }, () => random() * 65_536)) +
    text.slice(at)
  );
}

it('answers any text with an app or with an error that has a place', () => {
  const cache = createCompileCache();
  const outcomes = { compiled: 0, refused: 0 };
  for (let seed = 0; seed < 600; seed += 1) {
    const random = randomNumbers(seed);
    const file = names[Math.floor(random() * names.length)] ?? '';
    let text = original[file] ?? '';
    for (let step = 0; step <= seed % 3; step += 1) text = mutate(text, random);
    try {
      compileApp({ ...original, [file]: text }, build, { cache });
      outcomes.compiled += 1;
    } catch (error) {
      expect(error, `seed ${seed}`).toBeInstanceOf(BuildError);
      const { problem } = error as BuildError;
      expect(problem, `seed ${seed}: ${problem.message}`).toMatchObject({
        stage: 'build',
        file: expect.stringMatching(/^\//),
        line: expect.any(Number),
        column: expect.any(Number),
        message: expect.stringMatching(/./),
      });
      outcomes.refused += 1;
    }
  }
  expect(outcomes.compiled).toBeGreaterThan(50);
  expect(outcomes.refused).toBeGreaterThan(200);
}, 20_000);
