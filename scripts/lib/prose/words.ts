/** The words that are out: data of ours in `words.yaml`, each with what to write in its place. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const words = z.strictObject({
  find: z.string().min(1),
  write: z.string().min(1),
  /** Sentences that it has to find, and sentences that it must leave alone: its tests. */
  flags: z.array(z.string()).min(1),
  passes: z.array(z.string()).optional(),
});

export interface Word extends z.infer<typeof words> {
  pattern: RegExp;
}

/** A blank is any white space, and both ends are those of words, where the pattern has letters there. */
const patternOf = (find: string) =>
  new RegExp(`(?<![\\w-])(?:${find.replaceAll(' ', '\\s+')})(?![\\w-])`, 'gi');

const file = new URL('./words.yaml', import.meta.url);

/** All words that are out, in the order of the file. */
export const wordsThatAreOut: readonly Word[] = z
  .array(words)
  .parse(parse(readFileSync(file, 'utf8')))
  .map((word) => ({ ...word, pattern: patternOf(word.find) }));

/** One place where such a word is. */
export interface FoundWord {
  index: number;
  text: string;
  write: string;
}

/** @returns the words in a line that are out, in its order */
export const wordsFound = (line: string): FoundWord[] =>
  wordsThatAreOut
    .flatMap(({ pattern, write }) =>
      [...line.matchAll(pattern)].map(({ 0: text, index }) => ({
        index,
        text: text.replace(/\s+/g, ' ').trim(),
        write,
      })),
    )
    .sort((a, b) => a.index - b.index);
