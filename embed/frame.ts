/** How other pages show an embed: as HTML that they copy, or that oEmbed hands them. */

/** One embed, and what a page needs to know to show it. */
export interface Framed {
  /** The whole address, with its query. */
  address: string;
  title: string;
  /** As HTML writes them: pixels, or a percentage. */
  width: string;
  height: string;
}

/** Braces and backticks mean something in templates of Vue, in MDX and in scripts; an empty line ends HTML in Markdown. */
const special = /[&<>"{}`\n\r]/g;

/** As people write them; all others by number. */
const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

/** Text as HTML, JSX and Vue read it between double quotes. */
export const inQuotes = (text: string): string =>
  text.replace(special, (character) => `&${names[character] ?? `#${character.charCodeAt(0)}`};`);

/** A tag with its attributes, each on a line of its own: the same in HTML, in Markdown and in MDX. */
export function frameTag(attributes: Readonly<Record<string, string>>): string {
  const lines = Object.entries(attributes).map(([name, value]) => `  ${name}="${inQuotes(value)}"`);
  return ['<iframe', ...lines, '></iframe>'].join('\n');
}

/** The frame that any page can show. */
export const frameHtml = ({ address, title, width, height }: Framed): string =>
  frameTag({ src: address, title, width, height, allow: 'fullscreen' });
