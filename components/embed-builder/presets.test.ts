import { expect, test } from 'vitest';
import { fieldsOf } from '../../embed/parameters/fields';
import { embedKinds } from '../../embed/parameters/kinds';
import type { Embed } from './embeds';
import { placeNamed, projectorSizes } from './places';
import { talkChoices } from './presets';

const fields = fieldsOf(embedKinds.example.parameters);
const embed = (...variants: string[]): Embed => ({
  name: 'post',
  title: 'Post',
  kind: 'example',
  offers: { variant: variants.map((value) => ({ value, label: value })) },
});

test('a talk shows both forms, dark and as large as its slide asks for', () => {
  const slide = placeNamed('1920');
  expect(talkChoices(fields, embed('action', 'route'), slide)).toEqual({
    view: 'compare',
    theme: 'dark',
    ...projectorSizes(fields, slide),
  });
});

test('an embed with one form has nothing to compare', () => {
  expect(talkChoices(fields, embed('action'), placeNamed('1920'))).toBeUndefined();
  expect(talkChoices([], { ...embed(), offers: {} }, placeNamed('page'))).toBeUndefined();
});
