import { expect, it } from 'vitest';
import { compile } from '../compile/app.testing';
import { createModuleGraph } from './modules';
import type { Files } from './protocol';

const layout = 'export default ({ children }) => <html><body>{children}</body></html>;';

/** The client half of an app whose page shows a Client Component that imports `/lib/view.ts`. */
const modulesOf = (files: Files) =>
  compile({
    '/app/layout.tsx': layout,
    '/app/page.tsx': "import { Shown } from './shown';\nexport default () => <Shown />;",
    '/app/shown.tsx':
      "'use client';\nimport { view } from '../lib/view';\nexport const Shown = () => view();",
    ...files,
  }).app.client;

function edited(files: Files) {
  const globals = () => ({
    $$loop: () => undefined,
    $$refresh: () => undefined,
    $$register: () => undefined,
  });
  const graph = createModuleGraph(modulesOf(files), { packages: { 'react/jsx-runtime': {} }, globals });
  const view = () => (graph.load('/lib/view.ts').view as () => unknown)();
  return { view: (view(), view), edit: (change: Files) => graph.update(modulesOf({ ...files, ...change })) };
}

it('takes an edit into modules that import each other, however often', () => {
  const { view, edit } = edited({
    '/lib/view.ts':
      "import { label } from './index';\nexport const shown = label;\nexport const view = () => label;",
    '/lib/index.ts': "export * from './view';\nexport * from './labels';",
    '/lib/labels.ts': "export const label = 'one';",
  });
  expect(view()).toBe('one');
  edit({ '/lib/labels.ts': "export const label = 'two';" });
  expect(view()).toBe('two');
  edit({ '/lib/labels.ts': "export const label = 'three';" });
  expect(view()).toBe('three');
});

it.each([
  ['1', '2'],
  ['null', '{ "a": 1 }'],
  ['[]', '{}'],
])('takes %s for another value than %s', (before, after) => {
  const { view, edit } = edited({
    '/lib/view.ts': "import value from './value.json';\nexport const view = () => JSON.stringify(value);",
    '/lib/value.json': before,
  });
  edit({ '/lib/value.json': after });
  expect(view()).toBe(JSON.stringify(JSON.parse(after)));
});

it('takes new code of a module that gives a function as a whole', () => {
  const { view, edit } = edited({
    '/lib/view.ts': "import make from './make';\nexport const view = () => make();",
    '/lib/make.js': 'module.exports = () => 1;',
  });
  edit({ '/lib/make.js': 'module.exports = () => 2;' });
  expect(view()).toBe(2);
});
