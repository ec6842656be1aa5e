import { describe, expect, it } from 'vitest';
import { BuildError } from '../shared/problem';
import type { Files } from '../shared/protocol';
import { findConventions } from './conventions';

const empty = (...files: string[]): Files => Object.fromEntries(files.map((file) => [file, '']));

function refusal(...files: string[]): { file?: string; message: string } {
  try {
    findConventions(empty(...files));
  } catch (error) {
    if (error instanceof BuildError) return error.problem;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('routes', () => {
  it.each([
    ['/app/page.tsx', 'page', []],
    ['/app/(shop)/cart/page.tsx', 'page', ['cart']],
    ['/app/posts/[id]/page.jsx', 'page', ['posts', '[id]']],
    ['/app/docs/[[...path]]/page.tsx', 'page', ['docs', '[[...path]]']],
    ['/app/%5Finside/page.tsx', 'page', ['_inside']],
    ['/app/api/posts/route.ts', 'handler', ['api', 'posts']],
    ['/pages/api/index.ts', 'api', ['api']],
    ['/pages/api/posts/[id].ts', 'api', ['api', 'posts', '[id]']],
    ['/src/app/about/page.tsx', 'page', ['about']],
    ['/src/pages/api/hello.js', 'api', ['api', 'hello']],
  ])('%s is a %s', (file, kind, segments) => {
    expect(findConventions(empty(file)).routes).toMatchObject([{ kind, segments, file }]);
  });

  it.each([
    '/app/_lib/page.tsx',
    '/app/@modal/page.tsx',
    '/app/(.)photo/page.tsx',
    '/app/posts.tsx',
    '/pages/about.tsx',
  ])('%s is none', (file) => {
    expect(findConventions(empty(file)).routes).toEqual([]);
  });

  it('hold the special files of each folder, groups as written', () => {
    const files = [
      '/app/layout.tsx',
      '/app/not-found.tsx',
      '/app/(shop)/template.tsx',
      '/app/(shop)/cart/loading.jsx',
      '/app/(shop)/cart/error.tsx',
      '/app/(shop)/cart/page.tsx',
    ];
    const { routes, root } = findConventions(empty(...files));
    expect(routes[0]?.layers).toEqual([
      { folder: '', layout: '/app/layout.tsx', notFound: '/app/not-found.tsx' },
      { folder: '(shop)', template: '/app/(shop)/template.tsx' },
      { folder: 'cart', loading: '/app/(shop)/cart/loading.jsx', error: '/app/(shop)/cart/error.tsx' },
    ]);
    expect(root).toEqual(routes[0]?.layers[0]);
  });

  it('come with the files for the whole app', () => {
    const files = empty(
      '/src/app/page.tsx',
      '/src/app/global-error.tsx',
      '/src/proxy.ts',
      '/next.config.mjs',
      '/proxy.ts',
    );
    expect(findConventions(files)).toMatchObject({
      globalError: '/src/app/global-error.tsx',
      proxy: '/src/proxy.ts',
      config: '/next.config.mjs',
    });
  });
});

describe('refused, in the words of Next.js', () => {
  it.each([
    [
      'a page beside a Route Handler',
      ['/app/a/page.tsx', '/app/a/route.ts'],
      'Conflicting route and page at /a: route at /a/route and page at /a/page',
    ],
    [
      'two pages at one address',
      ['/app/(a)/x/page.tsx', '/app/(b)/x/page.tsx'],
      'You cannot have two parallel pages that resolve to the same path. Please check /(a)/x and /(b)/x.',
    ],
    [
      'both routers at one address',
      ['/app/api/a/route.ts', '/pages/api/a.ts'],
      'App Router and Pages Router both match path: /api/a',
    ],
    [
      'two names for one segment',
      ['/app/[a]/page.tsx', '/app/[b]/x/page.tsx'],
      "You cannot use different slug names for the same dynamic path ('a' !== 'b').",
    ],
    [
      'two names for one address',
      ['/app/p/[a]/page.tsx', '/app/p/[b]/page.tsx'],
      'Ambiguous route pattern "/p/[*]" matches multiple routes:\n  - /p/[a]\n  - /p/[b]',
    ],
    ['a catch-all before the end', ['/app/[...a]/b/page.tsx'], 'Catch-all must be the last part of the URL.'],
    ['proxy and middleware', ['/proxy.ts', '/middleware.ts'], 'Please use "./proxy.ts" only.'],
  ])('%s', (_what, files, message) => {
    const problem = refusal(...files);
    expect(problem.message).toContain(message);
    expect(problem.file).toBe(files.at(-1));
  });
});
