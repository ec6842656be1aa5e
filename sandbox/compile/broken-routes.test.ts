import { describe, expect, it } from 'vitest';
import { BuildError } from '../shared/problem';
import { build } from './app.testing';
import { compileAround, mayLeaveOut, withMistakes } from './broken-routes';
import { compileApp, createCompileCache } from './compile';
import { limits } from './limits';

const layout = 'export default function Root({ children }) { return <html><body>{children}</body></html>; }';
const page = 'export default function Page() { return <p>Hi</p>; }';
const app = {
  '/app/layout.tsx': layout,
  '/app/page.tsx': page,
  '/app/a/page.tsx': "import { b } from '../../lib/b';\nexport default function A() { return <p>{b}</p>; }",
  '/app/c/page.tsx': page,
  '/app/api/route.ts': "import '../../lib/b';\nexport function GET() { return Response.json(1); }",
  '/lib/b.ts': 'export const b = 1;',
};

/** What is wrong: the routes, and where it is. */
function around(files: Record<string, string>) {
  const { compiled, mistakes } = compileAround({ ...app, ...files }, build);
  const routes = compiled.app.routes.map(({ segments }) => `/${segments.join('/')}`);
  const problems = mistakes.map(({ error }) => error.problem);
  return { routes, compiled: withMistakes(compiled, mistakes, problems) };
}

const brokenIn = ({ compiled }: ReturnType<typeof around>) =>
  compiled.app.broken?.map(({ route, problem }) => [
    `/${route.segments.join('/')}`,
    `${problem.file}:${problem.line}`,
    problem.only,
  ]);

describe('one route alone is left out', () => {
  it('where its page cannot be parsed', () => {
    const found = around({ '/app/a/page.tsx': 'export default function A() {\n  return <p>;\n}' });
    expect(found.routes).toEqual(['/', '/c', '/api']);
    expect(brokenIn(found)).toEqual([['/a', expect.stringMatching(/^\/app\/a\/page\.tsx:\d/), ['/a']]]);
    expect(Object.keys(found.compiled.app.server)).toContain('/app/c/page.tsx');
  });

  it('where Next.js refuses its page', () => {
    const found = around({
      '/app/c/page.tsx': "import { useState } from 'react';\nexport default () => useState();",
    });
    expect(brokenIn(found)).toEqual([['/c', '/app/c/page.tsx:1', ['/c']]]);
  });

  it('where it takes more of the stack than there is, with the file', () => {
    const cache = createCompileCache();
    compileApp(app, build, { cache });
    const module = cache.get('/lib/b.ts')?.module ?? expect.fail();
    module.refuseByDirectives = () => {
      throw new RangeError('Maximum call stack size exceeded');
    };
    const { mistakes } = compileAround(app, build, { cache });
    expect(mistakes.map(({ error, routes }) => [error.problem, routes.length])).toEqual([
      [expect.objectContaining({ file: '/lib/b.ts', message: expect.stringMatching(/too deeply/) }), 2],
    ]);
  });

  it('where a layout of its own is broken', () => {
    const found = around({ '/app/c/layout.tsx': "import './none';\nexport default () => null;" });
    expect(brokenIn(found)).toEqual([['/c', '/app/c/layout.tsx:1', ['/c']]]);
  });

  it.each([
    ['cannot be parsed', 'export const b = ;'],
    ['imports what is not there', "import './none';\nexport const b = 1;"],
  ])('with all that import a module which %s', (_what, code) => {
    const found = around({ '/lib/b.ts': code });
    expect(found.routes).toEqual(['/', '/c']);
    expect(brokenIn(found)).toEqual([
      ['/a', '/lib/b.ts:1', ['/a', '/api']],
      ['/api', '/lib/b.ts:1', ['/a', '/api']],
    ]);
  });
});

it('leaves out each broken route for a reason of its own', () => {
  const found = around({ '/app/a/page.tsx': 'export default <', '/app/c/page.tsx': "import './none';" });
  expect(found.routes).toEqual(['/', '/api']);
  expect(brokenIn(found)?.map(([path]) => path)).toEqual(['/a', '/c']);
});

it('tells of a file that no route needs, and leaves no route out', () => {
  const { compiled, routes } = around({ '/lib/unused.ts': 'export const = 1;' });
  expect(routes).toHaveLength(4);
  expect(compiled.app.broken).toBeUndefined();
  expect(compiled.strays).toMatchObject([{ file: '/lib/unused.ts', line: 1, only: [] }]);
});

/** What is wrong with an app as a whole. */
function strictly(files: Record<string, string>) {
  try {
    compileApp(files, build);
  } catch (error) {
    if (error instanceof BuildError) return error.problem;
  }
  return expect.fail('it compiles');
}

it.each([
  ['the root layout', { '/app/layout.tsx': 'export default <' }],
  ['a module that the root layout imports', { '/app/layout.tsx': `import './none';\n${layout}` }],
  ['the proxy', { '/proxy.ts': "import './none';\nexport function proxy() {}" }],
  ['next.config', { '/next.config.ts': 'export default {' }],
  ['the page for not found addresses', { '/app/not-found.tsx': 'export default <' }],
  [
    'an environment file',
    {
      '/.env':
        'A=abcdefghij\nB=$A$A$A$A$A$A$A$A$A$A\nC=$B$B$B$B$B$B$B$B$B$B\nD=$C$C$C$C$C$C$C$C$C$C\nE=$D$D$D$D$D$D$D$D$D$D\nF=$E$E$E$E$E$E$E$E$E$E',
    },
  ],
  ['two routes at one address', { '/app/a/route.ts': 'export function GET() {}' }],
])('stops the whole app for %s', (_what, files) => {
  const { file } = strictly({ ...app, ...files });
  expect(() => around(files)).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ file }) }),
  );
});

it.each([
  ['cannot be parsed', "import { x } from '../../lib/x';\nexport default <"],
  [
    'is refused',
    "import { useState } from 'react';\nimport '../../lib/x';\nexport default () => useState();",
  ],
])('does not call a file unneeded that a file needs which %s', (_what, code) => {
  const { compiled, routes } = around({
    '/app/c/page.tsx': code,
    '/lib/x.ts': "import './deep';\nexport const = 1;",
    '/lib/deep.ts': 'export const = 2;',
    '/lib/unused.ts': 'export const = 3;',
  });
  expect(routes).toEqual(['/', '/a', '/api']);
  expect(compiled.strays?.map(({ file }) => file)).toEqual(['/lib/unused.ts']);
});

const hook = "import { useState } from 'react';\nexport default () => useState();";
const missing = "import './none';\nexport default () => null;";

it.each([
  ['/app/c/page.tsx', { '/app/page.tsx': hook, '/app/a/page.tsx': missing, '/app/c/page.tsx': '<' }],
  ['/app/a/page.tsx', { '/app/page.tsx': '<', '/app/c/page.tsx': '<', '/app/a/page.tsx': '<' }],
  ['/app/c/page.tsx', { '/app/page.tsx': hook, '/app/a/page.tsx': missing, '/app/c/page.tsx': hook }],
  ['/app/page.tsx', { '/app/layout.tsx': missing, '/app/page.tsx': hook }],
])('names %s first where nothing is left to run, as Next.js does', (file, files) => {
  expect(() => around(files)).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ file, stage: 'build' }) }),
  );
});

it('compiles a sound app to what it is compiled to anyway', () => {
  const { compiled, mistakes } = compileAround(app, build);
  expect([compiled, mistakes]).toEqual([compileApp(app, build), []]);
});

it('cuts what it says of each mistake, and stops an app of many routes as a whole', () => {
  const names = Array.from({ length: 10 }, (_, i) => `export const ${'x'.repeat(2_000)}${i} = 1;`).join('\n');
  const [mistake] = compileAround(
    {
      ...app,
      '/lib/all.ts': names,
      '/app/a/page.tsx': "import { no } from '../../lib/all';\nexport default () => no;",
    },
    build,
  ).mistakes;
  expect(mistake?.error.problem.fix?.length).toBeLessThan(limits.problemCharacters + 100);
  const many = Array.from({ length: limits.routesLeftOut }, (_, i) => [`/app/r${i}/page.tsx`, page]);
  expect(mayLeaveOut(app)).toBe(true);
  expect(mayLeaveOut({ ...app, ...Object.fromEntries(many) })).toBe(false);
});
