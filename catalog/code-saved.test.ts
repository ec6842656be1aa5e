import { expect, test } from 'vitest';
import { loadCatalog } from '.';
import { codeRatios, codeSavedText } from './code-saved';
import type { ExampleView } from './types';

const example = (action: Record<string, string>, route: Record<string, string>): ExampleView => ({
  slug: 'a',
  title: 'A',
  lesson: 'L',
  claims: [],
  decisions: [],
  corrects: [],
  try: ['', '', ''],
  production: [],
  variants: [
    { name: 'action', files: action, open: [], isApart: false },
    { name: 'route', files: route, open: [], isApart: false },
  ],
  steps: [],
});
const shared = { '/lib/data.ts': 'a\nb\nc' };

test('what both variants share, empty lines, comments and other files do not count', () => {
  const action = { ...shared, '/app/a.ts': '// why\none\n\n  two', '/app/a.css': 'x\ny' };
  const route = { ...shared, '/app/a.ts': 'one\n/** what */\ntwo\nthree\n * more\nfour' };
  expect(codeRatios([example(action, route)])).toEqual([0.5]);
});

test('a file that only one of them has counts for it', () => {
  expect(codeRatios([example({ '/a.ts': 'one' }, { '/a.ts': 'two', '/b.tsx': 'three' })])).toEqual([0.5]);
});

test('the sentence gives the median and both ends', () => {
  const lines = (count: number) => ({
    '/a.ts': Array.from({ length: count }, (_, at) => `${at}`).join('\n'),
  });
  const list = [5, 8, 15].map((count) => example(lines(count), { '/a.ts': lines(10)['/a.ts'], '/b.ts': '' }));
  expect(codeSavedText(list)).toBe(
    'In the 3 examples here that have both, the files of the action alone have 20 % fewer lines than those of the handler in the median, from 50 % fewer to 50 % more',
  );
});

test('most examples of this site are shorter as an action, and not all', () => {
  const ratios = codeRatios(loadCatalog().examples);
  expect(ratios.length).toBeGreaterThan(15);
  expect(ratios.filter((ratio) => ratio < 1).length).toBeGreaterThan(ratios.length / 2);
  expect(Math.max(...ratios)).toBeGreaterThan(1);
});
