/** Sentences, their words, and the grade of school that a text asks of its reader. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

export interface Sentence {
  text: string;
  /** Where it begins in the passage. */
  index: number;
  words: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The words of a line; `Next.js` and `16.4.6` are one each. */
export const wordsIn = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’./-]*/gu) ?? [];

/** A sentence may begin with a number ("15 also stopped it"), which the segmenter takes for the middle of one. */
const withCapitals = (line: string) => line.replace(/(?<=[.?!]["'”’)]*\s+)\d/g, 'A');

/** The sentences of a line. Code counts as one word. */
export const sentencesOf = (line: string): Sentence[] =>
  [...segmenter.segment(withCapitals(line))]
    .map(({ segment, index }) => ({
      text: line.slice(index, index + segment.length).trim(),
      index: index + segment.length - segment.trimStart().length,
      words: wordsIn(segment).length,
    }))
    .filter(({ words }) => words > 0);

/** `useActionState`, `Next.js`, `16.4.6` and `CVE` are read as names, not by their syllables. */
const isName = (word: string) => /\d|\p{Ll}\p{Lu}|\p{Lu}{2}|\.\w/u.test(word);

const syllablesIn = (word: string) => (isName(word) ? 1 : Math.max(1, syllable(word)));

/** Flesch-Kincaid grade of a line; code, numbers and names of APIs count as words of one syllable. */
export function gradeOf(line: string): number {
  const words = wordsIn(line);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return fleschKincaid({ sentence: sentencesOf(line).length, word: words.length, syllable: syllables });
}
