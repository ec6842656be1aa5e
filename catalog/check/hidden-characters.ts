/** Which characters nobody sees, and what they are called. */

/** Joiners are part of some emoji, and of words in some scripts: those are text. */
export const joined = /(?<=\p{Extended_Pictographic}\uFE0F?)\u200D(?=\p{Extended_Pictographic})/gu;

/** Control characters other than a tab and an end of line, and those of other kinds that take no place. */
export const hidden = /[^\P{Cc}\t\n]|[\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

const names: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\r/, 'an end of line as Windows writes it'],
  [/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/, 'a character that turns the direction of the text'],
  [/[\u200B-\u200D\u2060-\u2065\uFEFF]/, 'a character without width'],
  [/\u00AD/, 'a soft hyphen'],
  [/[\u2028\u2029]/, 'a line separator that is not an end of line'],
];

const nameOf = (character: string) =>
  names.find(([pattern]) => pattern.test(character))?.[1] ?? 'a control character';

/** Such as "a soft hyphen, U+00AD". */
export function nameAndCode(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${nameOf(character)}, U+${code}`;
}

/** The first that nobody sees in a text that somebody will read; what it is, in words. */
export function hiddenIn(text: string): string | undefined {
  const [found] = text.replace(joined, ' ').match(hidden) ?? [];
  return found && nameAndCode(found);
}

/** What replaces bytes that were not text, and references to characters that are not, such as `&#x85;`. */
export const unread = '\uFFFD';

/** Whether all of it could be read as text; what could not is lost once it is written. */
export const isWholeText = (text: string): boolean => !text.includes(unread);
