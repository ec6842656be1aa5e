import type { Question } from '../data';

/** What a reader has answered so far: the value of a fact, by its name. */
export type Answers = Partial<Record<Question['fact'], string>>;

/** Reads `?caller=own-ui&intent=mutate`; values that are no answer are left out. */
export function answersFromSearch(search: string, questions: readonly Question[]): Answers {
  const params = new URLSearchParams(search);
  return Object.fromEntries(
    questions.flatMap(({ fact, answers }) => {
      const value = params.get(fact);
      return answers.some((answer) => answer.value === value) ? [[fact, value]] : [];
    }),
  );
}

/** The query that brings the answers back, with what else stood in the address kept; empty where nothing is left. */
export function searchFromAnswers(answers: Answers, search: string, questions: readonly Question[]): string {
  const params = new URLSearchParams(search);
  for (const { fact } of questions) {
    params.delete(fact);
    const value = answers[fact];
    if (value) params.set(fact, value);
  }
  const text = params.toString();
  return text && `?${text}`;
}

/** Without these two there is nothing to decide; each other fact has a default. */
const required = ['caller', 'intent'] as const;

/** Whether enough is known for a verdict. */
export const isDecidable = (answers: Answers): boolean => required.every((fact) => answers[fact]);

/** Questions in sight: the two that are required, then, one after another, those that may turn the verdict. */
export function askedNow(questions: readonly Question[], answers: Answers): Question[] {
  const firstOpen = questions.findIndex(({ fact }) => answers[fact] === undefined);
  return firstOpen === -1 ? [...questions] : questions.slice(0, firstOpen + 1);
}
