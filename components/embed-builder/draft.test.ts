import { expect, test } from 'vitest';
import { exampleFields } from '../../embed/parameters/example-fields';
import type { DescribedField } from '../../embed/parameters/fields';
import { builderQuery, draftIn, fieldsFor, movedTo, own } from './draft';
import type { BuilderProps } from './embeds';

const field = (name: string, more: Partial<DescribedField> = {}): DescribedField => ({
  name,
  about: '',
  kind: 'text',
  pattern: '^[a-z,]+$',
  ...more,
});
const example = [field('variant', { kind: 'list', most: 2 }), field('file')];
const props: BuilderProps = {
  embeds: [
    {
      name: 'one',
      title: 'One',
      kind: 'example',
      offers: { variant: [{ value: 'action', label: 'Action' }] },
    },
    { name: 'two', title: 'Two', kind: 'example', offers: { variant: [{ value: 'route', label: 'Route' }] } },
    { name: 'decision-table', title: 'Table', kind: 'decision-table', offers: {} },
  ],
  fieldsOf: { example, 'decision-table': [field('theme')] },
};

test('an address opens what it names', () => {
  expect(draftIn(props, '?embed=two&on=1920&variant=route&file=a')).toEqual({
    name: 'two',
    place: '1920',
    chosen: { variant: 'route', file: 'a' },
  });
});

test.each(['', '?embed=', '?embed=__proto__&on=constructor&variant=action', '?embed=nothing&on=1e9', '?%'])(
  'an address that names nothing there is (%s) opens the first, on a page',
  (query) => expect(draftIn(props, query)).toMatchObject({ name: 'one', place: 'page' }),
);

test('a form that the example does not have is left out', () => {
  expect(draftIn(props, '?embed=two&variant=action')?.chosen).toEqual({});
});

test('what the builder writes into its address it reads back', () => {
  const draft = draftIn(props, '?embed=decision-table&on=960&theme=dark');
  const [, , table] = props.embeds;
  if (!draft || !table) throw new Error('not there');
  expect(draftIn(props, builderQuery(fieldsFor(props, table), draft))).toEqual(draft);
});

test('another embed takes over what it understands', () => {
  const draft = { name: 'one', place: '1280', chosen: { variant: 'action', file: 'a' } };
  expect(movedTo(props, draft, 'two')).toEqual({ ...draft, name: 'two', chosen: { file: 'a' } });
  expect(movedTo(props, draft, 'decision-table').chosen).toEqual({});
  expect(movedTo(props, draft, 'nothing')).toBe(draft);
});

test('no parameter of an embed has a name that the builder uses itself', () => {
  const names = new Set<string>(Object.values(own));
  expect(
    exampleFields.flatMap(({ name, aliases = [] }) => [name, ...aliases]).filter((name) => names.has(name)),
  ).toEqual([]);
});
