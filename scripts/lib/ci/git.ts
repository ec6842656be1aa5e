/** Runs git and waits for it. */
import { spawnSync } from 'node:child_process';
import { UserError } from '../user-error';

/** @returns what git printed. @throws {UserError} with its own words where it fails */
export function runGit(root: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 500_000_000,
  });
  if (status === 0) return stdout;
  throw new UserError(`git ${args.join(' ')} failed: ${error?.message ?? stderr.trim()}`);
}

/** Whether git answers with success: for questions such as `merge-base --is-ancestor`. */
export const isTrueForGit = (root: string, ...args: string[]): boolean =>
  spawnSync('git', args, { cwd: root, stdio: 'ignore' }).status === 0;
