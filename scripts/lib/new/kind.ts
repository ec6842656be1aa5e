/** What one kind of content asks for and writes. */
import type { Plan, Project } from './plan';

/** One thing to know. It is a flag, and a question where the flag is not given. */
export interface AskedQuestion {
  /** Of the flag. */
  name: string;
  ask: string;
  /** Values that are allowed, where there is a list. */
  choices?(project: Project): readonly string[];
  /** A command that shows all of a list that is long. */
  listedBy?: string;
  /** Taken where nothing is answered; a question without it has to be answered. */
  fallback?(id: string): string;
  /** What is wrong with an answer, in words. */
  check?(answer: string): string | undefined;
  /** A flag only: nobody is asked. */
  quiet?: true;
}

export type AskedAnswers = Readonly<Record<string, string>>;

export interface RecordKind {
  /** In a list of kinds. */
  summary: string;
  /** What the id becomes, as the help says it. */
  idIs: string;
  questions: readonly AskedQuestion[];
  /** Ids that are taken, and where. */
  taken(project: Project): ReadonlyMap<string, string>;
  plan(id: string, answers: AskedAnswers, project: Project): Plan;
}

/** `upload-avatar` as words: "Upload avatar". */
export const asWords = (id: string): string => {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** `upload-avatar` as a name in code: `uploadAvatar`. */
export const asName = (id: string): string =>
  id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/^\d/, '_$&');
