import { expect, test } from 'vitest';
import { exampleParameters } from '../../embed/parameters/example';
import { fieldsOf } from '../../embed/parameters/fields';
import { problemOf } from './chosen';
import { places, projectorSizes } from './places';

const fields = fieldsOf(exampleParameters);

test.each(places)('on a projector 1280 px wide, all text is 20 px or more: $label', (place) => {
  const scale = 1280 / (place.width ?? 1280);
  const { fontsize, zoom } = projectorSizes(fields, place);
  expect(Number(fontsize) * scale).toBeGreaterThanOrEqual(20);
  // Labels of the examples are 14 px.
  expect(((14 * Number(zoom)) / 100) * scale).toBeGreaterThanOrEqual(20);
  for (const [name, text] of Object.entries({ fontsize, zoom })) {
    const field = fields.find((each) => each.name === name);
    expect(field && problemOf(field, text ?? '')).toBeUndefined();
  }
});

test('an embed without an app is asked for no zoom', () => {
  const [place] = places;
  const look = fields.filter(({ name }) => name === 'fontsize');
  expect(place && Object.keys(projectorSizes(look, place))).toEqual(['fontsize']);
});
