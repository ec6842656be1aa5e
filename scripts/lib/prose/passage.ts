/** Text for readers, cut out of a file so that each character keeps its place there. */

/**
 * `answer`: what an article opens with; `lead`: one or two sentences read before all else; `explanation`: a fact in
 * full; `prose`: any other sentences; `label`: headings, titles and what components say, of which only words are checked.
 */
export type PassageKind = 'answer' | 'lead' | 'explanation' | 'prose' | 'label';

export interface Passage {
  file: string;
  /** What the text is, such as `claims[3].why` or `<Answer>`. */
  path: string;
  kind: PassageKind;
  /** One line, as long as its source: markup is blank, and code is one word. */
  text: string;
  /** Where `text` begins in the file. */
  start: number;
}

/** A stretch of the source as a line of the same length. */
export const asLine = (text: string) => text.replace(/\s/g, ' ');

/** Code, or a number that the site works out, as one capitalised word: a sentence may begin with it. */
export const asWord = (text: string) => 'Code'.slice(0, text.length).padStart(text.length);

/** Code between backticks, and `{call-times "Call"}`, which the site replaces by a number, each as one word. */
export const withoutCode = (text: string) => text.replace(/`[^`]*`|\{[^{}]*\}/g, asWord);

/** Line and column of an offset, both from 1. */
export function positionIn(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
