/** The size of text and of the running app, as attributes of the document, which style sheets read. */

/** In pixels: the least that a reader can choose, and what text of an app has at a zoom of 100 %. */
const [smallest, ofApp] = [10, 16];
/** As small as text may be on the screen, in pixels. */
const readable = 20;
/** Code in pixels, and the app in percent: what they are unless told otherwise, at most, and at least on the screen. */
const code = { name: 'fontsize', usual: 13, largest: 48, readable };
const app = { name: 'zoom', usual: 100, largest: 300, readable: (100 * readable) / ofApp };
/** What goes by the size in which an embed is shown. */
export const sizesByScale = [code, app];

/** What has been asked for; undefined until it has. */
const wanted: { byAddress?: { fontsize: number; zoom: number }; byReader?: number; scale?: number } = {};

const numberOf = (name: string) => Number(document.documentElement.style.getPropertyValue(`--${name}`));
/** What the address asks for; `early-message.tsx` may have put something larger in its place, and noted it. */
const askedFor = ({ name, usual }: typeof code) => numberOf(`asked-${name}`) || numberOf(name) || usual;

function set(name: string, value: number): void {
  const { style, dataset } = document.documentElement;
  style.setProperty(`--${name}`, String(value));
  dataset[name] = String(value);
}

/** @returns how large text is now, in pixels of the embed */
function apply(): number {
  wanted.byAddress ??= { fontsize: askedFor(code), zoom: askedFor(app) };
  const { byAddress, byReader, scale } = wanted;
  const atLeast = (asked: number, { largest, readable: least }: typeof code) =>
    Math.min(largest, Math.max(asked, scale ? Math.ceil(least / scale) : 0));
  const fontsize = byReader ?? atLeast(byAddress.fontsize, code);
  if (fontsize !== code.usual || byReader || numberOf(code.name)) set(code.name, fontsize);
  if (scale) set(app.name, atLeast(byAddress.zoom, app));
  return fontsize;
}

/** @param by in pixels; what the reader has chosen goes before all else */
export function changeTextSize(by: number): void {
  wanted.byReader = Math.min(code.largest, Math.max(smallest, apply() + by));
  apply();
}

/** Keeps text large enough to be read where the embed is shown smaller than it is. @param scale pixels of the screen for one of the embed */
export function showAtScale(scale: number): void {
  wanted.scale = scale;
  apply();
}
