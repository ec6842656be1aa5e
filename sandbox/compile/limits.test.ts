import { expect, it } from 'vitest';
import type { Files } from '../shared/protocol';
import { build, compile, problemOf } from './app.testing';
import { compileApp } from './compile';
import { limits } from './limits';

const page = 'export default function Page() { return <p>Shown</p>; }';
const files = (count: number, of: (index: number) => string): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [of(index), '']));
const doubling = (count: number) =>
  Array.from({ length: count }, (_, index) => `A${index + 1}=$A${index}$A${index}\n`).join('');
const styled = (css: string): Files => ({
  '/app/page.tsx': "import s from './s.module.css';\nexport default () => <p className={s.a}>Shown</p>;",
  '/app/s.module.css': css,
});

it.each<[string, Files, string]>([
  [
    'files',
    files(limits.files + 1, (index) => `/lib/${index}.ts`),
    '/lib/2499.ts:1:1 the app has 2,502 files; the limit is 2,500',
  ],
  [
    'characters of all files',
    { '/lib/a.ts': ' '.repeat(limits.characters + 1) },
    '/lib/a.ts:1:1 with this file, all files together are longer than the limit of 4,000,000 characters',
  ],
  [
    'folders one in the other',
    files(1, () => `/lib/${'a/'.repeat(60)}b.ts`),
    `/lib/${'a/'.repeat(60)}b.ts:1:1 the file is 61 folders deep; the limit is 50`,
  ],
  [
    'environment variables that name each other',
    { '/.env': `A0=1234567890\n${doubling(20)}` },
    '/.env:15:1 with this file, the environment variables are longer than the limit of 200,000 characters',
  ],
  [
    'selectors of nested rules',
    styled(`.a,.b{${'\n.a,.b{'.repeat(30)}`),
    '/app/s.module.css:14:6 nesting turns this into too many selectors; the limit is 20,000 selectors and 4,000,000 characters',
  ],
  [
    'rules one in the other',
    styled('.a{'.repeat(60)),
    '/app/s.module.css:1:153 rules are nested more than 50 levels deep here',
  ],
  [
    'nested code',
    { '/lib/a.ts': `export const a = ${'['.repeat(50_000)}` },
    '/lib/a.ts:1:1 the code, or the chain of imports that leads here, is nested too deeply to compile',
  ],
])('too many %s are told with their place, what is allowed, and a fix', (_what, app, expected) => {
  const { file, line, column, message, fix } = problemOf(app);
  expect(`${file}:${line}:${column} ${message}`).toBe(expected);
  expect(fix).toMatch(/./);
});

it('does not count what is in comments, texts and media queries', () => {
  const braces = '{,'.repeat(50_000);
  const { styles } = compile(
    styled(`/* ${braces} */ .a::after { content: "${braces}" } ${'@media (a) { .a { b: c } }'.repeat(200)}`),
  );
  expect(styles).toContain('__a::after');
});

it('takes an app that is as large as the playground takes any', () => {
  const many = Object.fromEntries(
    Array.from({ length: 198 }, (_, index) => [
      `/lib/${index}.ts`,
      'export const a = [1, 2, 3];\n'.replace('a', `a${index}`).padEnd(5_000, ' '),
    ]),
  );
  const { app } = compileApp({ '/app/layout.tsx': '', '/app/page.tsx': page, ...many }, build);
  expect(Object.keys(app.server)).toHaveLength(200);
});

it('cuts a list in a problem that has no end', () => {
  const { fix = '' } = problemOf({
    ...files(1_000, (index) => `/lib/a-file-with-a-long-name-${index}.ts`),
    '/app/page.tsx': "import './nowhere';",
  });
  expect(fix.length).toBeLessThanOrEqual(limits.problemCharacters + 1);
});

it('reads a value of next.config.ts once, and none that is itself', () => {
  const config = 'const a = `${a}`;\nconst b = () => b;\nexport default { env: { A: a, B: "b" }, ...b };';
  expect(compile({ '/next.config.ts': config }).app.defined).toEqual({ B: 'b' });
});
