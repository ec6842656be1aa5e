/** How long a sentence may be, and how hard the texts that are read first. */
import type { PassageKind } from './passage';

/** Words of one sentence; code counts as one. */
export const longestSentence = 30;

/** Words of running text for each link of an article: with more of them, readers see links instead of sentences. */
export const wordsPerLink = 60;

/**
 * Flesch-Kincaid grades. An explanation has to name every condition of a fact, so it may be a grade harder than what is
 * read first. Other prose has no limit of its own: with one article after another the grade says little.
 */
export const highestGrade: Partial<Record<PassageKind, number>> = { answer: 9, lead: 9, explanation: 10 };

/** Of shorter texts no grade is taken: in a sentence of ten words, a single "authentication" is worth two grades. */
export const fewestWordsForGrade = 15;
