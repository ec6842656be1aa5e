import { afterEach, expect, test } from 'vitest';
import type { Drift } from '../../../catalog';
import { openDriftIssues, propose, startChecks } from './drift-issues';
import { type FakeHost, fakeGitHub } from './fake-github';

let host: FakeHost;
afterEach(() => host.close());

const drift = (experiment: string, observation: string): Drift => ({
  experiment,
  question: 'Is it so?',
  observation,
  before: 1,
  after: 2,
  claims: ['some-claim'],
});

/** Keeps issues as the host does, so that a second run meets those of the first. */
async function hostWithIssues() {
  const issues: { title: string; body: string }[] = [];
  host = await fakeGitHub({
    'GET /issues': (_, query) => {
      const [size, page] = [Number(query.get('per_page')), Number(query.get('page'))];
      return issues.slice(size * (page - 1), size * page);
    },
    'POST /issues': (body) => issues.push(body as (typeof issues)[number]),
  });
  return issues;
}

test('opens one issue for each drift, once', async () => {
  const issues = await hostWithIssues();
  const drifts = [drift('first-call', 'status'), drift('first-call', 'body'), drift('second-call', 'status')];
  const open = () =>
    openDriftIssues(host.gitHub, '17.0.0', drifts, ({ experiment }) => `text of ${experiment}`);
  expect(await open()).toEqual({ opened: 3, left: 0 });
  expect(await open()).toEqual({ opened: 0, left: 0 });
  expect(issues.map(({ title }) => title)).toEqual([
    'Next.js 17.0.0: first-call, status',
    'Next.js 17.0.0: first-call, body',
    'Next.js 17.0.0: second-call, status',
  ]);
  expect(issues[0]?.body).toContain('text of first-call');
  expect(issues[0]?.body).toContain('`some-claim`');
});

test('does not flood: no run opens more than twenty', async () => {
  await hostWithIssues();
  const drifts = Array.from({ length: 130 }, (_, index) => drift('first-call', `observation ${index}`));
  const open = () => openDriftIssues(host.gitHub, '17.0.0', drifts, () => '');
  expect(await open()).toEqual({ opened: 20, left: 110 });
  for (let run = 2; run <= 7; run += 1) await open();
  // More than one page of issues by now.
  expect(await open()).toEqual({ opened: 0, left: 0 });
});

test('proposes once, and after that changes the text of what is open', async () => {
  const own = { full_name: 'owner/name' };
  const pulls: object[] = [
    { number: 5, head: { ref: 'next-17.0.0', repo: { full_name: 'stranger/name' } }, base: { repo: own } },
    { number: 6, head: { ref: 'next-17.0.0', repo: null }, base: { repo: own } },
  ];
  host = await fakeGitHub({
    'GET /pulls': () => pulls,
    'POST /pulls': (body) => {
      const { head } = body as { head: string };
      const pull = { number: 7, head: { ref: head, repo: own }, base: { repo: own } };
      pulls.push(pull);
      return pull;
    },
    'PATCH /pulls/7': () => ({}),
    'POST /actions/workflows/pull-request.yml/dispatches': () => undefined,
  });
  const proposal = { branch: 'next-17.0.0', base: 'main', title: 'Next.js 17.0.0', body: 'first' };
  expect(await propose(host.gitHub, proposal)).toBe(7);
  expect(await propose(host.gitHub, { ...proposal, body: 'second' })).toBe(7);
  await startChecks(host.gitHub, 'pull-request.yml', proposal);
  expect(host.sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /pulls',
    'PATCH /pulls/7',
    'POST /actions/workflows/pull-request.yml/dispatches',
  ]);
});

test('what a release answered cannot end the block of code that shows it', async () => {
  host = await fakeGitHub({ 'GET /issues': () => [], 'POST /issues': () => ({}) });
  const drift = { experiment: 'first-call', observation: 'status', claims: [] } as unknown as Drift;
  await openDriftIssues(host.gitHub, '17.0.0', [drift], () => '```\n@everyone');
  expect(host.sent[0]?.body).toMatchObject({ body: expect.stringContaining('````\n```\n@everyone\n````') });
});

test('a refusal of the host is said with its words', async () => {
  host = await fakeGitHub({});
  await expect(propose(host.gitHub, { branch: 'b', base: 'main', title: '', body: '' })).rejects.toThrow(
    /was refused \(404\): not found/,
  );
});
