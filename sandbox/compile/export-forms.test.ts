import { expect, it } from 'vitest';
import { compile, run } from './app.testing';

it('exports by a list what is declared behind it', () => {
  const source = `export { get as GET, head as HEAD, Page as default };
const get = () => 'GET';
function head() { return 'HEAD'; }
const Page = () => null;`;
  const exported = run({ '/lib/a.ts': source }, '/lib/a.ts');
  const names = { GET: expect.any(Function), HEAD: expect.any(Function), default: expect.any(Function) };
  expect(exported).toEqual(names);
  const inBrowser = compile({ '/app/a.ts': `'use client';\n${source}` }).app.client['/app/a.ts']?.code;
  expect(inBrowser?.indexOf('() => get')).toBeLessThan(inBrowser?.indexOf('const get') ?? 0);
});

it('exports and imports under names that are texts', () => {
  const files = {
    '/lib/a.ts': "const odd = 1;\nexport { odd as 'an odd name', odd as 'b-c' };",
    '/lib/b.ts': "export { 'an odd name' as odd } from './a';\nexport * as 'all of a' from './a';",
    '/lib/c.ts': "import { 'b-c' as c } from './a';\nexport const seen = c;",
  };
  expect(run(files, '/lib/a.ts')).toEqual({ 'an odd name': 1, 'b-c': 1 });
  expect(run(files, '/lib/b.ts')).toEqual({ odd: 1, 'all of a': expect.objectContaining({ 'b-c': 1 }) });
  expect(run(files, '/lib/c.ts')).toEqual({ seen: 1 });
});

it('gives all of a module as Turbopack does: by name, fixed, and a module by its tag', () => {
  const files = {
    '/lib/a.ts': 'export const b = 1;\nexport let a = 2;\nexport const set = () => { a += 1; };',
    '/lib/b.ts': `import * as all from './a';
const other = all as any;
const tried = (run: () => unknown) => { try { run(); return 'done'; } catch (error) { return (error as Error).message; } };
all.set();
export const keys = Object.keys(all), text = String(all), now = all.a;
export const write = tried(() => { other.b = 5; });
export const writeAgain = tried(() => { other.a = 5; });
export const add = tried(() => { other.c = 5; });
export const remove = tried(() => { delete other.b; });`,
  };
  expect(run(files, '/lib/b.ts')).toEqual({
    keys: ['a', 'b', 'set'],
    text: '[object Module]',
    now: 3,
    write: "Cannot assign to read only property 'b' of object '#<Object>'",
    writeAgain: 'Cannot set property a of #<Object> which has only a getter',
    add: 'Cannot add property c, object is not extensible',
    remove: "Cannot delete property 'b' of #<Object>",
  });
});

it('runs what is imported first, and lets modules import each other', () => {
  const files = {
    '/lib/a.ts': `const early = [typeof later, above];
import { above } from './b';
export const seen = early;
export { later };
function later() {}`,
    '/lib/b.ts': `import { later, seen } from './a';
const tried = (run: () => unknown) => { try { return run(); } catch (error) { return (error as Error).name; } };
export const above = [typeof later, tried(() => seen)];`,
  };
  expect(run(files, '/lib/a.ts')).toEqual({
    later: expect.any(Function),
    seen: ['function', ['function', 'ReferenceError']],
  });
});

it.each([
  ['() => 1'],
  ['class {}'],
  ['(class {})'],
  ['function () { return 1; }'],
  ['async function* () {}'],
])('names export default %s', (value) => {
  const { default: made } = run({ '/lib/a.ts': `export default ${value}` }, '/lib/a.ts');
  expect(made).toHaveProperty('name', 'default');
});

it('keeps a live binding that goes through another module', () => {
  const files = {
    '/lib/a.ts': 'export let n = 1;\nexport const more = () => { n += 1; };',
    '/lib/b.ts': "import { n } from './a';\nexport { n };\nexport { n as m } from './a';",
    '/lib/c.ts':
      "import { more } from './a';\nimport * as b from './b';\nmore();\nexport const both = [b.n, b.m];",
  };
  expect(run(files, '/lib/c.ts')).toEqual({ both: [2, 2] });
});

it('declares calls of actions, and references to a client file, as it does all exports', () => {
  const { server, client } = compile({
    '/lib/actions.ts': "'use server';\nexport async function b() {}\nexport async function a() {}",
    '/lib/part.tsx': "'use client';\nimport { a } from './actions';\nexport const Part = () => String(a);",
  }).app;
  expect(client['/lib/actions.ts']?.code).toContain('$$exports([["b", () => b, 1], ["a", () => a, 1]])');
  expect(server['/lib/part.tsx']?.code).toContain('$$exports([["Part", () => Part, 1]])');
});

it.each([
  ['export /* a */ default 5;', 5],
  ['export default /* a */ 5;', 5],
  ['export default async /* a */ function () {}', expect.any(Function)],
  ['export default // a\n  function () {}', expect.any(Function)],
])('finds its keywords around comments: %s', (source, value) => {
  expect(run({ '/lib/a.ts': source }, '/lib/a.ts')).toEqual({ default: value });
});

it('makes a namespace of a module that has only exports of others, or none', () => {
  const files = {
    '/lib/a.ts': 'export const z = 1;',
    '/lib/b.ts': 'export const b = 2;\nexport {};',
    '/lib/barrel.ts': "export * from './a';\nexport * from './b';",
    '/lib/types.ts': 'export type A = 1;\nexport {};',
    '/lib/c.ts':
      "import * as n from './barrel';\nimport * as none from './types';\nexport const seen = [Object.keys(n), String(n), Object.isSealed(n), Object.keys(none)];",
  };
  expect(run(files, '/lib/c.ts')).toEqual({ seen: [['b', 'z'], '[object Module]', true, []] });
});

it('follows the variable of an import under a name that is a text', () => {
  const files = {
    '/lib/a.ts':
      "let n = 1;\nexport const more = () => { n += 1; };\nexport { n as 'é b', more as 'the-call' };",
    '/lib/b.ts': `import { 'é b' as n, 'the-call' as more } from './a';
const before = n;
more();
const inside = ((n: string) => n)('a parameter');
export const seen = [before, n, { n }, inside];
export { n as 'sent-on' };`,
    '/lib/c.ts':
      "import { more } from './a';\nimport { 'sent-on' as n } from './b';\nmore();\nexport const seen = n;",
  };
  expect(run(files, '/lib/b.ts')).toMatchObject({ seen: [1, 2, { n: 2 }, 'a parameter'] });
  expect(run(files, '/lib/c.ts')).toEqual({ seen: 3 });
});

it('sends on by export * what is called like members of every object', () => {
  const files = {
    '/lib/a.ts':
      "const a = () => 'own';\nexport { a as hasOwnProperty, a as toString, a as __proto__, a as default };",
    '/lib/b.ts': "export * from './a';\nexport const valueOf = 1;",
    '/lib/c.ts': "import * as all from './b';\nexport const names = Object.keys(all);",
  };
  expect(run(files, '/lib/c.ts')).toEqual({ names: ['__proto__', 'hasOwnProperty', 'toString', 'valueOf'] });
});

const namesAnd = (file: string) =>
  `import d from '${file}';\nimport * as all from '${file}';\nexport const seen = [d, Object.keys(all), Object.isSealed(all), Object.getPrototypeOf(all)];`;

it.each([
  ['{ "__proto__": { "a": 1 }, "b": 2 }', { b: 2 }, ['b', 'a', 'default']],
  ['{ "__esModule": true, "default": "own", "c": 3 }', 'own', ['default', 'c']],
  ['{ "__esModule": true, "c": 3 }', { __esModule: true, c: 3 }, ['c', 'default']],
  ['{ "default": 4, "c": 3 }', { default: 4, c: 3 }, ['default', 'c']],
  ['["x"]', ['x'], ['0', 'length', 'default']],
  ['"text"', 'text', ['default']],
  ['null', null, ['default']],
])('makes a module of JSON as Turbopack does: %s', (json, value, names) => {
  const files = { '/lib/a.json': json, '/lib/b.ts': namesAnd('./a.json') };
  expect(run(files, '/lib/b.ts')).toEqual({ seen: [value, names, true, null] });
});

it('makes a module of CommonJS as Turbopack does', () => {
  const files = {
    '/lib/a.cjs':
      'class Base { above() { return 1; } }\nmodule.exports = new Base();\nmodule.exports.own = 2;',
    '/lib/called.cjs': 'module.exports = (value) => value + 1;',
    '/lib/b.ts': `${namesAnd('./a.cjs')}\nimport * as called from './called.cjs';\nexport const sum = called(1);`,
  };
  expect(run(files, '/lib/b.ts')).toMatchObject({
    seen: [{ own: 2 }, ['own', 'constructor', 'above', 'default'], true, null],
    sum: 2,
  });
});

it('leaves packages as their bundle has them', () => {
  const packages = {
    react: { cache: 3 },
    'react/jsx-runtime': { jsx: () => null },
    'next/dynamic': { __esModule: true, default: 1 },
  };
  const code = (name: string) =>
    `import d from '${name}';\nimport * as all from '${name}';\nexport const seen = [d, Object.keys(all)];`;
  const files = { '/lib/a.ts': code('next/dynamic'), '/lib/b.ts': code('react') };
  expect(run(files, '/lib/a.ts', {}, packages)).toEqual({ seen: [1, ['__esModule', 'default']] });
  expect(run(files, '/lib/b.ts', {}, packages)).toEqual({ seen: [{ cache: 3 }, ['cache', 'default']] });
});

it('exports an enum in parts once, beside types of the same name', () => {
  const source = `export enum A { B = 1 }
export enum A { C = 2 }
export const enum D { E }
export const enum D { F = 5 }
export namespace A { export type G = 1 }`;
  expect(run({ '/lib/a.ts': source }, '/lib/a.ts')).toEqual({
    A: { B: 1, 1: 'B', C: 2, 2: 'C' },
    D: { E: 0, 0: 'E', F: 5, 5: 'F' },
  });
});

it('takes the default of a module into one that has a default of its own', () => {
  const files = {
    '/lib/a.json': '{ "b": 1 }',
    '/lib/c.ts': "import a from './a.json';\nexport default [a.b];",
  };
  expect(run(files, '/lib/c.ts')).toEqual({ default: [1] });
});
