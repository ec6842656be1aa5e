/** Text that is no longer than this, in UTF-16 code units; the end of a longer one is left out. */
export const clip = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text;

/**
 * A value that a stranger sent, as text to go into a sentence. Never throws: an object need not have a `toString`, and
 * a list may hold such an object.
 */
export function inWords(value: unknown): string {
  if (typeof value === 'string') return clip(value, longestInSentence);
  if (Array.isArray(value)) return '(a list, not a text)';
  if (typeof value === 'object' && value !== null) return '(an object, not a text)';
  return String(value);
}

/** An action id has 42 characters, an address seldom more than this. */
const longestInSentence = 500;
