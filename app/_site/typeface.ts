import localFont from 'next/font/local';

/**
 * IBM Plex Sans, one file for all weights and the Latin letters. `optional`: a reader on a slow line keeps the typeface of
 * the system until the next page, so that no line ever moves. Embeds keep that of the system, which costs them nothing.
 */
const typeface = localFont({
  src: '../../node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2',
  weight: '100 700',
  style: 'normal',
  display: 'optional',
  variable: '--typeface',
  preload: true,
  // What stays is not swapped, so that it need not be as wide.
  adjustFontFallback: false,
});

/** Gives the page below it the typeface of the site. */
export const typefaceClass = typeface.variable;
