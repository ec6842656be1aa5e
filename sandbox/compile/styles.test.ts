import { describe, expect, it } from 'vitest';
import { compile, problemOf, run } from './app.testing';

describe('stylesheets', () => {
  it('count where they are imported, in the order of the code, from the root layout down', () => {
    const { styles } = compile({
      '/app/unused.css': '.unused {}',
      '/app/page.css': '.page {}',
      '/app/card.css': '.card {}',
      '/app/globals.css': "@import './base.css';\n.globals {}",
      '/app/base.css': '.base {}',
      '/app/card.tsx': "'use client';\nimport './card.css';\nexport const Card = () => null;",
      '/app/page.tsx': "import { Card } from './card';\nimport './page.css';\nexport default () => <Card />;",
      '/app/layout.tsx': "import './globals.css';\nexport default () => null;",
    });
    expect(styles.match(/\.\w+(?= )/g)).toEqual(['.base', '.globals', '.card', '.page']);
  });

  // As next@16.4.6 builds them, seen in its output.
  it('are there once, where they are imported first', () => {
    const { styles } = compile({
      '/app/layout.tsx': "import './main.css';\nimport './more.css';\nexport default () => null;",
      '/app/main.css': "@import './one.css'; @import './x.css'; @import './two.css'; .main {}",
      '/app/one.css': "@import './base.css'; .one {}",
      '/app/x.css': '.x {}',
      '/app/two.css': "@import './base.css'; .two {}",
      '/app/more.css': "@import './base.css'; .more {}",
      '/app/base.css': '.base {}',
    });
    expect(styles.match(/\.\w+(?= )/g)).toEqual(['.base', '.one', '.x', '.two', '.main', '.more']);
  });

  it('that import each other are there once', () => {
    const { styles } = compile({
      '/app/layout.tsx': "import './a.css';\nexport default () => null;",
      '/app/a.css': "@import './b.css'; .a {}",
      '/app/b.css': "@import './a.css'; .b {}",
    });
    expect(styles.match(/\.\w+(?= )/g)).toEqual(['.b', '.a']);
  });

  it('may not import what is not there', () => {
    expect(problemOf({ '/app/globals.css': '\n@import "tailwindcss";' })).toMatchObject({
      file: '/app/globals.css',
      line: 2,
      fix: expect.stringContaining('Tailwind'),
    });
  });
});

describe('CSS modules', () => {
  const source = [
    '.title, a.title:hover > .small { color: red }',
    '@media (width > 1px) { .title { background: url("a.b.png") } }',
    ':global(.dark .theme) .title { top: 1.5px }',
    '@keyframes spin { 50% { top: 0.5px } }',
    '.card { animation: spin 1.5s; & .inner { left: 0 } }',
  ].join('\n');
  const files = {
    '/app/card.module.css': source,
    '/app/a.ts':
      "import styles, { title } from './card.module.css';\nimport * as all from './card.module.css';\nexport const found = [styles.title, title, all.small, styles.inner, styles.dark];",
  };

  it('hand out class names of their own, and leave `:global` and keyframes alone', () => {
    const { found } = run(files, '/app/a.ts') as { found: string[] };
    const [title, named, small, inner, dark] = found;
    expect(title).toMatch(/^card-module__[0-9a-f]{6}__title$/);
    expect({ named, dark }).toEqual({ named: title, dark: undefined });
    const { styles } = compile(files);
    for (const name of [title, small, inner]) expect(styles).toContain(`.${name}`);
    expect(styles).toContain(`.dark .theme .${title}`);
    expect(styles).toContain('@keyframes spin');
    expect(styles).toContain('url("a.b.png")');
    expect(styles).toContain('1.5px');
  });

  it('refuse `composes`, at its place', () => {
    expect(problemOf({ '/app/a.module.css': '.a {}\n.b {\n  composes: a;\n}' })).toMatchObject({
      file: '/app/a.module.css',
      line: 3,
      column: 3,
    });
  });
});
