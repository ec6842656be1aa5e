/** What is wrong with an answer, and what it may be: all values where they are few, otherwise those most like it. */
import { byDistance, closestMatch } from '../../../catalog/closest-match';
import { listed } from '../../../catalog/problem';
import type { AskedQuestion } from './kind';
import type { Project } from './plan';

/** A list that is longer is told in part. */
export const longestList = 12;

/** Without those that say nothing of what it is about, such as `and`. */
const wordsOf = (id: string) => id.split('-').filter(({ length }) => length > 3);

/** Those with the most words of an id first, then those with the fewest other letters. */
function mostAlike(id: string, choices: readonly string[]): string[] {
  const own = new Set(wordsOf(id));
  const shared = (choice: string) => wordsOf(choice).filter((word) => own.has(word)).length;
  return byDistance(id, choices)
    .map(({ candidate }) => candidate)
    .sort((a, b) => shared(b) - shared(a));
}

/** Values in the order given, and how many are left out. */
function some(choices: readonly string[], { listedBy }: AskedQuestion): string {
  const rest = choices.length - longestList;
  if (rest <= 0) return listed(choices);
  const all = listedBy ? `; \`${listedBy}\` shows all` : '';
  return `${listed(choices.slice(0, longestList))} and ${rest} more${all}`;
}

/** The values of a flag for its help; empty where any text is allowed. */
export function valuesText(question: AskedQuestion, project: Project | undefined): string {
  const values = project ? (question.choices?.(project) ?? []) : [];
  if (values.length === 0) return '';
  if (values.length <= longestList || !question.listedBy) return `: ${values.join(', ')}`;
  return `, such as ${values.slice(0, 3).join(', ')}; \`${question.listedBy}\` shows all ${values.length}`;
}

const told = (got: string, fix: string, allowed?: string): string =>
  `got ${got}${allowed ? `; allowed: ${allowed}` : ''}\nfix: ${fix}`;

/** @returns what is wrong with an answer in the words of the content check, or undefined */
export function complaintAbout(
  question: AskedQuestion,
  answer: string,
  project: Project,
): string | undefined {
  if (answer === '') return question.fallback ? undefined : told('nothing', 'write an answer');
  const choices = question.choices?.(project);
  if (!choices || choices.includes(answer)) {
    const fix = question.check?.(answer);
    return fix && told(listed([answer]), fix);
  }
  const meant = closestMatch(answer, choices);
  const order = choices.length > longestList ? mostAlike(answer, choices) : choices;
  return told(listed([answer]), meant ? `write "${meant}"` : 'choose one of these', some(order, question));
}
