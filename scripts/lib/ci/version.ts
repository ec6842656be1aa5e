/** A release of the site: the number that the changesets give it, and its tag. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { propose, startChecks } from './drift-issues';
import { isTrueForGit } from './git';
import type { GitHub } from './github';
import { pushOwnBranch } from './own-branch';

const readVersion = (root: string): string =>
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;

/** Where the lockfile keeps the version of the sandbox, a package of its own; it lies in the folder of this name. */
const sandbox = 'sandbox';

/** `changeset version` leaves the lockfile as it was, and `npm ci` compares the two. */
export function lockVersion(root: string): void {
  const file = join(root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  lock.version = lock.packages[''].version = readVersion(root);
  lock.packages[sandbox].version = readVersion(join(root, sandbox));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}

/** @returns what CHANGELOG.md says of a version, without its heading; empty where it says nothing */
export function notesOf(changelog: string, version: string): string {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((text) => text.split('\n', 1)[0]?.trim() === version);
  return section?.slice(section.indexOf('\n')).trim() ?? '';
}

const branch = 'release';
const versioned = ['CHANGELOG.md', 'package.json'];
const paths = [
  '.changeset',
  ...versioned,
  ...versioned.map((name) => `${sandbox}/${name}`),
  'package-lock.json',
];

/** Proposes what `changeset version` wrote. @returns what happened, in words */
export async function proposeVersion(root: string, gitHub: GitHub, base: string): Promise<string> {
  lockVersion(root);
  const version = readVersion(root);
  const message = `Release ${version}`;
  const pushed = pushOwnBranch(root, { branch, base, message, paths });
  if (pushed === 'nothing to commit') return 'No changeset is there: nothing to release';
  const body = notesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version);
  const number = await propose(gitHub, { branch, base, title: message, body });
  if (pushed !== 'kept') await startChecks(gitHub, 'pull-request.yml', { branch, base });
  return `Pull request ${number} proposes ${version}`;
}

/** Tags the version that is checked out, with its notes, where it has no tag yet. @returns what happened, in words */
export async function tagVersion(root: string, gitHub: GitHub, commit: string): Promise<string> {
  const version = readVersion(root);
  const tag = `v${version}`;
  if (isTrueForGit(root, 'rev-parse', '--verify', '--quiet', `refs/tags/${tag}`))
    return `${tag} is there already`;
  const body = notesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version);
  await gitHub.send('POST', '/releases', { tag_name: tag, target_commitish: commit, name: tag, body });
  return `${tag} is released`;
}
