import type { Field } from '../../embed/parameters/fields';
import type { Chosen } from './chosen';

/** What an embed is put on. */
export interface EmbedPlace {
  /** As in the address of the builder. */
  name: string;
  label: string;
  /** Of the slide, in pixels of its own; a page is as wide as it is. */
  width?: number;
  height: number;
}

const page: EmbedPlace = { name: 'page', label: 'A page, full width', height: 720 };

export const places: readonly EmbedPlace[] = [
  page,
  { name: '1280', label: 'A slide, 1280 × 720', width: 1280, height: 720 },
  { name: '1920', label: 'A slide, 1920 × 1080', width: 1920, height: 1080 },
  { name: '980', label: 'A Slidev slide, 980 × 552', width: 980, height: 552 },
  { name: '960', label: 'A reveal.js slide, 960 × 700', width: 960, height: 700 },
];

export const placeNamed = (name: string | null): EmbedPlace =>
  places.find((each) => each.name === name) ?? page;

/** The width that a projector shows at least, and the text that can be read on it at the back of a room, in its pixels. */
const projector = { width: 1280, text: 20 };
/** The smallest text of an example, in pixels: its labels. */
const smallestInApp = 14;

/**
 * What makes the smallest text on a slide large enough on a projector, where slides are made larger or smaller as a whole.
 *
 * @param fields of the embed: not each of them has an app in it
 */
export function projectorSizes(fields: readonly Field[], { width = projector.width }: EmbedPlace): Chosen {
  const fontsize = Math.ceil((projector.text * width) / projector.width);
  const zoom = 5 * Math.ceil((fontsize / smallestInApp) * 20);
  const sizes = Object.entries({ fontsize, zoom }).filter(([name]) =>
    fields.some((field) => field.name === name),
  );
  return Object.fromEntries(sizes.map(([name, size]) => [name, String(size)]));
}
