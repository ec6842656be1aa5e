/** The size of text and of the running app, as attributes of the document, which style sheets read. */

/** In pixels: what an address may ask for, and what code has without. */
const [smallest, largest, usual] = [10, 48, 13];
/** As small as text may be on the screen, in pixels, and what it is in an app of an example. */
const [readable, ofApp] = [20, 16];
const largestZoom = 300;

/** What has been asked for; undefined until it has. */
const wanted: { byAddress?: { fontsize: number; zoom: number }; byReader?: number; scale?: number } = {};

const numberOf = (name: string) => Number(document.documentElement.style.getPropertyValue(`--${name}`));

function set(name: string, value: number): void {
  const { style, dataset } = document.documentElement;
  style.setProperty(`--${name}`, String(value));
  dataset[name] = String(value);
}

/** @returns how large text is now, in pixels of the embed */
function apply(): number {
  wanted.byAddress ??= { fontsize: numberOf('fontsize') || usual, zoom: numberOf('zoom') || 100 };
  const { byAddress, byReader, scale } = wanted;
  const least = scale ? Math.ceil(readable / scale) : 0;
  const fontsize = byReader ?? Math.min(largest, Math.max(byAddress.fontsize, least));
  if (fontsize !== usual || byReader) set('fontsize', fontsize);
  const zoom = scale ? Math.ceil((100 * readable) / ofApp / scale) : 0;
  if (scale) set('zoom', Math.min(largestZoom, Math.max(byAddress.zoom, zoom)));
  return fontsize;
}

/** @param by in pixels; what the reader has chosen goes before all else */
export function changeTextSize(by: number): void {
  wanted.byReader = Math.min(largest, Math.max(smallest, apply() + by));
  apply();
}

/** Keeps text large enough to be read where the embed is shown smaller than it is. @param scale pixels of the screen for one of the embed */
export function showAtScale(scale: number): void {
  wanted.scale = scale;
  apply();
}
