import { expect, test } from 'vitest';
import type { Card } from './card';
import { cardMatches, casesOf, filterInAddress } from './filter';

const card: Card = {
  slug: 'cart',
  title: 'Change a cart',
  lesson: 'Actions wait for each other.',
  variants: [{ name: 'action', label: 'Server Action' }],
  cases: [{ id: 'cart-change', title: 'Cart change' }],
};

test.each([
  ['', '', true],
  ['WAIT cart', '', true],
  ['server action', 'cart-change', true],
  ['stripe', '', false],
  ['', 'like-button', false],
])('words %j and use case %j: %s', (words, useCase, found) => {
  expect(cardMatches(card, { words, useCase })).toBe(found);
});

test('a filter stands in the address, beside what else is there', () => {
  const filter = { words: 'a b', useCase: 'cart-change' };
  const search = filterInAddress.toSearch(filter, '?x=1&q=old');
  expect(search).toBe('?x=1&q=a+b&case=cart-change');
  expect(filterInAddress.fromSearch(search)).toEqual(filter);
  expect(filterInAddress.toSearch(filterInAddress.none, '?q=old')).toBe('');
});

test('each use case is offered once, by title', () => {
  const like = { id: 'like-button', title: 'A like button' };
  const cases = casesOf([card, { ...card, cases: [...card.cases, like] }]);
  expect(cases.map(({ id }) => id)).toEqual(['like-button', 'cart-change']);
});
