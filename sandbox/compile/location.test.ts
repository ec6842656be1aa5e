import { expect, it } from 'vitest';
import { compile } from './app.testing';

const client = (body: string) =>
  compile({ '/app/a.tsx': `'use client';\nexport function read(value: string) {\n${body}\n}` }).app.client[
    '/app/a.tsx'
  ]?.code;

it.each([
  ["new URL('/x', location.href);", "new URL('/x', $$location.href);"],
  ['return window.location.pathname;', 'return window.$$location.pathname;'],
  ['return document.location.href;', 'return (document, $$location).href;'],
  ['location = value;', '$$location.href = value;'],
  ['window.location = value;', 'window.$$location.href = value;'],
  ['return globalThis.location?.href;', 'return globalThis.$$location?.href;'],
  ['window.location.href = value;', 'window.$$location.href = value;'],
  ['return { location };', 'return { location: $$location };'],
  ['return typeof location;', 'return typeof $$location;'],
])('%s asks for the address of the app', (source, code) => {
  expect(client(source)).toContain(code);
});

it.each([
  ['const location = value; return location;'],
  ['const show = (location: string) => location; return show(value);'],
  ['return { location: 1 }.location;'],
  ['const window = { location: 1 }; return window.location;'],
])('%s has a location of its own', (source) => {
  expect(client(source)).not.toContain('$$location');
});

it('leaves a name of the module alone', () => {
  const files = {
    '/app/a.tsx': "'use client';\nimport { location } from './b';\nexport const read = () => location;",
    '/app/b.ts': 'export const location = 1;\nexport const other = location;',
  };
  const { client: modules } = compile(files).app;
  expect(modules['/app/a.tsx']?.code).not.toContain('$$location');
  expect(modules['/app/b.ts']?.code).not.toContain('$$location');
});
