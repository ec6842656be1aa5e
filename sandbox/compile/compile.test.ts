import { describe, expect, it } from 'vitest';
import { declareTo } from '../shared/module-exports';
import { build, compile, problemOf, run } from './app.testing';
import { compileApp } from './compile';

describe('TypeScript', () => {
  const source = [
    'enum Kind { A = 1, B }',
    'const enum Level { Low = 1, High = Low << 2 }',
    'const wrap = <T,>(value: T): T[] => [value];',
    'const sizes = { small: 1 } satisfies Record<string, number>;',
    'abstract class Box<T> { count: number = 2; constructor(private readonly held: T) {} get(): T { return this.held; } }',
    'class IntBox extends Box<number> {}',
    'namespace Only { export interface Types { a: string } }',
    'export const result = [Kind.B, Kind[1], Level.High, wrap(3)[0]!, sizes.small as number, new IntBox(7).get()];',
    'export const box = new IntBox(7).count;',
  ].join('\n');

  it('is stripped, and what it leaves behind runs', () => {
    const { result, box } = run({ '/lib/types.ts': source }, '/lib/types.ts');
    expect({ result, box }).toEqual({ result: [2, 'A', 4, 3, 1, 7], box: 2 });
  });

  it('does not make an import of a type an import, whatever package it is of', () => {
    const { app } = compile({
      '/lib/a.ts':
        "import { type Far, Near } from './gone';\nimport type { Client } from 'a-database';\nimport { Metadata } from 'next';\nexport const b: Far | Near | Client | Metadata = 1;",
    });
    expect(app.server['/lib/a.ts']?.imports).toEqual({});
  });

  it('imports with require, in both spellings', () => {
    const files = {
      '/lib/a.ts': "import b = require('./b');\nexport const both = [b.two, require('./b').two];",
      '/lib/b.ts': 'export const two = 2;',
    };
    expect(run(files, '/lib/a.ts').both).toEqual([2, 2]);
  });

  it('knows the address of a module, and imports on demand', async () => {
    const files = {
      '/lib/a.ts': "export const url = import.meta.url;\nexport const b = () => import('./b');",
      '/lib/b.ts': 'export const two = 2;',
    };
    const { url, b } = run(files, '/lib/a.ts') as { url: string; b: () => Promise<unknown> };
    expect(url).toBe('file:///lib/a.ts');
    expect(await b()).toMatchObject({ two: 2 });
  });
});

it('knows of what mode and side a module is', () => {
  const files = { '/lib/a.ts': 'export const { env } = import.meta;' };
  const env = { DEV: false, PROD: true, MODE: 'production', BASE_URL: '/', SSR: true };
  expect(run(files, '/lib/a.ts').env).toEqual(env);
});

describe('imports', () => {
  const two = { '/lib/two.ts': 'export const two = 2;' };

  it.each([
    ['the default alias', '@/lib/two', {}],
    ['paths of tsconfig.json', '~lib/two', { paths: { '~lib/*': ['./lib/*'] } }],
    ['an exact path', 'two', { paths: { two: ['lib/two.ts'] } }],
    ['baseUrl', 'lib/two', { baseUrl: '.' }],
    ['a TypeScript file under its JavaScript name', '../lib/two.js', {}],
  ])('go by %s', (_by, specifier, compilerOptions) => {
    const options = JSON.stringify(compilerOptions);
    const config = `// as created\n{ "compilerOptions": ${options}, /* no more */ }`;
    const files = {
      ...two,
      ...(options !== '{}' && { '/tsconfig.json': config }),
      '/app/a.ts': `export { two } from '${specifier}';`,
    };
    expect(run(files, '/app/a.ts').two).toBe(2);
  });

  it('find the folder of the code where the app is in src', () => {
    const { app } = compile({
      '/app/page.tsx': '',
      ...{ '/src/app/page.tsx': "import '@/lib/a';", '/src/lib/a.ts': '' },
    });
    expect(app.routes.map(({ file }) => file)).toEqual(['/app/page.tsx']);
  });

  it('take JSON in', () => {
    const files = {
      '/a.json': '{"a": [1]}',
      '/lib/a.ts': "import data from '../a.json';\nexport const { a } = data;",
    };
    expect(run(files, '/lib/a.ts').a).toEqual([1]);
  });

  it('name the packages to load on demand', () => {
    const { packages, app } = compile({
      '/lib/a.ts':
        "import { z } from 'zod';\nimport { createHmac } from 'crypto';\nexport const a = [z, createHmac];",
    });
    expect(packages).toEqual(['zod', 'node:crypto']);
    expect(app.server['/lib/a.ts']?.imports).toEqual({ zod: 'zod', crypto: 'node:crypto' });
  });
});

describe('files that no route leads to', () => {
  it('may import what is not there', () => {
    const { app } = compile({
      '/app/page.tsx': '',
      '/vitest.config.ts': "import { a } from 'vitest';\na();",
    });
    expect(Object.keys(app.server)).toEqual(['/app/page.tsx']);
  });

  it('must be readable all the same', () => {
    expect(problemOf({ '/app/page.tsx': '', '/lib/a.ts': 'const = 1;' })).toMatchObject({
      line: 1,
      column: 7,
    });
  });

  it('stay callable beside a client file that imports them', () => {
    const { app } = compile({
      '/app/page.tsx': '',
      '/lib/button.tsx': "'use client';\nimport { word } from './word';\nexport const Button = () => word;",
      '/lib/word.ts': "export const word = 'word';",
    });
    expect(Object.keys(app.server)).toEqual(['/app/page.tsx', '/lib/button.tsx', '/lib/word.ts']);
  });

  it('may be thousands: a reader waits while they are compiled', () => {
    const timeFor = (count: number) => {
      const unreachable = Object.fromEntries(Array.from({ length: count }, (_, i) => [`/lib/${i}.ts`, '']));
      const before = process.cpuUsage();
      compileApp({ '/app/layout.tsx': '', '/app/page.tsx': '', ...unreachable }, build);
      // Not by the clock: other programs have their turns meanwhile.
      return process.cpuUsage(before).user;
    };
    timeFor(200);
    const times = Array.from({ length: 3 }, () => ({ few: timeFor(200), many: timeFor(2_000) }));
    const few = Math.min(...times.map((each) => each.few));
    const many = Math.min(...times.map((each) => each.many));
    // Ten times as many take about ten times as long; where all was copied for each of them, sixty times.
    expect(many / few).toBeLessThan(25);
  });
});

it('says which files it does not act on, and what Next.js warns of', () => {
  const { notices } = compile({
    '/app/sitemap.ts': '',
    '/app/@modal/page.tsx': '',
    '/pages/about.tsx': '',
    '/public/a.svg': '',
    '/middleware.ts': 'export default () => undefined;',
    '/app/not-found.tsx': '',
  });
  expect(notices.map((notice) => notice.split(':')[0])).toEqual([
    '/app/sitemap.ts',
    '/app/@modal/page.tsx',
    '/pages/about.tsx',
    '/public/a.svg',
    '/middleware.ts',
  ]);
  expect(notices.at(-1)).toContain(
    'The "middleware" file convention is deprecated. Please use "proxy" instead.',
  );
});

it('lists the settings of segments with their places', () => {
  const { app } = compile({
    '/app/page.tsx': "export const dynamic = 'force-dynamic', title = 1;\nexport default function Page() {}",
    '/app/layout.tsx': 'export const revalidate = 60;\nexport default () => null;',
    '/lib/a.ts': 'export const runtime = 1;',
  });
  expect(app.segmentSettings).toEqual([
    { file: '/app/layout.tsx', name: 'revalidate', line: 1, column: 1 },
    { file: '/app/page.tsx', name: 'dynamic', line: 1, column: 1 },
  ]);
});

describe('.env files', () => {
  const files = {
    '/.env':
      '# none\nA=one\nSHARED="from .env"\nexport NEXT_PUBLIC_NAME=public # comment\nURL=https://'.concat(
        '$',
        '{A}.test\\$\n',
      ),
    '/.env.local': "SHARED='from .env.local'\nSECRET=hunter2",
    '/.env.production': 'SHARED=third',
    '/app/button.tsx':
      "'use client';\nconst { A } = process.env;\nexport const all = [process.env.SECRET, process.env.NEXT_PUBLIC_NAME, process.env.NODE_ENV, A];",
  };

  it('are read as Next.js does, the most local first', () => {
    expect(compile(files).app.env).toEqual({
      NODE_ENV: 'production',
      A: 'one',
      SHARED: 'from .env.local',
      SECRET: 'hunter2',
      NEXT_PUBLIC_NAME: 'public',
      URL: 'https://one.test$',
    });
  });

  it('leave only public names in client code', () => {
    const code = compile(files).app.client['/app/button.tsx']?.code ?? '';
    const exports: { all?: unknown[] } = {};
    new Function('exports', '$$exports', code)(exports, declareTo(exports));
    expect(exports.all).toEqual([undefined, 'public', 'production', undefined]);
    expect(code).not.toContain('hunter2');
  });
});
