import { expect, it } from 'vitest';
import { compile } from './app.testing';

/** The values that the Server Functions of a page take along, as they are written where the function stands. */
function captured(body: string): string[] {
  const source = `const keep = (value: unknown) => value;\nexport default async function Page({ rows }) {\n${body}\nreturn null;\n}`;
  const code = compile({ '/app/page.tsx': source }).app.server['/app/page.tsx']?.code ?? '';
  return [...code.matchAll(/\$\$flight\.encrypt\("\w+", \[(.*?)\]\)/g)].map(([, values = '']) => values);
}

const action = (value: string) => `async () => { 'use server'; return ${value}; }`;

it.each([
  ['a parameter of a function around', `rows.map((row) => keep(${action('[row, rows]')}));`, 'row, rows'],
  ['a variable before', `const a = 1; keep(${action('a')});`, 'a'],
  ['one of a block', `if (rows) { const a = 1; keep(${action('a')}); }`, 'a'],
  ['one of a loop body', `for (const row of rows) { const a = row; keep(${action('a')}); }`, 'a'],
  ['one that a loop gives values to', `let a; for (a of rows) { keep(${action('a')}); }`, 'a'],
  ['a `var` of another block', `{ var a = 1; } keep(${action('a')});`, 'a'],
  ['what a pattern takes apart', `const { a, ...rest } = rows; keep(${action('[a, rest]')});`, 'a, rest'],
  ['a variable that it counts up', `let a = 1; keep(async () => { 'use server'; a++; });`, 'a'],
  ['the parameter of a setter', `class A { set b(c) { keep(${action('c')}); } }`, 'c'],
  ['no more than a member', `keep(${action('rows.a.b')});`, '{ a: { b: rows.a.b } }'],
  ['no more than a member that may be missing', `keep(${action('rows?.a?.b')});`, '{ a: { b: rows?.a?.b } }'],
  [
    'a member that is read in both ways',
    `keep(${action('[rows.a?.b, rows?.a.b]')});`,
    '{ a: { b: rows?.a?.b } }',
  ],
  ['a variable of a case', `switch (rows) { case 1: const a = 1; keep(${action('a')}); }`, 'a'],
])('a Server Function takes along %s', (_what, body, values) => {
  expect(captured(body)).toEqual([values]);
});

it.each([
  ['the head of a loop over values', `for (const row of rows) { keep(${action('row')}); }`],
  ['a head that takes apart', `for (const [key, value] of rows) keep(${action('[key, value]')});`],
  ['the head of a counting loop', `for (let i = 0; i < 2; i++) { keep(${action('i')}); }`],
  ['a head with `var`', `for (var row of rows) { keep(${action('row')}); }`],
  ['a head, from a function between', `for (const row of rows) { (() => keep(${action('row')}))(); }`],
  ['what `catch` gets', `try { rows(); } catch (error) { keep(${action('error')}); }`],
  ['a class', `class A {} keep(${action('A')});`],
  ['an enum', `enum A { B } keep(${action('A.B')});`],
  ['a later variable', `keep(${action('a')}); const a = 1;`],
  ['a later function', `keep(${action('a()')}); function a() {}`],
  ['a variable of the same statement', `const a = 1, b = ${action('a')};`],
  ['the own name of a function expression', `keep(function a() { return ${action('a')}; });`],
  ['a variable that it only assigns to', `let a = 1; keep(async () => { 'use server'; a = 2; });`],
  ['a tag', `const A = 'b'; keep(async () => { 'use server'; return <A />; });`],
])('as the compiler of Next.js, it leaves %s', (_what, body) => {
  expect(captured(body)).toEqual([]);
});

it('takes nothing along from outside of functions', () => {
  const source = `{ const a = 1; globalThis.act = ${action('a')}; }\nexport default function Page() {}`;
  const { code } = compile({ '/app/page.tsx': source }).app.server['/app/page.tsx'] ?? {};
  expect(code).toContain('return a;');
  expect(code).not.toContain('encrypt');
});

it('takes along for a function inside what that function declares', () => {
  const body = `for (const a of rows) {\nkeep(async () => { 'use server'; const a = 1; return ${action('a')}; });\n}`;
  expect(captured(body)).toEqual(['a']);
});
