/** What the playground opens at most: enough for any app that is read in a tab, and no more than that. */
export const mostFiles = 200;

/** Of the JSON text of all files together, in UTF-16 code units: about 1 MB. */
export const mostCharacters = 1_000_000;

/** Of one path, in UTF-16 code units. */
export const longestPath = 200;

/** Of a link, in characters: beyond it some chat programs cut it off. */
export const longLink = 8_000;
