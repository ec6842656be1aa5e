import { expect, test } from 'vitest';
import type { ExampleStart } from './origin';
import { groupsWith, startGroups } from './start-groups';

const example = (id: string, name: string, variant: string, group: string): ExampleStart => ({
  ...{ id, title: `${name}: ${variant}`, example: name, variant, group },
});
const groups = startGroups(
  { id: 'starter', title: 'Notes' },
  [
    example('like/action', 'Like button', 'Server Action', 'Changes'),
    example('feed/route', 'Feed', 'Route Handler', 'Reads'),
    example('like/route', 'Like button', 'Route Handler', 'Changes'),
  ],
  ['default/forms/classic', 'default/forms/cached', 'src/forms/cached'],
);
const shape = (list: typeof groups) =>
  list.map(({ title, cards }) => [
    title,
    cards.map((card) => [card.title, card.choices.map(({ id }) => id)]),
  ]);

test('every start is in one group, the forms of an app on one card', () => {
  expect(shape(groups)).toEqual([
    ['New', [['Notes', ['starter']]]],
    ['Changes', [['Like button', ['like/action', 'like/route']]]],
    ['Reads', [['Feed', ['feed/route']]]],
    [
      'Conformance cases',
      [
        ['forms', ['conformance/default/forms/classic', 'conformance/default/forms/cached']],
        ['forms (src)', ['conformance/src/forms/cached']],
      ],
    ],
  ]);
});

test('words narrow the list, wherever they are', () => {
  expect(shape(groupsWith(groups, 'LIKE handler'))).toEqual([
    ['Changes', [['Like button', ['like/action', 'like/route']]]],
  ]);
  expect(groupsWith(groups, ' ').length).toBe(groups.length);
  expect(groupsWith(groups, 'reads').map(({ title }) => title)).toEqual(['Reads']);
  expect(groupsWith(groups, 'no such app')).toEqual([]);
});
