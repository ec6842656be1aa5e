import type { Field } from '../../embed/parameters/fields';
import type { Chosen } from './chosen';
import type { Embed } from './embeds';
import { type EmbedPlace, projectorSizes } from './places';

/**
 * What most talks show: two forms of an example beside each other, dark, and large enough for a projector.
 *
 * @returns undefined for an embed that has no two forms
 */
export function talkChoices(
  fields: readonly Field[],
  { offers }: Embed,
  place: EmbedPlace,
): Chosen | undefined {
  const { variant = [] } = offers;
  if (variant.length < 2) return undefined;
  return { view: 'compare', theme: 'dark', ...projectorSizes(fields, place) };
}
