import { describe, expect, it } from 'vitest';
import { problemOf, run } from './app.testing';

const inPage = (body: string) => `export default function Page() {\n  ${body}\n}`;

describe('functions with a directive, in the words of Next.js', () => {
  it.each([
    [
      'this',
      "const a = { async b() {\n 'use server';\n return this; } };",
      4,
      'Server Actions cannot use `this`.',
    ],
    [
      'this in an arrow',
      "const a = async () => {\n 'use server';\n return () => this; };",
      4,
      'Server Actions cannot use `this`.',
    ],
    [
      'arguments',
      "async function a() {\n 'use cache';\n return arguments; }",
      4,
      '"use cache" functions cannot use `arguments`.',
    ],
    [
      'super',
      "const a = { async b() {\n 'use server';\n return super.c; } };",
      4,
      'Server Actions cannot use `super`.',
    ],
    [
      'both directives',
      "async function a() {\n 'use server';\n 'use cache'; }",
      4,
      'Conflicting directives "use server" and "use cache"',
    ],
    [
      'a late directive',
      "async function a() {\n b();\n 'use server'; }",
      4,
      'The "use server" directive must be at the top of the function body.',
    ],
    [
      'parentheses',
      "async function a() {\n ('use server'); }",
      3,
      'The "use server" directive cannot be wrapped in parentheses.',
    ],
    [
      'another letter',
      "async function a() {\n 'use Server'; }",
      3,
      'Did you mean "use server"? "use Server" is not',
    ],
    ['a letter too few', "async function a() {\n 'use cach'; }", 3, 'Did you mean "use cache"?'],
    [
      'a kind without a colon',
      "async function a() {\n 'use cache remote'; }",
      3,
      'Did you mean "use cache: remote"?',
    ],
    [
      'a colon without a kind',
      "async function a() {\n 'use cache:'; }",
      3,
      'Did you mean "use cache: <cache-kind>"?',
    ],
  ])('refuse %s', (_what, body, line, message) => {
    expect(problemOf({ '/app/page.tsx': inPage(body) })).toMatchObject({
      line,
      message: expect.stringContaining(message),
    });
  });

  it.each([
    "const a = async () => {\n 'use server';\n return (function () { return [this, arguments]; }); };",
    "const a = async () => {\n 'use server';\n return class { b = this; }; };",
    "const a = { async b() {\n 'use\\x20server';\n return 1; } };",
    "async function a() { 'USE SERVER'; 'use client'; 'use strict'; `use server`; return 'use server'; }",
  ])('allow %j', (body) => {
    expect(run({ '/app/page.tsx': inPage(body) }, '/app/page.tsx', {}).default).toBeTypeOf('function');
  });

  it.each([
    ["'use server';\nexport { a } from './a';", 2],
    ["'use server';\nexport * as a from './a';", 2],
    ["'use server';\nfunction a() {}\nexport { a as b };", 2],
    ["'use server';\nconst a = () => 1;\nexport default a;", 2],
    ["'use server';\nexport const a = async () => this;", 2],
    ["'use cache';\nexport class A {}", 2],
  ])('refuse the exports of %j', (source, line) => {
    expect(problemOf({ '/lib/b.ts': source, '/lib/a.ts': 'export const a = 1;' })).toMatchObject({
      file: '/lib/b.ts',
      line,
    });
  });
});

describe("a file with 'use cache'", () => {
  const $$flight = { cache: (fn: () => unknown) => () => `cached ${fn()}` };

  it('caches its functions, under one name or two, and exports all else as it is', () => {
    const source = `'use cache';
      export const size = 5;
      export const made = [() => 1][0];
      const fn = async () => 2;
      export { fn, fn as other };`;
    const module = run({ '/lib/a.ts': source }, '/lib/a.ts', { $$flight });
    expect([module.size, typeof module.fn, typeof module.other]).toEqual([5, 'function', 'function']);
    expect((module.made as () => unknown)()).toBe('cached 1');
  });
});

describe('what Next.js reads of a file without running it', () => {
  const proxy = 'export function proxy() {}\n';
  it.each([
    ['/proxy.ts', 'export function middleware() {}', 1, 'Proxy is missing expected function export name'],
    [
      '/middleware.ts',
      'export function proxy() {}',
      1,
      'Middleware is missing expected function export name',
    ],
    [
      '/proxy.ts',
      `${proxy}const a = '/a';\nexport const config = { matcher: [a] };`,
      3,
      'Entry `matcher[0]` need to be static strings',
    ],
    [
      '/proxy.ts',
      `${proxy}export const config = { matcher: { source: '/a' } };`,
      2,
      '`matcher` needs to be a static string',
    ],
    [
      '/proxy.ts',
      `${proxy}export const config = { matcher: ['/a', 'b'] };`,
      2,
      'source must start with / at "matcher[1]"',
    ],
    ['/proxy.ts', `${proxy}export const runtime = 'edge';`, 2, 'Proxy always runs on Node.js runtime.'],
    [
      '/proxy.ts',
      `${proxy}export const config = { runtime: 'nodejs' };`,
      2,
      'Proxy always runs on Node.js runtime.',
    ],
    [
      '/app/page.tsx',
      "export const runtime = 'fast';\nexport default () => null;",
      1,
      'unknown variant `fast`',
    ],
    [
      '/pages/api/a.ts',
      "export const config = { runtime: 'edge' };\nexport default () => null;",
      1,
      "API Routes in the Edge runtime aren't supported in this sandbox",
    ],
    [
      '/app/page.tsx',
      'export const getStaticProps = 1;\nexport default () => null;',
      1,
      '"getStaticProps" is not supported in app/.',
    ],
    [
      '/app/page.tsx',
      "import dynamic from 'next/dynamic';\nconst o = { ssr: false };\nexport default dynamic(() => import('./a'), o);",
      3,
      'next/dynamic options must be an object literal.',
    ],
  ])('refuses %s with %j', (file, source, line, message) => {
    const problem = problemOf({ '/app/a.tsx': "'use client';\nexport default () => null;", [file]: source });
    expect(problem).toMatchObject({ file, line, message: expect.stringContaining(message) });
  });
});
