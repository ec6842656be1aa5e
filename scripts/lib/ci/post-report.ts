/** Posts a report to its pull request: one comment that is kept up to date, and suggestions that are not there yet. */
import type { GitHub } from './github';
import { bot } from './own-branch';
import { type Report, reportMarker } from './report';
import { asComment } from './suggestions';

interface Pull {
  number: number;
  head: { sha: string };
}

/** The parts of a finished run, from the event that tells of it, that say which pull request it was about. */
export interface FinishedRun {
  head_sha: string;
  head_branch: string;
  /** Null where the fork is deleted by now. */
  head_repository: { owner: { login: string } } | null;
}

/** @returns undefined where it is closed, or has other commits by now: then another run reports */
export async function pullOf(gitHub: GitHub, run: FinishedRun): Promise<number | undefined> {
  if (!run.head_repository) return undefined;
  const head = encodeURIComponent(`${run.head_repository.owner.login}:${run.head_branch}`);
  const pulls = await gitHub.list<Pull>(`/pulls?state=open&head=${head}`);
  return pulls.find(({ head: { sha } }) => sha === run.head_sha)?.number;
}

interface Comment {
  id: number;
  body: string;
  user: { login: string } | null;
}

/** A comment of anybody else that begins alike is theirs. */
async function keepComment(gitHub: GitHub, pull: number, body: string) {
  const comments = await gitHub.list<Comment>(`/issues/${pull}/comments`);
  const known = comments.find(
    ({ body: known, user }) => known.startsWith(reportMarker) && user?.login === bot.name,
  );
  if (known?.body === body) return;
  if (known) await gitHub.send('PATCH', `/issues/comments/${known.id}`, { body });
  else await gitHub.send('POST', `/issues/${pull}/comments`, { body });
}

/** A review with more would be refused, and nobody accepts a hundred one by one: `npm run format` does. */
const mostSuggestions = 30;

async function suggest(gitHub: GitHub, pull: number, commit: string, { suggestions }: Report) {
  const known = await gitHub.list<{ path: string; body: string; line: number | null }>(
    `/pulls/${pull}/comments`,
  );
  const comments = suggestions
    .map(asComment)
    .filter(
      ({ path, body, line }) =>
        !known.some((other) => other.path === path && other.body === body && other.line === line),
    )
    .slice(0, mostSuggestions);
  if (comments.length === 0) return;
  await gitHub.send('POST', `/pulls/${pull}/reviews`, { commit_id: commit, event: 'COMMENT', comments });
}

/** @param body of the comment */
export async function postReport(gitHub: GitHub, pull: number, commit: string, report: Report, body: string) {
  await keepComment(gitHub, pull, body);
  await suggest(gitHub, pull, commit, report);
}
