import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { exampleParameters } from './example';
import { exampleFields } from './example-fields';
import { fieldsOf, readableFields } from './fields';
import { readParameters } from './read';

const fields = fieldsOf(exampleParameters);
const read = (query: string) => readParameters(fields, query);
const initial = exampleParameters.parse({});

test('an address without a query asks for what the schema has as initial values', () => {
  expect(read('')).toEqual({ values: initial, problems: [] });
});

test('the fields that pages carry are those of the schema', () => {
  const wanted = readableFields(exampleParameters);
  expect(
    exampleFields,
    `embed/parameters/example-fields.json has to be:\n${JSON.stringify(wanted)}\n`,
  ).toEqual(wanted);
});

test('fields survive JSON as they are: a page is built with them', () => {
  expect(fields).toStrictEqual(JSON.parse(JSON.stringify(fields)));
});

describe('each parameter takes', () => {
  it.each([
    ['variant=route', { variant: ['route'] }],
    ['variant=action,route', { variant: ['action', 'route'] }],
    ['view=preview', { view: 'preview' }],
    ['layout=column', { layout: 'column' }],
    ['file=/app/actions.ts', { file: '/app/actions.ts' }],
    ['files=app/page.tsx,app/posts/[id]/page.tsx', { files: ['app/page.tsx', 'app/posts/[id]/page.tsx'] }],
    ['lines=3-7,12', { lines: ['3-7', '12'] }],
    ['step=3', { step: 3 }],
    ['theme=contrast', { theme: 'contrast' }],
    ['fontsize=24', { fontsize: 24 }],
    ['fontsize=24px', { fontsize: 24 }],
    ['zoom=150', { zoom: 150 }],
    ['wire=0', { wire: false }],
    ['console', { console: true }],
    ['nojs=true', { nojs: true }],
    ['latency=80', { latency: 80 }],
    ['autorun=off', { autorun: false }],
    ['runonclick=1', { runonclick: true }],
    ['readonly', { readonly: true }],
    ['hidenav=yes', { hidenav: true }],
    ['title=My%20form', { title: 'My form' }],
    ['title=', { title: '' }],
    ['initialpath=/posts?page=2', { initialpath: '/posts?page=2' }],
    ['id=slide-4', { id: 'slide-4' }],
    ['deckkeys=0', { deckkeys: false }],
    ['debug=1', { debug: true }],
  ])('%s', (query, asked) => {
    expect(read(query)).toEqual({ values: { ...initial, ...asked }, problems: [] });
  });
});

describe('the names of others are understood', () => {
  it.each([
    ['module=/app/page.tsx', { file: '/app/page.tsx' }],
    ['highlights=1-2', { lines: ['1-2'] }],
    ['hl=4', { lines: ['4'] }],
    ['fontSize=20', { fontsize: 20 }],
    ['expanddevtools=1', { console: true }],
    ['ctl=1', { runonclick: true }],
    ['readOnly=1', { readonly: true }],
    ['hidenavigation=1', { hidenav: true }],
    ['hideNavigation=1', { hidenav: true }],
    ['initialPath=/a', { initialpath: '/a' }],
  ])('%s', (query, asked) => {
    expect(read(query)).toEqual({ values: { ...initial, ...asked }, problems: [] });
  });
  it('and no name has two meanings', () => {
    const names = fields.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('what is not understood falls back, and is told', () => {
  it.each([
    ['theme=pink', 'theme: got "pink"; allowed: light, dark, auto, contrast'],
    ['fontsize=9', 'fontsize: got "9"; allowed: a whole number from 10 to 48'],
    ['fontsize=1e1', 'fontsize: got "1e1"; allowed: a whole number from 10 to 48'],
    ['wire=maybe', 'wire: got "maybe"; allowed: 0 or 1'],
    ['latency=79', 'latency: got "79"; allowed: 0, 80, 300'],
    ['variant=a,b,c', 'variant: got "a,b,c"; allowed: up to 2, separated by commas: each a name'],
  ])('%s', (query, problem) => {
    expect(read(query)).toEqual({ values: initial, problems: [problem] });
  });
  it('a name that is not known, with those that are', () => {
    expect(read('colour=1').problems[0]).toMatch(/^"colour" is not a parameter; there are variant, view, /);
  });
  it('addresses of other sites are no pages of the app', () => {
    for (const path of ['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:1'])
      expect(read(`initialpath=${encodeURIComponent(path)}`).values.initialpath).toBeUndefined();
  });
});

test('a title holds nothing that turns text around or cannot be seen', () => {
  for (const odd of ['\u202e', '\u200b', '\n', '\ufeff'])
    expect(read(`title=${encodeURIComponent(`a${odd}b`)}`).values.title).toBeUndefined();
});

test('whatever an address holds, the values are those of the schema', () => {
  const name = fc.oneof(fc.constantFrom(...fields.map((field) => field.name)), fc.string());
  const value = fc.oneof(fc.string(), fc.constantFrom('0', '1', '-1', '1e9', 'NaN', '__proto__', ',', '/'));
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value), { maxLength: 8 }), (pairs) => {
      const query = new URLSearchParams(pairs).toString();
      const { values } = read(query);
      expect(exampleParameters.parse(values)).toEqual(values);
    }),
    { numRuns: 300 },
  );
});
