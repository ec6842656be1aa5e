import { describe, expect, it } from 'vitest';
import { compile, problemOf } from './app.testing';

describe('exports that modules pass on', () => {
  const circle = {
    '/lib/b.ts': "export { c as b } from './c';\nexport const d = 1;",
    '/lib/c.ts': "import { b } from './b';\nexport { b as c };",
  };
  const passed = { ...circle, '/lib/c.ts': "export { b as c } from './b';" };
  const star = {
    '/lib/b.ts': "export * from './c';\nexport const d = 1;",
    '/lib/c.ts': "export * from './b';\nexport const e = 2;",
  };
  const missing = {
    '/lib/b.ts': "export { c as b } from './c';\nexport const d = 1;",
    '/lib/c.ts': 'export const other = 1;',
  };

  it.each([
    ['by name in a circle', "import { b } from './b';\nb();", circle, 'Export b is a circular re-export'],
    [
      'by all of a module in a circle',
      "import * as all from './b';\nall.d;",
      circle,
      'Export b is a circular re-export',
    ],
    [
      'when it runs in a circle',
      "export const a = () => import('./b');",
      circle,
      'Export b is a circular re-export',
    ],
    [
      'to itself',
      "import { b } from './b';\nb();",
      { '/lib/b.ts': "export { b } from './b';" },
      'circular re-export',
    ],
    [
      'by `export *` in a circle',
      "import { b } from './b';\nb();",
      star,
      "Export b doesn't exist in target module: the export b was not found in module /lib/b.ts.",
    ],
    [
      'from where it is not',
      "import { b } from './b';\nb();",
      missing,
      "Export b doesn't exist in target module: the export c was not found in module /lib/c.ts.",
    ],
  ])('are refused where they lead nowhere: %s', (_how, code, files, words) => {
    const problem = problemOf({
      '/app/page.tsx': "import '../lib/a';\nexport default () => null;",
      '/lib/a.ts': code,
      ...files,
    });
    expect(problem).toMatchObject({ file: '/lib/a.ts', line: 1, message: expect.stringContaining(words) });
  });

  it.each([
    ['nothing else of a circle', "import { d } from './b';\nexport const a = d;", passed],
    [
      'only what a circle of `export *` has',
      "import { d, e } from './b';\nimport * as all from './c';\nexport const a = [d, e, all];",
      star,
    ],
    ['what is there beside what is not', "import * as all from './b';\nexport const a = all.d;", missing],
    ['a circle for what it does', "import './b';\nexport const a = 1;", passed],
  ])('are not looked at where a file takes %s', (_what, code, files) => {
    expect(() =>
      compile({
        '/app/page.tsx': "import '../lib/a';\nexport default () => null;",
        '/lib/a.ts': code,
        ...files,
      }),
    ).not.toThrow();
  });
});
