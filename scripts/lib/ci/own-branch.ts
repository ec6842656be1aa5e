/** A branch that a workflow writes and nobody else: one commit on top of main, replaced when there is something new. */
import { UserError } from '../user-error';
import { isTrueForGit, runGit } from './git';

/** Whoever commits in a workflow: the host's own account for it. */
export const bot = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
} as const;

export interface OwnBranch {
  branch: string;
  /** The branch it is to be merged into, such as `main`. */
  base: string;
  message: string;
  /** What is committed; nothing else of the working tree is. */
  paths: readonly string[];
}

/** What became of it. `kept`: it has the same files already. */
export type Pushed = 'created' | 'amended' | 'kept' | 'nothing to commit';

const remoteOf = (branch: string) => `refs/remotes/origin/${branch}`;

/** @returns the commit of the branch on the host, undefined where it has none */
export function remoteHead(root: string, branch: string): string | undefined {
  const line = runGit(root, 'ls-remote', '--heads', 'origin', `refs/heads/${branch}`).trim();
  if (line === '') return undefined;
  runGit(root, 'fetch', '--quiet', 'origin', `+refs/heads/${branch}:${remoteOf(branch)}`);
  return line.split(/\s/)[0];
}

/** Commits of other people on the branch are theirs: it is not replaced then. */
function requireOwn(root: string, head: string, base: string, branch: string) {
  const authors = runGit(root, 'log', '--format=%ae', `${base}..${head}`).trim().split('\n');
  const other = authors.find((email) => email !== '' && email !== bot.email);
  if (other === undefined) return;
  throw new UserError(
    `The branch ${branch} has commits that this workflow did not make; it stays as it is. Merge it, or delete it to have it written again.`,
  );
}

/**
 * Commits the paths on top of what is checked out, and puts that in the place of what the branch was.
 * @throws {UserError} where somebody else has committed to the branch, or pushes to it at the same moment
 */
export function pushOwnBranch(root: string, { branch, base, message, paths }: OwnBranch): Pushed {
  runGit(root, 'add', '--', ...paths);
  if (isTrueForGit(root, 'diff', '--cached', '--quiet')) return 'nothing to commit';
  const before = remoteHead(root, branch);
  if (before !== undefined) requireOwn(root, before, base, branch);
  runGit(root, 'switch', '--quiet', '--force-create', branch);
  const identity = ['-c', `user.name=${bot.name}`, '-c', `user.email=${bot.email}`];
  runGit(root, ...identity, 'commit', '--quiet', '--no-verify', '-m', message);
  const isSame =
    before !== undefined &&
    isTrueForGit(root, 'diff', '--quiet', before, 'HEAD') &&
    isTrueForGit(root, 'merge-base', '--is-ancestor', base, before);
  if (isSame) return 'kept';
  // Refused where the branch is no longer what was looked at; empty: it may not exist yet.
  const lease = `--force-with-lease=refs/heads/${branch}:${before ?? ''}`;
  runGit(root, 'push', '--quiet', lease, 'origin', `HEAD:refs/heads/${branch}`);
  return before === undefined ? 'created' : 'amended';
}
