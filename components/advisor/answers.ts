import type { Question } from '../data';

/** What a reader has answered so far: the value of a fact, by its name. */
export type Answers = Partial<Record<Question['fact'], string>>;

/** Whether the answers so far are those after which the question is asked. */
function isAsked({ when = {} }: Question, answers: Answers): boolean {
  const wanted = Object.entries(when) as [Question['fact'], string | readonly string[]][];
  return wanted.every(([fact, values]) => [values].flat().includes(answers[fact] ?? ''));
}

/** The answers without those to questions that are not asked any more, such as after another caller was chosen. */
const stillAsked = (questions: readonly Question[], answers: Answers): Answers =>
  Object.fromEntries(
    questions
      .filter((question) => isAsked(question, answers) && answers[question.fact] !== undefined)
      .map(({ fact }) => [fact, answers[fact]]),
  );

/** The answers with one more, or another one, to a question. */
export const withAnswer = (
  questions: readonly Question[],
  answers: Answers,
  fact: Question['fact'],
  value: string,
): Answers => stillAsked(questions, { ...answers, [fact]: value });

/** Reads `?caller=own-ui&intent=mutate`; values that nobody asks for are left out. */
export function answersFromSearch(search: string, questions: readonly Question[]): Answers {
  const params = new URLSearchParams(search);
  const given = questions.flatMap(({ fact, answers }) => {
    const value = params.get(fact);
    return answers.some((answer) => answer.value === value) ? [[fact, value]] : [];
  });
  return stillAsked(questions, Object.fromEntries(given));
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

/** Whether a verdict can be given without an answer to it. */
export const isOptional = (fact: Question['fact']): boolean => !required.some((each) => each === fact);

/** Whether enough is known for a verdict. */
export const isDecidable = (answers: Answers): boolean => required.every((fact) => answers[fact]);

/** Questions in sight: the two that are required, then, one after another, those that may change the verdict. */
export function askedNow(questions: readonly Question[], answers: Answers): Question[] {
  const asked = questions.filter((question) => isAsked(question, answers));
  const firstOpen = asked.findIndex(({ fact }) => answers[fact] === undefined);
  return firstOpen === -1 ? asked : asked.slice(0, firstOpen + 1);
}
