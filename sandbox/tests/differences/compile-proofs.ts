import { expect } from 'vitest';
import { compile, problemOf } from '../../compile/app.testing';
import type { DifferenceId } from '../../host/differences';
import type { Files } from '../../shared/protocol';
import type { ConventionNotRunId } from '../../shared/provided';

const page = 'export default function Page() { return null; }';

/** The build goes on, and says of the file that it is not run. */
const expectNotice = (file: string, text = page) =>
  expect(compile({ [file]: text }).notices).toEqual([
    expect.stringMatching(new RegExp(`^${escaped(file)}: this sandbox doesn't support `)),
  ]);
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const expectRefused = (files: Files, message: string, line = 1) =>
  expect(problemOf(files)).toMatchObject({ line, message: expect.stringContaining(message) });

const pageImporting = (imported: string) => ({
  '/app/page.tsx': `import { used } from '${imported}';\nexport default function Page() { return used; }`,
});
const expectNoPackage = (name: string) =>
  expectRefused(pageImporting(name), `can't import "${name}": it isn't available in this sandbox`);

const conventionProofs: Record<ConventionNotRunId, () => void> = {
  'parallel-routes'() {
    expectNotice('/app/@team/default.tsx');
    expect(compile({ '/app/@team/list/page.tsx': page }).app.routes.map(({ file }) => file)).toEqual([
      '/app/page.tsx',
    ]);
  },
  'intercepting-routes': () => expectNotice('/app/(.)photo/page.tsx'),
  'metadata-files'() {
    for (const file of ['sitemap.ts', 'posts/opengraph-image.tsx', 'favicon.ico', 'icon1.png', 'robots.txt'])
      expectNotice(`/app/${file}`, 'export default () => [];');
  },
  instrumentation: () => expectNotice('/instrumentation.ts', 'export function register() {}'),
  'pages-router': () => expectNotice('/pages/about.tsx'),
  'public-folder': () => expectNotice('/public/notes.txt'),
  sass() {
    expectNotice('/app/page.scss', '.a { .b { color: red } }');
    expect(compile({ '/app/page.scss': '.a { .b { color: red } }' }).styles).toBe('');
  },
  'image-imports'() {
    expectNotice('/app/cat.png', '');
    expect(compile({ '/app/cat.png': '' }).app.server['/app/cat.png']?.code).toBe('');
  },
};

export const compileProofs = {
  ...conventionProofs,
  types() {
    compile({ '/lib/a.ts': 'export const one: number = "two";' });
    compile({ '/tsconfig.json': '{ "compilerOptions": { "noImplicitAny": 1 } }' });
  },
  'root-layout'() {
    expect(compile({ '/app/page.tsx': page }).app.root.layout).toBeUndefined();
  },
  'top-level-await': () =>
    expectRefused({ '/lib/a.ts': '\nexport const one = await 1;' }, 'at the top level of a module', 2),
  'edge-api-routes': () =>
    expectRefused(
      {
        '/pages/api/a.ts': "export const config = { runtime: 'edge' };\nexport default () => new Response();",
      },
      "API Routes in the Edge runtime aren't supported",
    ),
  'import-glob': () =>
    expectRefused({ '/lib/a.ts': "\nexport const all = import.meta.glob('./*.ts');" }, 'import.meta.glob', 2),
  'config-env'() {
    const { app } = compile({
      '/next.config.ts': "export default { env: { WRITTEN: 'yes', MADE: String(1) } };",
      '/app/a.tsx': "'use client';\nexport const all = [process.env.WRITTEN, process.env.MADE];",
    });
    expect(app.client['/app/a.tsx']?.code).toContain('["yes", (void 0)]');
  },
  decorators: () =>
    expectRefused(
      { '/lib/a.ts': 'const note = () => {};\n@note class Noted {}' },
      "decorators aren't supported",
      2,
    ),
  // next@16.4.6 says "Expected '</', got '}'".
  'syntax-errors': () =>
    expectRefused({ '/app/a.tsx': 'export const A = () => <p>{1 +}</p>;' }, 'Unexpected token'),
  namespaces() {
    expectRefused({ '/lib/a.ts': 'export namespace Shop { export const open = true; }' }, 'namespaces');
    compile({ '/lib/a.ts': 'export namespace Shop { export type Open = true; }' });
  },
  composes: () => expectRefused({ '/app/a.module.css': '.a { composes: b; }' }, 'composes'),
  'scoped-names'() {
    const { styles } = compile({
      '/app/a.module.css': '@keyframes spin { to { opacity: 0 } } #top { color: red } .a { color: red }',
    });
    expect(styles).toContain('@keyframes spin{');
    expect(styles).toContain('#top{');
    expect(styles).not.toContain('.a{');
  },
  postcss: () => expectRefused({ '/app/a.css': '@import "tailwindcss";' }, `can't import "tailwindcss"`),
  'node-modules'() {
    for (const name of ['node:fs', 'node:util', 'path', 'events']) expectNoPackage(name);
    expect(compile(pageImporting('node:crypto')).packages).toEqual(['node:crypto']);
    expect(compile(pageImporting('node:buffer')).packages).toEqual(['node:buffer']);
  },
  packages() {
    for (const name of ['clsx', 'lodash', '@prisma/client']) expectNoPackage(name);
  },
  postgres() {
    const name = '@electric-sql/pglite';
    expectNoPackage(`${name}/contrib/pg_trgm`);
    expectRefused(
      { '/app/a.tsx': `'use client';\nimport { PGlite } from '${name}';\nexport default PGlite;` },
      `"${name}" only works on the server`,
      2,
    );
  },
  'next-modules'() {
    for (const name of ['next/og', 'next/web-vitals', 'next/head']) expectNoPackage(name);
    const userAgent = {
      '/lib/a.ts': "import { userAgent } from 'next/server';\nexport const ask = userAgent;",
    };
    expectRefused(userAgent, `"userAgent" from "next/server" isn't available in this sandbox`);
    const imageProps = {
      '/lib/a.ts': "import { getImageProps } from 'next/image';\nexport default getImageProps;",
    };
    expectRefused(imageProps, `"getImageProps" from "next/image" isn't available in this sandbox`);
    const router = {
      '/app/a.tsx': "'use client';\nimport { useRouter } from 'next/router';\nexport default useRouter;",
    };
    expectRefused(router, `can't import "next/router"`, 2);
  },
  size() {
    const nested = { '/app/a.module.css': '.a,.b{'.repeat(24) };
    expectRefused(
      {
        ...nested,
        '/app/page.tsx': "import s from './a.module.css';\nexport default () => <p className={s.a} />;",
      },
      'nesting turns this into too many selectors',
    );
    const many = Object.fromEntries(Array.from({ length: 2_501 }, (_, index) => [`/lib/${index}.ts`, '']));
    expectRefused(many, 'the limit is 2,500');
  },
  'code-splitting'() {
    const { app } = compile({
      '/app/late.tsx': "'use client';\nexport const show = () => import('../lib/part');",
      '/lib/part.ts': "export const part = 'part';",
      '/app/page.tsx':
        "import { show } from './late';\nexport default function Page() { return <i onClick={show} />; }",
    });
    expect(app.client['/lib/part.ts']?.code).toContain("'part'");
  },
} satisfies Partial<Record<DifferenceId, () => void>>;
