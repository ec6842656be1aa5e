/** Eight times the text takes about eight times the work, not sixty-four times: whatever it is made of. */
import { expect, it } from 'vitest';
import { BuildError, linesOf, positionOf } from '../shared/problem';
import type { Files } from '../shared/protocol';
import { build } from './app.testing';
import { compileApp } from './compile';

const page = 'export default function Page() { return <p>Shown</p>; }';
const inPage = (code: string): Files => ({ '/app/page.tsx': code });
const inClient = (code: string): Files => ({
  '/app/page.tsx': `import './part';\n${page}`,
  '/app/part.tsx': `'use client';\n${code}`,
});
const list = (count: number, of: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => of(index)).join('');
const filesOf = (count: number, of: (index: number) => [string, string]): Files => ({
  '/app/page.tsx': page,
  ...Object.fromEntries(Array.from({ length: count }, (_, index) => of(index))),
});

/** A size that takes some milliseconds, and what of this size is compiled. */
const texts: Record<string, [size: number, of: (size: number) => Files]> = {
  'blank lines of .env': [20_000, (size) => ({ ...inPage(page), '/.env': `${'\n'.repeat(size)}!` })],
  namespaces: [2_000, (size) => inPage(page + '\nnamespace a {}'.repeat(size))],
  'namespaces on one line': [2_000, (size) => inPage(page + 'namespace a {}'.repeat(size))],
  exports: [2_000, (size) => inPage(page + list(size, (i) => `\nexport const a${i} = 1;`))],
  'names that may be the location': [
    800,
    (size) => inClient(`export function f() { ${list(size, (i) => `var a${i} = location;`)} }`),
  ],
  'hooks of one component': [
    3_000,
    (size) =>
      inClient(
        `import { useState } from 'react';\nexport function A() { ${list(size, (i) => `const [a${i}] = useState(1);`)} }`,
      ),
  ],
  'variables that an action captures': [
    1_000,
    (size) =>
      inPage(
        `export default function Page() { ${list(size, (i) => `const a${i} = 1;`)} async function f() { 'use server'; return [${list(size, (i) => `a${i},`)}]; } }`,
      ),
  ],
  'cached functions': [
    800,
    (size) => inPage(page + list(size, (i) => `\nasync function f${i}() { 'use cache'; return ${i}; }`)),
  ],
  'a chain of files that no route leads to and that cannot be compiled': [
    150,
    (size) => filesOf(size, (i) => [`/lib/${i}.ts`, `import './${i + 1}';\n${'f(1);'.repeat(50)}`]),
  ],
  routes: [300, (size) => filesOf(size, (i) => [`/app/r${i}/page.tsx`, ''])],
};

/** In microseconds of the processor; what other programs do meanwhile does not count. */
function workFor(files: Files): number {
  const before = process.cpuUsage();
  try {
    compileApp(files, build);
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
  }
  return process.cpuUsage(before).user;
}

/** @returns how many times more work eight times the text is: the first of three tries that is not far more */
function growth(size: number, of: (size: number) => Files): number {
  let ratio = Number.POSITIVE_INFINITY;
  workFor(of(size));
  for (let tries = 0; tries < 3 && ratio > most; tries += 1) {
    const few = Math.min(workFor(of(size)), workFor(of(size)));
    ratio = workFor(of(8 * size)) / few;
  }
  return ratio;
}

const most = 32;

it.each(Object.entries(texts))('%s', (_what, [size, of]) => {
  expect(growth(size, of)).toBeLessThanOrEqual(most);
});

it('follows each re-export and each stylesheet once, however many ways lead there', () => {
  const twice = (of: (next: number) => string, last: string) => (index: number) =>
    index === 59 ? last : of(index + 1).repeat(2);
  const star = twice((next) => `export * from './${next}';\n`, 'export const last = 1;');
  const sheet = twice((next) => `@import './${next}.css';\n`, '.last {}');
  const { app, styles } = compileApp(
    {
      ...filesOf(60, (i) => [`/lib/${i}.ts`, star(i)]),
      ...filesOf(60, (i) => [`/lib/${i}.css`, sheet(i)]),
      '/app/page.tsx': `import '../lib/0.css';\nimport { last } from '../lib/0';\nexport const all = last;\n${page}`,
    },
    build,
  );
  expect([Object.keys(app.server).length, styles.match(/\.last/g)]).toEqual([62, ['.last']]);
});

it('finds the line of an offset as counting from the start would', () => {
  const text = 'a\n\nbc\r\n\nd';
  const lineAt = linesOf(text);
  const offsets = Array.from({ length: text.length + 1 }, (_, offset) => offset);
  expect(offsets.map(lineAt)).toEqual(offsets.map((offset) => positionOf(text, offset).line));
});
