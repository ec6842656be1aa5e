import { describe, expect, it } from 'vitest';
import { problemOf } from './app.testing';

const client = (body: string) => `'use client';\n${body}`;

describe('directives, in the words of Next.js', () => {
  it.each([
    ['an object', 'export const options = { a: 1 };', 'object'],
    ['a list', 'export const list = [1];', 'object'],
    ['a text', 'export const text = `a`;', 'string'],
  ])(
    "refuse that a 'use server' file exports %s, as Next.js does while it evaluates the file",
    (_what, body, found) => {
      expect(problemOf({ '/app/actions.ts': `'use server';\n${body}` })).toMatchObject({
        stage: 'build',
        file: '/app/actions.ts',
        line: 2,
        message: expect.stringContaining(
          `A "use server" file can only export async functions, found ${found}.`,
        ),
      });
    },
  );

  it.each([
    ['a constant', "export const name = 'x';", 2],
    ['a class', 'export class A {}', 2],
    ['everything of another file', "export * from './button';", 2],
  ])("refuse that a 'use server' file exports %s", (_what, body, line) => {
    expect(
      problemOf({ '/app/actions.ts': `'use server';\n${body}`, '/app/button.ts': 'export const a = 1;' }),
    ).toMatchObject({
      stage: 'build',
      file: '/app/actions.ts',
      line,
      message: 'Only async functions are allowed to be exported in a "use server" file.',
    });
  });

  it('refuse a synchronous function in a file of actions', () => {
    const source = "'use server';\nexport async function fine() {}\nexport function sync() {}";
    expect(problemOf({ '/app/actions.ts': source })).toMatchObject({
      line: 3,
      message: 'Server Actions must be async functions.',
    });
  });

  it('refuse an inline action in a client file, at its directive', () => {
    const source = client(
      "export function Form() {\n  return <form action={async () => { 'use server'; }} />;\n}",
    );
    expect(problemOf({ '/app/form.tsx': source })).toMatchObject({
      file: '/app/form.tsx',
      line: 3,
      message: expect.stringContaining(
        'It is not allowed to define inline "use server" annotated Server Actions in Client Components.',
      ),
    });
  });

  it('refuse an inline action that client code reaches through another file', () => {
    const problem = problemOf({
      '/app/button.tsx': client("import { act } from './act';\nexport const Button = () => act;"),
      '/app/act.ts': "export async function act() {\n  'use server';\n}",
    });
    expect(problem).toMatchObject({ file: '/app/act.ts', line: 2 });
    expect(problem.message).toContain('imported by /app/button.tsx');
  });

  it.each([
    ["'use server'", 'Server Actions must be async functions.'],
    ["'use cache'", '"use cache" functions must be async functions.'],
  ])('refuse %s in a function that is not async', (directive, message) => {
    const source = `export default function Page() {\n  function get() { ${directive}; }\n  return get;\n}`;
    expect(problemOf({ '/app/page.tsx': source })).toMatchObject({ line: 2, column: 3, message });
  });

  it.each([
    [
      'both for client and server',
      "'use client'; 'use server';",
      'It\'s not possible to have both "use client" and "use server"',
    ],
    [
      'both for client and cache',
      "'use client'; 'use cache';",
      'It\'s not possible to have both "use client" and "use cache"',
    ],
    [
      'both for server and cache',
      "'use server'; 'use cache';",
      'Conflicting directives "use server" and "use cache"',
    ],
    [
      'behind a statement',
      "const a = 1;\n'use client';",
      'The "use client" directive must be placed before other expressions.',
    ],
    ['of an unknown cache', "'use cache: disk';", 'Unknown cache kind "disk".'],
  ])('refuse directives %s', (_what, source, message) => {
    expect(problemOf({ '/lib/a.ts': source }).message).toContain(message);
  });

  it('refuse an action as a method of an instance', () => {
    const source = "class A { async act() { 'use server'; } }\nexport default A;";
    expect(problemOf({ '/lib/a.ts': source }).message).toContain(
      'It is not allowed to define inline "use server" annotated class instance methods.',
    );
  });

  it('refuse metadata of a client page, and an error boundary on the server', () => {
    const page = client("export const metadata = { title: 'a' };\nexport default function Page() {}");
    expect(problemOf({ '/app/page.tsx': page })).toMatchObject({
      line: 2,
      message: expect.stringContaining(
        'You are attempting to export "metadata" from a component marked with "use client"',
      ),
    });
    expect(problemOf({ '/app/error.tsx': 'export default function E() {}' }).message).toContain(
      'must be a Client Component',
    );
  });
});

describe('export * from', () => {
  const files = { '/lib/b.ts': 'export const one = 1;\nexport default () => one;' };
  const source = "export * from '../../lib/b';\nexport { default } from '../../lib/b';";

  it('is refused in a file of the Pages Router', () => {
    expect(problemOf({ ...files, '/pages/api/a.ts': source })).toMatchObject({
      file: '/pages/api/a.ts',
      line: 1,
      message: expect.stringContaining("Using `export * from '...'` in a page is disallowed."),
    });
  });

  it('is fine in a page of the App Router', () => {
    expect(() => problemOf({ ...files, '/app/a/page.tsx': source })).toThrow('it compiled');
  });
});

describe('settings of a segment', () => {
  it.each(['instant', 'prefetch', 'ensureStatic'])('refuse %s in a Client Component', (name) => {
    const page = client(`export const ${name} = true;\nexport default function Page() {}`);
    expect(problemOf({ '/app/a/page.tsx': page })).toMatchObject({
      file: '/app/a/page.tsx',
      line: 2,
      message: expect.stringContaining(`"${name}" is a route segment config and can only be used when`),
    });
  });
});

describe('what one side may not import', () => {
  it.each(['server-only', 'next/headers', 'next/cache'])(
    'refuses "%s" in client code, with the way there',
    (name) => {
      const problem = problemOf({
        '/app/button.tsx': client("import '../lib/data';\nexport const Button = () => null;"),
        '/lib/data.ts': `export const data = 1;\nimport '${name}';`,
      });
      expect(problem).toMatchObject({ file: '/lib/data.ts', line: 2 });
      expect(problem.message).toContain(
        `You're importing a module that depends on "${name}" into a React Client Component module.`,
      );
      expect(problem.message).toContain('imported by /app/button.tsx');
    },
  );

  it.each([
    ['useState', 'react'],
    ['useRouter', 'next/navigation'],
    ['useFormStatus', 'react-dom'],
    ['createContext', 'react'],
  ])('refuses %s in a Server Component', (name, from) => {
    const problem = problemOf({
      '/lib/a.ts': `import { ${name} } from '${from}';\nexport const a = ${name};`,
    });
    expect(problem).toMatchObject({ file: '/lib/a.ts', line: 1 });
    expect(problem.message).toContain(
      `You're importing a module that depends on \`${name}\` into a React Server Component module.`,
    );
  });

  it('lets client code use hooks through a file without a directive', () => {
    const files = {
      '/app/page.tsx': "import { Button } from './button';\nexport default () => <Button />;",
      '/app/button.tsx': client(
        "import { useCount } from './use-count';\nexport const Button = () => useCount();",
      ),
      '/app/use-count.ts': "import { useState } from 'react';\nexport const useCount = () => useState(0)[0];",
    };
    expect(() => problemOf(files)).toThrow('it compiled');
  });

  it('refuses client-only on the server', () => {
    expect(problemOf({ '/lib/a.ts': "import 'client-only';" }).message).toContain(
      "'client-only' cannot be imported from a Server Component module",
    );
  });

  it('lets an API Route use what Server Components may not', () => {
    const files = {
      '/app/page.tsx': 'export default function Page() {}',
      '/pages/api/a.ts': "import { createContext } from 'react';\nexport default () => createContext;",
    };
    expect(() => problemOf(files)).toThrow('it compiled');
  });
});

describe('imports that lead nowhere', () => {
  it('name the files there are', () => {
    expect(problemOf({ '/lib/a.ts': "const x = 1;\nimport './gone';" })).toMatchObject({
      file: '/lib/a.ts',
      line: 2,
      column: 1,
      message: "Module not found: Can't resolve './gone'",
      fix: expect.stringContaining('/app/page.tsx'),
    });
  });

  it('name the packages and names there are', () => {
    expect(problemOf({ '/lib/a.ts': "import fs from 'node:fs';\nexport default fs;" }).fix).toContain(
      'next/cache',
    );
    expect(problemOf({ '/lib/a.ts': "import { cookie } from 'next/headers';\ncookie();" })).toMatchObject({
      message: `"cookie" from "next/headers" isn't available in this sandbox`,
      fix: 'available from "next/headers": cookies, headers, draftMode',
    });
  });

  it('name what a file of the app exports', () => {
    const files = {
      '/lib/a.ts': "import { twoo } from './b';\nexport const a = twoo;",
      '/lib/b.ts': 'export const two = 2;',
    };
    expect(problemOf(files)).toMatchObject({
      file: '/lib/a.ts',
      message: expect.stringContaining("Export twoo doesn't exist in target module"),
      fix: '/lib/b.ts exports two',
    });
  });
});

describe('text that is no code', () => {
  it('JSON that is none', () => {
    expect(problemOf({ '/data.json': '{"a": }' })).toMatchObject({ file: '/data.json', line: 1, column: 7 });
    expect(problemOf({ '/tsconfig.json': '{\n a: 1 }' })).toMatchObject({ file: '/tsconfig.json' });
  });

  it.each([
    ['after types', 'a.ts', 'const a: number = 1;\nconst list: Array<string> = [];;  const = 3;', 2, 41],
    ['found by the parser of types', 'a.ts', 'const a = 1;\nconst broken = ;', 2, 16],
    ['after JSX on the same line', 'a.tsx', 'const a = <p className="b">c</p>; let a = 2;', 1, 39],
    ['a return outside a function', 'a.ts', 'type A = string;\nlet b: A;\n  return b;', 3, 3],
    ['await at the top level', 'a.ts', 'let a: string;\na = await fetch("/x");', 2, 5],
    ['a decorator', 'a.ts', 'const mark = () => {};\n@mark class A {}', 2, 1],
    ['a namespace with values', 'a.ts', '\n  export namespace A {\n    export const b = 1;\n  }', 2, 3],
  ])('bad syntax %s', (_case, name, source, line, column) => {
    expect(problemOf({ [`/lib/${name}`]: source })).toMatchObject({ file: `/lib/${name}`, line, column });
  });
});
