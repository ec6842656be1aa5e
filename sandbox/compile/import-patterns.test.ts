import { expect, it } from 'vitest';
import { compile, problemOf, run } from './app.testing';

const files = {
  '/lib/words/en.json': '{"a":"word"}',
  '/lib/words/deep/de.json': '{"a":"Wort"}',
  '/lib/words/index.ts': "export const a = 'index';",
  '/lib/other.json': '{}',
};

const importsOf = (source: string): Record<string, string> =>
  compile({ '/lib/a.ts': source, ...files }).app.server['/lib/a.ts']?.imports ?? {};

it.each([
  ['a template', 'export const of = (n) => import(`./words/${n}.json`);', ['en.json', 'deep/de.json']],
  ['a sum', "export const of = (n) => import('./words/' + n + '.json');", ['en.json', 'deep/de.json']],
  ['an alias', 'export const of = (n) => import(`@/lib/words/e${n}.json`);', ['en.json']],
  ['require', 'exports.of = (n) => require(`./words/${n}/de.json`);', ['deep/de.json']],
])('%s with values means each file that it can name', (_kind, source, found) => {
  expect(Object.values(importsOf(source)).sort()).toEqual(found.map((name) => `/lib/words/${name}`).sort());
});

it('finds files without their ending, and a folder by its index', () => {
  expect(importsOf('export const of = (n) => import(`./words${n}`);')).toMatchObject({
    './words/en': '/lib/words/en.json',
    './words': '/lib/words/index.ts',
  });
});

it('leaves an import alone that names no folder', () => {
  expect(
    importsOf('export const of = (n) => import(n); export const by = (n) => import(`${n}.json`);'),
  ).toEqual({});
});

it('says which file there is not when it is asked for', () => {
  const { load } = run(
    { '/lib/a.js': 'exports.load = (n) => require(`./words/${n}.json`);', ...files },
    '/lib/a.js',
  );
  expect(() => (load as (name: string) => unknown)('xx')).toThrow("Cannot find module './words/xx.json'");
});

it('refuses a mistake in any of the files', () => {
  const broken = { '/lib/words/fr.ts': 'export const a = ;' };
  const problem = problemOf({
    '/app/page.tsx': 'export default async (n) => import(`../lib/words/${n}`);',
    ...broken,
  });
  expect(problem.file).toBe('/lib/words/fr.ts');
});
