import { siteName } from './address';

/** What search engines show of a title and of a description, in characters. */
export const longestPageTitle = 70;
export const longestDescription = 160;
/** Whole sentences shorter than this say too little about a page. */
const enough = 50;

/** @returns the text up to the end of a word, with a sign that it goes on */
function upToWord(text: string, most: number): string {
  const cut = text.slice(0, most);
  const words = cut.slice(0, cut.lastIndexOf(' '));
  return `${words.replace(/[\s,;:.–(]+$/u, '')}…`;
}

/** @returns as many whole sentences as fit, or, where these are too few, as many words */
export function shortened(text: string, most = longestDescription): string {
  if (text.length <= most) return text;
  const ends = [...text.matchAll(/[.?!](?= )/g)].map(({ index }) => index + 1);
  const end = ends.filter((each) => each <= most).pop() ?? 0;
  return end >= enough ? text.slice(0, end) : upToWord(text, most);
}

/** @returns what the tab of a page says: the name of the site follows where there is room for both */
export function tabTitle(title: string): string {
  const withSite = `${title} – ${siteName}`;
  return withSite.length <= longestPageTitle ? withSite : shortened(title, longestPageTitle);
}
