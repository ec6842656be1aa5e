/** `node scripts/run.mjs ci <step>`: what the workflows of the host do beyond the commands that a person runs. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { changedPages } from './lib/ci/changed-pages';
import { readChanges } from './lib/ci/changes';
import { runGit } from './lib/ci/git';
import { gitHubFrom } from './lib/ci/github';
import { isWanted, proposeRelease } from './lib/ci/next-release';
import { planText } from './lib/ci/plan';
import { type FinishedRun, postReport, pullOf } from './lib/ci/post-report';
import { proseSteps } from './lib/ci/prose-steps';
import { missingOf } from './lib/ci/recorded';
import { mostPages, type Report, readReport, reportText } from './lib/ci/report';
import { measureSizes, type Sizes } from './lib/ci/sizes';
import { readFrom, suggestionsSince } from './lib/ci/suggestions';
import { proposeVersion, tagVersion } from './lib/ci/version';
import { driftOf } from './lib/evidence-drift';
import { readFlags } from './lib/flags';
import { readJson } from './lib/read-json';
import { runInParallel } from './lib/steps';
import { UserError } from './lib/user-error';

const help = `node scripts/run.mjs ci <step> [flags]

  prose                             the checks of a change to prose alone
  plan --base <ref>                 which tests the change needs, as lines of $GITHUB_OUTPUT
  sizes --write <file>              how much readers of out/ load
  report --base <ref> --write <file> [--sizes-of-base <file>]
                                    pages, sizes, and what \`npm run format\` changed since the commit; prints it, too
  post --report <file>              posts a report to its pull request (for a finished run; needs GITHUB_TOKEN)
  wanted --next <release>           whether a release is to be recorded, as a line of $GITHUB_OUTPUT
  recorded --next <release>         fails where the lab did not record all of it
  propose --next <release>          pushes the recordings, and opens the pull request and the issues (needs GITHUB_TOKEN)
  propose-version                   proposes what \`changeset version\` wrote (needs GITHUB_TOKEN)
  tag                               tags the version that is checked out, once (needs GITHUB_TOKEN)

  --base                            the branch that the change goes to; main, if not given`;

const flags = {
  base: { type: 'string', default: 'main' },
  write: { type: 'string' },
  'sizes-of-base': { type: 'string' },
  report: { type: 'string' },
  next: { type: 'string' },
} as const;
type Values = ReturnType<typeof readFlags<{ args: string[]; options: typeof flags }>>;

function needed(values: Values, name: 'write' | 'report' | 'next'): string {
  const value = values[name];
  if (value !== undefined) return value;
  throw new UserError(`--${name} is missing.\n\n${help}`);
}

const writeText = (file: string, value: unknown) =>
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
const isBuilt = () => existsSync('out/.build-fingerprint');

function makeReport(values: Values): Report {
  const sizesOfBase = readJson<Sizes>(values['sizes-of-base'] ?? '');
  return {
    ...(isBuilt() && { sizes: measureSizes('out') }),
    ...(sizesOfBase && { sizesOfBase }),
    pages: changedPages(readChanges(values.base), readFrom('.')).slice(0, mostPages),
    ...suggestionsSince(values.base),
  };
}

function textOf(file: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8');
  throw new UserError(`${file} is not there`);
}

async function post(values: Values) {
  const place = process.env.GITHUB_EVENT_PATH;
  if (!place)
    throw new UserError('GITHUB_EVENT_PATH is not set: this command runs in a workflow, which sets it');
  const event: { workflow_run: FinishedRun & { html_url: string } } = JSON.parse(readFileSync(place, 'utf8'));
  const gitHub = gitHubFrom(process.env);
  const run = event.workflow_run;
  const pull = await pullOf(gitHub, run);
  if (pull === undefined) {
    console.log('No open pull request has this commit: nothing to say');
    return;
  }
  const report = readReport(textOf(needed(values, 'report')));
  const preview = process.env.PREVIEW_URL?.replace('{number}', String(pull)) || undefined;
  await postReport(gitHub, pull, run.head_sha, report, reportText(report, { run: run.html_url, preview }));
}

/** It becomes part of a path and the name of a branch. */
function releaseOf(values: Values): string {
  const release = needed(values, 'next');
  if (/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(release)) return release;
  throw new UserError(`--next is ${JSON.stringify(release)}; write a release, such as --next 16.4.6`);
}

const modesOf = (release: string) => [release, `${release}-cache-components`];

const head = () => runGit('.', 'rev-parse', 'HEAD').trim();

const steps: Readonly<Record<string, (values: Values) => void | Promise<void>>> = {
  prose: () => runInParallel(proseSteps),
  plan: ({ base }) => console.log(planText(readChanges(base).map(({ path }) => path))),
  sizes(values) {
    const file = needed(values, 'write');
    if (!isBuilt()) throw new UserError('There is no built site in out/. First run: npm run build');
    writeText(file, measureSizes('out'));
  },
  report(values) {
    const report = makeReport(values);
    writeText(needed(values, 'write'), report);
    console.log(reportText(report, { run: undefined, preview: undefined }));
  },
  post,
  wanted: (values) => console.log(`wanted=${isWanted('.', releaseOf(values), values.base)}`),
  recorded(values) {
    const missing = missingOf(modesOf(releaseOf(values)));
    if (missing.length === 0) return;
    throw new UserError(`The lab did not record these; its own words are above:\n${missing.join('\n')}`);
  },
  async propose(values) {
    const release = releaseOf(values);
    const drifts = modesOf(release).flatMap((each) => driftOf(each).drifts);
    console.log(await proposeRelease('.', gitHubFrom(process.env), { release, base: values.base, drifts }));
  },
  'propose-version': async ({ base }) =>
    console.log(await proposeVersion('.', gitHubFrom(process.env), base)),
  tag: async () => console.log(await tagVersion('.', gitHubFrom(process.env), head())),
};

/** @throws {UserError} for a step or a flag that does not exist, and where a step fails */
export async function main([name = '', ...args]: string[] = []) {
  if (args.includes('--help') || name === '--help' || name === '') {
    console.log(help);
    return;
  }
  const step = Object.hasOwn(steps, name) ? steps[name] : undefined;
  if (!step) throw new UserError(`"${name}" is not a step.\n\n${help}`);
  await step(readFlags(help, { args, options: flags }));
}
