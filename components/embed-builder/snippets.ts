import { type Framed, frameHtml, frameTag } from '../../embed/frame';

/** A way to put an embed somewhere. */
export interface Format {
  name: string;
  /** Where what is copied goes. */
  goesTo: string;
  write: (framed: Framed) => string;
}

/** What Markdown or MDX would read as something else than text. */
const asMarkdownText = (text: string) => text.replace(/[\\`*_{}[\]<>&|~!#$]/g, '\\$&');

/** Fills a slide of Slidev; its own layout for frames gives them no name. */
const slidev = ({ address, title }: Framed) =>
  [
    '---',
    'layout: none',
    '---',
    '',
    frameTag({ src: address, title, class: 'absolute inset-0 w-full h-full', allow: 'fullscreen' }),
    '',
  ].join('\n');

/** `data-src` is loaded when the slide is near; `r-stretch` takes the room that is left on it. */
const reveal = ({ address, title }: Framed) =>
  [
    '<section>',
    frameTag({ class: 'r-stretch', 'data-src': address, title, allow: 'fullscreen' }),
    '</section>',
  ].join('\n');

const link = ({ address }: Framed) => address;

export const formats: readonly Format[] = [
  { name: 'Link', goesTo: 'Opens only the embed.', write: link },
  { name: 'HTML', goesTo: 'For any page, as an iframe.', write: frameHtml },
  {
    name: 'Markdown, MDX',
    goesTo: 'For a page that allows HTML. Leave an empty line before and after it.',
    write: frameHtml,
  },
  {
    name: 'Markdown link',
    goesTo: 'For pages that strip HTML, such as a README on GitHub.',
    write: ({ address, title }) => `[${asMarkdownText(title)}](${address})`,
  },
  { name: 'Slidev', goesTo: 'For slides.md, as its own slide.', write: slidev },
  { name: 'reveal.js', goesTo: 'Between your slides, as its own slide.', write: reveal },
  {
    name: 'Notion',
    goesTo: 'Paste it on an empty line and choose Embed. Notion must be able to reach the address.',
    write: link,
  },
];
