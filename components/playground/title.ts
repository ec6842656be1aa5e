/** In characters as readers count them, nearly: code points. */
export const longestProjectTitle = 80;
const longestSlug = 60;

/** What cannot be seen, turns the direction of text around, or ends a line. */
const unseen = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** Of marks on one letter no script needs more. */
const piledMarks = /(\p{M}{3})\p{M}+/gu;

/** A title as it is typed: it may end in a space. Anyone may have written it, also in a link. */
export const typedTitle = (text: string): string =>
  [...text.slice(0, 1_000).replace(/\s/g, ' ').replace(unseen, '').normalize('NFC').replace(piledMarks, '$1')]
    .slice(0, longestProjectTitle)
    .join('');

/** @returns the title; undefined for what is none */
export function titleOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return typedTitle(value.slice(0, 1_000).replace(/\s+/g, ' ').trim()).trim() || undefined;
}

/** A title as addresses have it, such as `my-notes`; empty where no letter or digit of ASCII is in it. */
export const slugOf = (title = ''): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestSlug)
    .replace(/^-+|-+$/g, '');

/** What is left of a title in an address, in words: `my-notes` → `My notes`. */
export function titleOfSlug(slug: string): string | undefined {
  const words = slugOf(slug).replaceAll('-', ' ');
  return words === '' ? undefined : words.charAt(0).toUpperCase() + words.slice(1);
}
