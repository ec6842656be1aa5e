import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runGit } from './git';
import { pushOwnBranch } from './own-branch';
import { type TestRepository, testRepository } from './test-repository';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'host-'));
  runGit(folder, 'init', '--quiet', '--bare', '--initial-branch', 'main', 'host.git');
  const first = clone();
  first.write('evidence/old.json', '{}');
  first.commit('Begin');
  first.git('push', '--quiet', 'origin', 'HEAD:main');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

let clones = 0;
/** What a runner has each day: a new clone of main. */
function clone(branch?: string): TestRepository {
  clones += 1;
  const name = `clone-${clones}`;
  runGit(folder, 'clone', '--quiet', ...(branch ? ['--branch', branch] : []), 'host.git', name);
  const repository = testRepository(join(folder, name));
  if (!branch) repository.git('checkout', '--quiet', '-B', 'main');
  return repository;
}

const wish = { branch: 'next-17.0.0', base: 'main', message: 'Record Next.js 17.0.0', paths: ['evidence'] };

function record(text: string) {
  const today = clone();
  today.write('evidence/new.json', text);
  today.write('left-over.txt', 'not to be committed');
  return pushOwnBranch(today.root, wish);
}

const onHost = (...args: string[]) => runGit(join(folder, 'host.git'), ...args).trim();

test('the second day replaces the commit of the first, and the third changes nothing', () => {
  expect(record('first')).toBe('created');
  expect(record('second')).toBe('amended');
  const head = onHost('rev-parse', wish.branch);
  expect(record('second')).toBe('kept');
  expect(onHost('rev-parse', wish.branch)).toBe(head);
  expect(onHost('rev-list', '--count', `main..${wish.branch}`)).toBe('1');
  expect(onHost('show', `${wish.branch}:evidence/new.json`)).toBe('second');
  expect(onHost('ls-tree', '--name-only', wish.branch)).not.toContain('left-over');
});

test('follows main where main went on', () => {
  record('first');
  const other = clone();
  other.write('README.md', 'more');
  other.commit('Go on');
  other.git('push', '--quiet', 'origin', 'HEAD:main');
  expect(record('first')).toBe('amended');
  expect(onHost('merge-base', 'main', wish.branch)).toBe(onHost('rev-parse', 'main'));
});

test('leaves the commits of a person alone', () => {
  record('first');
  const person = clone(wish.branch);
  person.write('evidence/new.json', 'corrected');
  const theirs = person.commit('Correct it');
  person.git('push', '--quiet', 'origin', `HEAD:${wish.branch}`);
  expect(() => record('second')).toThrow(/has commits that this workflow did not make/);
  expect(onHost('rev-parse', wish.branch)).toBe(theirs);
});

test('says where there is nothing to commit', () => {
  expect(pushOwnBranch(clone().root, wish)).toBe('nothing to commit');
});

test('a plain push, as it was before, fails on the second day', () => {
  record('first');
  const today = clone();
  today.write('evidence/new.json', 'second');
  today.git('switch', '--quiet', '-c', wish.branch);
  today.commit(wish.message);
  expect(() => today.git('push', '--quiet', 'origin', 'HEAD')).toThrow(/rejected|non-fast-forward/);
});
