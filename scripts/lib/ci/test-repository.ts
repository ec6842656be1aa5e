/** A git repository in a temporary folder, for tests. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runGit } from './git';

export interface TestRepository {
  root: string;
  git(...args: string[]): string;
  write(path: string, text: string): void;
  /** Commits all that is there. */
  commit(message: string): string;
  remove(): void;
}

/** @param root of a repository that is there already, such as a clone; a new one without it */
export function testRepository(root?: string): TestRepository {
  const folder = root ?? mkdtempSync(join(tmpdir(), 'repository-'));
  const git = (...args: string[]) => runGit(folder, ...args);
  if (root === undefined) git('init', '--quiet', '--initial-branch', 'main');
  git('config', 'user.name', 'Somebody');
  git('config', 'user.email', 'somebody@example.org');
  git('config', 'commit.gpgsign', 'false');
  return {
    root: folder,
    git,
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    commit(message) {
      git('add', '--all');
      git('commit', '--quiet', '--no-verify', '-m', message);
      return git('rev-parse', 'HEAD').trim();
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
