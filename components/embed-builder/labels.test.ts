import { expect, test } from 'vitest';
import { fieldsOf } from '../../embed/parameters/fields';
import { embedKinds } from '../../embed/parameters/kinds';
import { labelOf, valueLabelOf } from './labels';

test.each(Object.entries(embedKinds))('every parameter of %s is called by words of its own', (_, kind) => {
  const names = fieldsOf(kind.parameters).map(({ name }) => name);
  const labels = names.map(labelOf);
  expect(labels.filter((label) => !/^[A-Z][A-Za-z]*(?: [A-Za-z]+)*$/.test(label))).toEqual([]);
  expect(new Set(labels).size).toBe(names.length);
});

test('a name that is none of them stays as it is', () => {
  expect([labelOf('colour'), labelOf('constructor')]).toEqual(['colour', 'constructor']);
});

test('a value is called by words, too', () => {
  expect(valueLabelOf('view', 'split')).toBe('Code, app, wire');
  expect(valueLabelOf('intent', 'call-service')).toBe('Call service');
  expect(valueLabelOf('sort', '-votes')).toBe('Most votes first');
});
