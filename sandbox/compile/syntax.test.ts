import { describe, expect, it } from 'vitest';
import { compile, problemOf, run } from './app.testing';

/** Evaluates to `r`; JSX and TypeScript as they are written. */
const constructs: [name: string, file: 'tsx' | 'ts', body: string, value: unknown][] = [
  [
    'a key after a spread',
    'tsx',
    "export const r = (<p {...{ a: 1 }} key='k' />).props;",
    { a: 1, key: 'k' },
  ],
  ['a key before a spread', 'tsx', "export const r = (<p key='k' {...{ a: 1 }} />).props;", { a: 1 }],
  ['a fragment', 'tsx', 'export const r = (<><i /></>).type;', 'fragment'],
  [
    'tags of members',
    'tsx',
    "const a = { b: { C: 'c' } };\nexport const r = (<a.b.C d-e />);",
    { type: 'c', props: { 'd-e': true } },
  ],
  ['a tag with a type', 'tsx', "const A = 'a';\nexport const r = (<A<string> b='1' />).props;", { b: '1' }],
  [
    'entities',
    'tsx',
    "export const r = (<p title='&quot;\\n'>&lt;&hellip;&#x41;</p>).props;",
    { title: '"\\n', children: '<…A' },
  ],
  ['text over lines', 'tsx', "export const r = (<p>\n  a\n  b {'c'}\n</p>).props.children;", ['a b ', 'c']],
  [
    'comments in JSX',
    'tsx',
    'export const r = (<p /* a */ b={/* c */ 1} // d\n>{/* e */}{1}</p>).props;',
    { b: 1, children: 1 },
  ],
  [
    'names that JSX compiles to',
    'tsx',
    "const _jsx = 1, _createElement = 2;\nexport const r = [_jsx, _createElement, (<p {...{}} key='k' />).type];",
    [1, 2, 'p'],
  ],
  ['generics beside JSX', 'tsx', 'const f = <T,>(x: T) => x;\nexport const r = f((<p />).type);', 'p'],
  ['generics without a comma', 'ts', 'const f = <T>(x: T) => x;\nexport const r = f<number>(1);', 1],
  ['assertions in front', 'ts', 'export const r = <number>(<unknown>2);', 2],
  [
    'enums',
    'ts',
    "enum A { B = 'x', C = 1 << 2, D }\nconst enum E { F }\nexport const r = [A.B, A.D, A[4], E.F];",
    ['x', 5, 'C', 0],
  ],
  ['satisfies', 'ts', 'export const r = ({ a: 1 } as const satisfies Record<string, number>).a!;', 1],
  [
    'overloads',
    'ts',
    "function f(a: string): string;\nfunction f(a: unknown) { return a; }\nexport const r = f('a');",
    'a',
  ],
  [
    'const type parameters',
    'ts',
    'function f<const T extends readonly unknown[]>(x: T): T { return x; }\nexport const r = f([1]);',
    [1],
  ],
  [
    'parameter properties',
    'ts',
    'class A { constructor(readonly a: number, private b = 2) {}\n sum() { return this.a + this.b; } }\nexport const r = new A(1).sum();',
    3,
  ],
  [
    'fields that are made of parameter properties',
    'ts',
    `const b = 9;
class A { 'q-r' = this.a + 1; #c = this.a; d: number[] = [this.b, b]; static s = 5; e?: string; 7 = 8; f = () => this.#c
  constructor(readonly a: number, private b = 2) { this.d.push(3); } get c() { return this.#c; } }
class B extends A { g = this.h; constructor(protected h: string) { super(4) } }
class C { a = 1; constructor(a: number) { this.a = a; } }
const x = new B('h');
export const r = [x['q-r'], x.c, x.d, A.s, x[7], x.f(), x.g, new C(6).a];`,
    [5, 4, [2, 9, 3], 5, 8, 4, 'h', 6],
  ],
  [
    'private members',
    'ts',
    'class A { #a = 1; static #n = 0; static { A.#n = 5; } static has(o: object) { return #a in o; } get n() { return A.#n + this.#a; } }\nexport const r = [new A().n, A.has(new A())];',
    [6, true],
  ],
  [
    'abstract classes',
    'ts',
    'abstract class A { abstract a(): number; declare b: string; [key: string]: unknown; }\nclass B extends A { override a() { return 1; } }\nexport const r = new B().a();',
    1,
  ],
  [
    'namespaces of types',
    'ts',
    'namespace A { export type B = string }\ndeclare global { interface Window { a: 1 } var b: number }\nexport const r = 1;',
    1,
  ],
  [
    'aliases of imports',
    'ts',
    "import * as b from './b';\nimport two = b.two;\nimport c = require('./b');\nexport const r = [two, c.two];",
    [2, 2],
  ],
  [
    'types among imports',
    'ts',
    "import type A from './b';\nimport { type B, two } from './b';\nexport type { C } from './b';\nexport const r = two;",
    2,
  ],
  [
    'labels',
    'ts',
    'export const r = (() => { outer: for (const a of [1, 2]) for (;;) { if (a === 1) continue outer; return a; } })();',
    2,
  ],
  [
    'generators',
    'ts',
    'function* g(): Generator<number> { yield* [1, 2]; }\nexport const r = [...g()];',
    [1, 2],
  ],
];

const element = (type: unknown, props: Record<string, unknown> | null, ...children: unknown[]) => ({
  type,
  props: { ...props, ...(children.length > 0 && { children: children.length > 1 ? children : children[0] }) },
});
const packages = {
  react: { createElement: element },
  'react/jsx-runtime': {
    jsx: (type: unknown, props: object) => ({ type, props }),
    jsxs: (type: unknown, props: object) => ({ type, props }),
    Fragment: 'fragment',
  },
};

const directives = [
  ["'use client';", 'client'],
  ['"use client"', 'client'],
  ["// a comment\n/* and another */ 'use client';", 'client'],
  ["'use strict';\n'use client';", 'client'],
  ["\uFEFF'use client';", 'client'],
  ["#!/usr/bin/env node\n'use client';", 'client'],
  ["'use\\x20client';", 'client'],
] as const;
const server = ["'use server';", "'use cache';"];
const b = { '/lib/b.ts': 'export const two = 2;' };
const lines = [
  ['LF', (text: string) => text],
  ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
] as const;

describe.each(constructs)('%s', (_name, end, body, value) => {
  const file = `/lib/a.${end}`;

  it.each(lines)('runs, with lines that end in %s', (_end, ended) => {
    expect(run({ ...b, [file]: ended(body) }, file, {}, packages).r).toEqual(value);
  });

  it.each(directives)('does not hide %j', (directive) => {
    for (const [, ended] of lines) {
      const { app } = compile({ ...b, [file]: ended(`${directive}\n${body}`) });
      expect(app.server[file]?.code).toContain(`$$flight.client("${file}", "r")`);
      expect(app.client[file]?.code).toContain('r');
    }
  });

  it.each(server)('does not hide %j', (directive) => {
    const inner = body.replaceAll('export const r = ', 'const r = ');
    const source = `${directive}\n${inner}\nexport async function act() { return r; }`.replace(
      /^export type .*\n/m,
      '',
    );
    const { app } = compile({
      ...b,
      [file]: source,
      '/lib/button.ts': `'use client';\nimport { act } from './a';\nexport const Button = () => act;`,
    });
    expect(Object.values(app.actions)).toEqual([{ module: file, name: 'act' }]);
    expect(app.client[file]?.code).toContain('$$flight.call(');
  });
});

it('exports each variable of a list, on both sides', () => {
  const source = `export let first, second: number = 2;
export const { a } = { a: 1 }, b = (3,
4), // c,
  c = '5';
first = 0;
export const r = [first, second, a, b, c];`;
  const files = { '/lib/a.ts': source };
  const exported = { first: 0, second: 2, a: 1, b: 4, c: '5', r: [0, 2, 1, 4, '5'] };
  expect(run(files, '/lib/a.ts')).toEqual(exported);
  const inBrowser = compile({ ...files, '/lib/c.ts': "'use client';\nexport { r } from './a';" });
  for (const name of Object.keys(exported))
    expect(inBrowser.app.client['/lib/a.ts']?.code).toContain(`["${name}", () => ${name}`);
});

it('ends a default export without a name before what follows it', () => {
  for (const exported of ['function () { return 1; }', 'class {}', 'async function () {}'])
    expect(run({ '/lib/a.ts': `export default ${exported}\n[1].forEach(() => {});` }, '/lib/a.ts')).toEqual({
      default: expect.any(Function),
    });
});

it("prefers a module's own exports over those of `export *`", () => {
  const files = { ...b, '/lib/a.ts': "export * from './b';\nexport const two = 'own';" };
  expect(run(files, '/lib/a.ts')).toEqual({ two: 'own' });
  const named = {
    ...b,
    '/lib/a.ts': "export { two } from './c';\nexport * from './b';",
    '/lib/c.ts': 'export const two = 3;',
  };
  expect(run(named, '/lib/a.ts').two).toBe(3);
});

it('names what JSX and TypeScript have, and neither Next.js nor this sandbox runs', () => {
  const problem = (source: string) => problemOf({ '/lib/a.tsx': source });
  const namespaces = expect.stringContaining('JSX Namespace is disabled by default');
  expect(problem("export const a = (\n  <use xlink:href='#a' />\n);")).toMatchObject({
    line: 2,
    message: namespaces,
  });
  expect(problem('export const a = (\n  <svg:rect />\n);')).toMatchObject({ line: 2, message: namespaces });
  for (const source of [
    '@d\nclass A {}',
    'class A { @d a = 1; }',
    'class A { constructor(@d a: string) {} }',
  ]) {
    expect(problem(`\n${source}`)).toMatchObject({
      line: 2,
      message: "decorators aren't supported in this sandbox",
    });
  }
  expect(problem('const a = 1; namespace B { export const c = 1; }')).toMatchObject({
    column: 14,
    message: "namespaces that hold values aren't supported in this sandbox",
  });
});

it('tells the column of a mistake on the first line, and behind a line for the shell', () => {
  expect(problemOf({ '/lib/a.ts': 'const = 1;' })).toMatchObject({ line: 1, column: 7 });
  expect(problemOf({ '/lib/a.tsx': '#!/usr/bin/env node\nconst = <p />;' })).toMatchObject({
    line: 2,
    column: 7,
  });
});
