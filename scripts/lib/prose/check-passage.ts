/** What is wrong with one passage: words that are out, long sentences, a text that is hard to read. */
import { type ContentProblem, shown } from '../../../catalog/problem';
import { fewestWordsForGrade, highestGrade, longestSentence } from './limits';
import { gradeOf, sentencesOf } from './measure';
import { type Passage, positionIn } from './passage';
import { wordsFound } from './words';

type At = (index: number) => Pick<ContentProblem, 'file' | 'path' | 'line' | 'column'>;

const wordProblems = ({ text }: Passage, at: At): ContentProblem[] =>
  wordsFound(text).map(({ index, text: got, write }) => ({
    ...at(index),
    got: shown(got),
    fix: `write ${write}`,
  }));

const sentenceProblems = ({ text }: Passage, at: At): ContentProblem[] =>
  sentencesOf(text)
    .filter(({ words }) => words > longestSentence)
    .map(({ index, words, text: sentence }) => ({
      ...at(index),
      got: `a sentence of ${words} words: ${shown(sentence.replace(/\s+/g, ' '))}`,
      allowed: `${longestSentence} words`,
      fix: 'make two sentences of it, or a list',
    }));

function gradeProblems({ text, kind }: Passage, at: At): ContentProblem[] {
  const allowed = highestGrade[kind];
  const words = sentencesOf(text).reduce((sum, sentence) => sum + sentence.words, 0);
  const grade = gradeOf(text);
  if (allowed === undefined || words < fewestWordsForGrade || grade <= allowed) return [];
  const fix = 'use shorter sentences and words; docs/writing.md shows how';
  return [{ ...at(0), got: `text of reading grade ${grade.toFixed(1)}`, allowed: `up to ${allowed}`, fix }];
}

/** @param source the whole file, for the places in it */
export function passageProblems(passage: Passage, source: string): ContentProblem[] {
  const { file, path, start, kind } = passage;
  const first = passage.text.search(/\S/);
  const at: At = (index) => ({ file, path, ...positionIn(source, start + Math.max(index, first)) });
  const words = wordProblems(passage, at);
  if (kind === 'label') return words;
  return [...words, ...sentenceProblems(passage, at), ...gradeProblems(passage, at)];
}
