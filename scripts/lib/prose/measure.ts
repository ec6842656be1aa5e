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
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’./-]*/gu) ?? [];

/** The sentences of a line. Code counts as one word. */
export const sentencesOf = (line: string): Sentence[] =>
  [...segmenter.segment(line)]
    .map(({ segment, index }) => ({
      text: segment.trim(),
      index: index + segment.length - segment.trimStart().length,
      words: wordsIn(segment).length,
    }))
    .filter(({ words }) => words > 0);

/** Flesch-Kincaid grade of a line; numbers and code count as words of one syllable. */
export function gradeOf(line: string): number {
  const words = wordsIn(line);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentencesOf(line).length, word: words.length, syllable: syllables });
}
