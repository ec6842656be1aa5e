import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FakeHost, fakeGitHub } from './fake-github';
import { type TestRepository, testRepository } from './test-repository';
import { lockVersion, notesOf, tagVersion } from './version';

const changelog = `# name\n\n## 1.2.0\n\n### Minor Changes\n\n- New.\n\n## 1.1.0\n\n- Old.\n`;

test.each([
  ['1.2.0', '### Minor Changes\n\n- New.'],
  ['1.1.0', '- Old.'],
  ['1.0.0', ''],
])('the notes of %s', (version, notes) => {
  expect(notesOf(changelog, version)).toBe(notes);
});

let repository: TestRepository;
let host: FakeHost;
beforeEach(async () => {
  repository = testRepository();
  repository.write('package.json', '{ "version": "1.2.0" }');
  repository.write('sandbox/package.json', '{ "version": "0.2.0" }');
  const packages = { '': { version: '1.1.0' }, sandbox: { version: '0.1.0' } };
  repository.write('package-lock.json', JSON.stringify({ version: '1.1.0', packages }));
  repository.write('CHANGELOG.md', changelog);
  repository.commit('Release 1.2.0');
  host = await fakeGitHub({ 'POST /releases': () => ({}) });
});
afterEach(() => {
  host.close();
  repository.remove();
});

test('the lockfile has the versions of both package.json', () => {
  lockVersion(repository.root);
  const lock = JSON.parse(readFileSync(join(repository.root, 'package-lock.json'), 'utf8'));
  expect([lock.version, lock.packages[''].version]).toEqual(['1.2.0', '1.2.0']);
  expect(lock.packages.sandbox.version).toBe('0.2.0');
});

test('tags a version once, with its notes', async () => {
  expect(await tagVersion(repository.root, host.gitHub, 'abc')).toBe('v1.2.0 is released');
  expect(host.sent).toMatchObject([{ body: { tag_name: 'v1.2.0', target_commitish: 'abc' } }]);
  repository.git('tag', 'v1.2.0');
  expect(await tagVersion(repository.root, host.gitHub, 'abc')).toBe('v1.2.0 is there already');
  expect(host.sent).toHaveLength(1);
});
