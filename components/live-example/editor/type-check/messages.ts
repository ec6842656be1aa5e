import type { Files } from 'next-sandbox';
import type { EditorProblem } from '../problems';

export type TypeQuestion =
  | { type: 'check'; files: Files }
  /** The type at an offset, of the files that were checked last. */
  | { type: 'hover'; file: string; code: string; offset: number };

export type TypeAnswer = { problems: EditorProblem[] } | { hover: string | undefined };
