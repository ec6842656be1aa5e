import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Drift } from '../../../catalog';
import { type FakeHost, fakeGitHub } from './fake-github';
import { runGit } from './git';
import { isWanted, proposeRelease } from './next-release';
import { type TestRepository, testRepository } from './test-repository';

const drift: Drift = {
  experiment: 'first-call',
  question: 'Is it so?',
  observation: 'status',
  before: 200,
  after: 404,
  claims: [],
};

let folder: string;
let host: FakeHost;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'host-'));
  runGit(folder, 'init', '--quiet', '--bare', '--initial-branch', 'main', 'host.git');
  const pulls: object[] = [];
  const issues: object[] = [];
  host = await fakeGitHub({
    'GET /issues': () => issues,
    'POST /issues': (body) => issues.push(body as object),
    'GET /pulls': () => pulls,
    'POST /pulls': (body) => {
      const repo = { full_name: 'owner/name' };
      pulls.push({ number: 7, head: { ref: (body as { head: string }).head, repo }, base: { repo } });
      return { number: 7 };
    },
    'PATCH /pulls/7': () => ({}),
    'POST /actions/workflows/pull-request.yml/dispatches': () => undefined,
  });
  const first = today();
  first.write('README.md', 'x');
  first.commit('Begin');
  first.git('push', '--quiet', 'origin', 'HEAD:main');
});
afterEach(() => {
  host.close();
  rmSync(folder, { recursive: true, force: true });
});

let days = 0;
/** A new clone of main, as a runner has it each day. */
function today(): TestRepository {
  days += 1;
  runGit(folder, 'clone', '--quiet', 'host.git', `day-${days}`);
  const repository = testRepository(join(folder, `day-${days}`));
  repository.git('checkout', '--quiet', '-B', 'main');
  return repository;
}

function recordOn(repository: TestRepository, text: string) {
  repository.write('evidence/recordings/17.0.0/first-call.json', text);
  return proposeRelease(repository.root, host.gitHub, { release: '17.0.0', base: 'main', drifts: [drift] });
}

const asked = () => host.sent.splice(0).map(({ method, path }) => `${method} ${path}`);
const dispatch = 'POST /actions/workflows/pull-request.yml/dispatches';

test('day by day: proposed, left alone, renewed where main went on, and done once it is merged', async () => {
  const first = today();
  expect(isWanted(first.root, '17.0.0', 'main')).toBe(true);
  expect(await recordOn(first, 'one')).toContain('created');
  expect(asked()).toEqual(['POST /issues', 'POST /pulls', dispatch]);

  expect(isWanted(today().root, '17.0.0', 'main')).toBe(false);

  const other = today();
  other.write('README.md', 'y');
  other.commit('Go on');
  other.git('push', '--quiet', 'origin', 'HEAD:main');
  const third = today();
  expect(isWanted(third.root, '17.0.0', 'main')).toBe(true);
  expect(await recordOn(third, 'two')).toContain('amended');
  expect(asked()).toEqual(['PATCH /pulls/7', dispatch]);

  runGit(join(folder, 'host.git'), 'update-ref', 'refs/heads/main', 'refs/heads/next-17.0.0');
  expect(isWanted(today().root, '17.0.0', 'main')).toBe(false);
});
