import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleParameters } from '../../embed/parameters/example';
import { fieldsOf } from '../../embed/parameters/fields';
import { readParameters } from '../../embed/parameters/read';
import { chosenIn, queryOf } from './chosen';

const fields = fieldsOf(exampleParameters);

test.each([
  ['nothing', {}, ''],
  ['a number', { fontsize: '24' }, '?fontsize=24'],
  ['what it is without', { theme: 'light', wire: '1', zoom: '100' }, ''],
  ['a flag that is on without', { wire: '0' }, '?wire=0'],
  ['an empty text', { title: '' }, '?title='],
  ['a list and a path', { files: 'app/page.tsx,app/actions.ts' }, '?files=app/page.tsx,app/actions.ts'],
  ['text with signs of addresses', { title: 'A & B = C?' }, '?title=A+%26+B+%3D+C%3F'],
  ['a number that is being typed', { fontsize: '5' }, ''],
  ['something unknown', { colour: 'red' }, ''],
  ['the order of the parameters', { zoom: '150', variant: 'route' }, '?variant=route&zoom=150'],
])('the query for %s', (_, chosen, query) => {
  expect(queryOf(fields, chosen)).toBe(query);
});

test.each([
  ['an alias is read as the parameter', '?fontSize=24&ctl', { fontsize: '24', runonclick: '1' }],
  ['words of a flag are read as it', '?wire=off', { wire: '0' }],
  [
    'a list may repeat its name',
    '?file=a.ts&files=b.ts&files=c.ts,d.ts',
    { file: 'a.ts', files: 'b.ts,c.ts,d.ts' },
  ],
  ['what is not understood is left out', '?theme=pink&colour=1&fontsize=24', { fontsize: '24' }],
])('%s', (_, query, chosen) => {
  expect(chosenIn(fields, query)).toEqual(chosen);
});

test('whatever is chosen, the embed understands it, and the builder reads it back', () => {
  const anything = fc.dictionary(
    fc.constantFrom(...fields.map(({ name }) => name)),
    fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.nat(300).map(String),
      fc.constantFrom(
        '1',
        '0',
        'action',
        'action,route',
        'dark',
        'compare',
        'app/page.tsx',
        '3-7,12',
        '/a?b=c',
      ),
    ),
  );
  fc.assert(
    fc.property(anything, (chosen) => {
      const query = queryOf(fields, chosen);
      const asked = readParameters(fields, query);
      expect(asked.problems).toEqual([]);
      expect(readParameters(fields, queryOf(fields, chosenIn(fields, query)))).toEqual(asked);
    }),
  );
});
