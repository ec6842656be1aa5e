import { describe, expect, it } from 'vitest';
import { exampleFields } from '../../embed/parameters/example-fields';
import { readParameters } from '../../embed/parameters/read';
import type { Variant } from '../live-example/types';
import { wishesOf } from './asked';

const variant = (name: string): Variant => ({
  name,
  label: name,
  files: { '/app/page.tsx': '' },
  open: ['/app/page.tsx'],
  highlighted: {},
  rendered: '',
  precompiled: '',
});
const all = [variant('action'), variant('route'), variant('published')];
const wishes = (query: string, of = all) => wishesOf(readParameters(exampleFields, query), of);
const shown = (query: string, of = all) => {
  const { view, variants } = wishes(query, of);
  return [view, variants.map(({ name }) => name).join()];
};

describe('the variant in view, and those to choose from', () => {
  it.each([
    ['', 'action', 'action,route,published'],
    ['variant=route', 'route', 'action,route,published'],
    ['variant=route,action', 'compare', 'route,action'],
    ['view=compare', 'compare', 'action,route,published'],
    ['view=compare&variant=route', 'compare', 'action,route,published'],
    ['view=preview&variant=published', 'published', 'action,route,published'],
    ['variant=other', 'action', 'action,route,published'],
    ['variant=constructor', 'action', 'action,route,published'],
  ])('%s', (query, view, names) => {
    expect(shown(query)).toEqual([view, names]);
  });
  it('one variant alone is compared with nothing', () => {
    expect(shown('view=compare', [variant('route')])).toEqual(['route', 'route']);
  });
});

it('an address that asks for nothing gets what the schema has as initial values', () => {
  expect(wishes('')).toMatchObject({
    options: {
      ...{ files: [], lines: [], part: 'code', startsByItself: true, isReadOnly: false },
      ...{ withoutScripts: false, latency: 0 },
    },
    hasDeckKeys: true,
    isDebug: false,
    isRead: true,
    problems: [],
  });
});

it.each(['autorun=0', 'runonclick=1'])('%s: it does not start by itself', (query) => {
  expect(wishes(query).options.startsByItself).toBe(false);
});

it('a file or a variant that the example does not have is told of, with those it has', () => {
  const { options, problems } = wishes('file=no.ts&variant=other');
  expect(options.file).toBeUndefined();
  expect(problems).toEqual([
    'variant: got "other"; this example has action, route, published',
    'file: got "/no.ts"; this example has /app/page.tsx',
  ]);
});
