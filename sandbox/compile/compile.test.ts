import { describe, expect, it } from 'vitest';
import type { Files, Problem } from '../protocol';
import { compileApp } from './compile';
import { BuildError } from './problem';

const page = { '/app/page.tsx': 'export default function Page() { return <p>Hi</p>; }' };
const build = { buildId: 'build', encryptionKey: '00'.repeat(32) };
const compile = (files: Files) => compileApp({ ...page, ...files }, build);

function problemOf(files: Files): Problem {
  try {
    compile(files);
  } catch (error) {
    if (error instanceof BuildError) return error.problem;
    throw error;
  }
  throw new Error('it compiled');
}

describe('types', () => {
  const source = [
    'enum Kind { A = 1, B }',
    'const wrap = <T,>(value: T): T[] => [value];',
    'const sizes = { small: 1 } satisfies Record<string, number>;',
    'abstract class Box<T> { constructor(private readonly held: T) {} get(): T { return this.held; } }',
    'class IntBox extends Box<number> {}',
    'export const result = [Kind.B, Kind[1], wrap(3)[0]!, sizes.small as number, new IntBox(7).get()];',
  ].join('\n');

  it('are stripped, and what they leave behind runs', () => {
    const { code } = compile({ '/lib/types.ts': source }).app.server['/lib/types.ts'] ?? { code: '' };
    const module = { exports: {} as { result?: unknown } };
    new Function('exports', 'require', code)(module.exports, () => ({}));
    expect(module.exports.result).toEqual([2, 'A', 3, 1, 7]);
  });

  it('do not make an import of a type an import', () => {
    const { app } = compile({
      '/lib/a.ts': "import { type Far, Near } from './gone';\nexport const b: Far | Near = 1;",
    });
    expect(app.server['/lib/a.ts']?.code).not.toContain('gone');
  });
});

describe('directives', () => {
  const button =
    "'use client';\nimport { save } from './actions';\nexport function Button() { return <button onClick={() => save('x')}>Save</button>; }";
  const actions =
    "'use server';\nconst secret = 'hunter2';\nexport async function save(text: string) { return secret + text; }";

  it("are found before JSX, and the server gets a reference for a 'use client' export", () => {
    const { app } = compile({ '/app/button.tsx': button, '/app/actions.ts': actions });
    expect(app.server['/app/button.tsx']?.code).toContain('$$flight.client("/app/button.tsx", "Button")');
    expect(app.server['/app/button.tsx']?.code).not.toContain('onClick');
  });

  it("give the browser a call for a 'use server' file, and never its source", () => {
    const { app } = compile({ '/app/button.tsx': button, '/app/actions.ts': actions });
    const [id] = Object.keys(app.actions);
    expect(app.actions[id ?? '']).toEqual({ module: '/app/actions.ts', name: 'save' });
    expect(app.client['/app/actions.ts']?.code).toContain(`$$flight.call("${id}")`);
    expect(JSON.stringify(app.client)).not.toContain('hunter2');
  });

  it('send the browser what client code reaches, and nothing else', () => {
    const { app } = compile({
      '/app/button.tsx':
        "'use client';\nimport { label } from '../lib/label';\nexport const Button = () => label;",
      '/lib/label.ts': "export const label = 'Save';",
      '/lib/database.ts': "export const password = 'hunter2';",
    });
    expect(Object.keys(app.client).sort()).toEqual(['/app/button.tsx', '/lib/label.ts']);
  });
});

describe('refused, with the place', () => {
  it("a 'use server' file that exports a synchronous function", () => {
    const source = "'use server';\n\nexport async function fine() {}\nexport function sync() {}";
    expect(problemOf({ '/app/actions.ts': source })).toMatchObject({
      stage: 'build',
      file: '/app/actions.ts',
      line: 4,
      message: expect.stringContaining('only async functions'),
    });
  });

  it('an inline action in a client file, at the braces that hold it', () => {
    const source =
      "'use client';\nexport function Form() {\n  return <form action={async () => { 'use server'; }} />;\n}";
    expect(problemOf({ '/app/form.tsx': source })).toMatchObject({
      file: '/app/form.tsx',
      line: 3,
      column: 23,
    });
  });

  it('an inline action that client code reaches through another file', () => {
    const problem = problemOf({
      '/app/button.tsx': "'use client';\nimport { act } from './act';\nexport const Button = () => act;",
      '/app/act.ts': "export async function act() {\n  'use server';\n}",
    });
    expect(problem).toMatchObject({ file: '/app/act.ts', line: 1 });
    expect(problem.message).toContain('/app/button.tsx');
  });

  it.each(['server-only', 'next/headers'])('client code that reaches "%s", with the way there', (name) => {
    const problem = problemOf({
      '/app/button.tsx': "'use client';\nimport '../lib/data';\nexport const Button = () => null;",
      '/lib/data.ts': `export const data = 1;\nimport '${name}';`,
    });
    expect(problem).toMatchObject({ file: '/lib/data.ts', line: 2 });
    expect(problem.message).toContain('/app/button.tsx');
  });

  it('an import that leads nowhere', () => {
    expect(problemOf({ '/lib/a.ts': "const x = 1;\nimport './gone';" })).toMatchObject({
      file: '/lib/a.ts',
      line: 2,
      column: 1,
      message: 'cannot find "./gone"',
      fix: expect.stringContaining('/app/page.tsx'),
    });
  });

  it('a package or a name that is not there, saying what is', () => {
    expect(problemOf({ '/lib/a.ts': "import fs from 'node:fs';\nexport default fs;" }).fix).toContain(
      'next/cache',
    );
    expect(problemOf({ '/lib/a.ts': "import { cookies } from 'next/headers';\ncookies();" })).toMatchObject({
      message: '"cookies" of "next/headers" is not in this sandbox',
      fix: 'available from "next/headers": headers',
    });
  });

  it('a page beside a Route Handler', () => {
    expect(problemOf({ '/app/route.ts': 'export function GET() {}' })).toMatchObject({
      file: '/app/route.ts',
      message: 'Conflicting route and page at /: route at /route and page at /page',
    });
  });

  it('JSON that is none', () => {
    expect(problemOf({ '/data.json': '{"a": }' })).toMatchObject({ file: '/data.json', line: 1 });
  });

  it.each([
    ['after types', 'a.ts', 'const a: number = 1;\nconst list: Array<string> = [];;  const = 3;', 2, 41],
    ['found by the parser of types', 'a.ts', 'const a = 1;\nconst broken = ;', 2, 16],
    ['after JSX on the same line', 'a.tsx', 'const a = <p className="b">c</p>; let a = 2;', 1, 39],
    ['a return outside a function', 'a.ts', 'type A = string;\nlet b: A;\n  return b;', 3, 3],
    ['await at the top level', 'a.ts', 'let a: string;\na = await fetch("/x");', 2, 5],
  ])('bad syntax %s', (_case, name, source, line, column) => {
    expect(problemOf({ [`/lib/${name}`]: source })).toMatchObject({ file: `/lib/${name}`, line, column });
  });
});

it('says which files it does not act on', () => {
  const { notices } = compile({
    '/app/error.tsx': "'use client';\nexport default function E() { return null; }",
    '/proxy.ts': 'export function proxy() {}',
    '/app/a.module.css': '',
  });
  expect(notices.map((notice) => notice.split(':')[0])).toEqual([
    '/app/error.tsx',
    '/proxy.ts',
    '/app/a.module.css',
  ]);
});

it('leads a hoisted inline action back to the line it was written on', () => {
  const source =
    'export default function Page() {\n  async function act() {\n    "use server";\n    fail();\n  }\n  return <form action={act} />;\n}';
  const { code, lines } = compile({ '/app/page.tsx': source }).app.server['/app/page.tsx'] ?? { code: '' };
  const line = code.split('\n').findIndex((text) => text.includes('fail()'));
  expect(lines?.[line]).toBe(4);
});
