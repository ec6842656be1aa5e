import { createElement, type ElementType } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeAll, expect, test, vi } from 'vitest';
import type { ModuleSet } from '../shared/protocol';

// React's client reads this name while its module is evaluated.
beforeAll(() => vi.stubGlobal('__webpack_require__', () => undefined));
const create = async (modules: ModuleSet) =>
  (await import('./client-modules')).createClientModules(modules, async () => undefined);

const component = (name: string, text: string, signature = '') => `
  function ${name}() { return ${text}; }
  exports.${name} = $$refresh.component('${name}', ${name}, ${JSON.stringify(signature)});`;
const module = (code: string, imports: Record<string, string> = {}) => ({ code, imports });
const show = (exports: Record<string, unknown>, name: string) =>
  renderToString(createElement(exports[name] as ElementType));

test('shows new code through what React already holds', async () => {
  const modules = await create({ '/a.tsx': module(component('A', '"one"')) });
  const held = modules.load('/a.tsx');
  const change = modules.update({ '/a.tsx': module(component('A', '"two"')) });
  expect(show(held, 'A')).toBe('one');
  change.commit();
  expect(show(held, 'A')).toBe('two');
  change.undo();
  expect(show(held, 'A')).toBe('one');
});

test('shows the code before of a module that an edit has taken away, until the page stops using it', async () => {
  const modules = await create({ '/a.tsx': module(component('A', '"one"')) });
  const held = modules.load('/a.tsx');
  // By the same component as long as it is on screen.
  const shown = show(held, 'A');
  const change = modules.update({});
  change.commit();
  expect(show(held, 'A')).toBe(shown);
  expect(() => modules.load('/a.tsx')).toThrow('no module');
});

test('leaves everything as it was when a module throws', async () => {
  const modules = await create({ '/a.tsx': module(component('A', '"one"')) });
  const held = modules.load('/a.tsx');
  const broken = `${component('A', '"two"')} throw new Error('broken');`;
  expect(() => modules.update({ '/a.tsx': module(broken) })).toThrow('broken');
  expect(show(held, 'A')).toBe('one');
});

test('runs importers again only where what they import has become something else', async () => {
  const importer = module(
    `exports.runs = (globalThis.runs = (globalThis.runs ?? 0) + 1);
    const { A } = require('./a'); const { label } = require('./label'); exports.A = A; exports.label = label;`,
    {
      './a': '/a.tsx',
      './label': '/label.ts',
    },
  );
  const files = (text: string, label: string): ModuleSet => ({
    '/a.tsx': module(component('A', text)),
    '/label.ts': module(`exports.label = ${label};`),
    '/page.tsx': importer,
  });
  const modules = await create(files('1', '"x"'));
  const { runs } = modules.load('/page.tsx');
  modules.update(files('2', '"x"')).commit();
  expect(modules.load('/page.tsx').runs).toBe(runs);
  modules.update(files('2', '"y"')).commit();
  expect(modules.load('/page.tsx')).toMatchObject({ runs: Number(runs) + 1, label: 'y' });
});

test('calls and constructs functions that only look like components', async () => {
  const code = `function Money(amount) { return this ? Object.assign(this, { amount }) : amount + ' EUR'; }
    const Registered = $$refresh.component('Money', Money, '');
    exports.called = (0, Registered)(5); exports.built = new Registered(6) instanceof Registered;`;
  const { called, built } = (await create({ '/m.ts': module(`'use strict';${code}`) })).load('/m.ts');
  expect([called, built]).toEqual(['5 EUR', true]);
});
