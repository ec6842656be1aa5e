/**
 * `npm test`: everything a change must pass. What takes longer than a change should wait is asked for by `--all`, or runs
 * by itself: the attacks (`npm run hostile`) and the broken sandbox (`npm run mutations`).
 */
import { pinnedTargets } from '../evidence/targets';
import { main as check, longUnits } from './check';
import { type Chromium, describeChromium, prepareChromium } from './chromium';
import { main as conformance } from './conformance';
import { main as evidence } from './evidence';
import { measureBlankPage, measureExample } from './lib/measure-pace';
import { runCommand, tool } from './lib/run-command';
import { requireSiteAtRoot } from './lib/settings';
import { buildSiteOnce } from './lib/site-build';
import { type PartName, readTestOptions, type TestOptions, testHelp } from './lib/test-options';
import { type Part, runParts, type Stage } from './lib/test-parts';
import { main as parity } from './parity';

const runTool = async (name: string, ...args: string[]) =>
  (await runCommand(tool(name, ...args), 'terminal')).code;

const current = pinnedTargets.at(-1)?.next ?? '';

/** How many experiments a run without `--all` repeats; another day, another sample. */
const sampled = 4;
/** How many of the examples that are recorded as they are run all the same. */
const sampledExamples = 2;
/** How many groups of conformance cases that are recorded as they are run all the same. */
const sampledGroups = 3;

const allParts = ({ all, rest }: TestOptions, chromium: Chromium): Record<PartName, Part> => ({
  check: {
    name: 'Content, types, lint and units',
    usual: 45,
    advice: 'each message above ends with its own; `npm run check` repeats this part alone',
    isNeeded: true,
    run: () => check(),
  },
  units: {
    name: 'Unit tests that take long',
    usual: 75,
    advice: '`npx vitest run <file>` repeats one of the files named above',
    run: () => runTool('vitest', 'run', longUnits),
  },
  build: {
    name: 'Build of the site',
    usual: 120,
    advice: 'the message above names the file; `npm run build` repeats this part alone',
    isNeeded: true,
    isOne: true,
    run: () => buildSiteOnce(process.cwd()),
  },
  site: {
    name: 'Files of the built site',
    usual: 10,
    advice: 'the message above names the page; `npm test -- --only site` repeats this part alone',
    async run() {
      await buildSiteOnce(process.cwd());
      return runTool('vitest', 'run', '-c', 'tests/site-files/vitest.config.ts');
    },
  },
  e2e: {
    name: all ? 'E2e tests, and axe on every page' : 'E2e tests',
    isPartial: rest.length > 0,
    usual: all ? 900 : 600,
    advice:
      '`npx playwright show-report` shows what the browser saw; `npm test -- --only e2e -g "<title>"` repeats one',
    async run() {
      await buildSiteOnce(process.cwd());
      await measureExample(chromium, 'out');
      if (all) process.env.AXE = 'all';
      return runTool('playwright', 'test', ...rest);
    },
  },
  experiments: {
    name: all ? 'Experiments on Next.js' : `${sampled} of the experiments on Next.js`,
    usual: all ? 900 : 100,
    advice: 'Next.js, or the lab, does not do what is recorded; each difference above comes with its fix',
    run: () =>
      evidence(['--next', current, '--verify', ...(all ? [] : ['--quick', '--sample', String(sampled)])]),
  },
  parity: {
    name: all ? 'Examples: sandbox and Next.js, all' : 'Examples: sandbox and Next.js',
    usual: all ? 720 : 80,
    advice: '`npm run parity -- <example>` repeats one example',
    run: () => parity(all ? ['--all'] : ['--default-mode', '--sample', String(sampledExamples)]),
  },
  conformance: {
    name: all ? 'Conformance cases, all' : 'Conformance cases',
    usual: all ? 700 : 75,
    advice: '`npm run conformance -- -g "<group> ›"` repeats one group of cases',
    run: () => conformance(all ? [] : ['--sample', String(sampledGroups)]),
  },
});

/** The build of the site keeps one core busy for the most part, and shares no file with the experiments. */
function stagesOf({ only }: TestOptions, parts: Readonly<Record<PartName, Part>>): Stage[] {
  const areBoth = only.includes('build') && only.includes('experiments');
  return only.flatMap((name): Stage[] => {
    if (!areBoth) return [parts[name]];
    if (name === 'build') return [[parts.build, parts.experiments]];
    return name === 'experiments' ? [] : [parts[name]];
  });
}

export async function main(args: string[] = []) {
  const options = readTestOptions(args);
  if (options === 'help') {
    console.log(testHelp);
    return 0;
  }
  requireSiteAtRoot('npm test');
  // First, because it may have to install one, or has to be told that it cannot.
  const chromium = prepareChromium();
  console.log(describeChromium(chromium));
  if (options.only.includes('experiments')) prepareChromium(undefined, 'whole');
  await measureBlankPage(chromium);
  return runParts(stagesOf(options, allParts(options, chromium)));
}
