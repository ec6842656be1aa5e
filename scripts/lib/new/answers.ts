/** Answers to the questions of a kind: from flags, from the person at the terminal, or what is taken without either. */
import { UserError } from '../user-error';
import type { Ask } from './ask';
import { complaintAbout, longestList } from './choices';
import type { AskedAnswers, AskedQuestion, RecordKind } from './kind';
import type { Project } from './plan';

/** On one line, as records have it. */
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

const indented = (text: string) => text.replace(/^/gm, '  ');

function hint(question: AskedQuestion, id: string, project: Project): string {
  const choices = question.choices?.(project);
  const fallback = question.fallback?.(id);
  const list = choices && (choices.length > longestList ? '? lists them' : choices.join(', '));
  const enter =
    fallback === undefined
      ? ''
      : `Enter: ${fallback === '' ? 'none' : fallback.startsWith('TODO') ? 'write it later' : fallback}`;
  const parts = [list, enter].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join('; ')})` : '';
}

async function askUntilValid(
  question: AskedQuestion,
  id: string,
  project: Project,
  ask: Ask,
): Promise<string> {
  for (;;) {
    const answer = tidy(await ask.line(`${question.ask}${hint(question, id, project)}: `));
    const complaint = answer === '?' ? undefined : complaintAbout(question, answer, project);
    if (answer === '?') ask.report((question.choices?.(project) ?? ['any text']).join('\n'));
    else if (complaint) ask.report(indented(complaint));
    else return answer === '' ? (question.fallback?.(id) ?? '') : answer;
  }
}

/**
 * @param given the flags
 * @param ask undefined where nobody is there to answer
 * @throws {UserError} for a flag with a value that is not allowed, and where something is missing and nobody can be asked
 */
export async function answersFor(
  kind: RecordKind,
  id: string,
  { given, project, ask }: { given: AskedAnswers; project: Project; ask: Ask | undefined },
): Promise<AskedAnswers> {
  const wrong = kind.questions.flatMap((question) => {
    const answer = given[question.name];
    const complaint = answer === undefined ? undefined : complaintAbout(question, tidy(answer), project);
    return complaint ? [`--${question.name}\n${indented(complaint)}`] : [];
  });
  if (wrong.length > 0) throw new UserError(wrong.join('\n\n'));
  const answers: Record<string, string> = {};
  const missing: string[] = [];
  for (const question of kind.questions) {
    const flag = given[question.name];
    if (flag !== undefined) answers[question.name] = tidy(flag) || (question.fallback?.(id) ?? '');
    else if (ask && !question.quiet) answers[question.name] = await askUntilValid(question, id, project, ask);
    else if (question.fallback) answers[question.name] = question.fallback(id);
    else if (!question.quiet) missing.push(missingFlag(question, project));
  }
  if (missing.length > 0)
    throw new UserError(`Nobody can be asked here, so write also:\n${missing.join('\n')}`);
  return answers;
}

function missingFlag({ name, ask, choices }: AskedQuestion, project: Project): string {
  const list = choices?.(project);
  return `  --${name} …   ${ask}${list ? `: ${list.join(', ')}` : ''}`;
}
