/** What the daily look for a new Next.js does, around the recording itself. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Drift, driftText } from '../../../catalog';
import { openDriftIssues, propose, startChecks } from './drift-issues';
import { fenced } from './fenced';
import { isTrueForGit } from './git';
import type { GitHub } from './github';
import { pushOwnBranch, remoteHead } from './own-branch';

export const branchOf = (release: string) => `next-${release}`;

/**
 * @param base the branch that recordings go to, such as `main`
 * @returns false where the release is recorded there, or proposed on top of all that is there
 */
export function isWanted(root: string, release: string, base: string): boolean {
  if (existsSync(join(root, 'evidence/recordings', release))) return false;
  const head = remoteHead(root, branchOf(release));
  return head === undefined || !isTrueForGit(root, 'merge-base', '--is-ancestor', base, head);
}

export interface NewRelease {
  release: string;
  base: string;
  /** What the release does otherwise than the pinned one. */
  drifts: readonly Drift[];
}

function bodyOf({ release, drifts }: NewRelease, { opened, left }: { opened: number; left: number }): string {
  const rest = left > 0 ? ` There are ${left} more; the list below has all.` : '';
  return [
    `The recordings of Next.js ${release}, and where it differs from the pinned release.`,
    `${drifts.length} observations changed. Each has an issue of its own; ${opened} are new.${rest}`,
    'This branch is written by a workflow. It is replaced each day until you commit to it.',
    ...(drifts.length > 0 ? [fenced(drifts.map(driftText).join('\n\n').slice(0, 50_000))] : []),
  ].join('\n\n');
}

/** Pushes the recordings to a branch of their own, opens or updates their pull request, and starts its checks. */
export async function proposeRelease(root: string, gitHub: GitHub, found: NewRelease): Promise<string> {
  const { release, base, drifts } = found;
  const branch = branchOf(release);
  const message = `Record Next.js ${release}`;
  const pushed = pushOwnBranch(root, { branch, base, message, paths: ['evidence'] });
  const issues = await openDriftIssues(gitHub, release, drifts, driftText);
  if (pushed === 'nothing to commit') return pushed;
  const title = `Next.js ${release}`;
  const number = await propose(gitHub, { branch, base, title, body: bodyOf(found, issues) });
  if (pushed !== 'kept') await startChecks(gitHub, 'pull-request.yml', { branch, base });
  return `The branch ${branch} is ${pushed}; pull request ${number}; ${issues.opened} issues opened`;
}
